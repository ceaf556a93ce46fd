import type { RecommendationId } from '../knowledge/guide/ids.ts';
import type { Evidence, MissingPart, SectionFact } from '../reading/contract.ts';
import type { Body, Gap } from '../reading/words.ts';
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

function gap(kind: Gap, why: string, evidence: Evidence[]): Omit<MissingPart, 'norm'> {
  return { gap: kind, why, evidence };
}

const emptyHeadings: readonly { gap: Gap; heading: RegExp; why: string }[] = [
  {
    gap: 'financiële-gevolgen',
    heading: /financi|consequentie|kosten|dekking/i,
    why: 'Onder deze kop staat niets over de gevolgen voor het geld.',
  },
  { gap: 'vervolg', heading: /vervolg|planning|proces/i, why: 'Onder deze kop staat niet wat er hierna gebeurt.' },
  { gap: 'bijlagen', heading: /bijlage/i, why: 'De lijst met bijlagen is leeg.' },
  { gap: 'vier-perspectieven', heading: /perspectie/i, why: 'De vier perspectieven zijn niet ingevuld.' },
];

function fromEmptySections(sections: readonly SectionFact[]): Omit<MissingPart, 'norm'>[] {
  const empty = sections.filter(({ state }) => state === 'leeg');
  return emptyHeadings.flatMap(({ gap: kind, heading, why }) => {
    const found = empty.find((section) => heading.test(section.heading));
    return found ? gap(kind, why, [found.evidence]) : [];
  });
}

/** What is announced or planned, and a heading that says it does not apply. */
function contradictions({ item }: Circumstances): Omit<MissingPart, 'norm'>[] {
  const denied = item.sections.filter(({ state }) => state === 'nvt');
  const next = denied.find(({ heading }) => /vervolg|proces/i.test(heading));
  const later =
    item.announced[0]?.evidence ??
    item.route.find(({ date }) => isDay(date) && item.meetingDate && date > item.meetingDate)?.evidence;
  const effects = denied.find(({ heading }) => /consequentie|financi|personeel/i.test(heading));
  const money = item.announced.find(({ subject }) => /personeel|financi|kosten|bijdrage|formatie|organisatie/i.test(subject));
  return [
    ...(next && later
      ? [
          gap(
            'tegenspraak',
            `Onder '${next.heading}' staat dat het niet van toepassing is, maar het stuk noemt wel een vervolg.`,
            [next.evidence, later],
          ),
        ]
      : []),
    ...(effects && money
      ? [
          gap(
            'tegenspraak',
            `Onder '${effects.heading}' staat dat er geen gevolgen zijn, maar het stuk spreekt over ${money.subject}.`,
            [effects.evidence, money.evidence],
          ),
        ]
      : []),
  ];
}

function purposeGap(facts: Circumstances): Omit<MissingPart, 'norm'>[] {
  const proposal =
    (facts.item.body === 'raad' || facts.item.body === 'raadscommissie') && !withoutProposal.includes(facts.item.kind);
  const silent = proposal && facts.item.sections.length > 0 && facts.item.asks.length === 0 && facts.item.treatment === null;
  return silent
    ? [gap('doel-behandeling', 'Dit stuk zegt niet wat het van uw raad vraagt en wat uw raad nog kan veranderen.', [])]
    : [];
}

function deciderGap({ item }: Circumstances): Omit<MissingPart, 'norm'>[] {
  const asked = item.asks.find(({ verb }) => decidingVerbs.includes(verb));
  const silent = asked && item.decider === null && item.decisions.length === 0 && asked.of === null && item.body === null;
  return silent ? [gap('beslisser', 'Dit stuk vraagt een besluit, maar zegt niet wie beslist.', [asked.evidence])] : [];
}

function powerGap({ item }: Circumstances): Omit<MissingPart, 'norm'>[] {
  const asked = item.decisions.filter(({ state }) => state === 'gevraagd');
  const unclear = new Set(asked.map(({ body }) => body)).size > 1 && asked.every(({ part }) => part === null);
  return unclear
    ? [
        gap(
          'bevoegdheid',
          'Twee besturen beslissen, maar het stuk zegt niet wie welk deel vaststelt.',
          asked.map(({ evidence }) => evidence),
        ),
      ]
    : [];
}

function termGap(facts: Circumstances): Omit<MissingPart, 'norm'>[] {
  const { item } = facts;
  const asked = asksOfRaad(item).find(({ verb }) => verb === 'zienswijze-indienen' || verb === 'wensen-en-bedenkingen');
  const dated = item.deadlines.length > 0 || dayOf('raad', item) !== null || item.route.some(({ date }) => date !== null);
  return asked && !dated ? [gap('termijn', 'Dit stuk zegt niet tot wanneer uw raad kan reageren.', [asked.evidence])] : [];
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
  if (!author) return [];
  const found = [
    ...fromEmptySections(facts.item.sections),
    ...contradictions(facts),
    ...powerGap(facts),
    ...deciderGap(facts),
    ...(author === 'college' ? [...purposeGap(facts), ...termGap(facts)] : []),
  ].filter(({ gap: kind }) => author === 'college' || kind !== 'vier-perspectieven');
  const norm = norms[author];
  return [...found.map((part) => ({ ...part, norm })), ...(author === 'samenwerking' ? shortTerm(facts) : [])];
}
