import { agendaWords } from '../knowledge/rules/agenda.ts';
import { meetingOf, ofSingleBoard, reportOf } from '../knowledge/rules/papers.ts';
import type { Body } from '../reading/words.ts';
import { type BodyContext, bodiesIn } from './bodies.ts';
import { boards, isOfCooperation, ofCooperation, one, plural } from './body-reason.ts';
import type { Candidate } from './candidate.ts';
import type { Front } from './front.ts';
import { firstPart, paperOf } from './paper-name.ts';
import { cellsOf, textOf } from './passages.ts';
import type { Passage } from './types.ts';

const longestLine = 110;
/** Of the head of an agenda. */
const longestHead = 240;
/** The name of a form, with the body that it is for behind it. */
const nameOfForm =
  /^(?:annotatie|opleg\w*|voorblad|(?:advies|beslis|informatie|bestuurs|bespreek|start)?(?:nota|notitie|memo|stuk)|voorstel|bestuursvoorstel|aanbieding\w*|agendapost|advies)\b(?: (?:aan|voor|ten behoeve van|t\.b\.v\.))?(?: (?:de|het|leden|van))* (?=\S)/i;
const askHeading = /\b(?:(?:gevraagd|verzoek|beslispunten)\b.{0,20}\b(?:aan|voor|van)|voorstel\b.{0,20}\b(?:aan|voor))\b/i;
/** A board that is neither algemeen nor dagelijks bestuur. */
const singleBoard =
  /(?<!algemeen |dagelijks )\bbestuursvergadering\b|^(?:(?:concept)?(?:agenda|besluitenlijst|notulen|verslag|vergadering|overleg|uitnodiging)\W+(?:(?:van|voor|vergadering|overleg|het) )*)?bestuur(?![a-zà-ž]|svergadering| en |,)/i;

/** Headings and short lines at the start: the name of the form, of the agenda, or of the body itself. */
export function names({ passages, onAgenda }: Front, context: BodyContext): Candidate<Body>[] {
  return passages.flatMap((passage, index) => {
    const text = textOf(passage);
    if (passage.block.kind === 'rij') return index === 0 ? nameInRow(passage) : [];
    if (text.length > longestHead) return [];
    const isHeading = passage.block.kind === 'kop';
    const paper = isHeading || onAgenda || firstPart(text).length < longestLine ? paperOf(text) : null;
    if (paper) return one(passage, paper.value, { rule: 'Zo heet dit stuk.', weight: isHeading ? 90 : 60, range: paper });
    const single = singleBoard.exec(text);
    if (single && (ofCooperation.test(text) || isOfCooperation(passages)))
      return one(passage, 'bestuur', {
        rule: 'Dit bestuur staat boven het stuk.',
        weight: 20,
        range: { from: single.index, to: single.index + single[0].length },
      });
    const ofSingle = context.singleBoard ? ofSingleBoard.exec(text)?.[0] : undefined;
    if (ofSingle)
      return one(passage, 'bestuur', { rule: 'Zo heet dit stuk.', weight: 61, range: { from: 0, to: ofSingle.length } });
    const named = bodiesIn(text, context).find(({ body }) => body !== 'voorzitter');
    if (!named || text.length > (onAgenda ? longestHead : longestLine) || plural.test(named.name)) return [];
    const range = { from: named.from, to: named.to };
    if (isHeadLine(passage, isHeading || onAgenda) && agendaWords.test(text))
      return one(passage, named.body, { rule: 'De agenda noemt dit orgaan.', weight: 90, range });
    if (isHeading && nameOfForm.test(text)) return one(passage, named.body, { rule: 'Zo heet dit stuk.', weight: 86, range });
    if (isHeading && reportOf.test(text) && boards.includes(named.body))
      return one(passage, named.body, { rule: 'Het stuk doet verslag van dit orgaan.', weight: 85, range });
    if (meetingOf.test(text)) return one(passage, named.body, { rule: 'Het stuk is voor deze vergadering.', weight: 84, range });
    if (askHeading.test(text))
      return one(passage, named.body, { rule: 'Aan dit orgaan wordt iets gevraagd.', weight: 84, range });
    if (isHeading && onAgenda) return one(passage, named.body, { rule: 'Dit orgaan staat boven de agenda.', weight: 70, range });
    if (isHeading && /\bbesluit van\b/i.test(text))
      return one(passage, named.body, { rule: 'Dit orgaan neemt het besluit.', weight: 88, range });
    return onAgenda ? one(passage, named.body, { rule: 'Dit orgaan staat boven de agenda.', weight: 45, range }) : [];
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
