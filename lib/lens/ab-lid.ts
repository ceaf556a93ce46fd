import { isDay, recognise, type Seat } from '../council/index.ts';
import { cooperationCalled } from '../knowledge/cooperation-words.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { perspectiveIds, perspectives } from '../knowledge/guide/forms.ts';
import { optionName, verbLabels } from '../knowledge/labels.ts';
import { boardRights, boardRoles, noStatement, perspectiveTopics } from '../knowledge/lens/ab-member.ts';
import { mandateMatters, mandateTopics } from '../knowledge/questions/mandate.ts';
import { proceedings } from '../knowledge/questions/meetings.ts';
import { seatLabels } from '../profile/index.ts';
import type { Item, Option, PageEvidence } from '../reading/contract.ts';
import type { Topic } from '../reading/topics.ts';
import type { Body } from '../reading/words.ts';
import { inProse, midSentence } from '../wording/index.ts';
import { byDay, line, spoken } from './line.ts';
import { type Table, tableOf } from './meeting.ts';
import { stepsOfRaad } from './steps.ts';
import type { LensLine, LensPart, LensView, Seen } from './types.ts';
import { sayingDay } from './words-for-day.ts';

const settings = 'praktijk: uw instellingen';
const notFound = 'Greep vond hier niets over; kijk zelf.';

/** Fewer words without a sign behind them are a label. */
const fewestWords = 8;

/** Whether words of the paper are a statement, and not a label. */
function isStatement({ quote }: PageEvidence): boolean {
  const words = quote.trim();
  return !noStatement.test(words) && (/[.;:!?…]$/.test(words) || words.split(/\s+/).length >= fewestWords);
}

function wordsOn(
  topics: readonly Topic[],
  item: Item,
  isMeant: (evidence: PageEvidence) => boolean = () => true,
): PageEvidence[] {
  return item.topics
    .filter(({ topic, evidence }) => topics.includes(topic) && isMeant(evidence))
    .map(({ evidence }) => evidence)
    .slice(0, 2);
}

const found = (evidence: readonly PageEvidence[]): string => (evidence.length > 0 ? 'In dit stuk staat:' : notFound);

/** Words that lead a list in say more than those that name it: where there are such, they stand alone. */
function listFirst(evidence: readonly PageEvidence[]): PageEvidence[] {
  const lists = evidence.filter(({ quote, more }) => /:\s*\n/.test(quote) || (more && quote.endsWith(':')));
  return lists.length > 0 ? lists : [...evidence];
}

/** Which seat the reader has here. */
function seatLine({ item, profile }: Seen): LensLine {
  const known = recognise(item, profile.cooperations);
  const where = item.cooperationName ? cooperationCalled(item.cooperationName) : 'deze samenwerking';
  const seat: Seat | null = known?.seat ?? null;
  if (!seat) return line(`Welke plaats u heeft in ${where}, staat niet in uw instellingen.`, [settings]);
  if (seat === 'geen') return line(`In ${where} zit ${known?.seatedFor ?? 'iemand anders'} voor uw gemeente.`, [settings]);
  return line(`In ${where} bent u ${seatLabels[seat]}.`, [settings]);
}

/** What the paper asks of a body, or says that it has decided. */
function partOf(body: Body, item: Item, today: string): Omit<LensLine, 'basis'> {
  const asks = item.asks.filter(({ of }) => of === body || (of === null && item.body === body));
  const taken = item.decisions.find((decision) => decision.body === body && decision.state === 'genomen');
  if (asks.length > 0) {
    const verbs = inProse([...new Set(asks.map(({ verb }) => verbLabels[verb]))]);
    return { text: `Dit stuk vraagt: ${verbs}.`, evidence: asks.slice(0, 1).map(({ evidence }) => evidence) };
  }
  if (taken)
    return { text: `Heeft al besloten${taken.date ? ` op ${dateInWords(taken.date)}` : ''}.`, evidence: [taken.evidence] };
  return { text: whenItDecides(body, item, today), evidence: [] };
}

/** The day on which a body decides by the route, where the paper asks nothing of it. */
function whenItDecides(body: Body, item: Item, today: string): string {
  const step = item.route.find((each) => each.body === body && each.step === 'besluit' && isDay(each.date) && !each.limit);
  if (!step?.date) return 'Greep vond in dit stuk geen vraag aan dit bestuur.';
  return `${step.date < today ? 'Dit bestuur zou beslissen' : 'Dit bestuur beslist'} op ${dateInWords(step.date)}.`;
}

function boards({ item, today }: Seen): LensLine[] {
  if (item.cooperation !== 'openbaar-lichaam') return [];
  return boardRoles.map(({ body, text }) => {
    const part = partOf(body, item, today);
    return { ...line(`${text} ${part.text}`, ['A10.2']), evidence: part.evidence };
  });
}

/** Whether the item only orders a meeting: nothing is weighed in it. */
const isProceeding = ({ kind }: Item): boolean => proceedings.some((each) => each === kind);

/** What goes to college and raad before the board decides, or what it decided after that; empty where it comes at no table. */
function home({ item, today }: Seen): LensPart {
  const table = isProceeding(item) ? null : tableOf(item, today);
  const isOver = table?.isOver ?? false;
  return {
    heading: `${isOver ? 'Terug' : 'Eerst'} naar college en raad`,
    lines: isOver ? homeAfter(table) : homeFirst(item, table),
  };
}

/** After the board has met, its member tells at home what it decided. */
function homeAfter(table: Table | null): LensLine[] {
  const met = table?.date ? `De vergadering van ${dateInWords(table.date)} is geweest.` : 'De vergadering is geweest.';
  return [line(`${met} Laat het college en de raad weten wat er is besloten.`, ['Gemeentewet 169/2', 'A4.3'])];
}

function homeFirst(item: Item, table: Table | null): LensLine[] {
  const day = table?.date ? `vóór ${dateInWords(table.date)}` : 'vooraf';
  const college = line(`College: ${day} bespreken welk standpunt wordt ingebracht.`, ['A10.2', 'A4.3']);
  const raad = isProceeding(item) ? [] : stepsOfRaad(item).map(stepLine);
  const inform = line('Raad: Greep vindt hier geen stap van de raad die eerst komt. Informeren kan wel.', ['Gemeentewet 169/2']);
  return table ? [college, ...(raad.length > 0 ? raad : [inform])] : raad;
}

function stepLine(option: Option): LensLine {
  const { deadline, basis, evidence } = option;
  const text = `Raad: ${midSentence(optionName(option))}${deadline ? byDay(deadline) : ''}.`;
  return { text, basis, evidence: deadline?.date ? sayingDay(evidence, deadline.date) : [] };
}

/** The four perspectives: the question of each, and what the paper says to it. */
function worksheet(item: Item): LensLine[] {
  if (isProceeding(item)) return [];
  return perspectiveIds.map((id) => {
    const { title, text } = perspectives[id];
    const evidence = wordsOn(perspectiveTopics[id], item, isStatement);
    return { ...line(`${title}. ${text} ${found(evidence)}`, ['A10.2']), evidence, withWords: true as const };
  });
}

function mandate(item: Item): LensLine[] {
  if (item.kind !== 'mandaat' && item.kind !== 'mandaat-door-college') return [];
  return mandateTopics.map((topic) => {
    const { name, question, sources } = mandateMatters[topic];
    const evidence = listFirst(wordsOn([topic], item));
    return { ...line(`${name}. ${question} ${found(evidence)}`, sources), evidence, withWords: true as const };
  });
}

function rights(item: Item): LensLine[] {
  if (item.cooperation !== 'openbaar-lichaam') return [];
  const here = boardRights.filter(({ kinds }) => !kinds || kinds.includes(item.kind));
  return here.map(({ text, sources }) => line(text, sources));
}

/** The worksheet parts, which the note for the college takes over. */
export function worksheetParts(seen: Seen): LensPart[] {
  const { item } = seen;
  return spoken([
    home(seen),
    { heading: 'Vier perspectieven', lines: worksheet(item) },
    { heading: 'Het mandaat', lines: mandate(item) },
  ]);
}

/** Which seat applies, both boards on the same facts, what goes home first, the four perspectives and the mandate (A10.2). */
export function abLidView(seen: Seen): LensView {
  const { item } = seen;
  const seat = { heading: 'Uw plaats', lines: [seatLine(seen), ...boards(seen)] };
  return {
    heading: 'Vanuit uw plaats',
    parts: spoken([seat, ...worksheetParts(seen), { heading: 'Dit kan in het algemeen bestuur', lines: rights(item) }]),
  };
}
