// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { PrintDialog } from '../../components/reader/PrintDialog.tsx';
import type { PDFDocumentProxy } from '../../lib/pdf/pdfjs.ts';
import { act, render } from './render.ts';

const draw = vi.hoisted(() => vi.fn(() => Promise.resolve(['blob:bladzijde'])));
vi.mock('../../lib/viewer/print.ts', () => ({ drawForPrint: draw }));

it('prints once, also when the reader around it is shown anew meanwhile, as it is while a paper is being read', async () => {
  const print = vi.fn();
  const decode = vi.fn(() => Promise.resolve());
  vi.stubGlobal('print', print);
  Object.assign(HTMLImageElement.prototype, { decode });
  const paper = { numPages: 1 } as PDFDocumentProxy;
  const closed = vi.fn();
  const { rerender } = render(<PrintDialog document={paper} onClose={() => closed('at first')} />);
  rerender(<PrintDialog document={paper} onClose={() => closed('then')} />);
  await act(async () => {});
  expect(draw).toHaveBeenCalledOnce();
  expect(print).toHaveBeenCalledOnce();
  expect(closed).toHaveBeenCalledExactlyOnceWith('then');
});
