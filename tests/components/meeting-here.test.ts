import { describe, expect, it } from 'vitest';
import { meetingOfFiles, namedByReading, queuedPapers } from '../../components/board/meeting-here.ts';
import { droppedFiles } from '../../components/reader/dropped-files.ts';
import { meetingWith, paper, point, read } from '../board/meeting.ts';
import { budget, mandate } from '../board/papers.ts';

const file = (name: string) => new File(['%PDF'], name);

describe('files that are chosen together', () => {
  it('are a meeting in the order of their names, as people count', async () => {
    const here = meetingOfFiles([file('10 Sluiting.pdf'), file('4 Begroting.pdf')]);
    expect(here.meeting.items.map(({ title }) => title)).toEqual(['4 Begroting', '10 Sluiting']);
    const [first] = queuedPapers(here);
    expect([first?.source.name, first?.source.address]).toEqual(['4 Begroting.pdf', null]);
  });

  it('get the title and the number that they have inside; a bundle keeps its name', () => {
    const { meeting } = meetingOfFiles([file('a.pdf'), file('b.pdf')]);
    const [a, b] = meeting.items.flatMap((item) => item.papers);
    if (!a || !b) throw new Error('no papers');
    const states = read([a, { ...budget, number: '4' }], [b, budget, mandate]);
    expect(namedByReading(meeting, states).items.map(({ number, title }) => [number, title])).toEqual([
      ['4', budget.title],
      [null, 'b'],
    ]);
  });
});

describe('the papers to read', () => {
  it('are none that is closed itself, also where it stands in an open item or in none', () => {
    const [own, closed, loose] = ['Voorstel', 'Bijlage (geheim)', 'Notitie (geheim)'].map(paper) as [
      ReturnType<typeof paper>,
      ReturnType<typeof paper>,
      ReturnType<typeof paper>,
    ];
    const items = [point('4', 'Begroting', { papers: [own, { ...closed, confidential: true }] })];
    const sourceOf = ({ title, page }: typeof own) => ({ name: title, address: page, read: async () => new Uint8Array() });
    const meeting = meetingWith(items, [{ ...loose, confidential: true }]);
    expect(queuedPapers({ meeting, sourceOf, again: null }).map(({ id }) => id)).toEqual([own.page]);
  });

  it('are each paper once, in the order of the agenda, and none of a closed item', () => {
    const [shared, own, secret, loose] = ['Brief', 'Voorstel', 'Geheim', 'Agenda'].map(paper) as [
      ReturnType<typeof paper>,
      ReturnType<typeof paper>,
      ReturnType<typeof paper>,
      ReturnType<typeof paper>,
    ];
    const items = [
      point('3', 'Ingekomen', { papers: [shared] }),
      point('4', 'Begroting', { papers: [own, shared] }),
      point('7', 'Grond', { papers: [secret], confidential: true }),
    ];
    const sourceOf = ({ title, page }: typeof shared) => ({ name: title, address: page, read: async () => new Uint8Array() });
    const papers = queuedPapers({ meeting: meetingWith(items, [loose]), sourceOf, again: () => {} });
    expect(papers.map(({ source }) => source.name)).toEqual(['Brief', 'Voorstel', 'Agenda']);
  });
});

describe('dropped files', () => {
  const entry = (given: File) => ({ isFile: true, isDirectory: false, file: (give: (file: File) => void) => give(given) });
  /** A folder gives its entries in two portions, as browsers do with many. */
  const folder = (...portions: unknown[][]) => ({
    isFile: false,
    isDirectory: true,
    createReader: () => ({ readEntries: (give: (some: unknown[]) => void) => give(portions.shift() ?? []) }),
  });
  const dropped = (entries: unknown[], files: File[]) =>
    droppedFiles({ items: entries.map((each) => ({ webkitGetAsEntry: () => each })), files } as unknown as DataTransfer);

  it('are those in folders too, and in the folders in these', async () => {
    const inside = folder([entry(file('a.pdf')), folder([entry(file('b.pdf'))])], [entry(file('c.pdf'))]);
    const names = (await dropped([inside, entry(file('d.pdf'))], [])).map(({ name }) => name);
    expect(names).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']);
  });

  it('are taken as they are where there is no folder', async () => {
    const files = [file('a.pdf')];
    expect(await dropped([entry(file('a.pdf'))], files)).toEqual(files);
  });
});
