import { begunMeetings } from '../../lib/browser/begun-meetings.ts';

/** Whether the reader wants a meeting to be read. */
export interface Wish {
  /** What he said of it in an earlier page; files are wanted from the start. */
  before(): Promise<boolean>;
  /** Whether he wants it now: what he says in this page goes before what he said `before`. */
  holds(before: boolean): boolean;
  /** Whether he said so in this page. */
  isSaid(): boolean;
  /** He lets it be read, or stops it: that counts in this page, and when the meeting is opened again. */
  say(wants: boolean): void;
}

/** The wish for one meeting; `meeting` is its address, empty for files. `onUnkept` is called when the browser refuses to remember it. */
export function createWish(meeting: string, onUnkept: () => void): Wish {
  const isOfFiles = meeting === '';
  let said: boolean | null = null;
  const orUnkept = <T>(work: Promise<T>, otherwise: T) =>
    work.catch(() => {
      onUnkept();
      return otherwise;
    });
  return {
    before: async () => isOfFiles || orUnkept(begunMeetings.has(meeting), false),
    holds: (before) => said ?? before,
    isSaid: () => said !== null,
    say(wants) {
      said = wants;
      if (!isOfFiles) void orUnkept(wants ? begunMeetings.add(meeting) : begunMeetings.remove(meeting), undefined);
    },
  };
}
