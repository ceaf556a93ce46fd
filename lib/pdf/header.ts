/** How far into the file the `%PDF` mark may stand; readers accept some rubbish before it. */
const headerWindow = 1024;

/** Whether the bytes carry the mark of a PDF; a file name or content type proves nothing. */
export function hasPdfHeader(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, headerWindow));
  return head.includes('%PDF');
}
