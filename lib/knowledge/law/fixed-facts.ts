import type { Domain, Maker } from '../../reading/contract.ts';
import type { Cooperation } from '../../reading/words.ts';
import type { Certainty } from './article.ts';
import type { ArticleId } from './articles.ts';

/** What the law fixes of a cooperation by its field of work: the facts, and the articles that fix them. */
interface FixedFacts {
  facts: {
    form?: Cooperation;
    maker?: Maker;
    tasks?: 'overgedragen';
    province?: boolean;
    canLeave?: boolean;
  };
  sources: readonly ArticleId[];
  /** Of the least certain of the facts. */
  certainty: Certainty;
}

/** What the law fixes by field; a field without a law of its own fixes nothing. That a gemeente cannot leave follows from the duty to take part. */
export const fixedFacts: Record<Domain, FixedFacts> = {
  veiligheidsregio: {
    facts: { form: 'openbaar-lichaam', maker: 'colleges', tasks: 'overgedragen', province: false, canLeave: false },
    sources: ['Wvr 9', 'Wvr 10'],
    certainty: 'D',
  },
  ggd: {
    facts: { form: 'openbaar-lichaam', maker: 'colleges', province: false, canLeave: false },
    sources: ['Wpg 14/1'],
    certainty: 'D',
  },
  omgevingsdienst: {
    facts: { form: 'openbaar-lichaam', maker: 'colleges', province: true, canLeave: false },
    sources: ['Omgevingswet 18.21'],
    certainty: 'D',
  },
  jeugdhulp: { facts: {}, sources: [], certainty: 'V' },
  overig: { facts: {}, sources: [], certainty: 'V' },
};
