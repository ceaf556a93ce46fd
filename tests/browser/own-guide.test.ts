import { beforeEach, expect, it, vi } from 'vitest';
import { forgetGuideFile, guideFile, keepGuideFile } from '../../lib/browser/own-guide.ts';

vi.mock('../../lib/browser/private-window.ts', () => ({ isPrivate: false }));

const missing = new DOMException('not there', 'NotFoundError');
const file = new File(['%PDF'], 'gids.pdf');
const removeEntry = vi.fn();
const write = vi.fn();
const handle = { createWritable: async () => ({ write, close: async () => {} }), getFile: async () => file };
const getFileHandle = vi.fn(async () => handle);

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => ({ getFileHandle, removeEntry }) } });
});

it('keeps a file for this page that the browser does not keep, until it is taken away', async () => {
  write.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  await expect(keepGuideFile(file)).rejects.toThrow('full');
  expect(await guideFile()).toBe(file);
  removeEntry.mockRejectedValueOnce(missing);
  await forgetGuideFile();
  getFileHandle.mockRejectedValueOnce(missing);
  expect(await guideFile()).toBeNull();
});

it('holds on to a file that cannot be removed', async () => {
  await keepGuideFile(file);
  removeEntry.mockRejectedValueOnce(new DOMException('busy', 'NoModificationAllowedError'));
  await expect(forgetGuideFile()).rejects.toThrow('busy');
  getFileHandle.mockRejectedValue(missing);
  expect(await guideFile()).toBe(file);
});
