/**
 * The SHA-256 of a document's bytes as 64 hexadecimal digits: what the reader makes of a paper is kept under it, whatever the file
 * is called. The bytes are copied at once, so they may be given away right after the call.
 */
export async function documentHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
