/** The last part of an address, readable; empty where there is none. */
export function fileName(address: string | null): string {
  const last = address === null ? '' : (new URL(address).pathname.split('/').at(-1) ?? '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
