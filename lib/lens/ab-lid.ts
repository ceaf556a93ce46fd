import { recognise, type Seat } from '../council/index.ts';
import { dateInWords } from '../knowledge/date-words.ts';
import { perspectiveIds, perspectives } from '../knowledge/guide/forms.ts';
import { instrumentLabels, verbLabels } from '../knowledge/labels.ts';
import { boardRights, boardRoles, perspectiveTopics } from '../knowledge/lens/ab-member.ts';
import { mandateMatters, mandateTopics } from '../knowledge/questions/mandate.ts';
import { seatLabels } from '../profile/index.ts';
import type { Item, PageEvidence } from '../reading/contract.ts';
import type { Topic } from '../reading/topics.ts';
import type { Body } from '../reading/words.ts';
import { stepsOfRaad } from './griffier.ts';
import { line, spoken } from './line.ts';
import type { LensLine, LensPart, LensView, Seen } from './types.ts';

const prose = new Intl.ListFormat('nl', { type: 'conjunction' });
const settings = 'praktijk: uw instellingen';
const notSaid = 'Dit stuk zegt hierover niets.';

function wordsOn(topics: readonly Topic[], item: Item): PageEvidence[] {
  return item.topics
    .filter(({ topic }) => topics.includes(topic))
    .map(({ evidence }) => evidence)
    .slice(0, 2);
}

/** Which seat the reader has here. */
function seatLine({ item, profile }: Seen): LensLine {
  const known = recognise(item, profile.cooperations);
  const where = item.cooperationName ?? 'deze samenwerking';
  const seat: Seat | null = known?.seat ?? null;
  if (!seat) return line(`Welke stoel u heeft in ${where}, staat niet in uw instellingen.`, [settings]);
  if (seat === 'geen') return line(`In ${where} zit ${known?.seatedFor ?? 'iemand anders'} voor uw gemeente.`, [settings]);
  return line(`In ${where} bent u ${seatLabels[seat]}.`, [settings]);
}

/** What the paper asks of a body, or says that it has decided. */
function partOf(body: Body, item: Item): Omit<LensLine, 'basis'> {
  const asks = item.asks.filter(({ of }) => of === body || (of === null && item.body === body));
  const taken = item.decisions.find((decision) => decision.body === body && decision.state === 'genomen');
  if (asks.length > 0) {
    const verbs = prose.format([...new Set(asks.map(({ verb }) => verbLabels[verb]))]);
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

/** What goes to college and raad before the board decides. */
function homeFirst(item: Item): LensLine[] {
  const day = item.body === 'algemeen-bestuur' && item.meetingDate ? `vóór ${dateInWords(item.meetingDate)}` : 'vooraf';
  const college = line(`College: ${day} bespreken welk standpunt wordt ingebracht.`, ['A10.2', 'A4.3']);
  const raad = stepsOfRaad(item).map(({ instrument, deadline, basis, evidence }) => {
    const by = deadline?.date ? `, uiterlijk ${dateInWords(deadline.date)}` : '';
    const text = `Raad: ${instrumentLabels[instrument].toLowerCase()}${by}.`;
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
    const said = evidence.length > 0 ? 'In dit stuk staat:' : notSaid;
    return { ...line(`${title}. ${text} ${said}`, ['A10.2']), evidence, withWords: true as const };
  });
}

function mandate(item: Item): LensLine[] {
  if (item.kind !== 'mandaat' && item.kind !== 'mandaat-door-college') return [];
  return mandateTopics.map((topic) => {
    const { name, question, sources } = mandateMatters[topic];
    const evidence = wordsOn([topic], item).slice(0, 1);
    return {
      ...line(`${name}. ${question} ${evidence.length > 0 ? 'In dit stuk staat:' : notSaid}`, sources),
      evidence,
      withWords: true as const,
    };
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
    { heading: 'Eerst naar college en raad', lines: homeFirst(item) },
    { heading: 'Vier perspectieven', lines: worksheet(item) },
    { heading: 'Het mandaat', lines: mandate(item) },
  ]);
}

/** Which seat applies, both boards on the same facts, what goes home first, the four perspectives and the mandate (A10.2). */
export function abLidView(seen: Seen): LensView {
  const { item } = seen;
  const seat = { heading: 'Uw stoel', lines: [seatLine(seen), ...boards(item)] };
  return {
    heading: 'Vanuit uw stoel',
    parts: spoken([seat, ...worksheetParts(item), { heading: 'Dit kan in het algemeen bestuur', lines: rights(item) }]),
  };
}
