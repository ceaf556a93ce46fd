/**
 * What runs inside the tab that shows a PDF or an agenda. Each function is injected by itself, so it can use nothing from
 * outside its own body; what they share stands on the isolated world's `globalThis` under a key of the fetch, since a paper may be
 * opened while another is fetched; it lives as long as the tab's document.
 */

/** What the tab says of a paper, or why it could not be fetched. */
export type TabAnswer = { ok: true; size: number } | { ok: false; why: 'te-traag' | 'onbereikbaar' | 'andere-site' };

/** How long a paper may take, and the rest between two requests; milliseconds. */
interface Pace {
  patience: number;
  rest: number;
}

/**
 * Fetches a paper as the reader, with a rest before each further request, in the reader's session (mostly from the browser's cache), and keeps the bytes in the tab. Of
 * several addresses the first that gives a PDF counts; where none does, what the last one gave. An address that leads on to another
 * site gives nothing, because that site does not let this page read it: only that it leads on can be seen, not where to.
 */
export async function fetchHere(key: string, addresses: readonly string[], pace: Pace): Promise<TabAnswer> {
  const held: { bytes: Uint8Array | null; stop: AbortController } = { bytes: null, stop: new AbortController() };
  const { signal } = held.stop;
  Reflect.set(globalThis, key, held);
  const late = setTimeout(() => held.stop.abort(), pace.patience);
  const rested = () => new Promise((resolve) => setTimeout(resolve, pace.rest));
  let answer: TabAnswer = { ok: false, why: 'onbereikbaar' };
  for (const address of addresses) {
    if (address !== addresses[0]) await rested();
    try {
      const response = await fetch(address, { credentials: 'include', cache: 'force-cache', signal });
      if (!response.ok) continue;
      // What fetch gives in Firefox belongs to the page, and this script may not cut it: the copy is its own.
      const given = new Uint8Array(await response.arrayBuffer());
      const bytes = new Uint8Array(given.length);
      bytes.set(given);
      held.bytes = bytes;
      answer = { ok: true, size: bytes.length };
      if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF')) break;
    } catch {
      if (signal.aborted) return { ok: false, why: 'te-traag' };
      await rested();
      const first = await fetch(address, { credentials: 'include', redirect: 'manual', signal }).catch(() => null);
      if (!answer.ok && first?.type === 'opaqueredirect') answer = { ok: false, why: 'andere-site' };
    }
  }
  clearTimeout(late);
  return answer;
}

/** A piece of the fetched bytes as base64: what a script returns travels as JSON. Empty: the page that fetched them is gone. */
export function pieceHere(key: string, start: number, end: number): string {
  const held: { bytes: Uint8Array | null } | undefined = Reflect.get(globalThis, key);
  return held?.bytes?.subarray(start, end).toBase64() ?? '';
}

/** Lets go of the bytes in the tab, and of the fetch where it still goes on: the next paper comes after it, not beside it. */
export function forgetHere(key: string): void {
  const held: { stop: AbortController } | undefined = Reflect.get(globalThis, key);
  held?.stop.abort();
  Reflect.deleteProperty(globalThis, key);
}
