import { type KindCondition, type KindRule, kindRules, municipal } from '../knowledge/rules/kinds.ts';
import type { Ask, Domain, Evidence } from '../reading/contract.ts';
import type { Body, Cooperation, Kind } from '../reading/words.ts';
import { fold } from '../text/index.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { labelled, labelsOf } from './labels.ts';
import { evidenceIn, foldedOf, textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';

/** What is known of an item before its kind is settled. */
export interface KindKnown {
  body: Body | null;
  cooperationName: string | null;
  cooperation: Cooperation | null;
  domain: Domain | null;
  asks: readonly Ask[];
}

/** 'Stand van zaken …' in a title says less than what is asked. */
const vagueTitle = 45;
/** Kinds that the name of a form tells. */
const genres: ReadonlySet<Kind> = new Set(['motie', 'vergaderverslag', 'reactienota', 'rekenkamerrapport', 'terugkoppeling']);
const regeling = /\bgemeenschappelijke regeling|\bverbonden partij|\bveiligheidsregio|\bomgevingsdienst|\bggd\b/;

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

/** What kind of paper this is: by the signal words in its title, else by those in what is asked. */
export function kindOf(scope: Scope, known: KindKnown): Found<Kind> {
  const found = strongest([...titled(scope, known), ...named(scope, known), ...asked(scope, known), ...introduced(scope, known)]);
  if (!found) return unknown;
  const isSingleBoard = found.value === 'begroting' && known.cooperation === 'bedrijfsvoeringsorganisatie';
  return isSingleBoard ? { ...found, value: 'bvo-begroting' } : found;
}

function titled(scope: Scope, known: KindKnown): Candidate<Kind>[] {
  const title = fold(scope.title);
  return kindRules.flatMap((rule) => {
    const found = holds(rule.when, scope, known) ? rule.title?.exec(title) : null;
    if (!found) return [];
    const weight = (rule.rank === 1 ? vagueTitle : 100 * rule.rank) - found.index / 10;
    return [candidate(rule, 'Het onderwerp noemt deze soort.', { weight, evidence: wordsInTitle(scope, found[0]) })];
  });
}

/** The name of the form above a paper: 'Motie vreemd aan de orde', 'Raadsinformatiebrief'. */
function named(scope: Scope, known: KindKnown): Candidate<Kind>[] {
  if (scope.head.length > 0) return [];
  const headings = scope.passages.slice(0, 6).filter(isName);
  return headings.flatMap((passage) => {
    const text = foldedOf(passage);
    return kindRules.flatMap((rule) => {
      const found = genres.has(rule.kind) && holds(rule.when, scope, known) ? rule.title?.exec(text) : null;
      if (!found) return [];
      const { from } = passage.block;
      const evidence = [evidenceIn(passage, { from: from + found.index, to: from + found.index + found[0].length })];
      return [candidate(rule, 'Zo heet dit stuk.', { weight: rule.rank === 1 ? vagueTitle - 1 : 250, evidence })];
    });
  });
}

/** A heading, or a line that shouts the name of a form where one face serves for all: 'MOTIE M4'. */
function isName(passage: Passage): boolean {
  const text = textOf(passage);
  return passage.block.kind === 'kop' || (text.length < 60 && /^\p{Lu}{5,}(?:\s|$)/u.test(text));
}

/** A paper without a subject field or heading says in its first sentences what it is about. */
function introduced(scope: Scope, known: KindKnown): Candidate<Kind>[] {
  const { titleAt, head, passages } = scope;
  if (head.length > 0 || titleAt?.block.kind === 'kop' || labelled(labelsOf(passages.slice(0, 40)), 'title')) return [];
  return passages.slice(0, 5).flatMap((passage, index) => {
    const text = foldedOf(passage);
    return kindRules.flatMap((rule) => {
      const found = rule.rank > 1 && holds(rule.when, scope, known) ? rule.title?.exec(text) : null;
      if (!found) return [];
      const { from } = passage.block;
      const evidence = [evidenceIn(passage, { from: from + found.index, to: from + found.index + found[0].length })];
      return [candidate(rule, 'De eerste zinnen gaan hierover.', { weight: 10 * rule.rank - index, evidence })];
    });
  });
}

function asked(scope: Scope, known: KindKnown): Candidate<Kind>[] {
  return known.asks.flatMap((ask, index) => {
    const text = fold(ask.text);
    const takesNote = ask.verb === 'kennisnemen' ? 20 : 0;
    return kindRules.flatMap((rule) => {
      const fits = holds(rule.when, scope, known) && rule.asked?.test(text);
      return fits
        ? [
            candidate(rule, 'Wat er wordt gevraagd, past bij deze soort.', {
              weight: 50 + 5 * rule.rank - index - takesNote,
              evidence: [ask.evidence],
            }),
          ]
        : [];
    });
  });
}

function candidate(
  { kind }: KindRule,
  rule: string,
  { weight, evidence }: { weight: number; evidence: Evidence[] },
): Candidate<Kind> {
  return { value: kind, rule, assumes: null, evidence, weight };
}

/** The words of the title as they stand in the paper. */
function wordsInTitle({ titleAt }: Scope, words: string): Evidence[] {
  if (!titleAt) return [];
  const at = foldedOf(titleAt).indexOf(words);
  const from = titleAt.block.from + Math.max(0, at);
  return [evidenceIn(titleAt, at < 0 ? titleAt.block : { from, to: from + words.length })];
}

function holds(when: KindCondition | undefined, scope: Scope, known: KindKnown): boolean {
  if (!when) return true;
  const { body, domain } = known;
  if (when.body && !(body && when.body.includes(body))) return false;
  if (when.notBody && body && when.notBody.includes(body)) return false;
  if (when.domain && !(domain && when.domain.includes(domain))) return false;
  return !when.cooperation || aboutCooperation(scope, known);
}

/** A board's paper is about its cooperation; a paper of a raad or college only when it names one. */
function aboutCooperation({ title, passages }: Scope, { body, cooperationName }: KindKnown): boolean {
  if (cooperationName || (body && !municipal.includes(body))) return true;
  return regeling.test(fold(title)) || passages.slice(0, 12).some((passage) => regeling.test(foldedOf(passage)));
}
