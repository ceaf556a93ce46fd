import { beforeObject, behindObject } from '../../knowledge/rules/kind-places.ts';
import { type KindRule, kindRules } from '../../knowledge/rules/kinds.ts';
import type { Ask } from '../../reading/contract.ts';
import type { Kind } from '../../reading/words.ts';
import { fold } from '../../text/index.ts';
import type { Scope } from '../types.ts';
import { holds, type KindKnown } from './known.ts';
import { namesIn } from './names.ts';
import { type Sign, sign } from './signs.ts';

/** What stands on an agenda by its title alone: 'kennis te nemen van de brieven' makes no ingekomen stuk. */
const onAgenda: ReadonlySet<Kind> = new Set<Kind>(['agenda', 'ingekomen-stuk']);
/** More than any title. */
const ofOnlyAsk = 600;
/** How far into its object its name begins: adjectives may go before. */
const reach = 25;

/** What is asked speaks for a kind: by the object of its verb, by words anywhere in it, or by the verb alone. */
export function askedSigns(scope: Scope, known: KindKnown): Sign[] {
  const rules = kindRules.filter((rule) => !onAgenda.has(rule.kind) && holds(rule.when, scope, known));
  return [...onlyAsked(rules, known), ...objectsAsked(rules, known)];
}

/** Where a paper asks nothing but what makes a kind of its own: to keep an annex secret, of whatever contract. */
function onlyAsked(rules: readonly KindRule[], { asks }: KindKnown): Sign[] {
  const [first] = asks;
  const rule = first && rules.find(({ only }) => only !== undefined && asks.every(({ verb }) => verb === only));
  const rest = { weight: ofOnlyAsk, evidence: asks.map(({ evidence }) => evidence) };
  return rule ? [sign(rule, 'Alleen dit wordt gevraagd.', rest)] : [];
}

function objectsAsked(rules: readonly KindRule[], known: KindKnown): Sign[] {
  return known.asks.flatMap((ask, index) => {
    const later = 3 * index + (ask.verb === 'kennisnemen' ? 20 : 0);
    const named = namesIn(objectOf(fold(ask.text)), rules).filter(({ from }) => from < reach);
    return rules.flatMap((rule) => {
      const weight = weightOf(
        rule,
        ask,
        named.some((name) => name.rule === rule),
      );
      return weight > later
        ? [sign(rule, 'Wat er wordt gevraagd, past bij deze soort.', { weight: weight - later, evidence: [ask.evidence] })]
        : [];
    });
  });
}

function weightOf(rule: KindRule, { text, verb }: Ask, isNamed: boolean): number {
  if (rule.asked?.test(fold(text))) return 50 + 5 * rule.rank;
  if (isNamed) return 48 + 5 * rule.rank;
  return rule.verbs?.includes(verb) ? 40 : 0;
}

/** The words of an ask that name its object: 'ontwerpbegroting 2027 vast te stellen'. */
function objectOf(words: string): string {
  return words.replace(beforeObject, '').replace(behindObject, '');
}
