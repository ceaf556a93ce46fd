import { formPrefix, otherOrganisation, saysForm, wordOfForm } from '../knowledge/rules/cooperations.ts';
import { municipal } from '../knowledge/rules/kind-rule.ts';
import type { Body } from '../reading/words.ts';
import { fold, textAt } from '../text/index.ts';
import type { Found } from './candidate.ts';
import {
  behindBody,
  company,
  endsInBoard,
  inCapitals,
  inSmall,
  letters,
  nameAlone,
  named,
  networkName,
  ofBoard,
  ofSamenwerking,
  opensNoun,
  opensStrong,
  shouted,
  word,
  wordInCapitals,
  words,
} from './cooperation-words.ts';
import type { Front } from './front.ts';
import { cellsOf, evidenceIn, type Hit, hitsIn, textOf } from './passages.ts';
import { spells } from './spells.ts';
import type { Passage, Scope } from './types.ts';

/** What the field for the body says weighs more than what the text mentions. */
const headOfForm = 80;

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
  const all = mentions(scope, front, body);
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

function mentions(scope: Scope, front: Front, body: Body | null): Mention[] {
  const isOfCooperation = body !== null && !municipal.includes(body);
  const labelled = new Set(front.labels.filter(({ field }) => field === 'body').map(({ passage }) => passage));
  const headWeight = isOfCooperation ? 150 : 30;
  const onCover = scope.cover.flatMap((passage) => namesIn(passage, headWeight));
  const inHead = scope.head.flatMap((passage) => namesIn(passage, labelled.has(passage) ? 2 * headWeight : headWeight));
  const inLines = front.running.flatMap((passage) => namesIn(passage, front.onAgenda ? headWeight : 50)).slice(0, 4);
  const texts = scope.passages
    .slice(0, reach)
    .flatMap((passage, index) => namesIn(passage, placeWeight(scope, passage, index) + (labelled.has(passage) ? 80 : 0)));
  return withShortNames(
    [
      ...texts,
      ...onCover,
      ...inHead,
      ...inLines,
      ...letterHead(scope, isOfCooperation),
      ...ofNetwork(scope, body),
      ...besideBody([...labelled]),
      ...ofCompany(scope, body),
    ],
    [...scope.head, ...scope.passages],
  );
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
  const direct = hitsIn([passage], named)
    .map(untilLead)
    .map((hit) => mention(hit, hit.groups[0] ?? '', opensStrong.test(hit.groups[0] ?? '') ? 2 * weight : weight));
  const boards = hitsIn([passage], ofBoard).map((hit) => mention(hit, hit.groups[1] ?? '', 2 * weight));
  const known = [...direct, ...capitals, ...small];
  const others = [...boards, ...underBoard(passage, weight)].filter(
    ({ from, to }) => !known.some((other) => other.from < to && other.to > from),
  );
  return [...known, ...others].filter(({ name, to }) => !otherOrganisation.test(name) && !isAddress(passage, name, to));
}

/** A name that runs on from the title in a cell into what is said under it, cut off where the title ends. */
function untilLead(hit: Hit): Hit {
  const cell = hit.passage.block.cells.find(({ lead, to }) => lead > hit.from && lead < hit.to && lead < to);
  if (!cell) return hit;
  const name = hit.passage.page.text.slice(hit.from, cell.lead).trimEnd();
  return { ...hit, to: hit.from + name.length, groups: [name] };
}

/** 'Bedrijfsvoeringsorganisatie' above 'Remiseweg 44' in a letter head. */
function isAddress({ page }: Passage, name: string, to: number): boolean {
  return /(?:weg|straat|laan|plein|singel|kade|gracht)$/i.test(name) && /^\s\d/.test(page.text.slice(to, to + 2));
}

/** The first line of a paper of a board, when it is nothing but a name: whose noun is not known, less than one with a known noun. */
function letterHead({ head, passages }: Scope, isOfCooperation: boolean): Mention[] {
  const first = isOfCooperation ? (head[0] ?? passages[0]) : undefined;
  if (!first || otherOrganisation.test(textOf(first))) return [];
  const words = cellsOf(first)[0]?.trim().split(/\s+/) ?? [];
  return words.length > 1
    ? hitsIn([first], nameAlone).map((hit) => mention(hit, hit.groups[0] ?? '', leastWeight))
    : oneWordHead(first, (head.length > 0 ? head : passages)[1]);
}

/** The name behind the stuurgroep or programma whose paper this is, where no other name stands in it. */
function ofNetwork({ head, passages }: Scope, body: Body | null): Mention[] {
  if (body !== 'stuurgroep') return [];
  const told = [...head, ...passages.slice(0, reach)];
  const named = hitsIn(told, ofSamenwerking);
  return (named.length > 0 ? named : hitsIn(told, networkName))
    .slice(0, 1)
    .map((hit) => mention(hit, hit.groups[1] ?? '', 2 * leastWeight));
}

/** A region in small letters behind the body of a form: 'Portefeuillehoudersoverleg Wonen, regio Noordkaap'. */
function besideBody(labelled: readonly Passage[]): Mention[] {
  return hitsIn(labelled, behindBody).map((hit) => mention(hit, hit.groups[1] ?? '', headOfForm));
}

/** The company whose shareholders or members meet. */
function ofCompany({ head, passages }: Scope, body: Body | null): Mention[] {
  if (body !== 'andere-partij') return [];
  return hitsIn([...head, ...passages.slice(0, reach)], company)
    .slice(0, 1)
    .map((hit) => mention(hit, hit.groups[1] ?? '', 90));
}

/** A letter head of one word in capitals, or that the line below explains, and that names no form and no part of one. */
function oneWordHead(first: Passage, next: Passage | undefined): Mention[] {
  const text = cellsOf(first)[0] ?? '';
  const isExplained = next !== undefined && saysForm.test(textOf(next));
  const isName = (wordInCapitals.test(text) || (isExplained && /^\p{Lu}[\p{L}-]+$/u.test(text))) && !wordOfForm.test(fold(text));
  const { from } = first.block;
  return isName ? [{ name: titleCase(text), passage: first, from, to: from + text.length, weight: leastWeight }] : [];
}

/** A line of its own that is nothing but a name, under one that ends in the board: 'Besluitenlijst van het algemeen bestuur'. */
function underBoard(passage: Passage, weight: number): Mention[] {
  const { page, block } = passage;
  const above = page.blocks[page.blocks.indexOf(block) - 1];
  if (block.kind !== 'kop' || above?.kind !== 'kop' || !endsInBoard.test(textAt(page, above))) return [];
  return hitsIn([passage], nameAlone).map((hit) => mention(hit, hit.groups[0] ?? '', 2 * weight));
}

function mention({ passage, from, to, groups }: Hit, name: string, weight: number): Mention {
  const start = from + (groups[0] ?? '').lastIndexOf(name);
  const bare = withoutForm(name);
  const stripped = shouted.test(bare) ? titleCase(bare) : bare;
  const lower = /^\p{Ll}/u.test(name) ? 0.8 : 1;
  return { passage, from: Math.min(start + name.length - stripped.length, to), to, name: stripped, weight: weight * lower };
}

/** 'gemeenschappelijke regeling GGD Oost' is called GGD Oost; 'gemeenschappelijke regeling De Schans' keeps its form. */
function withoutForm(name: string): string {
  const rest = name.replace(formPrefix, '');
  const ownNoun = opensNoun.test(rest);
  const isBoardForm = /^(?:bedrijfsvoeringsorganisatie|bvo|openbaar lichaam|gemeenschappelijk orgaan)\s/i.test(name);
  return rest !== name && (isBoardForm || (ownNoun && !/^inkoop/i.test(rest))) ? rest : name;
}

/** 'OMGEVINGSDIENST ZUIDRAND' in a letter head. */
function capitalNames(passage: Passage, weight: number): Mention[] {
  return hitsIn([passage], inCapitals).map((hit) => cased(hit, weight));
}

/** 'regio zuidrand' as a letter head without capitals. */
function smallNames(passage: Passage, weight: number): Mention[] {
  return hitsIn([passage], inSmall).map((hit) => cased(hit, weight));
}

function cased({ passage, from, to, groups }: Hit, weight: number): Mention {
  return { passage, from, to, name: titleCase(groups[0] ?? ''), weight };
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![a-zà-ž])[a-zà-ž]/g, (letter) => letter.toUpperCase())
    .replace(/ (En|Van|De|Der|Het|Aan|Op) /g, (joined) => joined.toLowerCase())
    .replace(/^(Ggd|Rud|Gr)(?= )/, (abbreviation) => abbreviation.toUpperCase());
}

/** A name that is only an abbreviation counts for the long name that the paper gives before it in brackets, one that a form breaks off for the whole name. */
function withShortNames(all: readonly Mention[], passages: readonly Passage[]): Mention[] {
  const longNames = new Map<string, Mention>();
  for (const one of all) {
    const abbreviation = /\(([^)]+)\)$/.exec(one.name)?.[1];
    if (abbreviation && !longNames.has(abbreviation)) longNames.set(abbreviation, one);
  }
  return all.map((one) => {
    const whole = brokenOff(one) && all.find(({ name }) => name.startsWith(`${one.name.replace(formPrefix, '')} `));
    if (whole) return { ...whole, weight: one.weight };
    if (!/^[A-Z][A-Za-z]{0,2}[A-Z][A-Za-z]{0,4}$/.test(one.name)) return one;
    const long = longNames.get(one.name) ?? introduced(one.name, passages) ?? all.find(({ name }) => spells(name, one.name));
    return long ? { ...long, weight: one.weight } : { ...one, weight: one.weight / 2 };
  });
}

/** Whether a name ends where its line does, as where a form breaks a long subject. */
function brokenOff({ passage, to }: Mention): boolean {
  return passage.block.kind === 'rij' && to === passage.block.to;
}

function introduced(abbreviation: string, passages: readonly Passage[]): Mention | null {
  const pattern = new RegExp(`(?<![${letters}])${word}${words(5)} \\(${abbreviation}\\)`, 'g');
  const [hit] = hitsIn(passages, pattern);
  return hit ? { passage: hit.passage, from: hit.from, to: hit.to, name: hit.groups[0] ?? abbreviation, weight: 0 } : null;
}

function keyOf(name: string): string {
  return name
    .replace(/\s\([^)]*\)$/, '')
    .replace(formPrefix, '')
    .toLowerCase();
}
