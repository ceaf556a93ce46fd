import { agendaWords } from '../knowledge/rules/agenda.ts';
import { meetingOf, ofSingleBoard, reportOf } from '../knowledge/rules/papers.ts';
import type { Body } from '../reading/words.ts';
import type { Range } from '../text/index.ts';
import { type BodyContext, bodiesIn, bodyContext, bodyNamed } from './bodies.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { evidenceOfLabel, type Front } from './front.ts';
import { firstPart, paperOf } from './paper-name.ts';
import { evidenceIn, foldedOf, textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';
import { ofWaterBoard } from './water-board.ts';

const longestLine = 110;
/** Of the head of an agenda. */
const longestHead = 240;
/** A text of so many passages is a book: only its start speaks of itself. */
const book = 400;
const preface = 80;
/** The name of a form, with the body that it is for behind it. */
const nameOfForm =
  /^(?:annotatie|opleg\w*|voorblad|(?:advies|beslis|informatie|bestuurs|bespreek|start)?(?:nota|notitie|memo|stuk)|voorstel|bestuursvoorstel|aanbieding\w*|agendapost|advies)\b(?: (?:aan|voor|ten behoeve van|t\.b\.v\.))?(?: (?:de|het|leden|van))* (?=\S)/i;
const asked = /\b(?:wordt|worden)\b.{0,60}\b(?:verzocht|gevraagd|voorgesteld|geadviseerd|uitgenodigd)\b/i;
const proposes = /\b(?:stelt|stellen|vraagt|vragen|verzoekt|verzoeken|adviseert|adviseren)\b\s?(?:wij |het \S+ \S+ |u,? )?/i;
const askHeading = /\b(?:(?:gevraagd|verzoek|beslispunten)\b.{0,20}\b(?:aan|voor|van)|voorstel\b.{0,20}\b(?:aan|voor))\b/i;
const dictum = /^(?:.{0,300}\b)?(?<!te )besluit(?:en)?\s?:?\s*(?:tot|om)?\s*:?$/is;
const adopted = /\b(?:aldus|zoals)\b.{0,40}\b(?:vastgesteld|besloten|overeengekomen|voorgesteld)\b/i;
const adoptedBy =
  /^\W*(?:vastgesteld|besloten|goedgekeurd)\s(?:door|in|op)\s.{0,60}$|^\W*(?:vastgesteld|goedgekeurd) door (?:het|de|burgemeester)\b/i;
/** A board that is neither algemeen nor dagelijks bestuur. */
const singleBoard = /(?<!algemeen |dagelijks )\bbestuursvergadering\b/i;
const plural = /\b(?:raden|colleges|gemeenten|besturen)\b/i;
const salutation = /^(?:geachte|beste)\b.{0,20}\b(?:leden van de (?:gemeente)?raad|(?:gemeente)?raad|raadsleden)\b/i;
const toCouncil = /^(?:aan )?(?:de )?(?:leden van )?de (?:gemeente)?raad\b/i;
const ofCooperation =
  /\b(?:veiligheidsregio|ggd|omgevingsdienst|gemeenschappelijke regeling|gr|bedrijfsvoeringsorganisatie|openbaar lichaam|\p{L}+schap)\b|\bRegio \p{Lu}/iu;
const adoption =
  /\b(?:het )?(?:algemeen bestuur|dagelijks bestuur|AB|DB|bestuur)\b[^.]{0,40}\bstelt\b(?! vast dat)[^.]{0,80}\bvast\b/i;
const boards: readonly Body[] = ['algemeen-bestuur', 'dagelijks-bestuur', 'bestuur'];
const addressed = /^(?:aan|voor|t\.a\.v\.)\s(?:de leden van )?(?:het |de )?/i;
const assembled = /^(?:de|het)\s.{0,80}\b(?:in (?:\p{L}+ )?vergadering bijeen|bijeen (?:in|op))\b/iu;
const signedBy = /\b(?:namens|hoogachtend|met vriendelijke groet)\b/i;

/** Whose agenda or paper this is. */
export function bodyOf(scope: Scope, front: Front): Found<Body> | null {
  const told = scope.passages.length > book ? scope.passages.slice(0, preface) : scope.passages;
  const own = front.onAgenda ? [] : [...asks(told), ...adopts(told), ...decides(told), ...letters(told)];
  const context = bodyContext([...scope.head, ...told].map(foldedOf));
  return ofWaterBoard(strongest([...labels(front), ...forms(front), ...names(front, context), ...own, ...running(front)]), front);
}

function labels({ labels: found, onAgenda, form }: Front): Candidate<Body>[] {
  const isAgenda = onAgenda && form.length === 0;
  return found.flatMap((label) => {
    if (label.field !== 'body' || label.value.length > 160) return [];
    const named = bodyNamed(label.value);
    const isCommission = /^(?:commissie|forum)$/.test(label.label);
    const value = isCommission ? 'raadscommissie' : named;
    if (!value) return [];
    const weight = (plural.test(label.value) && value !== 'raadscommissie') || (isCommission && !isAgenda) ? 40 : 100;
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

/** Headings and short lines at the start: the name of the form, of the agenda, or of the body itself. */
function names({ passages, onAgenda }: Front, context: BodyContext): Candidate<Body>[] {
  return passages.flatMap((passage) => {
    const text = textOf(passage);
    if (text.length > longestHead || passage.block.kind === 'rij') return [];
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

/** What the form of a paper behind an agenda calls itself: a raadsvoorstel is the raad's, whichever meeting it was bundled for. */
function forms({ form }: Front): Candidate<Body>[] {
  return form.flatMap((passage) => {
    const paper = passage.block.kind === 'kop' ? paperOf(textOf(passage)) : null;
    return paper ? one(passage, paper.value, { rule: 'Zo heet dit stuk.', weight: 95, range: paper }) : [];
  });
}

/** A heading, or a line that is no sentence and no item of a list: 'de raad te informeren via de lijst van ingekomen stukken.' */
function isHeadLine(passage: Passage, isHeading: boolean): boolean {
  return isHeading || (passage.block.kind === 'alinea' && !/[.;:]$/.test(textOf(passage)));
}

/** 'Het algemeen bestuur wordt gevraagd', 'stelt de raad voor'. */
function asks(passages: readonly Passage[]): Candidate<Body>[] {
  return passages.flatMap((passage) => {
    const text = textOf(passage);
    if (passage.block.cells.length > 2) return [];
    const passive = asked.exec(text);
    if (passive) return besideVerb(passage, { text: text.slice(0, passive.index), start: 0, last: true });
    const active = proposes.exec(text);
    if (!active || !/\bvoor\b|\bom\b|:/.test(text.slice(active.index))) return [];
    const start = active.index + active[0].length;
    const sentence = text.slice(start, start + 60).split(/[.;?]\s/)[0] ?? '';
    return besideVerb(passage, { text: sentence, start, last: false });
  });
}

function besideVerb(passage: Passage, { text, start, last }: { text: string; start: number; last: boolean }): Candidate<Body>[] {
  const sentence = text.lastIndexOf('. ') + 1;
  const named = last ? bodiesIn(text.slice(sentence)).at(-1) : bodiesIn(text)[0];
  if (!named || plural.test(named.name)) return [];
  const from = start + named.from + (last ? sentence : 0);
  return one(passage, named.body, {
    rule: 'Aan dit orgaan wordt iets gevraagd.',
    weight: 80,
    range: { from, to: from + named.name.length },
  });
}

/** A document of a cooperation without a form: 'Het algemeen bestuur stelt de begroting vast.' */
function adopts(passages: readonly Passage[]): Candidate<Body>[] {
  if (!isOfCooperation(passages)) return [];
  return passages.slice(0, 40).flatMap((passage) => {
    const text = textOf(passage);
    const found = adoption.exec(text);
    const [named] = found ? bodiesIn(found[0]) : [];
    if (!found || !named || !boards.includes(named.body)) return [];
    const from = found.index + named.from;
    return one(passage, named.body, {
      rule: 'Dit orgaan stelt het stuk vast.',
      weight: 25,
      range: { from, to: from + named.name.length },
    });
  });
}

/** Whether the start of a text speaks of a cooperation: boards of clubs and companies sign and adopt too. */
function isOfCooperation(passages: readonly Passage[]): boolean {
  return passages.slice(0, 40).some((passage) => ofCooperation.test(textOf(passage)));
}

/** The body before 'besluit:' and under 'Aldus vastgesteld'. */
function decides(passages: readonly Passage[]): Candidate<Body>[] {
  return passages.flatMap((passage, index) => {
    const text = textOf(passage);
    if (adopted.test(text) || (adoptedBy.test(text) && isOfCooperation(passages))) {
      const [named] = bodiesIn(text);
      return named ? one(passage, named.body, { rule: 'Dit orgaan heeft het stuk vastgesteld.', weight: 60, range: named }) : [];
    }
    if (assembled.test(text)) {
      const [named] = bodiesIn(text);
      return named ? one(passage, named.body, { rule: 'Dit orgaan neemt het besluit.', weight: 83, range: named }) : [];
    }
    if (!dictum.test(text)) return [];
    const subject = passages
      .slice(Math.max(0, index - 20), index + 1)
      .find(
        (before) =>
          /^(?:de|het)\s/i.test(textOf(before)) && /[;:,]$|besluit/i.test(textOf(before)) && bodiesIn(textOf(before)).length > 0,
      );
    const [named] = subject ? bodiesIn(textOf(subject)) : [];
    return subject && named ? one(subject, named.body, { rule: 'Dit orgaan neemt het besluit.', weight: 82, range: named }) : [];
  });
}

/** A letter to the raad is the paper of its sender when that is a board, else one of the raad. */
function letters(passages: readonly Passage[]): Candidate<Body>[] {
  const first = passages.slice(0, 8).find((passage) => addressed.test(textOf(passage)) && passage.block.kind !== 'rij');
  const [to] = first ? bodiesIn(textOf(first)) : [];
  const start = first ? (addressed.exec(textOf(first))?.[0].length ?? 0) : 0;
  const sent =
    first && to && to.from <= start + 2 && !plural.test(to.name)
      ? one(first, to.body, { rule: 'Het stuk is aan dit orgaan gericht.', weight: 58, range: to })
      : [];
  const greeting = passages.find(
    (passage) => salutation.test(textOf(passage)) || (textOf(passage).length < longestLine && toCouncil.test(textOf(passage))),
  );
  if (!greeting) return [...sent, ...(isOfCooperation(passages) ? signatures(passages, 35) : [])];
  return [
    ...signatures(passages, 72),
    ...one(greeting, 'raad', {
      rule: 'Het stuk is aan de raad gericht.',
      weight: 55,
      range: { from: 0, to: textOf(greeting).length },
    }),
  ];
}

/** The board that signs, beside 'namens' or in the lines under 'Met vriendelijke groet'. */
function signatures(passages: readonly Passage[], weight: number): Candidate<Body>[] {
  return passages.flatMap((passage, index) => {
    if (!signedBy.test(textOf(passage)) || passage.block.kind === 'rij') return [];
    const lines = passages.slice(index, index + 3).filter((line) => textOf(line).length < longestHead);
    const at = lines.find((line) => bodiesIn(textOf(line)).length > 0);
    const [named] = at ? bodiesIn(textOf(at)) : [];
    const isBoard = at && named && boards.includes(named.body);
    return isBoard ? one(at, named.body, { rule: 'Het stuk is ondertekend namens dit orgaan.', weight, range: named }) : [];
  });
}

function running({ running: lines }: Front): Candidate<Body>[] {
  return lines.flatMap((passage) => {
    const text = textOf(passage);
    const paper = paperOf(text);
    if (paper) return one(passage, paper.value, { rule: 'De kop- of voetregel noemt dit stuk zo.', weight: 66, range: paper });
    const [named] = plural.test(text) ? [] : bodiesIn(text);
    return named ? one(passage, named.body, { rule: 'De kop- of voetregel noemt dit orgaan.', weight: 65, range: named }) : [];
  });
}

interface Reason {
  rule: string;
  weight: number;
  /** Within the text of the passage. */
  range: Range;
}

function one(passage: Passage, value: Body, { rule, weight, range }: Reason): Candidate<Body>[] {
  const { from } = passage.block;
  return [
    { value, rule, assumes: null, evidence: [evidenceIn(passage, { from: from + range.from, to: from + range.to })], weight },
  ];
}
