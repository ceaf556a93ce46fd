import { wgrRenewed } from '../knowledge/law/article.ts';
import type { DeadlineRule } from '../knowledge/law/rule.ts';
import { budgetTerm, consentTerm, regelingTerm } from '../knowledge/law/terms.ts';
import type { Deadline, Evidence, PrintedDeadline } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import type { Circumstances } from './circumstances.ts';
import { dayBefore, dayInWords, weeksAfter, weeksBefore, workingDayFrom } from './dates.ts';
import { deciderOf } from './deciders.ts';
import { dayOf } from './moments.ts';
import { called } from './template.ts';

/** A deadline and the words of the paper that it rests on. */
export interface Dated {
  deadline: Deadline;
  evidence: Evidence[];
}

type Kinds = readonly PrintedDeadline['of'][];

function printedDate({ item }: Circumstances, kinds: Kinds): PrintedDeadline | undefined {
  return kinds.map((kind) => item.deadlines.find(({ of }) => of === kind)).find((found) => found !== undefined);
}

function printed(facts: Circumstances, kinds: Kinds): Dated | null {
  const found = printedDate(facts, kinds);
  if (!found) return null;
  return { deadline: { date: found.date, from: null, rule: 'datum in het stuk', printed: true }, evidence: [found.evidence] };
}

const computed = (date: string, from: string | null, rule: string): Dated => ({
  deadline: { date, from, rule: `berekend: ${rule}`, printed: false },
  evidence: [],
});

const unknown = (rule: string): Dated => ({ deadline: { date: null, from: null, rule, printed: false }, evidence: [] });

const raadMeeting = (day: string): Dated => ({
  deadline: { date: day, from: null, rule: 'vergadering van uw raad, zoals in het stuk', printed: true },
  evidence: [],
});

function ownMeeting({ item }: Circumstances): Dated | null {
  const day = dayOf('raad', item);
  return day ? raadMeeting(day) : null;
}

/** The weeks between sending the draft budget and offering it to the board, in the law of the paper. */
export function budgetWeeks(lawDate: string): number {
  return lawDate < wgrRenewed ? budgetTerm.weeksBefore2022 : budgetTerm.weeks;
}

function weeksInWords(lawDate: string): string {
  return lawDate < wgrRenewed ? `${budgetWeeks(lawDate)} weken (de regel tot 1 juli 2022)` : `${budgetWeeks(lawDate)} weken`;
}

/** When the board gets the draft budget: as printed, else its meeting; null when neither is in the paper. */
export function offeredToBoard(facts: Circumstances): { day: string; board: Body } | null {
  const board: Body =
    facts.form.value === 'bedrijfsvoeringsorganisatie' || facts.form.value === 'gemeenschappelijk-orgaan'
      ? 'bestuur'
      : 'algemeen-bestuur';
  const day = printedDate(facts, ['aanbieding'])?.date ?? dayOf(board, facts.item);
  return day ? { day, board } : null;
}

function budgetDeadline(facts: Circumstances): Dated {
  const own: Kinds = facts.raadDecides ? ['zienswijze', 'reactie', 'besluit'] : ['zienswijze', 'reactie'];
  const said = printed(facts, own);
  if (said) return said;
  const meeting = ownMeeting(facts);
  if (meeting) return meeting;
  const offered = offeredToBoard(facts);
  const weeks = budgetWeeks(facts.lawDate);
  if (offered) {
    const sent = weeksBefore(offered.day, weeks);
    const rule = `${weeksInWords(facts.lawDate)} vóór aanbieding aan ${called(offered.board)} op ${dayInWords(offered.day)}: uiterlijk verzonden ${dayInWords(sent)}. Vraag wanneer de stukken sluiten; dat is vaak eerder.`;
    return computed(dayBefore(offered.day), sent, rule);
  }
  const sent = printedDate(facts, ['toezending']);
  if (!sent) return unknown('vóór de vaststelling; de wet noemt geen einddatum en het stuk ook niet. Vraag de datum na.');
  const rule = `${weeksInWords(facts.lawDate)} na verzending op ${dayInWords(sent.date)}; eerder mag de begroting niet aan het bestuur worden aangeboden.`;
  return { ...computed(weeksAfter(sent.date, weeks), sent.date, rule), evidence: [sent.evidence] };
}

function regelingDeadline(facts: Circumstances): Dated {
  const said = printed(facts, ['zienswijze', 'reactie']);
  if (said) return said;
  const received = printedDate(facts, ['toezending']);
  if (!received)
    return unknown(
      `${regelingTerm} weken na ontvangst; wanneer uw raad het ontwerp ontving, staat niet in dit stuk. Vraag de datum van ontvangst na.`,
    );
  const end = workingDayFrom(weeksAfter(received.date, regelingTerm));
  const rule = `${regelingTerm} weken na ontvangst, gerekend vanaf ${dayInWords(received.date)}.`;
  return { ...computed(end, received.date, rule), evidence: [received.evidence] };
}

function ownDecision(facts: Circumstances): Dated | null {
  const said = printed(facts, ['besluit', 'reactie', 'zienswijze']);
  if (said) return said;
  return ownMeeting(facts);
}

function consentDeadline(facts: Circumstances): Dated {
  const own = ownDecision(facts);
  if (own) return own;
  const sent = printedDate(facts, ['toezending']);
  if (!sent) return unknown(`waarschijnlijk ${consentTerm} weken na toezending; die datum staat niet in dit stuk.`);
  const end = workingDayFrom(weeksAfter(sent.date, consentTerm));
  const rule = `waarschijnlijk ${consentTerm} weken na toezending op ${dayInWords(sent.date)}; één keer verlengen kan.`;
  return { ...computed(end, sent.date, rule), evidence: [sent.evidence] };
}

function beforeDecision(facts: Circumstances): Dated | null {
  const decider = deciderOf(facts);
  const day = dayOf(decider, facts.item);
  if (!decider || !day) return null;
  return computed(dayBefore(day), null, `vóór het besluit van ${called(decider)} op ${dayInWords(day)}.`);
}

/** The last day that counts for an option. A date in the paper goes first; what is computed says so; null when nothing sets one. */
export function deadlineFor(rule: DeadlineRule | undefined, facts: Circumstances): Dated | null {
  if (rule === 'begroting') return budgetDeadline(facts);
  if (rule === 'regeling') return regelingDeadline(facts);
  if (rule === 'toestemming') return consentDeadline(facts);
  if (rule === 'eigen-besluit') return ownDecision(facts);
  if (rule === 'wensen')
    return printed(facts, ['wensen-en-bedenkingen', 'zienswijze', 'reactie']) ?? ownMeeting(facts) ?? beforeDecision(facts);
  if (rule === 'reactie') return printed(facts, ['reactie']) ?? beforeDecision(facts);
  if (rule === 'gevraagde-reactie') return printed(facts, ['reactie']);
  return rule === 'voor-besluit' ? beforeDecision(facts) : null;
}
