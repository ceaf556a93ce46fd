import { consentToCome, draftSent } from '../knowledge/rules/mover.ts';
import { regelingChanges } from '../knowledge/rules/topics.ts';
import type { ItemFacts, PrintedDeadline } from '../reading/contract.ts';
import type { Verb } from '../reading/words.ts';
import { raadBodies } from './bodies.ts';
import { asksOfRaad, type Circumstances } from './circumstances.ts';
import { takesConsent } from './cooperation.ts';
import { isBehind } from './moments.ts';

const namesChange = ({ title }: Circumstances['item']): boolean => regelingChanges.test(title.toLowerCase());

/** Whether the paper is about the regeling itself; every paper on a centrumregeling has one kind, so there its title or its draft tells. */
function isOnRegeling(facts: Circumstances): boolean {
  const { item, rule } = facts;
  return takesConsent(rule) && (item.kind !== 'centrumregeling' || namesChange(item) || bringsDraft(facts));
}

/**
 * Whether the raad is asked for consent, or decides on what its college may do only with consent: where a paper names that decision
 * without its words, it can be nothing else (Wgr art. 1 lid 2 and 5).
 */
export function asksConsent(facts: Circumstances): boolean {
  const { item, raadDecides, maker } = facts;
  const asked = asksOfRaad(item);
  if (asked.length > 0) return asked.some(({ verb }) => verb === 'toestemming-verlenen');
  // Of ending a regeling the law asks no consent: only the regeling itself can (Wgr art. 1 lid 5 and 9 lid 1).
  return raadDecides && item.kind !== 'opheffing' && maker.value === 'colleges' && isOnRegeling(facts);
}

/** Whether a zienswijze of the raad is asked. */
function asksView({ item }: Circumstances): boolean {
  return asksOfRaad(item).some(({ verb }) => verb === 'zienswijze-indienen' || verb === 'geen-zienswijze');
}

/** Whether the paper brings the draft of a regeling for a zienswijze: asked, printed with a last day, or a step of its own. */
function bringsDraft(facts: Circumstances): boolean {
  const { route, deadlines } = facts.item;
  if (asksOfRaad(facts.item).some(({ verb }) => verb === 'toestemming-verlenen')) return false;
  const given = route.some(({ body, step }) => body === 'raad' && step === 'zienswijze');
  return asksView(facts) || given || deadlines.some(({ of }) => of === 'zienswijze');
}

/** Whether the paper is about the regeling itself. */
export function changesRegeling(facts: Circumstances): boolean {
  return asksConsent(facts) || bringsDraft(facts) || namesChange(facts.item);
}

const adopting: readonly Verb[] = ['vaststellen', 'besluiten', 'instemmen', 'goedkeuren', 'toestemming-verlenen'];

/** Whether the raad is asked for its zienswijze on what another body adopts, and to decide nothing else on it. */
export function onlyViewAsked(facts: Circumstances): boolean {
  return asksView(facts) && !asksOfRaad(facts.item).some(({ verb }) => adopting.includes(verb));
}

/** Whether a paper of another body asks for both: first the zienswijze on the draft, and consent once the text is final. */
function asksBothInTurn(facts: Circumstances): boolean {
  return asksView(facts) && asksConsent(facts) && !raadBodies.includes(facts.item.body);
}

/** Whether the raad is asked for its consent now, and not first for a zienswijze on the draft. */
export function asksConsentNow(facts: Circumstances): boolean {
  return asksConsent(facts) && !bringsDraft(facts) && !asksBothInTurn(facts);
}

/** Whether the zienswijze on the draft is to be given with this paper: it asks for it, or is of another body and brings the draft. */
export function viewAsked(facts: Circumstances): boolean {
  const isOther = !raadBodies.includes(facts.item.body);
  return asksView(facts) || (bringsDraft(facts) && (isOther || !asksConsent(facts)));
}

const asLine = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** Whether the paper says that the raad is asked for its consent in another meeting. */
export function consentComes({ item }: Circumstances): boolean {
  const quotes = [...item.asks, ...item.route, ...item.announced].map(({ evidence }) => evidence.quote);
  return quotes.some((quote) => consentToCome.test(asLine(quote)));
}

const sentDraft = ({ of, evidence }: PrintedDeadline): boolean => of === 'toezending' && draftSent.test(asLine(evidence.quote));

/** Whether the paper says that the raad got the draft before: it gave its zienswijze then, or the paper says when it was sent. */
export function draftCame(item: ItemFacts): boolean {
  const gave = item.route.some((step) => step.body === 'raad' && step.step === 'zienswijze' && isBehind(step, item));
  const told = item.route.some(
    ({ body, step, evidence }) => body === 'raad' && step === 'informeren' && draftSent.test(asLine(evidence.quote)),
  );
  return gave || told || item.deadlines.some(sentDraft);
}
