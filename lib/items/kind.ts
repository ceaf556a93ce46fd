import { type KindRule, kindRules } from '../knowledge/rules/kinds.ts';
import type { Evidence } from '../reading/contract.ts';
import type { Kind } from '../reading/words.ts';
import { fold } from '../text/index.ts';
import type { Found } from './candidate.ts';
import { askedSigns } from './kind/asked.ts';
import { listSigns, motionSigns, senderSigns } from './kind/genre.ts';
import { holds, type KindKnown } from './kind/known.ts';
import { lawSigns } from './kind/law.ts';
import { type KindName, namesIn } from './kind/names.ts';
import { heaviest, type Sign, sign } from './kind/signs.ts';
import { spokenSigns } from './kind/spoken.ts';
import { evidenceIn, foldedOf, textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';

export type { KindKnown } from './kind/known.ts';

/** A title outweighs all other places, except a vague one: 'Stand van zaken …' says less than what is asked. */
const ofTitle = { 1: 45, 2: 250, 3: 450 } as const;
/** Kinds that the name of a form tells. */
const genres: ReadonlySet<Kind> = new Set(['motie', 'vergaderverslag', 'reactienota', 'rekenkamerrapport', 'terugkoppeling']);

/** No rule fits: a kind of its own. */
const unknown: Found<Kind> = {
  value: 'overig',
  because: {
    rule: 'Geen van de bekende soorten past.',
    assumes: 'Dit is een ander stuk dan de soorten die Greep kent.',
    evidence: [],
  },
};

/** A text that is no paper of decision-making. */
export const noPaper: Found<Kind> = {
  value: 'overig',
  because: { rule: 'Er is geen gremium en geen vraag gevonden.', assumes: 'Dit is geen vergaderstuk.', evidence: [] },
};

/**
 * What kind of paper this is. Its title, the name of its form, its sender, what it asks and the articles of law it rests on each speak for kinds,
 * and where only articles do, what it speaks of most; the kind for which most speaks wins.
 */
export function kindOf(scope: Scope, known: KindKnown): Found<Kind> {
  const said = [
    ...titled(scope, known),
    ...formNamed(scope, known),
    ...senderSigns(scope),
    ...motionSigns(scope),
    ...askedSigns(scope, known),
  ];
  const laws = lawSigns(scope, new Set(said.flatMap(({ value }) => [value, ofRegion[value] ?? value])));
  const signs = [...said, ...laws, ...(said.length === 0 ? spokenSigns(scope, known) : [])];
  const found = heaviest(signs.length > 0 ? signs : listSigns(scope));
  if (!found) return unknown;
  return { ...found, value: turned(found.value, known, laws) };
}

/** What a municipality does, and what the same is called where the article says that the cooperation does it. */
const ofRegion: Partial<Record<Kind, Kind>> = { 'deelneming-door-gemeente': 'deelneming-door-gr' };

/** The kind by the form of cooperation, and by whose article the paper rests on: of the same act the law has two. */
function turned(kind: Kind, { cooperation }: KindKnown, laws: readonly Sign[]): Kind {
  if (kind === 'begroting' && cooperation === 'bedrijfsvoeringsorganisatie') return 'bvo-begroting';
  const twin = ofRegion[kind];
  return twin && laws.some(({ value }) => value === twin) ? twin : kind;
}

/** A name that stands on both sides of a colon says more than what stands before it: 'Begroting 2029: tweede bijstelling'. */
const overColon = 20;

/** The subject. A name within a longer one does not count: a 'wijziging van de begroting' is no begroting. */
function titled(scope: Scope, known: KindKnown): Sign[] {
  const title = fold(scope.title);
  const rules = kindRules.filter((rule) => holds(rule.when, scope, known));
  const straight = namesIn(title, rules).map((name) => ({ ...name, more: -name.from / 10 }));
  return [...straight, ...turnedNames(title, rules)].map(({ rule, words, more }) =>
    sign(rule, 'Het onderwerp noemt deze soort.', { weight: ofTitle[rule.rank] + more, evidence: wordsInTitle(scope, words) }),
  );
}

/** Names read the other way round, over the colon: 'Nieuwe directeur: benoeming' as 'benoeming nieuwe directeur'. */
function turnedNames(title: string, rules: readonly KindRule[]): (KindName & { more: number })[] {
  const [before, behind, ...others] = title.split(/:\s+/);
  if (!before || !behind || others.length > 0) return [];
  const isOver = ({ from, words }: KindName) => from < behind.length && from + words.length > behind.length + 1;
  return namesIn(`${behind} ${before}`, rules)
    .filter(isOver)
    .map((name) => ({ ...name, more: overColon }));
}

/** The name of the form above a paper: 'Motie vreemd aan de orde', 'Raadsinformatiebrief'. */
function formNamed(scope: Scope, known: KindKnown): Sign[] {
  if (scope.head.length > 0) return [];
  const rules = kindRules.filter((rule) => genres.has(rule.kind) && holds(rule.when, scope, known));
  return scope.passages
    .slice(0, 6)
    .filter(isName)
    .flatMap((passage) =>
      saidIn(passage, rules, (rule, evidence) =>
        sign(rule, 'Zo heet dit stuk.', { weight: formWeight(rule, passage), evidence }),
      ),
    );
}

/** A motion is one whatever it is about; other names of forms say less than a subject with rules of its own. */
function formWeight({ kind, rank }: KindRule, passage: Passage): number {
  if (kind === 'motie' && /^motie(?![a-z])/.test(foldedOf(passage))) return ofTitle[3] + 60;
  return rank === 1 ? ofTitle[1] - 1 : 400;
}

/** A heading, or a line that shouts the name of a form where one face serves for all: 'MOTIE M4'. */
function isName(passage: Passage): boolean {
  const text = textOf(passage);
  return passage.block.kind === 'kop' || (text.length < 60 && /^\p{Lu}{5,}(?:\s|$)/u.test(text));
}

/** A sign for each rule whose name for a paper stands in the passage, with its words there. */
function saidIn(passage: Passage, rules: readonly KindRule[], make: (rule: KindRule, evidence: Evidence[]) => Sign): Sign[] {
  return namesIn(foldedOf(passage), rules).map(({ rule, from, words }) => {
    const start = passage.block.from + from;
    return make(rule, [evidenceIn(passage, { from: start, to: start + words.length })]);
  });
}

/** The words of the title as they stand in the paper. */
function wordsInTitle({ titleAt }: Scope, words: string): Evidence[] {
  if (!titleAt) return [];
  const at = foldedOf(titleAt).indexOf(words);
  const from = titleAt.block.from + Math.max(0, at);
  return [evidenceIn(titleAt, at < 0 ? titleAt.block : { from, to: from + words.length })];
}
