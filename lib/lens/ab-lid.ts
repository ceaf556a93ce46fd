import { recognise, type Seat } from '../council/index.ts';
import { cooperationCalled } from '../knowledge/cooperation-words.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { perspectiveIds, perspectives } from '../knowledge/guide/forms.ts';
import { optionName, verbLabels } from '../knowledge/labels.ts';
import { boardRights, boardRoles, perspectiveTopics } from '../knowledge/lens/ab-member.ts';
import { mandateMatters, mandateTopics } from '../knowledge/questions/mandate.ts';
import { seatLabels } from '../profile/index.ts';
import type { Item, PageEvidence } from '../reading/contract.ts';
import type { Topic } from '../reading/topics.ts';
import type { Body } from '../reading/words.ts';
import { inProse } from '../wording/index.ts';
import { line, spoken } from './line.ts';
import { stepsOfRaad } from './steps.ts';
import type { LensLine, LensPart, LensView, Seen } from './types.ts';

const settings = 'praktijk: uw instellingen';
const notFound = 'Greep vond hier niets over; kijk zelf.';

function wordsOn(topics: readonly Topic[], item: Item): PageEvidence[] {
  return item.topics
    .filter(({ topic }) => topics.includes(topic))
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
function partOf(body: Body, item: Item): Omit<LensLine, 'basis'> {
  const asks = item.asks.filter(({ of }) => of === body || (of === null && item.body === body));
  const taken = item.decisions.find((decision) => decision.body === body && decision.state === 'genomen');
  if (asks.length > 0) {
    const verbs = inProse([...new Set(asks.map(({ verb }) => verbLabels[verb]))]);
    return { text: `Dit stuk vraagt: ${verbs}.`, evidence: asks.slice(0, 1).map(({ evidence }) => evidence) };
  }
  if (taken)
    return { text: `Heeft al besloten${taken.date ? ` op ${dateInWords(taken.date)}` : ''}.`, evidence: [taken.evidence] };
  return { text: 'Dit stuk vraagt niets van dit bestuur.', evidence: [] };
}

function boards(item: Item): LensLine[] {
  if (item.cooperation !== 'openbaar-lichaam') return [];
  return boardRoles.map(({ body, text }) => {
    const part = partOf(body, item);
    return { ...line(`${text} ${part.text}`, ['A10.2']), evidence: part.evidence };
  });
}

/** Whether the algemeen bestuur has met on the paper. */
function isOver({ body, route, meetingDate }: Item): boolean {
  return body === 'algemeen-bestuur' && route.some(({ date, when }) => when === 'geweest' && date === meetingDate);
}

/** After the board has met, its member tells at home what it decided. */
function homeAfter({ meetingDate }: Item): LensLine[] {
  const text = `De vergadering van ${dateInWords(meetingDate ?? '')} is geweest. Laat het college en de raad weten wat er is besloten.`;
  return [line(text, ['Gemeentewet 169/2', 'A4.3'])];
}

const homeHeading = (item: Item): string => `${isOver(item) ? 'Terug' : 'Eerst'} naar college en raad`;
const home = (item: Item): LensLine[] => (isOver(item) ? homeAfter(item) : homeFirst(item));

/** What goes to college and raad before the board decides. */
function homeFirst(item: Item): LensLine[] {
  const day = item.body === 'algemeen-bestuur' && item.meetingDate ? `vóór ${dateInWords(item.meetingDate)}` : 'vooraf';
  const college = line(`College: ${day} bespreken welk standpunt wordt ingebracht.`, ['A10.2', 'A4.3']);
  const raad = stepsOfRaad(item).map((option) => {
    const { deadline, basis, evidence } = option;
    const by = deadline?.date ? `, uiterlijk ${dateInWords(deadline.date)}` : '';
    const text = `Raad: ${optionName(option).toLowerCase()}${by}.`;
    return { text, basis, evidence: deadline?.printed ? evidence.slice(0, 1) : [] };
  });
  const inform = line('Raad: Greep vindt hier geen stap van de raad die eerst komt. Informeren kan wel.', ['Gemeentewet 169/2']);
  return [college, ...(raad.length > 0 ? raad : [inform])];
}

/** The four perspectives: the question of each, and what the paper says to it. */
function worksheet(item: Item): LensLine[] {
  return perspectiveIds.map((id) => {
    const { title, text } = perspectives[id];
    const evidence = wordsOn(perspectiveTopics[id], item);
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
export function worksheetParts(item: Item): LensPart[] {
  return spoken([
    { heading: homeHeading(item), lines: home(item) },
    { heading: 'Vier perspectieven', lines: worksheet(item) },
    { heading: 'Het mandaat', lines: mandate(item) },
  ]);
}

/** Which seat applies, both boards on the same facts, what goes home first, the four perspectives and the mandate (A10.2). */
export function abLidView(seen: Seen): LensView {
  const { item } = seen;
  const seat = { heading: 'Uw plaats', lines: [seatLine(seen), ...boards(item)] };
  return {
    heading: 'Vanuit uw plaats',
    parts: spoken([seat, ...worksheetParts(item), { heading: 'Dit kan in het algemeen bestuur', lines: rights(item) }]),
  };
}
