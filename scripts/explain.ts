import { dateInWords } from '../components/ui/dates.ts';
import { bodyLabels, cooperationLabels, kindLabels, theBody, treatmentLabels, verbLabels } from '../lib/knowledge/labels.ts';
import {
  deadlineLabels,
  decisionLabels,
  domainLabels,
  makerLabels,
  stageLabels,
  stepLabels,
} from '../lib/knowledge/way-labels.ts';
import type { Evidence, Item, Reading, ReasonedField } from '../lib/reading/contract.ts';

/** A field by the name that a reader knows it by, and its value in words; null: the paper does not say it. */
interface Explained {
  name: string;
  value: (item: Item) => string | null;
}

const fields: Record<ReasonedField, Explained> = {
  number: { name: 'Agendapunt', value: ({ number }) => number },
  title: { name: 'Onderwerp', value: ({ title }) => title },
  kind: { name: 'Soort stuk', value: ({ kind }) => kindLabels[kind] },
  body: { name: 'Vergadering van', value: ({ body }) => body && bodyLabels[body].name },
  decider: { name: 'Wie beslist', value: ({ decider }) => decider && theBody(decider) },
  treatment: { name: 'Behandeling', value: ({ treatment }) => treatment && treatmentLabels[treatment] },
  meetingDate: { name: 'Datum van de vergadering', value: ({ meetingDate }) => meetingDate && dateInWords(meetingDate) },
  cooperationName: { name: 'Samenwerking', value: ({ cooperationName }) => cooperationName },
  cooperation: { name: 'Vorm van de samenwerking', value: ({ cooperation }) => cooperation && cooperationLabels[cooperation] },
  maker: { name: 'Wie de regeling trof', value: ({ maker }) => maker && makerLabels[maker] },
  province: { name: 'Doet de provincie mee', value: ({ province }) => yesOrNo(province) },
  domain: { name: 'Werkveld', value: ({ domain }) => domain && domainLabels[domain] },
  confidential: { name: 'Vertrouwelijk', value: ({ confidential }) => yesOrNo(confidential) },
  version: { name: 'Versie', value: ({ version }) => [version.status, version.label].filter(Boolean).join(', ') || null },
  cycle: { name: 'Begrotingscyclus', value: ({ cycle }) => cycle && `${stageLabels[cycle.stage]} ${cycle.year}` },
};

/** A statement that has its words, and no rule of its own: a beslispunt, a step, a role. */
interface Stated {
  text: string;
  evidence: Evidence;
}

const lists: readonly (readonly [name: string, of: (item: Item) => Stated[]])[] = [
  [
    'Gevraagd',
    ({ asks }) =>
      asks.map(({ verb, of, evidence }) => ({ text: joined([verbLabels[verb], of && `gevraagd aan ${theBody(of)}`]), evidence })),
  ],
  [
    'Besluiten',
    ({ decisions }) =>
      decisions.map(({ body, state, date, part, evidence }) => ({
        text: `${theBody(body)}: ${joined([decisionLabels[state], date && dateInWords(date), part])}`,
        evidence,
      })),
  ],
  [
    'Route',
    ({ route }) =>
      route.map(({ body, name, date, dateText, step, outcome, evidence }) => ({
        text: joined([name || (body && bodyLabels[body].name), stepLabels[step], outcome, date ? dateInWords(date) : dateText]),
        evidence,
      })),
  ],
  ['Rollen', ({ roles }) => roles.map(({ role, who, evidence }) => ({ text: who ? `${role}: ${who}` : role, evidence }))],
  [
    'Aangekondigd',
    ({ announced }) =>
      announced.map(({ subject, body, date, dateText, owner, evidence }) => ({
        text: joined([subject.replace(/[.;]$/, ''), body && theBody(body), date ? dateInWords(date) : dateText, owner]),
        evidence,
      })),
  ],
  [
    'Uiterste dagen',
    ({ deadlines }) =>
      deadlines.map(({ of, date, evidence }) => ({ text: `${deadlineLabels[of]}: ${dateInWords(date)}`, evidence })),
  ],
];

/** Why Greep says what it says of a paper, for a terminal: each field with its rule, its words and what it assumes. In Dutch. */
export function explain({ file, title, items }: Reading): string {
  return [`${file}`, title, ...items.map(explainItem), ''].join('\n');
}

function explainItem(item: Item): string {
  const names = Object.keys(fields) as ReasonedField[];
  const unsaid = [
    ...names.filter((field) => fields[field].value(item) === null).map((field) => fields[field].name),
    ...lists.filter(([, of]) => of(item).length === 0).map(([name]) => name),
  ];
  const [first, last] = item.pages;
  return [
    '',
    `== ${item.number ? `${item.number}. ` : ''}${item.title} (blz. ${first === last ? first : `${first}–${last}`})`,
    ...names.flatMap((field) => explainField(item, field)),
    ...lists.flatMap(([name, of]) => explainList(name, of(item))),
    ...(unsaid.length > 0 ? [`  Niet gevonden: ${unsaid.map((name) => name.toLowerCase()).join(', ')}`] : []),
  ].join('\n');
}

function explainField(item: Item, field: ReasonedField): string[] {
  const { name, value } = fields[field];
  const because = item.because[field];
  const said = value(item);
  if (said === null || !because) return [];
  const assumed = because.assumes ? [`      aanname: ${because.assumes}`] : [];
  return [`  ${name}: ${said}`, `      regel:   ${because.rule}`, ...because.evidence.map(words), ...assumed];
}

function explainList(name: string, stated: readonly Stated[]): string[] {
  return stated.length === 0 ? [] : [`  ${name}`, ...stated.flatMap(({ text, evidence }) => [`    - ${text}`, words(evidence)])];
}

/** The words of the paper and where they stand; parts that stand elsewhere follow after dots. */
function words(evidence: Evidence): string {
  if ('url' in evidence) return `      woorden: ‘${evidence.quote}’ (agendapagina)`;
  const parts = [evidence, ...(evidence.more ?? [])];
  const quote = parts.map((part) => part.quote.replace(/\s+/g, ' ').trim()).join(' … ');
  return `      woorden: ‘${quote}’ (blz. ${[...new Set(parts.map(({ page }) => page))].join(', ')})`;
}

const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

const yesOrNo = (value: boolean | null): string | null => (value === null ? null : value ? 'ja' : 'nee');
