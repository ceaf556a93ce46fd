// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { EvidenceLinks } from '../../components/sources/EvidenceLinks.tsx';
import { on } from './reading.ts';
import { render } from './render.ts';

it('links to several pages stand apart, also in a text that is copied', () => {
  const evidence = [on(1, 'ontwerpbegroting'), on(3, 'ontwerpbegroting'), on(3, 'zienswijze')];
  const { container } = render(<EvidenceLinks evidence={evidence} onJump={vi.fn()} />);
  expect(container.textContent).toBe('blz. 1 blz. 3');
});
