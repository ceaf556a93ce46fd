import type { ItemFacts } from '../reading/contract.ts';
import { pagesOf } from './passages.ts';
import type { ItemSource } from './types.ts';
import { folded } from './words.ts';

/** What one agenda item or paper says of itself. */
export function readItem({ scope }: ItemSource): ItemFacts {
  const pages = pagesOf(scope.passages);
  return {
    id: [scope.number ?? '', folded(scope.title).replace(/[^\p{L}\p{N}]+/gu, '-'), String(pages[0])].join('/'),
    number: scope.number,
    title: scope.title,
    pages,
    kind: 'overig',
    body: null,
    decider: null,
    decisions: [],
    cooperation: null,
    cooperationName: null,
    meetingDate: null,
    treatment: null,
    confidential: null,
    version: { status: null, label: null },
    cycle: null,
    maker: null,
    province: null,
    domain: null,
    because: {},
    asks: [],
    route: [],
    roles: [],
    announced: [],
    deadlines: [],
    sections: [],
  };
}
