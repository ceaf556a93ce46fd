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
  const signal = AbortSignal.timeout(pace.patience);
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
      Reflect.set(globalThis, key, bytes);
      answer = { ok: true, size: bytes.length };
      if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF')) break;
    } catch {
      if (signal.aborted) return { ok: false, why: 'te-traag' };
      await rested();
      const first = await fetch(address, { credentials: 'include', redirect: 'manual', signal }).catch(() => null);
      if (!answer.ok && first?.type === 'opaqueredirect') answer = { ok: false, why: 'andere-site' };
    }
  }
  return answer;
}

/** A piece of the fetched bytes as base64: what a script returns travels as JSON. */
export function pieceHere(key: string, start: number, end: number): string {
  const bytes: unknown = Reflect.get(globalThis, key);
  return bytes instanceof Uint8Array ? bytes.subarray(start, end).toBase64() : '';
}

/** Lets go of the bytes in the tab. */
export function forgetHere(key: string): void {
  Reflect.deleteProperty(globalThis, key);
}
