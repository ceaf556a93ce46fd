import { expect, it } from 'vitest';
import { documentHash } from '../../lib/source/index.ts';

it('is the SHA-256 of the bytes, also when they are given away right after', async () => {
  const bytes = new TextEncoder().encode('abc');
  const hash = documentHash(bytes);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  expect(bytes).toHaveLength(0);
  expect(await hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
