import { opinionAsked } from '../../knowledge/rules/treatments.ts';
import type { Ask } from '../../reading/contract.ts';
import type { Body } from '../../reading/words.ts';
import { textOf } from '../passages.ts';
import type { Passage } from '../types.ts';
import { askAt } from './minutes.ts';

/** A heading or a line above questions by which an opinion is asked, without a proposal: 'Wij horen graag van uw raad:'. */
export function opinionAsks(passages: readonly Passage[], body: Body | null): Ask[] {
  const lead = passages.find((passage) => leadsIn(passage) && opinionAsked.test(textOf(passage)));
  return lead ? [askAt('bespreken', body, { passage: lead, from: lead.block.from, to: lead.block.to })] : [];
}

const leadsIn = (passage: Passage): boolean => passage.block.kind === 'kop' || /:\s*$/.test(textOf(passage));
