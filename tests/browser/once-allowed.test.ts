import { describe, expect, it, vi } from 'vitest';
import { onceAllowed } from '../../lib/browser/patience.ts';

describe('work right after a press', () => {
  it('is tried again until the browser knows the right', async () => {
    const work = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no right')).mockResolvedValue('done');
    expect(await onceAllowed(work)).toBe('done');
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('fails where there is none', async () => {
    await expect(onceAllowed(() => Promise.reject(new Error('no right')))).rejects.toThrow('no right');
  });
});
