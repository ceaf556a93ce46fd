import { asOffer, type OptionId } from '../knowledge/law/instruments.ts';
import type { Offer } from '../knowledge/law/rule.ts';
import { rules } from '../knowledge/law/rules/index.ts';
import type { Body, Kind } from '../reading/words.ts';
import { networks } from './bodies.ts';
import { asksOfRaad, type Circumstances, decidingVerbs } from './circumstances.ts';
import { boardBehind } from './conditions.ts';
import { asksConsent } from './consent.ts';
import { deciderByRule, settledByLaw } from './deciders.ts';

const always: readonly OptionId[] = ['technische-vragen', 'vragen', 'agenderen'];
const elsewhere: readonly (Body | null)[] = [
  'algemeen-bestuur',
  'dagelijks-bestuur',
  'bestuur',
  'gedeputeerde-staten',
  'minister',
];
/** What the raad settles without a draft decision (Gemeentewet art. 147b speaks of those): the order of its meeting, and a motie. */
const ofMeeting: readonly Kind[] = ['agenda', 'vergaderverslag', 'motie'];
const withoutDraft: readonly string[] = ['wensen-en-bedenkingen', 'kennisnemen', 'bespreken', 'adviseren'];

/** Kinds that papers often treat together in one item, and the word in the title that tells. */
const companions = [
  { kind: 'begroting', word: /(?<!wijziging\s(?:van\sde\s)?)(?<!gewijzigde\s)\b(?:ontwerp|programma)?-?begroting\b/i },
  { kind: 'begrotingswijziging', word: /begrotingswijziging|wijziging\s+(?:van\s+)?(?:de\s+)?(?:programma)?begroting/i },
] as const;

/** A paper of a board, a supervisor or a network holds no draft decision of the raad, even where it asks the raad for something. */
function mayHoldDraft({ item }: Circumstances): boolean {
  return item.decider === 'raad' || !([...elsewhere, ...networks].includes(item.body) || onlyInforms(item));
}

/** A paper that only informs may speak of a decision of the raad on something else. */
function onlyInforms({ treatment, asks }: Circumstances['item']): boolean {
  return treatment === 'informerend' && asks.length === 0;
}

/**
 * What a raadscommissie is asked to discuss or advise on, or a round of the raad that only discusses, is for the raad to decide where
 * the law gives it that decision, or where the paper does and the law has no rule for it.
 */
function isPrepared({ item, decider, rule, ruled }: Circumstances): boolean {
  const asked = asksOfRaad(item);
  const isTalk = asked.length > 0 && asked.every(({ verb }) => verb === 'bespreken' || verb === 'adviseren');
  const isOfRaad = ruled ? rule.deciders.some(({ body }) => body === 'raad') : item.kind === 'overig';
  return decider === 'raad' && isOfRaad && (item.body === 'raadscommissie' || (item.body === 'raad' && isTalk));
}

function ownDecisionOffers(facts: Circumstances): Offer[] {
  if (facts.item.kind === 'motie' && facts.raadDecides && mayHoldDraft(facts)) return [{ option: 'motie-stemmen' }];
  if (!facts.raadDecides || !mayHoldDraft(facts) || settledByLaw(facts)) return [];
  const verbs = asksOfRaad(facts.item).map(({ verb }) => verb);
  const substance =
    (verbs.length === 0 && !asksConsent(facts)) ||
    isPrepared(facts) ||
    verbs.some((verb) => decidingVerbs.includes(verb) && !verb.includes('zienswijze') && verb !== 'toestemming-verlenen');
  const isTalk = verbs.length > 0 && verbs.every((verb) => withoutDraft.includes(verb)) && facts.decider !== 'raad';
  const draft = !isTalk && !ofMeeting.includes(facts.item.kind);
  const consent = asksConsent(facts);
  const decide: Offer = { option: consent ? 'besluiten-overig' : 'besluiten' };
  const amend: Offer = { option: consent ? 'amendement-toestemming' : 'amendement' };
  return [...(substance ? [decide] : []), ...(draft ? [amend] : [])];
}

function companionOffers({ item }: Circumstances): Offer[] {
  const money = companions.some(({ kind }) => kind === item.kind);
  const named = companions.filter(({ kind, word }) => money && kind !== item.kind && word.test(item.title));
  return named.flatMap(({ kind }) => rules[kind].offers.slice(0, 1)).map(asOffer);
}

/** Where the raad itself decides by law, nobody takes a position for it: a motie then speaks its own wish. */
function withOwnMotion(offer: Offer, facts: Circumstances): Offer {
  const isOwn = offer.option === 'motie' && facts.raadDecides && deciderByRule(facts) === 'raad';
  return isOwn ? { ...offer, option: 'motie-eigen' } : offer;
}

/** Whether it has a day in the raad: then it need not be planned. */
function isOnAgenda({ item }: Circumstances): boolean {
  return item.body === 'raad' && item.meetingDate !== null;
}

/** Where there is no member of an algemeen bestuur to ask, the college answers: for its part in a single board, or for all it decides. */
const collegeAnswers: readonly Offer[] = [
  {
    option: 'verantwoording-bestuurslid',
    when: { form: ['bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'], maker: ['colleges', 'colleges-en-burgemeesters'] },
    quiet: true,
  },
  { option: 'verantwoording-college', when: { form: ['centrumregeling', 'netwerk'] }, quiet: true },
];

const mayorAnswers: Offer = { option: 'verantwoording-burgemeester' };

/**
 * What could be offered for an item, in the order of its kind's row: the raad's own decision, the row, what is treated along with it, and
 * the rights that always exist. Each has its own condition, which is not judged here.
 */
export function offersFor(facts: Circumstances): Offer[] {
  const { rule } = facts;
  const withBoard = boardBehind(facts);
  const board: Offer[] = withBoard ? [mayorAnswers, ...collegeAnswers] : [];
  const direct: Offer[] = withBoard ? [{ option: 'inlichtingen-bestuur' }] : [];
  const row = rule.offers
    .map(asOffer)
    .filter(({ option }) => option !== 'termijnagenda' || !isOnAgenda(facts))
    .map((offer) => withOwnMotion(offer, facts));
  return [...ownDecisionOffers(facts), ...row, ...companionOffers(facts), ...board, ...always.map(asOffer), ...direct];
}
