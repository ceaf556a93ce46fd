import { wgrRenewed } from '../knowledge/law/article.ts';
import { toBasis } from '../knowledge/law/articles.ts';
import type { Remark, SenderTerm } from '../knowledge/law/rule.ts';
import { accountsDate, budgetDate, framesDate } from '../knowledge/law/terms.ts';
import type { Note } from '../reading/contract.ts';
import { isActItself } from './act.ts';
import { answers } from './answers.ts';
import { basisOf } from './basis.ts';
import type { Circumstances } from './circumstances.ts';
import { boardBehind, judge } from './conditions.ts';
import { dayInWords, weeksBefore } from './dates.ts';
import { budgetWeeks, offeredToBoard } from './deadlines.ts';
import { isOnSeveral } from './several.ts';
import { tooLate } from './statutory.ts';
import { bodyFor, called, capital, fill } from './template.ts';

function sentBy(facts: Circumstances, what: string, day: string): string {
  return `${capital(called(bodyFor('sender', facts)))} moet ${what} vóór ${dayInWords(day)} aan de raden sturen (berekend).`;
}

function framesNote(facts: Circumstances, year: number): string {
  return sentBy(facts, `de kadernota ${year}`, tooLate(framesDate, year - 1, facts.lawDate));
}

function accountsNote(facts: Circumstances, year: number): string {
  const day = dayInWords(tooLate(accountsDate, year + 1, facts.lawDate));
  const sent = sentBy(facts, `de voorlopige jaarrekening ${year}`, tooLate(framesDate, year + 1, facts.lawDate));
  return `${sent} De vastgestelde jaarrekening gaat vóór ${day} naar de toezichthouder.`;
}

function budgetNote(facts: Circumstances, year: number): string {
  const day = dayInWords(tooLate(budgetDate, year - 1, facts.lawDate));
  return `De vastgestelde begroting ${year} gaat vóór ${day} naar ${fill('{supervisor}', facts)} (berekend).`;
}

/** By when the law wants a draft at the raden; null where the day of the board is not known. `hedge`: 'waarschijnlijk', where it is not sure. */
function draftNote(facts: Circumstances, draft: string, hedge = ''): string | null {
  const offered = offeredToBoard(facts);
  if (!offered) return null;
  const weeks = budgetWeeks(facts.lawDate);
  const last = weeksBefore(offered.day, weeks);
  const must = [last < facts.situation.today ? 'moest' : 'moet', hedge].filter(Boolean).join(' ');
  return `${draft} ${must} uiterlijk ${dayInWords(last)} naar de raden: ${weeks} weken vóór aanbieding aan ${called(offered.board)} op ${dayInWords(offered.day)} (berekend).`;
}

/** The same of a wijziging, unless the regeling exempts it (Wgr 35 lid 6). */
function changeNote(facts: Circumstances): string | null {
  const { value, assumes } = facts.exempts;
  if (value) return null;
  const note = draftNote(facts, 'De begrotingswijziging', assumes ? 'waarschijnlijk' : '');
  return note && assumes ? `${note} Kijk in de regeling of zij deze wijziging uitzondert.` : note;
}

const sources = {
  kaders: ['Wgr 34b'],
  jaarrekening: ['Wgr 34b', 'Wgr 34/4'],
  begroting: ['Wgr 34/2'],
  ontwerpbegroting: ['Wgr 35/1', 'Wgr 35/1 (oud)'],
  begrotingswijziging: ['Wgr 35/6', 'Wgr 35/5 (oud)', 'Wgr 35/1', 'Wgr 35/1 (oud)'],
} as const;

function termText(term: SenderTerm, facts: Circumstances): string | null {
  if (term === 'ontwerpbegroting') return draftNote(facts, 'De ontwerpbegroting');
  if (term === 'begrotingswijziging') return changeNote(facts);
  const year = facts.item.cycle?.year;
  if (year === undefined) return null;
  if (term === 'kaders') return framesNote(facts, year);
  return term === 'jaarrekening' ? accountsNote(facts, year) : budgetNote(facts, year);
}

function termNotes(facts: Circumstances): Note[] {
  const withBoard = ['openbaar-lichaam', 'bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan', null].includes(
    facts.form.value,
  );
  return facts.rule.terms.flatMap((term) => {
    const text = withBoard ? termText(term, facts) : null;
    return text ? { text, basis: basisOf(sources[term], facts) } : [];
  });
}

function oldLaw(facts: Circumstances): Note[] {
  if (facts.lawDate >= wgrRenewed || !facts.ruled || !boardBehind(facts)) return [];
  const text = 'Dit stuk is van vóór 1 juli 2022: hier staat de wet zoals die toen gold.';
  return [{ text, basis: [toBasis('praktijk: Staatsblad 2022, 18')] }];
}

/** What is said of one regeling need not hold for the others. */
function onSeveral({ item }: Circumstances): Note[] {
  if (!isOnSeveral(item)) return [];
  const text =
    'Dit stuk gaat over meer regelingen. Kijk per regeling welke laatste dag geldt, wie meedoet en wie de toezichthouder is.';
  return [{ text, basis: [toBasis('A7.9')] }];
}

/** What asks something of the raad is another paper. */
function textItself({ item }: Circumstances): Note[] {
  if (!isActItself(item)) return [];
  const text = 'Dit is de tekst zelf en geen voorstel. Wordt uw raad hierover iets gevraagd, dan staat dat in een ander stuk.';
  return [{ text, basis: [toBasis('praktijk: voorstel en bijlage')] }];
}

/** What a remark says here; null where it does not hold, or only probably and it has no words for that, or the paper says it itself. */
function wordsOf({ text, assumed, when, unlessSaid }: Remark, facts: Circumstances): string | null {
  if (unlessSaid?.every((topic) => answers(topic, facts))) return null;
  const { holds, assumes } = judge([when], facts);
  if (holds !== 'ja') return null;
  return assumes.length === 0 ? text : (assumed ?? null);
}

/** The remarks of the rule that hold here, and the statutory dates that bind the author, each with its source. */
export function notesFor(facts: Circumstances): Note[] {
  const said = facts.rule.remarks.flatMap((remark) => {
    const text = wordsOf(remark, facts);
    return text ? [{ text: fill(text, facts), basis: basisOf(remark.sources, facts) }] : [];
  });
  return [...onSeveral(facts), ...textItself(facts), ...termNotes(facts), ...said, ...oldLaw(facts)].filter(
    ({ basis }) => basis.length > 0,
  );
}
