import { isDay } from '../council/dates.ts';
import { recognise } from '../council/recognise.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { articleName, bodyLabels, instrumentLabels, theBody, verbLabels } from '../knowledge/labels.ts';
import { raadSteps } from '../knowledge/lens/support.ts';
import { answerLabels } from '../knowledge/way-labels.ts';
import type { Item, Option, PrintedDeadline } from '../reading/contract.ts';
import type { Topic } from '../reading/topics.ts';
import { line, spoken } from './line.ts';
import type { LensLine, LensView, Seen } from './types.ts';

const prose = new Intl.ListFormat('nl', { type: 'conjunction' });

const calendar = 'praktijk: termijnagenda van de raad';

/** What the raad itself can still do before another decides; its own decision only where it is nothing else. */
export function stepsOfRaad({ council }: Item): Option[] {
  const open = council.options.filter(({ instrument, usable }) => raadSteps.includes(instrument) && usable !== 'te laat');
  const others = open.filter(({ instrument }) => instrument !== 'besluiten');
  return others.length > 0 ? others : open;
}

/** The steps of the raad that have a last day. */
export function datedSteps(item: Item): Option[] {
  return stepsOfRaad(item).filter(({ deadline }) => deadline?.date);
}

/** A line for the termijnagenda: day, body, what, and of which item. */
function calendarLine(option: Option, { title }: Item): string {
  const day = dateInWords(option.deadline?.date ?? '');
  const to = option.to && option.to !== 'raad' ? `, aan ${theBody(option.to)}` : '';
  const computed = option.deadline?.printed ? '' : ' (berekend)';
  return `Uiterlijk ${day}${computed}: ${lower(instrumentLabels[option.instrument])}${to} – ${title}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function meetingLine({ body, meetingDate, title, because }: Item): LensLine[] {
  if (!body || !meetingDate) return [];
  const text = `${dateInWords(meetingDate)}: ${bodyLabels[body].name} – ${title}`;
  return [line(text, [calendar], because.meetingDate?.evidence ?? [])];
}

/** A last day for an answer that the paper prints and that belongs to no option: the raad was asked, without a right to it. */
function invitations({ deadlines, council, title }: Item): LensLine[] {
  const known = council.options.map(({ deadline }) => deadline?.date);
  const asked = deadlines.filter(({ of, date }) => answerLabels[of] && !known.includes(date));
  return asked.map(({ of, date, evidence }) =>
    line(
      `Uiterlijk ${dateInWords(date)}: laatste dag voor ${answerLabels[of]} volgens het stuk – ${title}`,
      [calendar],
      [evidence],
    ),
  );
}

/** A day of the raad that the paper announces beside its last days. */
function announcedDays({ announced, deadlines, meetingDate, council, title }: Item): LensLine[] {
  const known = [meetingDate, ...deadlines.map(({ date }) => date), ...council.options.map(({ deadline }) => deadline?.date)];
  const own = announced.filter(({ body, date }) => body === 'raad' && isDay(date) && !known.includes(date));
  return own.map(({ date, subject, evidence }) =>
    line(`${dateInWords(date ?? '')}: ${lower(subject)} – ${title}`, [calendar], [evidence]),
  );
}

/** What goes on the termijnagenda; the meeting of the paper itself where nothing of the raad has a date. */
export function planned(item: Item): LensLine[] {
  const steps = datedSteps(item).map((option) => ({
    text: calendarLine(option, item),
    basis: option.basis,
    evidence: option.evidence.slice(0, 1),
  }));
  const dated = [...steps, ...invitations(item), ...announcedDays(item)];
  const own = item.body === 'raad' || item.body === 'raadscommissie';
  const meeting = own || dated.length === 0 ? meetingLine(item) : [];
  const lines = [...meeting, ...dated];
  return lines.length > 0 ? lines : [line('Dit stuk noemt geen dag voor de termijnagenda. Vraag de datum na.', [calendar])];
}

/** The own calendar before the first step of the raad: its meeting, its committee, and when the papers must be in. */
function ownMeetings(item: Item): LensLine[] {
  const planning = stepsOfRaad(item).find((step) => step.planning)?.planning;
  if (!planning) return [];
  const { raad, committee, delivery, warnings } = planning;
  const days = [
    `De laatste raadsvergadering op tijd is op ${dateInWords(raad)}.`,
    committee && `De commissie ervoor is op ${dateInWords(committee.date)}.`,
    delivery && `Stukken inleveren kan tot en met ${dateInWords(delivery)}.`,
  ].filter((text) => typeof text === 'string');
  return [...days, ...warnings].map((text) => line(text, ['praktijk: uw vergaderdata']));
}

function sending(item: Item): LensLine[] {
  const out = item.council.options.filter(({ instrument, to, usable }) => {
    const sent = instrument === 'zienswijze-toezichthouder' || (raadSteps.includes(instrument) && usable !== 'te laat');
    return sent && to !== null && to !== 'raad';
  });
  return out.map(({ instrument, to, deadline, basis }) => {
    const by = deadline?.date ? `, uiterlijk ${dateInWords(deadline.date)}` : '; een datum staat niet in dit stuk';
    const printed = item.deadlines.filter(({ date }) => date === deadline?.date).map(({ evidence }) => evidence);
    const text = `Naar ${to ? theBody(to) : ''}: ${lower(instrumentLabels[instrument])}${by}.`;
    return { text, basis, evidence: printed };
  });
}

const notSaid = 'staat niet in dit stuk';

function receipt({ deadlines }: Item): LensLine {
  const sent: PrintedDeadline | undefined = deadlines.find(({ of }) => of === 'toezending');
  const text = sent ? `verzonden op ${dateInWords(sent.date)}. Noteer wanneer het bij u binnenkwam.` : `${notSaid}.`;
  return line(`Datum van toezending: ${text}`, ['A7.5', 'praktijk: register van ontvangst'], sent ? [sent.evidence] : []);
}

/** Whether the paper speaks of something that a griffier looks for. */
function check(name: string, topic: Topic, item: Item): Omit<LensLine, 'basis'> {
  const found = item.topics.find((fact) => fact.topic === topic);
  const said = found?.open ? 'genoemd, maar nog open' : 'genoemd';
  return { text: `${name}: ${found ? said : notSaid}.`, evidence: found ? [found.evidence] : [] };
}

function form({ asks }: Item): LensLine {
  const verbs = prose.format([...new Set(asks.map(({ verb }) => verbLabels[verb]))]);
  const evidence = asks.slice(0, 1).map((ask) => ask.evidence);
  return line(`Wat wordt gevraagd: ${asks.length > 0 ? verbs : notSaid}.`, ['A7.4'], evidence);
}

const viewVerbs = ['zienswijze-begroting', 'zienswijze-begrotingswijziging', 'zienswijze-besluit'] as const;

/** The paragraphs that give an answer with reasons, to a zienswijze on the budget and on a decision that the regeling lists. */
const answering = ['Wgr art. 35 lid 4', 'Wgr art. 10 lid 6'];

/** Whether the board is to adopt with this paper, and the time for a zienswijze is over: only then can it hold the answer. */
function isAfterViews({ body, meetingDate, asks, decisions, deadlines }: Item): boolean {
  const isOfBoard = body === 'algemeen-bestuur' || body === 'bestuur';
  const adopts = asks.some(({ verb, of }) => verb === 'vaststellen' && of === body);
  const isTaken = decisions.some(({ body: taker, state }) => taker === body && state === 'genomen');
  const isOpen = deadlines.some(({ of, date }) => of === 'zienswijze' && meetingDate !== null && date >= meetingDate);
  return isOfBoard && adopts && !isTaken && !isOpen;
}

/** Where the law gives a zienswijze, it gives an answer with reasons (Wgr 10 lid 6, 35 lid 4, since 1-7-2022). */
function reply(item: Item): LensLine[] {
  const view = item.council.options.find(({ instrument }) => viewVerbs.some((each) => each === instrument));
  const basis = view?.basis.filter((source) => 'law' in source && answering.includes(articleName(source)));
  if (!basis?.length || !isAfterViews(item)) return [];
  return [{ basis, ...check('Antwoord met redenen op de zienswijze', 'antwoord-op-zienswijze', item) }];
}

/** What a griffier checks in every paper: receipt, ground in law, form, and the reasoned reply. */
export function checked(item: Item): LensLine[] {
  const ground = { ...line('', ['A7.4']), ...check('Wettelijke grondslag', 'grondslag', item) };
  return [...(stepsOfRaad(item).length > 0 ? [receipt(item)] : []), ground, form(item), ...reply(item)];
}

/** The raden to align with: those of the participants that the reader told. */
function otherRaden({ item, profile }: Seen): LensLine[] {
  const known = recognise(item, profile.cooperations);
  const others = (known?.participants ?? []).filter((name) => name !== profile.gemeente);
  if (others.length > 0) return [line(`Stem af met de griffiers van ${prose.format(others)}.`, ['A7.7', 'A7.6'])];
  if (!item.cooperationName) return [];
  return [line(`Welke raden meedoen in ${item.cooperationName}, staat niet in uw instellingen.`, ['A7.7', 'A7.6'])];
}

/** What a griffier plans, sends, checks, and with which raden he aligns (A7.5-A7.7). */
export function griffierView(seen: Seen): LensView {
  const { item } = seen;
  return {
    heading: 'Plannen en controleren',
    parts: spoken([
      { heading: 'Voor de termijnagenda', lines: [...planned(item), ...ownMeetings(item)] },
      { heading: 'Wanneer versturen', lines: sending(item) },
      { heading: 'Controleren', lines: checked(item) },
      { heading: 'Afstemmen met andere raden', lines: otherRaden(seen) },
    ]),
  };
}
