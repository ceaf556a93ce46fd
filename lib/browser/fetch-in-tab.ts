/**
 * What runs inside the tab that shows a PDF. Each function is injected by itself, so it can use nothing from outside
 * its own body; what they share stands on the isolated world's `globalThis`, which lives as long as the tab's document.
 */

/** What the tab says of the paper it shows, or why it could not be fetched. */
export type TabAnswer = { ok: true; size: number; address: string } | { ok: false; why: 'te-traag' | 'onbereikbaar' };

/** Fetches the tab's own address again (mostly from the browser's cache) and keeps the bytes in the tab. */
export async function fetchHere(timeout: number): Promise<TabAnswer> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(location.href, { credentials: 'include', cache: 'force-cache', signal });
    if (!response.ok) return { ok: false, why: 'onbereikbaar' };
    const bytes = new Uint8Array(await response.arrayBuffer());
    Object.assign(globalThis, { greepBytes: bytes });
    return { ok: true, size: bytes.length, address: location.href };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return { ok: false, why: timedOut ? 'te-traag' : 'onbereikbaar' };
  }
}

/** A piece of the fetched bytes as base64: what a script returns travels as JSON. */
export function pieceHere(start: number, end: number): string {
  const bytes: unknown = Reflect.get(globalThis, 'greepBytes');
  return bytes instanceof Uint8Array ? bytes.subarray(start, end).toBase64() : '';
}

/** Lets go of the bytes in the tab. */
export function forgetHere(): void {
  Reflect.deleteProperty(globalThis, 'greepBytes');
}
