import type { RecommendationId } from '../knowledge/guide/ids.ts';
import { inProse } from '../knowledge/list-words.ts';
import type { Evidence, MissingPart, SectionFact } from '../reading/contract.ts';
import type { Body, Effect, Gap, Verb } from '../reading/words.ts';
import { isActItself } from './act.ts';
import { asksOfRaad, type Circumstances, decidingVerbs } from './circumstances.ts';
import { dayInWords, isDay, weeksAfter } from './dates.ts';
import { budgetWeeks, offeredToBoard } from './deadlines.ts';
import { dayOf } from './moments.ts';

/** Who wrote the paper, as far as a norm of the guide addresses it: the college writes to the raad, the cooperation to its board. */
type Author = 'college' | 'samenwerking' | null;

const raadBodies: readonly (Body | null)[] = ['raad', 'raadscommissie', 'college'];
const boards: readonly (Body | null)[] = ['algemeen-bestuur', 'dagelijks-bestuur', 'bestuur', 'bestuurscommissie'];
const withoutProposal: readonly string[] = [
  'agenda',
  'vergaderverslag',
  'ingekomen-stuk',
  'overig',
  'motie',
  'terugkoppeling',
  'rekenkamerrapport',
];

function authorOf({ item }: Circumstances): Author {
  if (raadBodies.includes(item.body)) return 'college';
  return boards.includes(item.body) ? 'samenwerking' : null;
}

/** The norm for what a paper should hold, by who wrote it: A7.4 addresses the college, A5.10 the cooperation. */
const norms: Record<NonNullable<Author>, RecommendationId> = { college: 'A7.4', samenwerking: 'A5.10' };

/** A gap of which the norm is still to be named. */
type Found = Omit<MissingPart, 'norm'>;

function gap(kind: Gap, why: string, evidence: Evidence[]): Found {
  return { gap: kind, why, evidence };
}

/** What a form's own heading asks for; a heading of another name is `leeg-kopje`. */
const headingGaps: readonly { gap: Gap; heading: RegExp; why: string }[] = [
  { gap: 'financiële-gevolgen', heading: /financi|kosten|dekking/i, why: 'staat niets over de gevolgen voor het geld' },
  { gap: 'vervolg', heading: /vervolg|planning|proces|tijdpad/i, why: 'staat niet wat er hierna gebeurt' },
  { gap: 'vier-perspectieven', heading: /perspectie/i, why: 'zijn de vier perspectieven niet ingevuld' },
];

/** Headings of the form that were left empty. An empty list of annexes means that there are none. */
function emptyHeadings({ item }: Circumstances): Found[] {
  const empty = item.sections.filter(
    ({ heading, state, ofForm }) => ofForm && state === 'leeg' && !/bijlage|ondertekening|paraaf/i.test(heading),
  );
  return empty.map(({ heading, evidence }) => {
    const known = headingGaps.find((each) => each.heading.test(heading));
    return gap(known?.gap ?? 'leeg-kopje', `Onder het kopje ‘${heading}’ ${known?.why ?? 'staat niets'}.`, [evidence]);
  });
}

const effectNames: Record<Effect, string> = {
  geld: 'geld',
  personeel: 'personeel',
  recht: 'juridische zaken',
  informatie: 'informatie en systemen',
};

/** 'N.v.t.' under headings that ask for effects, and the sentences elsewhere that speak of them. */
function deniedEffects({ item }: Circumstances): Found[] {
  const denied = item.sections.filter(({ elsewhere }) => elsewhere && elsewhere.length > 0);
  const spoken = new Map(denied.flatMap(({ elsewhere = [] }) => elsewhere.map(({ effect, evidence }) => [effect, evidence])));
  if (denied.length === 0) return [];
  const why = `Onder ${headingsOf(denied)} staat: niet van toepassing. Elders gaat het stuk over ${inProse(
    [...spoken.keys()].map((effect) => effectNames[effect]),
  )}.`;
  return [gap('tegenspraak', why, [...denied.flatMap(({ said }) => said ?? []), ...spoken.values()])];
}

function headingsOf(sections: readonly SectionFact[]): string {
  return inProse(sections.map(({ heading }) => `‘${heading}’`));
}

/** 'N.v.t.' under the heading for what comes next, while the paper announces or plans something. */
function deniedFollowUp({ item }: Circumstances): Found[] {
  const next = item.sections.find(({ heading, state }) => state === 'nvt' && /vervolg|proces/i.test(heading));
  const later =
    item.announced[0]?.evidence ??
    item.route.find(({ date }) => isDay(date) && item.meetingDate && date > item.meetingDate)?.evidence;
  if (!next || !later) return [];
  const why = `Onder ‘${next.heading}’ staat: niet van toepassing. Elders noemt het stuk een volgende stap.`;
  return [gap('tegenspraak', why, [next.said ?? next.evidence, later])];
}

/** A paper with fewer headings is a line on an agenda or a letter, and no proposal. */
const fewestHeadings = 2;

function isProposal({ item }: Circumstances): boolean {
  const toRaad = item.body === 'raad' || item.body === 'raadscommissie';
  return toRaad && !withoutProposal.includes(item.kind) && item.sections.length >= fewestHeadings;
}

/** Verbs that leave open what the raad can still change. */
const onlyHears: readonly Verb[] = ['kennisnemen', 'bespreken'];

/** Whether the paper itself says how it is treated: an agenda that says so does not fill what its author left out. */
function saysTreatment({ item: { treatment, because } }: Circumstances): boolean {
  return treatment !== null && !because.treatment?.evidence.some((each) => 'url' in each);
}

function purposeGap(facts: Circumstances): Found[] {
  const { asks, raised } = facts.item;
  if (!isProposal(facts)) return [];
  if (asks.length === 0 && !saysTreatment(facts))
    return [gap('doel-behandeling', 'Greep vond niet wat dit stuk van uw raad vraagt en wat uw raad nog kan veranderen.', [])];
  const isHeard = asks.length > 0 && asks.every(({ verb }) => onlyHears.includes(verb));
  return isHeard && raised.influence === null
    ? [
        gap(
          'doel-behandeling',
          'Greep vond niet wat uw raad nog kan veranderen.',
          asks.slice(0, 1).map(({ evidence }) => evidence),
        ),
      ]
    : [];
}

/** Of the four perspectives one can be seen to be absent: a regional proposal that never speaks of another participant. */
function perspectiveGap(facts: Circumstances): Found[] {
  const isRegional = facts.ruled && facts.rule.board && facts.item.asks.length > 0;
  return isProposal(facts) && isRegional && facts.item.raised.others === null
    ? [
        gap(
          'vier-perspectieven',
          'Greep vond niets over de andere deelnemers. Wat zij vinden, is een van de vier perspectieven.',
          [],
        ),
      ]
    : [];
}

function deciderGap({ item }: Circumstances): Found[] {
  const asked = item.asks.find(({ verb }) => decidingVerbs.includes(verb));
  const silent = asked && item.decider === null && item.decisions.length === 0 && asked.of === null && item.body === null;
  return silent ? [gap('beslisser', 'Dit stuk vraagt een besluit. Greep vond niet wie beslist.', [asked.evidence])] : [];
}

function powerGap({ item }: Circumstances): Found[] {
  const asked = item.decisions.filter(({ state }) => state === 'gevraagd');
  const unclear = new Set(asked.map(({ body }) => body)).size > 1 && asked.every(({ part }) => part === null);
  return unclear
    ? [
        gap(
          'bevoegdheid',
          'Twee besturen beslissen. Greep vond niet wie welk deel vaststelt.',
          asked.map(({ evidence }) => evidence),
        ),
      ]
    : [];
}

function termGap(facts: Circumstances): Found[] {
  const { item } = facts;
  const asked = asksOfRaad(item).find(({ verb }) => verb === 'zienswijze-indienen' || verb === 'wensen-en-bedenkingen');
  const dated = item.deadlines.length > 0 || dayOf('raad', item) !== null || item.route.some(({ date }) => date !== null);
  return asked && !dated ? [gap('termijn', 'Greep vond niet tot wanneer uw raad kan reageren.', [asked.evidence])] : [];
}

/** A draft budget that was sent less than the statutory weeks before it goes to the board; A7.9 asks the cooperation for time. */
function shortTerm(facts: Circumstances): MissingPart[] {
  const sent = facts.item.deadlines.find(({ of }) => of === 'toezending');
  const offered = offeredToBoard(facts);
  if (!facts.rule.terms.includes('ontwerpbegroting') || !sent || !offered) return [];
  const weeks = budgetWeeks(facts.lawDate);
  if (weeksAfter(sent.date, weeks) <= offered.day) return [];
  const why = `De ontwerpbegroting is op ${dayInWords(sent.date)} verzonden en gaat op ${dayInWords(offered.day)} naar het bestuur: dat is korter dan ${weeks} weken.`;
  return [{ gap: 'termijn', why, norm: 'A7.9', evidence: [sent.evidence] }];
}

/** What the author of this paper should have said and did not, measured only against norms that address that author. */
export function gapsFor(facts: Circumstances): MissingPart[] {
  const author = authorOf(facts);
  if (!author || isActItself(facts.item)) return [];
  const found = [
    ...emptyHeadings(facts),
    ...deniedEffects(facts),
    ...deniedFollowUp(facts),
    ...powerGap(facts),
    ...deciderGap(facts),
    ...(author === 'college' ? [...purposeGap(facts), ...perspectiveGap(facts), ...termGap(facts)] : []),
  ].filter(({ gap: kind }) => author === 'college' || kind !== 'vier-perspectieven');
  const norm = norms[author];
  return [...found.map((part) => ({ ...part, norm })), ...(author === 'samenwerking' ? shortTerm(facts) : [])];
}
