import { bodyLabels } from '../../knowledge/labels.ts';
import {
  meets,
  noStepBefore,
  ofLaw,
  ofOtherEvent,
  otherPaper,
  parties,
  partyStep,
  routeCue,
  undatedCue,
  undatedSteps,
} from '../../knowledge/rules/route.ts';
import { besideDate, everyYear, placeAndDay } from '../../knowledge/rules/route-days.ts';
import {
  addressing,
  answered,
  asksReader,
  forDecision,
  ownMeeting,
  proposalToRaad,
  receiverBefore,
  roleBefore,
  sent,
  speaking,
  viewTerm,
} from '../../knowledge/rules/route-voices.ts';
import type { Body } from '../../reading/words.ts';
import { fold, remembered } from '../../text/index.ts';
import { type BodyContext, bodiesIn, type NamedBody } from '../bodies.ts';
import { datesIn, type FoundDate, mayHoldDate } from '../dates.ts';
import { limitOf } from '../last-days.ts';
import { groupsOf, isOnlyNamed, isPronoun, type Link, linksOf, listsOf, pronoun } from './links.ts';
import { stepOf, type ToldStep } from './step.ts';

/** Who speaks and who is spoken to in a paper, and what dates without a year stand near. */
export interface Voices {
  speaker: Body | null;
  addressee: Body | null;
  /** Whose meeting the paper is for. */
  body: Body | null;
  near: string | null;
  /** What short names mean in this paper. */
  context: BodyContext;
}

const anyParty = new RegExp(`(${parties.source})`);
const actingParty = new RegExp(`(?:door|namens) (?:de |het )?(${parties.source})`);

/** Whether words may tell a step: they hold a date or the deed of a step without one. */
export const mayTellStep = remembered((text) => mayHoldDate(text) || undatedCue.test(text));

/** The steps that a sentence tells: each date with the body that acts then, and bodies whose step has no date. */
export function sentenceSteps(text: string, voices: Voices): ToldStep[] {
  if (!mayTellStep(text)) return [];
  const folded = fold(text);
  const bodies = bodiesIn(text, voices.context).filter((body) => !isRole(text, body) && !isOnlyNamed(text, body));
  const dates = withoutRota(folded, datesIn(text, voices.near)).filter((date) => isStepDate(text, date, voices.near));
  const dated = dates.length > 0 ? datedSteps(text, { bodies, dates, voices }) : [];
  const done = new Set(dated.map(({ body }) => body));
  const undated =
    otherPaper.test(folded) || ofLaw.test(folded) ? [] : undatedIn(text, bodies).filter(({ body }) => !done.has(body));
  return [...dated, ...undated];
}

function datedSteps(
  text: string,
  { bodies, dates, voices }: { bodies: NamedBody[]; dates: FoundDate[]; voices: Voices },
): ToldStep[] {
  const folded = fold(text);
  if (otherPaper.test(folded)) return [];
  const groups = groupsOf(text, acting(text, bodies, voices));
  const links = linksOf(text, groups, dates).filter((link) => routeCue.test(folded) || isAdjacent(text, link));
  const steps = links.flatMap(({ date, bodies: who }) =>
    who.map((body) => stepAt(text, body, { date, words: wordsAbout(text, date, dates) })),
  );
  return steps.length > 0 || groups.length > 0 ? steps : nobodysSteps(text, dates, voices);
}

/** The bodies that can act in a sentence: of a last day for a zienswijze the raad, of an answer to one the daily board. */
function acting(text: string, bodies: readonly NamedBody[], voices: Voices): NamedBody[] {
  const all = [...withPronouns(text, bodies, voices), ...partyIn(text, bodies.length === 0)].sort((a, b) => a.from - b.from);
  const folded = fold(text);
  const councils = all.filter(({ body }) => body === 'raad' || body === 'provinciale-staten');
  if (viewTerm.test(folded)) return councils;
  if (answered.test(folded) && councils.length === all.length)
    return councils.map((council) => ({ ...council, body: 'dagelijks-bestuur' }));
  return all;
}

/** Another party that acts: 'ondertekening door provincie en Rijk'; where no body is named also 'De korpschef heeft …'. */
function partyIn(text: string, alone: boolean): NamedBody[] {
  const match = (alone ? anyParty : actingParty).exec(fold(text));
  const name = match?.[1] ?? '';
  const from = match ? match.index + match[0].length - name.length : 0;
  return match ? [{ body: 'andere-partij', from, to: from + name.length, name: text.slice(from, from + name.length) }] : [];
}

function withPronouns(text: string, bodies: readonly NamedBody[], { speaker, addressee }: Voices): NamedBody[] {
  const spoken = [...pronoun(text, speaking, asksReader.test(text) ? null : speaker), ...pronoun(text, addressing, addressee)];
  return [...bodies, ...spoken.filter((one) => !bodies.some((body) => body.from < one.to && one.from < body.to))].sort(
    (a, b) => a.from - b.from,
  );
}

/** A date for the meeting itself ('De besluitvorming is voorzien op …') or the last day for a zienswijze, which the raad gives. */
function nobodysSteps(text: string, dates: readonly FoundDate[], { body }: Voices): ToldStep[] {
  const folded = fold(text);
  const isOfRaad = viewTerm.test(folded) || proposalToRaad.test(folded);
  const who: Body | null = isOfRaad ? 'raad' : ownMeeting.test(folded) ? body : null;
  const date = dates.at(-1);
  if (!who || !date) return [];
  return [{ ...stepAt(text, { body: who, from: 0, to: text.length, name: text }, { date }), name: bodyLabels[who].name }];
}

/** The words about one of several dates: those since the date before it, up to its own end or that of the sentence. */
function wordsAbout(text: string, date: FoundDate, dates: readonly FoundDate[]): string {
  const index = dates.indexOf(date);
  const start = dates[index - 1]?.to ?? 0;
  const next = dates[index + 1];
  const tail = next ? (/^[^,;]*/.exec(text.slice(date.to, next.from))?.[0].length ?? 0) : text.length;
  return text.slice(start, date.to + tail);
}

interface Moment {
  /** Absent: the step has no date. */
  date?: FoundDate;
  /** The words about the step; they differ from the sentence only where it has several dates. */
  words?: string;
}

function stepAt(text: string, { body, name, from }: NamedBody, { date, words = text }: Moment = {}): ToldStep {
  const limit = date ? limitOf(text, date) : undefined;
  const isReceiver = receiverBefore.test(text.slice(0, from)) && sent.test(fold(text)) && !forDecision.test(fold(text));
  return {
    body,
    name: isPronoun({ name }) ? bodyLabels[body].name : name,
    date: date?.date ?? null,
    dateText: date?.dateText ?? null,
    ...(limit && { limit }),
    order: date?.order ?? null,
    step: isReceiver ? 'informeren' : stepOf(words, body, stepOf(text, body, 'bespreking')),
    outcome: null,
    printed: false,
  };
}

function undatedIn(text: string, bodies: readonly NamedBody[]): ToldStep[] {
  const folded = fold(text);
  const steps = undatedSteps.flatMap(({ step, pattern, bodies: fitting }) =>
    pattern.test(folded)
      ? bodies.filter(({ body }) => fitting.includes(body)).map((body) => ({ ...stepAt(text, body), step }))
      : [],
  );
  const party = partyStep.test(folded) ? parties.exec(folded) : null;
  if (!party) return steps;
  const name = text.slice(party.index, party.index + party[0].length);
  return [...steps, stepAt(text, { body: 'andere-partij', name, from: party.index, to: party.index + name.length })];
}

/** 'lid van het dagelijks bestuur' is a person, unless the board goes on acting (', dat … vaststelt'); 'wethouder Bos, voorzitter van de stuurgroep' as well. */
function isRole(text: string, { from, to, body }: NamedBody): boolean {
  if (/^, (?:dat|die) /.test(text.slice(to))) return false;
  if (body === 'voorzitter' && /[a-zà-ž)], (?:tevens )?$/.test(text.slice(0, from))) return true;
  return roleBefore.test(text.slice(0, from));
}

/** The longest line of a planning that is a day and who is on then: '30 juni 2026 college (definitieve tekst)'. */
const longestLine = 60;

function isAdjacent(text: string, { date, bodies }: Link): boolean {
  const isLine = date.from === 0 && text.length < longestLine;
  const between = placeAndDay.test(text) ? /^\s*,\s*(?:het )?$/ : isLine ? /^\s*[:–-]?\s*(?:de |het )?$/ : /^\s*[:–-]\s*$/;
  return bodies.some(({ from, to }) =>
    from >= date.to ? between.test(text.slice(date.to, from)) : date.from - to < 40 && besideDate.test(text.slice(to, date.from)),
  );
}

/** The days of a rota are left out: 'Het bestuur vergadert op 5 juli en 13 december.' */
function withoutRota(folded: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  return meets.test(folded) ? listsOf(folded, dates).flatMap((list) => (list.length > 1 ? [] : list)) : dates;
}

/** Whether a date can be a step: not a date of entry into force, nor one far from the paper. */
function isStepDate(text: string, date: FoundDate, near: string | null): boolean {
  const before = fold(text.slice(0, date.from));
  if (noStepBefore.test(before) || ofOtherEvent.test(before)) return false;
  if (!/\d{4}/.test(date.dateText) && (everyYear.test(before) || ofLaw.test(before))) return false;
  if (!near || date.date === null) return true;
  const months =
    (Number(date.order.slice(0, 4)) - Number(near.slice(0, 4))) * 12 + Number(date.order.slice(5, 7)) - Number(near.slice(5, 7));
  return months > -20 && months < 30;
}
