import { agendaOfBody } from '../knowledge/rules/agenda.ts';
import { severalBodies } from '../knowledge/rules/body-words.ts';
import { addressAlone } from '../knowledge/rules/letters.ts';
import { formBeforeBody } from '../knowledge/rules/papers.ts';
import { labelOfCommission, ofGathering } from '../knowledge/rules/unknown-labels.ts';
import type { Body } from '../reading/words.ts';
import { type BodyContext, bodiesIn, bodyContext, bodyNamed } from './bodies.ts';
import { adopts, asks, decides } from './body-acts.ts';
import { headed } from './body-headings.ts';
import { letters } from './body-letters.ts';
import { names } from './body-names.ts';
import { one } from './body-reason.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { evidenceOfLabel, type Front } from './front.ts';
import { evidenceOfPair, isForm } from './pairs.ts';
import { paperOf } from './paper-name.ts';
import { foldedOf, textOf } from './passages.ts';
import { ofRegionalCommission } from './regional-commission.ts';
import { ofTwoBoards } from './two-boards.ts';
import type { Scope } from './types.ts';
import { ofWaterBoard } from './water-board.ts';

/** A text of so many passages is a book: only its start speaks of itself. */
const book = 400;
const preface = 80;
/** A line that is the name of a form and of who made it. */
const longestName = 50;

/** Whose agenda or paper this is. */
export function bodyOf(scope: Scope, front: Front): Found<Body> | null {
  const early = scope.passages.length > book ? scope.passages.slice(0, preface) : scope.passages;
  const context = bodyContext([...scope.head, ...early, ...front.running].map(foldedOf));
  const own = front.onAgenda ? [] : [...asks(early), ...adopts(early), ...decides(early, context), ...letters(early, context)];
  const found = strongest([
    ...ofNumber(scope, context),
    ...labels(front, context),
    ...unknown(front),
    ...forms(front),
    ...names(front, context),
    ...headed(front),
    ...own,
    ...running(front, context),
  ]);
  const told = ofRegionalCommission(context.singleBoard ? found : ofTwoBoards(found, front), front);
  return ofWaterBoard(told, front);
}

/** Whose agenda an item is on, where it says so with its number: 'AB-agendapunt 4' in a memo of the griffie. */
function ofNumber({ numberAt }: Scope, context: BodyContext): Candidate<Body>[] {
  const name = numberAt ? agendaOfBody.exec(textOf(numberAt))?.[1] : undefined;
  const [named] = name ? bodiesIn(name, context) : [];
  if (!numberAt || !name || !named) return [];
  const rule = 'Het punt staat op de agenda van dit orgaan.';
  return one(numberAt, named.body, { rule, weight: 101, range: { from: 0, to: name.length } });
}

function labels({ labels: found, onAgenda, form }: Front, context: BodyContext): Candidate<Body>[] {
  const isAgenda = onAgenda && form.length === 0;
  return found.flatMap((label) => {
    if (label.field !== 'body' || label.value.length > 160) return [];
    const named = bodyNamed(label.value, context);
    const isCommission = labelOfCommission.test(label.label);
    const value = isCommission ? 'raadscommissie' : named;
    if (!value) return [];
    const weight = (severalBodies.test(label.value) && value !== 'raadscommissie') || (isCommission && !isAgenda) ? 40 : 100;
    return [
      {
        value,
        rule: `Het formulier noemt dit orgaan onder '${label.label}'.`,
        assumes: null,
        evidence: [evidenceOfLabel(label)],
        weight,
      },
    ];
  });
}

/** A value that is nothing but a body, under a label that no known form bears: the label may speak of a meeting or of readers. */
function unknown({ pairs }: Front): Candidate<Body>[] {
  const inForm = isForm(pairs);
  return pairs.flatMap(({ body, label, ...pair }) => {
    if (!body) return [];
    const isOfGathering = ofGathering.test(label);
    const rule = `Het stuk noemt dit orgaan onder '${label}'.`;
    const assumes = isOfGathering ? null : `'${label}' noemt het orgaan waar dit stuk voor is.`;
    const weight = isOfGathering ? 87 : inForm ? 81 : 50;
    return [{ value: body, rule, assumes, evidence: [evidenceOfPair(pair)], weight }];
  });
}

/** What the form of a paper behind an agenda calls itself: a raadsvoorstel is the raad's, whichever meeting it was bundled for. */
function forms({ form }: Front): Candidate<Body>[] {
  return form.flatMap((passage) => {
    const text = textOf(passage);
    const paper = passage.block.kind === 'kop' || text.length < longestName ? paperOf(text) : null;
    if (paper) return one(passage, paper.value, { rule: 'Zo heet dit stuk.', weight: 95, range: paper });
    const [named] = passage.block.kind === 'kop' && addressAlone.test(text) ? bodiesIn(text) : [];
    return named ? one(passage, named.body, { rule: 'Het stuk is aan dit orgaan gericht.', weight: 94, range: named }) : [];
  });
}

function running({ running: lines }: Front, context: BodyContext): Candidate<Body>[] {
  return lines.flatMap((passage) => {
    const text = textOf(passage);
    const paper = paperOf(text);
    if (paper) return one(passage, paper.value, { rule: 'De kop- of voetregel noemt dit stuk zo.', weight: 66, range: paper });
    const [named] = severalBodies.test(text) ? [] : bodiesIn(text, context);
    const weight = formBeforeBody.test(text.slice(0, named?.from)) ? 84 : 65;
    return named ? one(passage, named.body, { rule: 'De kop- of voetregel noemt dit orgaan.', weight, range: named }) : [];
  });
}
