import {
  adoptedByBoards,
  boards,
  budgets,
  byAdvice,
  byOrdinaryPowers,
  byPreparing,
  decidesItself,
  decidingVerbs,
  ofPlanning,
  ofRaad,
  ownAffairs,
  proposesOn,
  representations,
  sayWhoDecides,
  supervisors,
  toldOnly,
} from '../knowledge/rules/decide.ts';
import { municipal } from '../knowledge/rules/kind-rule.ts';
import { motionEnds } from '../knowledge/rules/kinds-genre.ts';
import { notBinding } from '../knowledge/rules/route.ts';
import { anyClauseAside } from '../knowledge/rules/route-days.ts';
import type { Ask, Because, Decision, ItemFacts } from '../reading/contract.ts';
import type { Body, Kind, Treatment } from '../reading/words.ts';
import { fold, type Range } from '../text/index.ts';
import { type BodyContext, bodiesIn, bodyContext, type NamedBody } from './bodies.ts';
import type { Found } from './candidate.ts';
import { decisionsOf } from './decider/decisions.ts';
import { deciderByLaw } from './decider/law.ts';
import { incomingHeading } from './incoming.ts';
import { evidenceIn, foldedOf } from './passages.ts';
import { clausesOf, type Sentence, sentencesOf } from './sentences.ts';
import type { ItemSource } from './types.ts';

/** What is known of the item when its decider is looked for. */
export interface Deciding {
  kind: Kind;
  body: Body | null;
  asks: readonly Ask[];
  treatment: Treatment | null;
  meetingDate: string | null;
  /** Why the item has the fields above. */
  because: ItemFacts['because'];
}

/**
 * Who takes the decision that is asked here, with the decisions asked and taken. It is not always whose agenda it is: a body that
 * cannot bind never decides for others, and where the paper does not say who decides, the law's own rule for this kind of item
 * is used and named as the assumption. `decider` is null when nothing is to be decided.
 */
export function deciderOf(
  source: ItemSource,
  item: Deciding,
): { decider: Body | null; decisions: Decision[]; because: Because | null } {
  const { head, passages } = source.scope;
  const context = bodyContext([...head, ...passages].map(foldedOf));
  const found = decide(source, item, context);
  return { decider: found?.value ?? null, decisions: decisionsOf(source, item), because: found?.because ?? null };
}

function decide(source: ItemSource, item: Deciding, context: BodyContext): Found<Body> | null {
  const asked = item.asks.filter(({ verb }) => decidingVerbs.has(verb));
  if (item.kind === 'motie' && incomingHeading(source.scope)) return null;
  if (item.kind === 'motie' && item.body && !notBinding.has(item.body) && (closes(source) || !isAnswered(item, asked)))
    return adopting(item.body, item.because.body);
  if (item.kind === 'toezicht' && item.body && supervisors.has(item.body)) return ofSupervisor(item.body, item.because.body);
  const own = asked.find(
    (ask) =>
      !isView(ask, item) &&
      !isForBoard(ask, item) &&
      ask.of !== null &&
      (!notBinding.has(ask.of) || isOwnPlanning(ask) || ownAffairs.has(item.kind)),
  );
  if (own) return askedOf(own);
  const consulted = item.asks.find(({ verb }) => verb === 'wensen-en-bedenkingen');
  const raad = prepared(source, item);
  if (raad) return raad;
  const advice = advised(item, context);
  if (asked.length === 0 && !consulted && !advice && (toldOnly.has(item.kind) || isTold(item)) && !isForeign(item))
    return adoptedByBoards.has(item.kind) ? ofBoard(said(source, item, context)) : null;
  return said(source, item, context) ?? advice ?? byLaw(item, context, asked[0] ?? consulted ?? item.asks[0] ?? null);
}

/** A budget that a paper only tells of, a board may still decide on: 'Het algemeen bestuur stelt de kadernota op 27 maart vast.' */
function ofBoard(found: Found<Body> | null): Found<Body> | null {
  return found && boards.has(found.value) ? found : null;
}

/** The presidium settles how and when the raad treats something, not what comes of it. */
function isOwnPlanning({ of, text }: Ask): boolean {
  return of === 'presidium' && ofPlanning.test(fold(text));
}

/** A view on a budget that a board asks of the raden, or that provincie or waterschap gives: the law gives them that, and the decision to the board. */
function isView({ verb }: Ask, { body, kind }: Deciding): boolean {
  const isOther = body !== null && body !== 'raad' && (boards.has(body) || representations.has(body));
  return isOther && budgets.has(kind) && (verb === 'zienswijze-indienen' || verb === 'geen-zienswijze');
}

/** What a raad or college asks of a board in a letter on its budget is its view: the board that adopts the budget decides. */
function isForBoard({ of }: Ask, { body, kind }: Deciding): boolean {
  return body !== null && municipal.includes(body) && of !== null && boards.has(of) && budgets.has(kind);
}

/** A paper that says it only informs. */
function isTold({ treatment, asks }: Deciding): boolean {
  return treatment === 'informerend' && asks.every(({ verb }) => verb === 'kennisnemen');
}

/** A motion that the paper only tells of, or that another body is asked to take as done. */
function isAnswered(item: Deciding, asked: readonly Ask[]): boolean {
  return (isTold(item) && item.asks.length > 0) || asked.some(({ of }) => of !== null && of !== item.body);
}

/** Whether a paper is the motion itself, by the sentence that closes one. */
function closes({ scope }: ItemSource): boolean {
  return scope.head.length === 0 && scope.passages.some((passage) => motionEnds.test(foldedOf(passage)));
}

/** A motion asks others to act; whether it is adopted, the meeting decides. */
function adopting(body: Body, because: Because | undefined): Found<Body> {
  const evidence = because?.evidence ?? [];
  return { value: body, because: { rule: 'De vergadering beslist of zij de motie aanneemt.', assumes: null, evidence } };
}

/** A letter of the supervisor tells what it decided on its supervision itself. */
function ofSupervisor(body: Body, because: Because | undefined): Found<Body> {
  const evidence = because?.evidence ?? [];
  return { value: body, because: { rule: 'Deze brief is van de toezichthouder zelf.', assumes: null, evidence } };
}

/** A body that cannot bind, with a paper that is more than information: others decide. */
function isForeign({ body, kind, asks, treatment }: Deciding): boolean {
  if (body === null || !notBinding.has(body) || kind === 'agenda' || kind === 'vergaderverslag') return false;
  return treatment !== 'informerend' && asks.some(({ verb }) => verb !== 'kennisnemen');
}

function askedOf({ of, evidence }: Ask): Found<Body> | null {
  if (!of) return null;
  return { value: of, because: { rule: 'Wie om een besluit wordt gevraagd, beslist.', assumes: null, evidence: [evidence] } };
}

/** The paper itself says who decides. */
function said({ scope }: ItemSource, { body, kind }: Deciding, context: BodyContext): Found<Body> | null {
  if (kind === 'terugkoppeling') return null;
  const clauses = scope.passages.flatMap((passage) => sentencesOf(passage)).flatMap((sentence) => clausesOf(sentence));
  for (const clause of clauses) {
    const who = decidesIn(clause, context);
    if (who && !notBinding.has(who) && !(who === body && toldOnly.has(kind))) return saidBy(who, clause);
  }
  return null;
}

/** Who leads the meeting or round: 'voorzitter: mevrouw Pol'. */
const leadOfMeeting = /voorzitter\s?:/gi;

function blanked(words: string): string {
  return ' '.repeat(words.length);
}

/** What a raadscommissie has of a raadsvoorstel is for the raad to decide; the commissie prepares it (Gemeentewet art. 82). */
function prepared({ scope }: ItemSource, { body, asks }: Deciding): Found<Body> | null {
  if (body !== 'raadscommissie') return null;
  const ask = asks.find(({ text }) => ofRaad.test(text));
  const title = scope.titleAt && ofRaad.test(scope.title) ? evidenceIn(scope.titleAt) : null;
  const evidence = title ?? ask?.evidence;
  return evidence ? { value: 'raad', because: { ...byPreparing, evidence: [evidence] } } : null;
}

/** A body advises those who decide: 'hun colleges te adviseren de bijdrage op te nemen', 'het algemeen bestuur te adviseren'. */
function advised({ body, asks }: Deciding, context: BodyContext): Found<Body> | null {
  const ask = body ? asks.find(({ verb }) => verb === 'adviseren') : undefined;
  const named = ask ? bodiesIn(ask.text, context).filter((one) => !notBinding.has(one.body) && one.body !== body) : [];
  const who = ask && proposesOn.test(fold(ask.text)) ? named.at(-1)?.body : named[0]?.body;
  if (!ask || !who) return null;
  return { value: who, because: { ...byAdvice, evidence: [ask.evidence] } };
}

function decidesIn({ text }: Sentence, context: BodyContext): Body | null {
  const folded = fold(text);
  const bodies = bodiesIn(text.replace(anyClauseAside, blanked).replace(leadOfMeeting, blanked), context);
  const named = firstOf(sayWhoDecides, folded);
  if (named) return nearestTo(bodies, { from: named.index, to: named.index + named[0].length + 12 });
  const acts = firstOf(decidesItself, folded);
  return acts && nearestTo(bodies, { from: acts.index, to: acts.index + acts[0].length });
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  return patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null;
}

/** The first body within the words, else the last before them. */
function nearestTo(bodies: readonly NamedBody[], { from, to }: Range): Body | null {
  const inside = bodies.find((body) => body.from >= from && body.from <= to);
  return (inside ?? bodies.findLast((body) => body.to <= from + 1))?.body ?? null;
}

function saidBy(value: Body, clause: Sentence): Found<Body> {
  const evidence = [evidenceIn(clause.passage, clause)];
  return { value, because: { rule: 'Het stuk zegt zelf wie beslist.', assumes: null, evidence } };
}

function byLaw({ kind, body }: Deciding, context: BodyContext, ask: Ask | null): Found<Body> | null {
  const value = deciderByLaw(kind, body, context);
  if (!value) return null;
  return { value, because: { ...byOrdinaryPowers, evidence: ask ? [ask.evidence] : [] } };
}
