import { secrecyRenewed, wgrRenewed } from '../knowledge/law/article.ts';
import type { Hinge } from '../knowledge/law/rule.ts';
import type { When } from '../knowledge/law/when.ts';
import { answeredIn } from './answered.ts';
import { boards, raadBodies } from './bodies.ts';
import { type Circumstances, decidingVerbs } from './circumstances.ts';
import { asksConsentNow, changesRegeling, consentComes, draftCame, onlyViewAsked, viewAsked } from './consent.ts';
import type { Known } from './cooperation.ts';
import { exemptTold } from './listed.ts';

/** Whether a condition holds. An answer with `assumes` could turn out otherwise. */
export interface Verdict {
  holds: 'ja' | 'nee' | 'onbekend';
  assumes: string[];
  /** What to ask where it is not known, or rests on an assumption. */
  hinge: Hinge | null;
}

const questions = {
  form: {
    on: 'de vorm van de samenwerking',
    ask: 'Is {cooperation} een openbaar lichaam, een bedrijfsvoeringsorganisatie of een gemeenschappelijk orgaan?',
    fact: 'form',
  },
  maker: {
    on: 'wie de regeling heeft getroffen',
    ask: 'Wie hebben de regeling van {cooperation} getroffen: de raden, de colleges of de burgemeesters?',
    fact: 'maker',
  },
  domain: {
    on: 'het soort samenwerking',
    ask: 'Is {cooperation} een veiligheidsregio, GGD of omgevingsdienst?',
    fact: 'domain',
  },
  province: {
    on: 'of de provincie meedoet',
    ask: 'Doet de provincie mee aan de regeling van {cooperation}?',
    fact: 'province',
  },
  waterschap: {
    on: 'of een waterschap meedoet',
    ask: 'Doet een waterschap mee aan de regeling van {cooperation}?',
    fact: 'waterschap',
  },
  tasks: {
    on: 'of de taken zijn overgedragen of gemandateerd',
    ask: 'Zijn de taken van {cooperation} overgedragen of gemandateerd? Bij mandaat blijft het college zelf verantwoordelijk.',
    fact: 'tasks',
  },
  mandatory: {
    on: 'of de gemeente verplicht meedoet',
    ask: 'Is de gemeente volgens de wet verplicht om mee te doen aan {cooperation}?',
    fact: 'canLeave',
  },
  exempts: {
    on: 'welke begrotingswijzigingen de regeling uitzondert',
    ask: 'Zondert de regeling van {cooperation} deze begrotingswijziging uit van de zienswijze?',
    fact: 'exemptsBudgetChanges',
  },
  listed: {
    on: 'wat de regeling zegt over zienswijzen',
    ask: 'Noemt de regeling van {cooperation} dit besluit als een besluit waarover de raden vooraf een zienswijze geven?',
    fact: 'zienswijzeOn',
  },
  mover: {
    on: 'of uw eigen gemeente uittreedt',
    ask: 'Is het uw eigen gemeente die uit {cooperation} treedt?',
  },
  answers: {
    on: 'waarover de zienswijzen gaan',
    ask: 'Gaan deze zienswijzen over de begroting van {cooperation}, of over een wijziging daarvan?',
  },
} as const satisfies Record<string, Hinge>;

function among<T>({ value, assumes }: Known<T>, wanted: readonly T[], hinge: Hinge): Verdict {
  if (value === null) return { holds: 'onbekend', assumes: [], hinge };
  return { holds: wanted.includes(value) ? 'ja' : 'nee', assumes: assumes ? [assumes] : [], hinge: assumes ? hinge : null };
}

function exactly(value: boolean, wanted: boolean): Verdict {
  return { holds: value === wanted ? 'ja' : 'nee', assumes: [], hinge: null };
}

function isLeftToRaad({ item, decider, raadDecides }: Circumstances): boolean {
  const asked = item.asks.length > 0 && item.asks.every(({ verb }) => !decidingVerbs.includes(verb));
  const informs = item.treatment === 'informerend' || asked;
  return raadDecides || (!informs && [item.body, decider].every((body) => body === null || raadBodies.includes(body)));
}

function asksWishes({ item }: Circumstances): boolean {
  return (
    item.asks.some(({ verb }) => verb === 'wensen-en-bedenkingen') ||
    item.deadlines.some(({ of }) => of === 'wensen-en-bedenkingen')
  );
}

function verdicts(when: When, facts: Circumstances): Verdict[] {
  return [
    when.form && among(facts.form, when.form, questions.form),
    when.maker && among(facts.maker, when.maker, questions.maker),
    when.domain && among(facts.domain, when.domain, questions.domain),
    when.province !== undefined && among(facts.province, [when.province], questions.province),
    when.waterschap !== undefined && among(facts.waterschap, [when.waterschap], questions.waterschap),
    when.tasks && among(facts.tasks, when.tasks, questions.tasks),
    when.mandatory !== undefined && among(facts.mandatory, [when.mandatory], questions.mandatory),
    when.exempts !== undefined && among(facts.exempts, [when.exempts], questions.exempts),
    when.exemptTold && exactly(when.exemptTold.includes(exemptTold(facts.item)), true),
    when.listed !== undefined && among(facts.listed, [when.listed], questions.listed),
    when.raadDecides !== undefined && exactly(facts.raadDecides, when.raadDecides),
    when.body && exactly(facts.item.body !== null && when.body.includes(facts.item.body), true),
    when.leftToRaad !== undefined && exactly(isLeftToRaad(facts), when.leftToRaad),
    when.boardDecides !== undefined && exactly(boards.includes(facts.decider), when.boardDecides),
    when.decided !== undefined && exactly(facts.decided, when.decided),
    when.answers && among({ value: answeredIn(facts.item), assumes: null }, when.answers, questions.answers),
    when.consentAsked !== undefined && exactly(asksConsentNow(facts), when.consentAsked),
    when.viewAsked !== undefined && exactly(viewAsked(facts), when.viewAsked),
    when.onlyViewAsked !== undefined && exactly(onlyViewAsked(facts), when.onlyViewAsked),
    when.consentComes !== undefined && exactly(consentComes(facts), when.consentComes),
    when.draftCame !== undefined && exactly(draftCame(facts.item), when.draftCame),
    when.mover && among(facts.mover, when.mover, questions.mover),
    when.regelingChanges !== undefined && exactly(changesRegeling(facts), when.regelingChanges),
    when.wishesAsked !== undefined && exactly(asksWishes(facts), when.wishesAsked),
    when.renewedLaw !== undefined && exactly(facts.lawDate >= wgrRenewed, when.renewedLaw),
    when.renewedSecrecy !== undefined && exactly(facts.lawDate >= secrecyRenewed, when.renewedSecrecy),
  ].filter((verdict) => typeof verdict === 'object');
}

/** Judges conditions together: a certain no goes first, then a no on an assumption, then what is not known. */
export function judge(whens: readonly (When | undefined)[], facts: Circumstances): Verdict {
  const all = whens.flatMap((when) => (when ? verdicts(when, facts) : []));
  const no = all.filter(({ holds }) => holds === 'nee');
  const first = no.find(({ assumes }) => assumes.length === 0) ?? no[0] ?? all.find(({ holds }) => holds === 'onbekend');
  return first ?? { holds: 'ja', assumes: [...new Set(all.flatMap(({ assumes }) => assumes))], hinge: null };
}

/** Whether a condition holds, on an assumption or not. */
export function holds(when: When | undefined, facts: Circumstances): boolean {
  return judge([when], facts).holds === 'ja';
}

/** Whether a condition holds without any assumption. */
export function holdsForCertain(when: When | undefined, facts: Circumstances): boolean {
  const { holds: answer, assumes } = judge([when], facts);
  return answer === 'ja' && assumes.length === 0;
}

/** Whether a board of a regeling stands behind this item. */
export function boardBehind(facts: Circumstances): boolean {
  const { board } = facts.rule;
  return typeof board === 'boolean' ? board : holds(board, facts);
}
