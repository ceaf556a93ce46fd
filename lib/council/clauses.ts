import type { Body } from '../reading/words.ts';
import { asksOfRaad, type Circumstances } from './circumstances.ts';
import { asksConsent } from './consent.ts';
import { dayInWords } from './dates.ts';
import { dayOf } from './moments.ts';
import { called } from './template.ts';

export const onDay = (day: string | null): string => (day ? ` op ${dayInWords(day)}` : '');

const takesPlural = (body: Body): boolean => body === 'gedeputeerde-staten' || body === 'provinciale-staten';

export function conjugate(body: Body, singular: string, plural: string): string {
  return takesPlural(body) ? plural : singular;
}

export function isOver(day: string | null, { situation }: Circumstances): day is string {
  return day !== null && day < situation.today;
}

/** Whether a body decided before the raad is asked: then its day is of an earlier step. */
function isEarlier(body: Body, { item }: Circumstances): boolean {
  const given = dayOf(body, item);
  const raad = dayOf('raad', item);
  return given !== null && raad !== null && given < raad;
}

/** The consent that still comes between: the colleges need it for the final text (Wgr 1 lid 4). */
function withConsent(facts: Circumstances): string {
  return asksConsent(facts) ? '' : ', elk met toestemming van de eigen raad';
}

export function thenDecides(body: Body, facts: Circumstances): string {
  const earlier = isEarlier(body, facts);
  if (earlier && !asksOfRaad(facts.item).some(({ verb }) => verb === 'toestemming-verlenen')) return '';
  const day = earlier ? null : dayOf(body, facts.item);
  if (isOver(day, facts)) return `; ${called(body)} ${conjugate(body, 'zou', 'zouden')}${onDay(day)} beslissen`;
  if (body === 'college' && facts.rule.byAll) return `; daarna beslissen${onDay(day)} de colleges${withConsent(facts)}`;
  return `; daarna ${conjugate(body, 'beslist', 'beslissen')} ${called(body)}${onDay(day)}`;
}
