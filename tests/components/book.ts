import { type GuideBook, titleIn } from '../../components/guide/book.ts';
import { boardInformsCouncils } from '../../lib/knowledge/guide/changes.ts';

/** A guide with the same words everywhere, but for the numbers. */
export const book: GuideBook = {
  principle: (id) => ({
    kind: 'principe',
    title: `Principe ${id}`,
    text: 'Raden, bestuur en directie weten wat ze van elkaar mogen verwachten.',
    page: 34,
  }),
  recommendation: (id) => ({
    title: id === 'A7.5' ? 'Vraag naar uw invloed' : 'Respecteer wat is afgesproken',
    text: 'Maak vooraf duidelijk waar de raad nog invloed op heeft, en zeg het ook als die er niet is.',
    page: 35,
    addressedTo: ['raad', 'griffier'],
    mattersTo: ['college'],
    ...(id === 'A7.5' ? { changed: [boardInformsCouncils] } : {}),
  }),
  search: (query) => (query === 'invloed' ? ['A7.5', 'A7'] : []),
};

export const title = (id: Parameters<typeof titleIn>[1]): string => titleIn(book, id);
