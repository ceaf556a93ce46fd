import { formPrefix, notInName, properNouns, strongNouns } from '../knowledge/rules/cooperations.ts';
import type { Body } from '../reading/words.ts';
import type { Found } from './candidate.ts';
import type { Front } from './front.ts';
import { evidenceIn, type Hit, hitsIn, textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';

const joiner = String.raw`(?:(?:en|&|van|de|der|den|het|aan|voor|op|'t)\s)`;
const nouns = [
  ...strongNouns.map((noun) => noun.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)),
  ...properNouns,
].join('|');
const word = String.raw`(?!(?:${notInName})\b)(?!(?:${nouns})\s\p{Lu})\p{Lu}[\p{L}\d'’-]*`;
const short = String.raw`(?:\s\((?!\d)[A-Z][A-Za-z&-]{1,11}\))?`;
const named = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${nouns})(?:\s(?:regio\s)?${joiner}{0,2}(?:${nouns}\s)?${word})(?:\s${joiner}{0,2}${word}){0,5}${short}`,
  'gu',
);
const ofBoard = new RegExp(
  String.raw`\b(?:[Aa]lgemeen |[Dd]agelijks )?(?:[Bb]estuur|AB|DB) (?:van )?(?:de |het )?(${word}(?:\s${joiner}{0,2}${word}){0,4}${short})`,
  'gu',
);
/** Names that can only be of a cooperation; 'Adviesbureau X' is not. */
const opensStrong = new RegExp(`^(?:${strongNouns.join('|')}|Regio|GR|RUD|\\p{Lu}\\p{Ll}+(?:schap|regio))(?=\\s)`, 'iu');
const municipal: readonly (Body | null)[] = ['raad', 'raadscommissie', 'college', 'burgemeester', 'presidium', null];
const otherOrganisation = /^(?:gemeente|stichting|vereniging|waterschap|hoogheemraadschap|provincie|raad|europese|vng|ipo)\b/i;

/** How many passages tell which cooperation a paper is about; annexes behind them name others. */
const reach = 80;
/** A name that the text mentions once or twice in passing is not what the paper is about. */
const leastWeight = 8;

interface Mention {
  name: string;
  passage: Passage;
  from: number;
  to: number;
  weight: number;
}

/** The cooperation that this item is about: the one whose agenda it is on, else the one that the paper names most and first. */
export function cooperationNameOf(scope: Scope, front: Front, body: Body | null): Found<string> | null {
  const isOfCooperation = !municipal.includes(body);
  const all = [...mentions(scope, front, isOfCooperation)];
  const sums = new Map<string, { sum: number; best: Mention }>();
  for (const mention of all) {
    const key = keyOf(mention.name);
    const known = sums.get(key);
    const best = known && known.best.name.length >= mention.name.length ? known.best : mention;
    sums.set(key, { sum: (known?.sum ?? 0) + mention.weight, best });
  }
  const [first] = [...sums.values()].sort((a, b) => b.sum - a.sum);
  if (!first || first.sum < leastWeight) return null;
  const { best } = first;
  const rule = 'Zo heet de samenwerking in dit stuk.';
  return { value: best.name, because: { rule, assumes: null, evidence: [evidenceIn(best.passage, best)] } };
}

function mentions(scope: Scope, front: Front, isOfCooperation: boolean): Mention[] {
  const labelled = new Set(front.labels.filter(({ field }) => field === 'body').map(({ passage }) => passage));
  const headWeight = isOfCooperation ? 150 : 30;
  const inHead = scope.head.flatMap((passage) => namesIn(passage, labelled.has(passage) ? 2 * headWeight : headWeight));
  const inLines = front.running.flatMap((passage) => namesIn(passage, front.onAgenda ? headWeight : 50)).slice(0, 4);
  const texts = scope.passages
    .slice(0, reach)
    .flatMap((passage, index) => namesIn(passage, placeWeight(scope, passage, index) + (labelled.has(passage) ? 80 : 0)));
  return withShortNames([...texts, ...inHead, ...inLines], [...scope.head, ...scope.passages]);
}

function placeWeight({ titleAt }: Scope, passage: Passage, index: number): number {
  if (passage === titleAt) return 90;
  if (passage.block.kind === 'kop') return 15;
  return index < 12 ? 8 : 4;
}

function namesIn(passage: Passage, weight: number): Mention[] {
  const text = textOf(passage);
  const capitals = /\p{Lu}{4}/u.test(text) ? capitalNames(passage, weight) : [];
  const small = passage.block.kind === 'kop' || passage.block.running ? smallNames(passage, weight) : [];
  const direct = hitsIn([passage], named).map((hit) =>
    mention(hit, hit.groups[0] ?? '', opensStrong.test(hit.groups[0] ?? '') ? 2 * weight : weight),
  );
  const boards = hitsIn([passage], ofBoard).map((hit) => mention(hit, hit.groups[1] ?? '', 2 * weight));
  const known = [...direct, ...capitals, ...small];
  const others = boards.filter(({ from, to }) => !known.some((other) => other.from < to && other.to > from));
  return [...known, ...others].filter(({ name }) => !otherOrganisation.test(name));
}

function mention({ passage, from, to, groups }: Hit, name: string, weight: number): Mention {
  const start = from + (groups[0] ?? '').lastIndexOf(name);
  const stripped = withoutForm(name);
  const lower = /^\p{Ll}/u.test(name) ? 0.8 : 1;
  return { passage, from: Math.min(start + name.length - stripped.length, to), to, name: stripped, weight: weight * lower };
}

/** 'gemeenschappelijke regeling GGD Oost' is called GGD Oost; 'gemeenschappelijke regeling De Schans' keeps its form. */
function withoutForm(name: string): string {
  const rest = name.replace(formPrefix, '');
  const ownNoun = new RegExp(`^(?:${nouns})\\s`, 'u').test(rest);
  const isBoardForm = /^(?:bedrijfsvoeringsorganisatie|bvo|openbaar lichaam|gemeenschappelijk orgaan)\s/i.test(name);
  return rest !== name && (isBoardForm || (ownNoun && !/^inkoop/i.test(rest))) ? rest : name;
}

/** 'OMGEVINGSDIENST ZUIDRAND' in a letter head. */
function capitalNames(passage: Passage, weight: number): Mention[] {
  const heads = strongNouns.map((noun) => noun.replaceAll('(?:', '(?:').toUpperCase().replaceAll('(?:', '(?:'));
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${heads.join('|')}|REGIO)(?:\s\p{Lu}{2,}(?:-\p{Lu}{2,})*){1,4}(?!\p{L})`,
    'gu',
  );
  return hitsIn([passage], pattern).map((hit) => ({
    passage,
    from: hit.from,
    to: hit.to,
    name: titleCase(hit.groups[0] ?? ''),
    weight,
  }));
}

/** 'regio zuidrand' as a letter head without capitals. */
function smallNames(passage: Passage, weight: number): Mention[] {
  const pattern = new RegExp(String.raw`^(?:${strongNouns.join('|')}|regio)(?:\s\p{Ll}{3,}(?:-\p{Ll}+)*){1,3}$`, 'gu');
  return hitsIn([passage], pattern).map((hit) => ({
    passage,
    from: hit.from,
    to: hit.to,
    name: titleCase(hit.groups[0] ?? ''),
    weight,
  }));
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (En|Van|De|Der|Het|Aan|Op) /g, (joined) => joined.toLowerCase())
    .replace(/^(Ggd|Rud|Gr)(?= )/, (abbreviation) => abbreviation.toUpperCase());
}

/** A name that is only an abbreviation counts for the long name that the paper gives before it in brackets. */
function withShortNames(all: readonly Mention[], passages: readonly Passage[]): Mention[] {
  const longNames = new Map<string, Mention>();
  for (const one of all) {
    const abbreviation = /\(([^)]+)\)$/.exec(one.name)?.[1];
    if (abbreviation && !longNames.has(abbreviation)) longNames.set(abbreviation, one);
  }
  return all.map((one) => {
    if (!/^[A-Z][A-Za-z]{0,2}[A-Z][A-Za-z]{0,4}$/.test(one.name)) return one;
    const long = longNames.get(one.name) ?? introduced(one.name, passages);
    return long ? { ...long, weight: one.weight } : { ...one, weight: one.weight / 2 };
  });
}

function introduced(abbreviation: string, passages: readonly Passage[]): Mention | null {
  const pattern = new RegExp(String.raw`(?<![\p{L}])(?:${word}\s(?:${joiner}{0,2}${word}\s){0,5})\(${abbreviation}\)`, 'gu');
  const [hit] = hitsIn(passages, pattern);
  return hit ? { passage: hit.passage, from: hit.from, to: hit.to, name: hit.groups[0] ?? abbreviation, weight: 0 } : null;
}

function keyOf(name: string): string {
  return name
    .replace(/\s\([^)]*\)$/, '')
    .replace(formPrefix, '')
    .toLowerCase();
}
