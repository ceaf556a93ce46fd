import { agendaWords } from '../knowledge/rules/agenda.ts';
import { severalBodies } from '../knowledge/rules/body-words.ts';
import { boards } from '../knowledge/rules/decide.ts';
import {
  answerOfCollege,
  askWithBody,
  formWithBody,
  meetingOf,
  meetingWithDay,
  ofSingleBoard,
  paperOfOneBoard,
  reportOf,
} from '../knowledge/rules/papers.ts';
import type { Body } from '../reading/words.ts';
import { textAt } from '../text/index.ts';
import { type BodyContext, bodiesIn } from './bodies.ts';
import { isOfCooperation, ofCooperation, one } from './body-reason.ts';
import type { Candidate } from './candidate.ts';
import type { Front } from './front.ts';
import { firstPart, paperOf } from './paper-name.ts';
import { partsOf } from './parts.ts';
import { cellsOf, textOf } from './passages.ts';
import type { Passage } from './types.ts';

const longestLine = 110;
/** Rows at the top that may hold the name of the form beside a letter head. */
const headRows = 3;
/** Of the head of an agenda. */
const longestHead = 240;

/** A heading or short line at the start. */
interface Line {
  passage: Passage;
  text: string;
  isHeading: boolean;
  front: Front;
  context: BodyContext;
}

/** Headings and short lines at the start: the name of the form, of the agenda, or of the body itself. */
export function names(front: Front, context: BodyContext): Candidate<Body>[] {
  return front.passages.flatMap((passage, index) => {
    if (passage.block.kind === 'rij') return index < headRows ? nameInRow(passage) : [];
    const line = { passage, text: textOf(passage), isHeading: passage.block.kind === 'kop', front, context };
    if (line.text.length > longestHead) return meetingInParts(passage);
    return nameOfPaper(line) ?? ofSingle(line) ?? [...bodyNamedIn(line), ...meetingInParts(passage)];
  });
}

/** 'Raadsvoorstel', 'Collegenota': the name of the form tells. */
function nameOfPaper({ passage, text, isHeading, front }: Line): Candidate<Body>[] | null {
  const paper = isHeading || front.onAgenda || firstPart(text).length < longestLine ? paperOf(text) : null;
  return paper && one(passage, paper.value, { rule: 'Zo heet dit stuk.', weight: isHeading ? 90 : 60, range: paper });
}

/** The board of a cooperation that has one. */
function ofSingle({ passage, text, front, context }: Line): Candidate<Body>[] | null {
  const single = paperOfOneBoard.exec(text);
  if (single && (ofCooperation.test(text) || isOfCooperation(front.passages)))
    return one(passage, 'bestuur', {
      rule: 'Dit bestuur staat boven het stuk.',
      weight: 20,
      range: { from: single.index, to: single.index + single[0].length },
    });
  const name = context.singleBoard ? ofSingleBoard.exec(text)?.[0] : undefined;
  return name ? one(passage, 'bestuur', { rule: 'Zo heet dit stuk.', weight: 61, range: { from: 0, to: name.length } }) : null;
}

/** What a line that names a body makes of it: the weightiest of those that hold. */
const signs: readonly { rule: string; weight: number; holds: (line: Line, body: Body) => boolean }[] = [
  {
    rule: 'De agenda noemt dit orgaan.',
    weight: 90,
    holds: ({ passage, text, isHeading, front }) => isHeadLine(passage, isHeading || front.onAgenda) && agendaWords.test(text),
  },
  { rule: 'Zo heet dit stuk.', weight: 86, holds: ({ isHeading, text }) => isHeading && formWithBody.test(text) },
  {
    rule: 'Het stuk doet verslag van dit orgaan.',
    weight: 85,
    holds: ({ isHeading, text }, body) => isHeading && reportOf.test(text) && boards.has(body),
  },
  { rule: 'Het stuk is voor deze vergadering.', weight: 84, holds: ({ text }) => meetingOf.test(text) },
  { rule: 'Aan dit orgaan wordt iets gevraagd.', weight: 84, holds: ({ text }) => askWithBody.test(text) },
  { rule: 'Dit orgaan antwoordt.', weight: 60, holds: ({ isHeading, text }) => isHeading && answerOfCollege.test(text) },
  { rule: 'Dit orgaan staat boven de agenda.', weight: 70, holds: ({ isHeading, front }) => isHeading && front.onAgenda },
  {
    rule: 'Dit orgaan neemt het besluit.',
    weight: 88,
    holds: ({ isHeading, text }) => isHeading && /\bbesluit van\b/i.test(text),
  },
  { rule: 'Dit orgaan staat boven de agenda.', weight: 45, holds: ({ front }) => front.onAgenda },
];

function bodyNamedIn(line: Line): Candidate<Body>[] {
  const { passage, text, front, context } = line;
  const named = bodiesIn(text, context).find(({ body }) => body !== 'voorzitter');
  if (!named || text.length > (front.onAgenda ? longestHead : longestLine) || severalBodies.test(named.name)) return [];
  const range = { from: named.from, to: named.to };
  const held = signs.filter(({ holds }) => holds(line, named.body));
  return held.flatMap(({ rule, weight }) => one(passage, named.body, { rule, weight, range }));
}

/** The meeting that a part of a line names with its day: 'Gemeente Oeverbergen | Opiniërende raad van 16 september 2025'. */
function meetingInParts(passage: Passage): Candidate<Body>[] {
  const parts = partsOf(passage);
  return parts.length < 2
    ? []
    : parts.flatMap((part) => {
        const text = textAt(passage.page, part);
        const [named] = meetingWithDay.test(text) ? bodiesIn(text) : [];
        const from = part.from - passage.block.from;
        const rule = 'Het stuk is voor deze vergadering.';
        return named
          ? one(passage, named.body, { rule, weight: 84, range: { from: from + named.from, to: from + named.to } })
          : [];
      });
}

/** The name of a form or agenda beside a letter head: 'Brief aan de raad | gemeente X'. */
function nameInRow(passage: Passage): Candidate<Body>[] {
  let from = 0;
  return cellsOf(passage).flatMap((cell) => {
    const start = from;
    from += cell.length + 1;
    const paper = paperOf(cell);
    if (paper)
      return one(passage, paper.value, {
        rule: 'Zo heet dit stuk.',
        weight: 60,
        range: { from: start + paper.from, to: start + paper.to },
      });
    const [named] = agendaWords.test(cell) ? bodiesIn(cell) : [];
    const rule = 'De agenda noemt dit orgaan.';
    return named ? one(passage, named.body, { rule, weight: 89, range: { from: start + named.from, to: start + named.to } }) : [];
  });
}

/** A heading, or a line that is no sentence and no item of a list: 'de raad te informeren via de lijst van ingekomen stukken.' */
function isHeadLine(passage: Passage, isHeading: boolean): boolean {
  return isHeading || (passage.block.kind === 'alinea' && !/[.;:]$/.test(textOf(passage)));
}
