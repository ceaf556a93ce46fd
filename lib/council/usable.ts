import type { OptionDefinition } from '../knowledge/law/rule.ts';
import type { Option } from '../reading/contract.ts';
import type { Circumstances } from './circumstances.ts';
import { dayInWords } from './dates.ts';
import type { Dated } from './deadlines.ts';
import { deciderOf } from './deciders.ts';
import { lastUsableDay } from './last-day.ts';
import { dayOf } from './moments.ts';
import { lawfulEnd } from './statutory.ts';
import { viewsGiven } from './views.ts';

/** Whether the law wanted the decision taken before today, and the paper names no other day. */
function isPastByLaw(facts: Circumstances): boolean {
  const end = lawfulEnd(facts);
  return end !== null && end <= facts.situation.today;
}

function isOver(definition: OptionDefinition, facts: Circumstances): boolean {
  if (definition.group !== 'beslissen') return facts.decided || isPastByLaw(facts);
  return facts.item.decisions.some(({ body, state }) => body === 'raad' && state === 'genomen');
}

function meetsBefore(last: string, { situation }: Circumstances): boolean {
  const meetings = situation.profile.meetings.filter(({ body }) => body === 'raad');
  return meetings.length === 0 || meetings.some(({ date }) => situation.today <= date && date <= last);
}

/** Whether an option was of use in the year that the paper is about, and that year is over. */
function isSpent({ endsWithYear }: OptionDefinition, { item, situation }: Circumstances): boolean {
  return endsWithYear === true && item.cycle !== null && item.cycle.year < Number(situation.today.slice(0, 4));
}

/** Whether it is a zienswijze on a budget that the raden gave already, as the paper tells. */
function isGiven({ deadline }: OptionDefinition, facts: Circumstances): boolean {
  return deadline === 'begroting' && viewsGiven(facts).length > 0;
}

/** Whether the reader can still use an option: it comes before the decision, and the raad meets in time where it must. */
export function usableNow(definition: OptionDefinition, dated: Dated | null, facts: Circumstances): Option['usable'] {
  if (isSpent(definition, facts)) return 'te laat';
  if (definition.timing !== 'vooraf') return 'ja';
  if (isGiven(definition, facts)) return 'te laat';
  const last = lastUsableDay(dated?.deadline);
  if (isOver(definition, facts) || (last !== null && facts.situation.today > last)) return 'te laat';
  return last === null || !definition.byRaad || meetsBefore(last, facts) ? 'ja' : 'geen vergadering vóór het besluit';
}

/** Whether it is for after the decision, and the decision is still to come. */
export function isForLater({ timing }: OptionDefinition, facts: Circumstances): boolean {
  const day = dayOf(deciderOf(facts), facts.item);
  if (timing !== 'achteraf' || facts.decided || isPastByLaw(facts)) return false;
  return day === null || day >= facts.situation.today;
}

/** What is left when an option can no longer be used as it stands; empty when it can. */
export function whatIsLeft(usable: Option['usable'], definition: OptionDefinition, facts: Circumstances): string {
  const end = lawfulEnd(facts);
  if (usable === 'te laat' && isSpent(definition, facts))
    return ` Het jaar ${facts.item.cycle?.year} is voorbij: vraag naar de uitkomst.`;
  if (usable === 'te laat' && end && isPastByLaw(facts))
    return ` Volgens de wet moest dit vóór ${dayInWords(end)} zijn vastgesteld: vraag naar de uitkomst.`;
  if (usable === 'te laat' && isGiven(definition, facts))
    return ' Volgens dit stuk gaven de raden hun zienswijze al: vraag wat het bestuur daarmee doet.';
  if (usable === 'te laat') return ' De tijd hiervoor is voorbij: vraag naar de uitkomst.';
  return usable === 'ja'
    ? ''
    : ' Uw raad vergadert niet meer vóór het besluit: stel vragen, of vraag met een vijfde van de leden om een extra vergadering.';
}
