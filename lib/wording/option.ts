import { guideLabel } from '../guide/index.ts';
import { dateInWords, lastDayInWords } from '../knowledge/date-words.ts';
import { articleName, theBody } from '../knowledge/labels.ts';
import type { Basis, Deadline, Evidence, Option } from '../reading/contract.ts';
import { count, sentence } from './lists.ts';

/** Why an option is of no use now, or less; null: nothing stands in its way. */
const usableLabels: Record<Option['usable'], string | null> = {
  ja: null,
  'geen vergadering vóór het besluit': 'geen raadsvergadering meer ervoor',
  'te laat': 'te laat',
};

/** What stands in the way of an option now; null: nothing does. */
export function limitInWords({ usable, later }: Pick<Option, 'usable' | 'later'>): string | null {
  return usableLabels[usable] ?? (later ? 'pas na het besluit' : null);
}

/** The time in which something can be done: 'uiterlijk 12 juni 2026', '10 april 2026 t/m 12 juni 2026'; null without a date. */
export function periodInWords({ from, date, before }: Pick<Deadline, 'from' | 'date' | 'before'>): string | null {
  if (from && date) return `${dateInWords(from)} t/m ${dateInWords(date)}`;
  if (date) return lastDayInWords(date, before);
  return from && `vanaf ${dateInWords(from)}`;
}

/** Standing and addressee: 'Formeel recht · gericht aan het dagelijks bestuur'. */
export function standingInWords({ standing, to }: Pick<Option, 'standing' | 'to'>): string {
  const kind = standing === 'formeel' ? 'Formeel recht' : 'Informeel';
  return to ? `${kind} · gericht aan ${theBody(to)}` : kind;
}

/** How much the raad can do, and how much of it is too late: '3 mogelijkheden; 4 zijn te laat'; empty without any. */
export function roomInWords(options: readonly Pick<Option, 'usable'>[]): string {
  const late = options.filter(({ usable }) => usable === 'te laat').length;
  const open = options.length - late;
  if (late === 0) return open > 0 ? ways(open) : '';
  return open > 0 ? `${ways(open)}; ${late} ${late === 1 ? 'is' : 'zijn'} te laat` : `te laat voor ${ways(late)}`;
}

const ways = (n: number): string => count(n, 'mogelijkheid', 'mogelijkheden');

/** A source by name: 'Wgr art. 35 lid 3', 'Gids: respecteer mandaten (A3.1, blz. 21)'. */
export function sourceInWords(basis: Basis): string {
  if ('law' in basis) return articleName(basis);
  return 'guide' in basis ? guideLabel(basis.guide) : sentence(basis.practice);
}

/** Where words stand: 'blz. 2'. */
export function placeInWords(evidence: Evidence): string {
  return 'page' in evidence ? `blz. ${evidence.page}` : 'agendapagina';
}
