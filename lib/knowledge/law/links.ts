import { format, parseISO, subDays } from 'date-fns';
import type { Basis, Law } from '../../reading/contract.ts';

/**
 * The numbers of the laws in the Basiswettenbestand, each looked up in stored copies: Wvr, Wpg, Gemeentewet, Wgr, Awb and BBV in
 * the head of a copy of the law's text, the others in references of several parties that agree. A law without one has no link.
 */
const bwbNumbers: Partial<Record<Law, string>> = {
  Wgr: 'BWBR0003740',
  Gemeentewet: 'BWBR0005416',
  Wvr: 'BWBR0027466',
  Awb: 'BWBR0005537',
  Wpg: 'BWBR0024705',
  WOR: 'BWBR0002747',
  BBV: 'BWBR0014606',
  Woo: 'BWBR0045754',
  Omgevingswet: 'BWBR0037885',
  'Algemene termijnenwet': 'BWBR0002448',
};

type Article = Extract<Basis, { law: Law }>;

/** '1d' is a part of a paragraph, '2a' a paragraph of its own: only the first digit 1 is ever divided in the articles we cite. */
function place({ paragraph }: Article): string {
  if (!paragraph) return '';
  const [, number, part] = /^(1)([a-z])$/.exec(paragraph) ?? [null, paragraph, null];
  return `&lid=${number}${part ? `&onderdeel=${part}` : ''}`;
}

/** A text that no longer holds is looked up on its last day. */
function onDay({ until }: Article): string {
  const day = until && format(subDays(parseISO(until), 1), 'yyyy-MM-dd');
  return day ? `&z=${day}&g=${day}` : '';
}

/**
 * The place of an article on wetten.overheid.nl, as a reference of the Juriconnect standard BWB 1.3; null for what is no law, or
 * a law whose number is not known.
 */
export function articleUrl(basis: Basis): string | null {
  const number = 'law' in basis ? bwbNumbers[basis.law] : undefined;
  if (!number || !('law' in basis)) return null;
  return `https://wetten.overheid.nl/jci1.3:c:${number}&artikel=${basis.article}${place(basis)}${onDay(basis)}`;
}
