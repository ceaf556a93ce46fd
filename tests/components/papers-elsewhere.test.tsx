// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reachable } from '../../components/board/use-reachable.ts';
import { PapersElsewhere } from '../../components/sites/PapersElsewhere.tsx';
import type { Site } from '../../lib/browser/sites.ts';
import { fakePermissions } from '../browser/fake-permissions.ts';
import { fireEvent, render, screen } from './render.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const files: Site = { pattern: 'https://bestanden.voorbeeld.nl/*', name: 'bestanden.voorbeeld.nl' };

function paper(id: string, host: string | null) {
  const address = `https://${host ?? 'ris.voorbeeld.nl'}/${id}`;
  return { id, source: { name: id, address, read: vi.fn(), ...(host && { elsewhere: [address] }) } };
}
const own = paper('agenda.pdf', null);
const others = [paper('voorstel.pdf', files.name), paper('bijlage.pdf', files.name)];
const far = paper('brief.pdf', 'elders.voorbeeld.nl');

describe('papers on another site than the agenda', () => {
  it('wait for access, and are counted by their site', () => {
    const { papers, elsewhere } = reachable([own, ...others, far], []);
    expect(papers).toEqual([own]);
    expect(elsewhere).toEqual([
      { site: files, papers: 2 },
      { site: { pattern: 'https://elders.voorbeeld.nl/*', name: 'elders.voorbeeld.nl' }, papers: 1 },
    ]);
  });

  it.each([files.pattern, 'https://*.voorbeeld.nl/*', '*://*/*'])('are read with access to %s', (pattern) => {
    expect(reachable(others, [{ pattern, name: '' }])).toEqual({ papers: others, elsewhere: [] });
  });

  it('are not asked for before it is known what the reader allowed', () => {
    expect(reachable([own, ...others], null)).toEqual({ papers: [own], elsewhere: [] });
  });
});

describe('asking for that site', () => {
  const show = (answer: boolean) => {
    Object.assign(fakeBrowser, { permissions: fakePermissions(answer) });
    render(<PapersElsewhere elsewhere={[{ site: files, papers: 40 }]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Geef toegang tot bestanden.voorbeeld.nl' }));
  };
  beforeEach(() => fakeBrowser.reset());

  it('happens once for all its papers, at a press', () => {
    show(true);
    expect(screen.getByText(/^40 stukken staan niet op de site van de agenda/)).toBeTruthy();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [files.pattern] });
  });

  it('tells a reader who refuses what is left to him', async () => {
    show(false);
    expect((await screen.findByRole('status')).textContent).toBe(' U gaf geen toegang. In de gewone lezer kunt u ze wel openen.');
  });
});
