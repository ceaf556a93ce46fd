import { bodyLabels } from '../knowledge/labels.ts';
import { denied, noDate, saysWhen, sentOn } from '../knowledge/questions/announced-words.ts';
import { gapQuestions, generalQuestions, kindQuestions } from '../knowledge/questions/index.ts';
import type { QuestionRule, QuestionWhen } from '../knowledge/questions/question-rule.ts';
import type { Announced, Evidence, MissingPart, Question, Unread } from '../reading/contract.ts';
import type { Body } from '../reading/words.ts';
import { isActItself } from './act.ts';
import { answers } from './answers.ts';
import { basisOf } from './basis.ts';
import { asksOfRaad, type Circumstances } from './circumstances.ts';
import { boardBehind, holds } from './conditions.ts';
import { isDay } from './dates.ts';
import { dayOf } from './moments.ts';
import { bodyFor, fill, isPast } from './template.ts';
import { isOfItem } from './unread.ts';

/** How many questions at most, and up to how many the general ones fill up. */
const most = 6;
const enough = 4;
const longestQuote = 90;

/** Bodies to which a paper goes on, as it calls them. */
const coming: readonly Body[] = ['algemeen-bestuur', 'dagelijks-bestuur'];

const ownBodies: readonly (Body | null)[] = ['raad', 'raadscommissie', 'college'];

/** A question and what it wants to know; of two that want the same the first stays. */
interface Candidate {
  asks: string;
  question: Question;
}

function applies(rule: QuestionRule, facts: Circumstances): boolean {
  const { kinds, except, ownPaper, board, over, boardMet, view, proposal, confidential, ...when }: QuestionWhen = rule.when ?? {};
  if ((kinds && !kinds.includes(facts.item.kind)) || except?.includes(facts.item.kind)) return false;
  if (ownPaper !== undefined && ownBodies.includes(facts.item.body) !== ownPaper) return false;
  if (board !== undefined && boardBehind(facts) !== board) return false;
  if (over !== undefined && isPast(facts) !== over) return false;
  if (boardMet !== undefined && hasBoardMet(facts) !== boardMet) return false;
  if (view && !fitsView(view, facts)) return false;
  if (proposal && isActItself(facts.item)) return false;
  if (confidential && facts.item.confidential !== true) return false;
  return holds(when, facts) && !rule.answeredBy.some((answer) => answers(answer, facts));
}

/** Whether the board that decides after the raad has met, as far as the paper tells. */
function hasBoardMet(facts: Circumstances): boolean {
  const day = dayOf(bodyFor('board', facts), facts.item);
  return facts.decided || (isDay(day) && day < facts.situation.today);
}

function fitsView(view: NonNullable<QuestionWhen['view']>, { item }: Circumstances): boolean {
  const verbs = asksOfRaad(item).map(({ verb }) => verb);
  const isGiven = verbs.includes('zienswijze-indienen');
  return isGiven || (view === 'niet-afgezien' && !verbs.includes('geen-zienswijze'));
}

/** Questions of rules that apply; one whose law did not hold yet is left out. */
function fromRules(rules: readonly QuestionRule[], facts: Circumstances, evidence: Evidence[]): Candidate[] {
  return rules
    .filter((rule) => applies(rule, facts))
    .map((rule) => ({
      asks: rule.asks,
      question: { ...asQuestion(rule, facts), ...(leftOpen(rule, facts) ?? { why: fill(rule.why, facts), evidence }) },
    }))
    .filter(({ question }) => question.basis.length > 0);
}

function asQuestion({ about, text, sources }: QuestionRule, facts: Circumstances): Pick<Question, 'about' | 'text' | 'basis'> {
  return { about, text: fill(text, facts), basis: basisOf(sources, facts) };
}

/** Where the paper itself says that the answer is still open: that is the reason, in its words. */
function leftOpen({ answeredBy }: QuestionRule, { item }: Circumstances): Pick<Question, 'why' | 'evidence'> | null {
  const evidence = item.topics.filter(({ topic, open }) => open && answeredBy.includes(topic)).map((fact) => fact.evidence);
  return evidence.length > 0 ? { why: 'Dit stuk noemt dit, en laat het antwoord nog open.', evidence } : null;
}

/** 'blz. 2', or 'blz. 2 en 3' where the words stand on two pages. */
function pagesOf(evidence: readonly Evidence[]): string {
  const pages = [...new Set(evidence.flatMap((each) => ('page' in each ? [each.page] : [])))];
  return `blz. ${pages.join(' en ')}`;
}

function fromGaps(gaps: readonly MissingPart[]): Candidate[] {
  return gapQuestions.flatMap(({ gap, asks, text }) => {
    const found = gaps.find((each) => each.gap === gap);
    if (!found) return [];
    const { why, norm, evidence } = found;
    const words = text.replace('{blz}', pagesOf(evidence)).replace('{kop}', quoted(evidence[0]?.quote ?? ''));
    return [{ asks, question: { about: 'ontbreekt' as const, text: words, why, basis: [{ guide: norm }], evidence } }];
  });
}

/** A part of the paper between quotation marks, cut behind a whole word where it is long. */
function quoted(text: string): string {
  const words = text
    .replace(/^\d+(?=\p{Lu})/u, '')
    .replace(/[.;:,\s]+$/, '')
    .replaceAll(/[‘’]/g, '');
  if (words.length <= longestQuote) return `‘${words}’`;
  return `‘${words.slice(0, longestQuote).replace(/\s+\S*$/, '')} …’`;
}

/** Whether it goes to a body of which the paper gives the day. */
function isOnKnownDay(subject: string, { item, situation }: Circumstances): boolean {
  const words = subject.replace(/-\s*\n\s*/g, '').toLowerCase();
  return coming.some((body) => {
    const day = words.includes(bodyLabels[body].name) ? dayOf(body, item) : null;
    return isDay(day) && day >= situation.today;
  });
}

function isOpen({ date, dateText, subject }: Announced, facts: Circumstances): boolean {
  if (denied.test(subject) || sentOn.test(subject) || isOnKnownDay(subject, facts)) return false;
  const isDated = date !== null || (dateText !== undefined && !noDate.test(dateText));
  return !isDated && !saysWhen.test(subject) && subject.length > 20;
}

function fromAnnounced(facts: Circumstances): Candidate[] {
  return facts.item.announced
    .filter((each) => isOpen(each, facts))
    .map(({ subject, evidence }) => ({
      asks: 'aangekondigd',
      question: {
        about: 'vervolg',
        text: `Wanneer gebeurt dit: ${quoted(subject)}?`,
        why: 'Het stuk kondigt dit aan zonder datum.',
        basis: [{ guide: 'A7.9' }],
        evidence: [evidence],
      },
    }));
}

function fromAnnexes(facts: Circumstances, unread: readonly Unread[]): Candidate[] {
  return unread
    .filter((part) => isOfItem(part, facts.item))
    .flatMap(({ what, evidence }) => ({
      asks: 'bijlagen',
      question: {
        about: 'bijlagen' as const,
        text: `Waar vinden we ${quoted(what.replace(/^bijlage: /, ''))}?`,
        why: 'Het stuk noemt deze bijlage; zij zit niet in dit bestand.',
        basis: [{ guide: 'A7.4' as const }],
        evidence: evidence ? [evidence] : [],
      },
    }));
}

function onePerAsked(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ asks }, index) => candidates.findIndex((other) => other.asks === asks) === index);
}

/** The words that a question about the kind of item rests on: what it is, else what it asks. */
function groundOf(facts: Circumstances): Evidence[] {
  const kind = facts.item.because.kind?.evidence ?? [];
  return kind.length > 0
    ? kind.slice(0, 1)
    : asksOfRaad(facts.item)
        .map(({ evidence }) => evidence)
        .slice(0, 1);
}

/** What is concluded before the questions are. */
export interface Left {
  gaps: readonly MissingPart[];
  unread: readonly Unread[];
}

/**
 * The questions that a raadslid could ask: first what the author left out, then what this kind of item turns on and the paper
 * does not say, what is announced without a date and what was not in the file; general ones fill up. None is asked that the
 * paper answers.
 */
export function questionsFor(facts: Circumstances, { gaps, unread }: Left): Question[] {
  if (facts.item.kind === 'overig' && facts.item.asks.length === 0) return [];
  const own = onePerAsked([
    ...fromGaps(gaps).slice(0, 2),
    ...fromRules(kindQuestions, facts, groundOf(facts)).slice(0, most),
    ...fromAnnounced(facts).slice(0, 1),
    ...fromAnnexes(facts, unread).slice(0, 1),
  ]);
  const chosen = own.length > most ? shortened(own) : own;
  const all = onePerAsked([...chosen, ...fromRules(generalQuestions, facts, [])]);
  return all.slice(0, Math.max(chosen.length, enough)).map(({ question }) => question);
}

/** Of many, the questions about the kind make room for what is announced and what was not read. */
function shortened(own: readonly Candidate[]): Candidate[] {
  const late = own.filter(({ asks }) => asks === 'aangekondigd' || asks === 'bijlagen');
  return [...own.filter((each) => !late.includes(each)).slice(0, most - late.length), ...late];
}
