import { replaces } from '../knowledge/rules/amendments.ts';
import { headAsk, inForce, toOwnBody } from '../knowledge/rules/ask-places.ts';
import { representations } from '../knowledge/rules/decide.ts';
import type { Ask } from '../reading/contract.ts';
import type { Body, Verb } from '../reading/words.ts';
import { fold } from '../text/index.ts';
import { addresseeOf } from './asks/addressee.ts';
import { amendedPoints, isReplacement } from './asks/amended.ts';
import { cellPoints, linePoints } from './asks/cells.ts';
import { dictumPoints } from './asks/dictum.ts';
import { listedPoints } from './asks/listed.ts';
import { minutedAsks } from './asks/minutes.ts';
import { opinionAsks } from './asks/opinion.ts';
import { looseParagraphs, type Point, proposalPoints, spokenPoints } from './asks/places.ts';
import { treatedAsks } from './asks/treated.ts';
import { ofClause, verbsIn } from './asks/verbs-in.ts';
import { bodiesIn, firstBody } from './bodies.ts';
import { evidenceIn, foldedOf, passageAfter, textOf } from './passages.ts';
import { breaksOff, sentencesOf } from './sentences.ts';
import type { ItemSource, Passage } from './types.ts';
import { alike } from './words.ts';

/**
 * What the paper asks: one ask per beslispunt and verb, in order, with the body that is asked (`body` where the words name none).
 * The proposal goes before the decision written out, that before what minutes tell, that before a sentence that asks, that before
 * a line that asks an opinion, and that before how the agenda treats the item; each is read only when those before it ask nothing. A paper that asks nothing, or names no body of public
 * decision-making, gives [].
 */
export function asksOf(source: ItemSource, body: Body | null): Ask[] {
  const { passages, head } = source.scope;
  if (!body && ![...head, ...passages].some((passage) => bodiesIn(textOf(passage)).length > 0)) return [];
  const asked = addresseeOf(passages, body) ?? body;
  const read = (points: readonly Point[]) => distinct(points.flatMap((point) => asksIn(goneOn(point, passages), asked)));
  const kept = withoutReplaced(passages);
  const places = [
    () => read(amendedPoints(passages)),
    () => read([...proposalPoints(kept, body), ...cellPoints(source.scope)]),
    () => read(looseParagraphs(passages)),
    () => read(isInForce(passages) ? [] : dictumPoints(kept)),
    () => read(listedPoints(passages)),
    () => distinct(minutedAsks(source.scope, body)),
    () => onePerRight(read(spokenPoints(passages))),
    () => read(linePoints(source.scope)),
    () => opinionAsks(passages, body),
  ];
  for (const place of places) {
    const asks = place();
    if (asks.length > 0) return asks;
  }
  return treatedAsks(source, body);
}

/** The words that an amendement takes out, 'dat luidt: … te vervangen door:', ask nothing any more. */
function withoutReplaced(passages: readonly Passage[]): Passage[] {
  return passages.filter((passage, index) => {
    const before = passages[index - 1];
    const isReplaced = before !== undefined && replaces.test(foldedOf(before).trim());
    return !isReplaced && !isReplacement(passage);
  });
}

/** A point whose sentence goes on in the next paragraph, as where a form is set line by line. */
function goneOn(point: Point, passages: readonly Passage[]): Point {
  const { passage, to, text } = point;
  if (to < passage.block.to || passage.block.kind === 'rij' || !breaksOff(text)) return point;
  const next = passageAfter(passages, passage);
  const goesOn = next?.block.kind === 'alinea' && /^[a-z]/.test(textOf(next));
  return goesOn ? { ...point, text: `${text} ${sentencesOf(next)[0]?.text ?? ''}` } : point;
}

/** What only who represents the people of a deelnemer gives, also in a letter that says 'u'. */
const ofTheRaad: ReadonlySet<Verb> = new Set<Verb>([
  'zienswijze-indienen',
  'geen-zienswijze',
  'wensen-en-bedenkingen',
  'toestemming-verlenen',
]);

function asksIn(point: Point, body: Body | null): Ask[] {
  const verbs = verbsIn(point.clause ? ofClause(point.text) : askedOfOwn(point.text, body), point.generic);
  if (verbs.length === 0) return [];
  const evidence = evidenceIn(point.passage, point);
  return verbs.map((verb) => ({
    verb,
    of: whomAsked(verb, point.of, body),
    text: point.text,
    evidence,
  }));
}

/** Who is asked for something: `named` by the words themselves, else the body whose paper it is. */
function whomAsked(verb: Verb, named: Body | null, body: Body | null): Body | null {
  if (!ofTheRaad.has(verb)) return named ?? body;
  return body !== null && representations.has(body) ? body : (named ?? 'raad');
}

/** The same beslispunt printed twice, in the proposal and in the draft decision, is one. */
function distinct(asks: readonly Ask[]): Ask[] {
  const kept: Ask[] = [];
  for (const ask of asks) if (!kept.some((other) => isSame(other, ask))) kept.push(ask);
  return kept.filter((ask) => !headAsk.test(ask.text) || !kept.some((other) => other !== ask && other.verb === ask.verb));
}

/** A letter speaks of one right in more than one sentence: the sentence that says most of it. */
function onePerRight(asks: readonly Ask[]): Ask[] {
  const isFuller = (one: Ask, other: Ask) => one.verb === other.verb && one.text.length > other.text.length;
  return asks.filter((ask) => !ofTheRaad.has(ask.verb) || !asks.some((other) => isFuller(other, ask)));
}

/** 'De raad voor te stellen de nota vast te stellen' in a paper of the raad asks what follows. */
function askedOfOwn(text: string, body: Body | null): string {
  const lead = toOwnBody.exec(fold(text))?.[0];
  return lead && body && firstBody(lead) === body ? text.slice(lead.length) : text;
}

/** Verbs of one beslispunt stand beside each other. */
function isSame(one: Ask, other: Ask): boolean {
  if (one.verb !== other.verb || one.evidence === other.evidence) return false;
  return one.text === other.text || (one.of === other.of && alike(one.text, other.text) > 0.85);
}

function isInForce(passages: readonly Passage[]): boolean {
  return passages.some((passage) => inForce.test(foldedOf(passage)));
}
