import type { Domain, Maker } from '../../reading/contract.ts';
import type { Cooperation } from '../../reading/words.ts';
import type { ArticleId } from './articles.ts';

/** A fact that the law fixes for a field of work. `assumes`: what it rests on where the law implies it and does not say it [D]. */
interface FixedFact<T> {
  value: T;
  assumes?: string;
}

/** What the law fixes of a cooperation by its field of work, and the articles that do. */
export interface FixedFacts {
  form?: FixedFact<Cooperation>;
  maker?: FixedFact<Maker>;
  tasks?: FixedFact<'overgedragen'>;
  province?: FixedFact<boolean>;
  /** Whether the gemeente has to take part. That it cannot leave follows from it, probably. */
  mandatory?: true;
  sources: readonly ArticleId[];
}

const madeByColleges = {
  form: { value: 'openbaar-lichaam' },
  maker: { value: 'colleges' },
  mandatory: true,
} as const;

/** What the law fixes by field; a field without a law of its own fixes nothing. Settings and conclusions both take it from here. */
export const fixedFacts: Record<Domain, FixedFacts> = {
  veiligheidsregio: {
    ...madeByColleges,
    tasks: { value: 'overgedragen' },
    province: { value: false },
    sources: ['Wvr 9', 'Wvr 10'],
  },
  ggd: { ...madeByColleges, province: { value: false }, sources: ['Wpg 14/1'] },
  omgevingsdienst: {
    ...madeByColleges,
    province: { value: true, assumes: 'De provincie doet mee aan de omgevingsdienst.' },
    sources: ['Omgevingswet 18.21'],
  },
  jeugdhulp: { sources: [] },
  overig: { sources: [] },
};
