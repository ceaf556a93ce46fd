import { fixedPoints } from '../knowledge/rules/agenda.ts';
import {
  decided,
  notDecided,
  offeredFor,
  opinionAsked,
  spokenTreatment,
  talk,
  tellsOnly,
  treatmentByName,
  treatmentOfVerb,
} from '../knowledge/rules/treatments.ts';
import type { Ask } from '../reading/contract.ts';
import type { Body, Treatment, Verb } from '../reading/words.ts';
import { textAt } from '../text/index.ts';
import { bodyNamed } from './bodies.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { fieldOf } from './field.ts';
import { evidenceOfLabel, type Front } from './front.ts';
import { letterOf } from './lettered.ts';
import { evidenceOfPair, pairsOf } from './pairs.ts';
import { partsOf } from './parts.ts';
import { cellsOf, evidenceIn, type Hit, hitIn, textOf } from './passages.ts';
import { candidate, isDebate, named, told, treatmentIn, weightOf } from './treatment/candidates.ts';
import { entry, reach } from './treatment/entry.ts';
import type { Passage, Scope } from './types.ts';
import { treatmentOfValue } from './value.ts';

const proposal = /^(?:raads)?voorstel (?:tot|om)\b/i;
/** How far from its start a paper has its name. */
const nameReach = 4;
/** How far from its start a paper says in a sentence what it is for. */
const start = 20;
/** How far from its start a line of parts belongs to its form. */
const topLines = 8;
const weakest: ReadonlySet<Verb> = new Set<Verb>(['doorgeleiden', 'wensen-en-bedenkingen']);

/** What is known of an item before its treatment is settled. */
export interface Asked {
  body: Body | null;
  asks: readonly Ask[];
}

/** How an item is treated in the meeting: what its form or agenda says, else what is asked, else what the text says. */
export function treatmentOf(scope: Scope, front: Front, { body, asks }: Asked): Found<Treatment> | null {
  return strongest([
    ...labels(front, body),
    ...unknown(scope, front, body),
    ...stamped(scope, body),
    ...entry(scope, body),
    ...(scope.entry ? entry(scope.entry, body) : []),
    ...group(scope, body),
    ...asked(asks, scope, body),
    ...sentences(scope),
    ...onlyTold(scope),
    ...byName(scope),
    ...proposed(scope, body),
  ]);
}

function labels({ labels: found }: Front, body: Body | null): Candidate<Treatment>[] {
  return found.flatMap((label) => {
    const isType =
      label.field === 'treatment' || label.field === 'secrecy' || (label.field === 'body' && !bodyNamed(label.value));
    const value = isType && label.value.length < 80 ? treatmentIn(label.value) : null;
    if (!value) return [];
    return candidate(value, `Het formulier noemt dit onder '${label.label}'.`, {
      weight: isDebate(label.value, body) ? weightOf.opiniërend : label.field === 'treatment' ? 100 : 90,
      evidence: evidenceOfLabel(label),
    });
  });
}

/** A value that is nothing but a treatment says it, whatever its label. */
function unknown({ passages, paper }: Scope, { pairs, onAgenda }: Front, body: Body | null): Candidate<Treatment>[] {
  const own = onAgenda && !paper ? pairsOf(passages.slice(0, reach)) : pairs;
  return own.flatMap(({ treatment, label, value, ...pair }) => {
    if (!treatment) return [];
    const weight = isDebate(value, body) ? weightOf.opiniërend : 88;
    return candidate(treatment, `Het stuk zegt het onder '${label}'.`, { weight, evidence: evidenceOfPair(pair) });
  });
}

/** A cell behind label and value of a form that is nothing but a treatment: 'Steller | J. Smit | Ter besluitvorming'. */
function stamped({ passages, head, paper }: Scope, body: Body | null): Candidate<Treatment>[] {
  const form = paper || head.length === 0 ? passages.slice(0, start) : [];
  const inLines = form.slice(0, topLines).flatMap((line) => stampedLine(line, body));
  const rows = form.filter(({ block }) => block.cells.length === 3);
  const inRows = rows.flatMap((row): Candidate<Treatment>[] => {
    const cell = cellsOf(row).at(-1)?.trim() ?? '';
    if (fieldOf(cellsOf(row)[0] ?? '') === null || treatmentOfValue(cell) === null) return [];
    return named(row, cell, { rule: 'Het staat in het formulier.', weight: isDebate(cell, body) ? weightOf.opiniërend : 88 });
  });
  return [...inLines, ...inRows];
}

/** A part of a line between strokes: '14 maart 2027 | agendapunt 3 | ter bespreking'. */
function stampedLine(line: Passage, body: Body | null): Candidate<Treatment>[] {
  const parts = line.block.kind === 'rij' ? [] : partsOf(line).map((cell) => textAt(line.page, cell));
  const words = parts.length > 1 ? parts.find((part) => treatmentOfValue(part) !== null) : undefined;
  const weight = words && isDebate(words, body) ? weightOf.opiniërend : 88;
  return words ? named(line, words, { rule: 'Het staat boven het stuk.', weight }) : [];
}

function group({ group: heading }: Scope, body: Body | null): Candidate<Treatment>[] {
  const value = heading ? treatmentIn(textOf(heading)) : null;
  if (!heading || !value) return [];
  const weight = isDebate(textOf(heading), body) ? weightOf.opiniërend : 85;
  return candidate(value, 'Het punt staat onder dit kopje van de agenda.', { weight, evidence: evidenceIn(heading) });
}

/** What is asked tells the treatment; a raadscommissie decides only on its own agenda and reports, on other items it advises. */
function asked(asks: readonly Ask[], { title }: Scope, body: Body | null): Candidate<Treatment>[] {
  const advises = body === 'raadscommissie' && !fixedPoints.test(title);
  return asks.flatMap((ask) => {
    const told = treatmentOfVerb[ask.verb];
    const value = advises && told === 'besluitvormend' ? 'opiniërend' : told;
    if (!value) return [];
    const weight = weakest.has(ask.verb) ? weightOf.informerend - 2 : weightOf[value];
    const evidence = 'page' in ask.evidence ? ask.evidence : null;
    return candidate(value, `Het volgt uit wat er wordt gevraagd.`, { weight, evidence });
  });
}

/** The letter of the group that words speak of: 'op A-stukken wordt zonder bespreking besloten'. */
const ofGroup = /(?<![A-Za-z])([A-H])-(?:stukken|punten)(?![a-z])/g;

/** Whether the words before a hit speak of another group than the item stands in. */
function isOfOtherGroup({ passage, from }: Hit, group: Passage | null): boolean {
  const before = passage.page.text.slice(passage.block.from, from);
  const letter = [...before.matchAll(ofGroup)].at(-1)?.[1];
  return letter !== undefined && letter !== (group && letterOf(group));
}

/** What a sentence makes of the treatment, wherever it stands. */
const sayings: readonly { says: RegExp; treatment: Treatment; rule: string; weight: number }[] = [
  { says: opinionAsked, treatment: 'opiniërend', rule: 'Er wordt naar een mening gevraagd.', weight: 46 },
  { says: notDecided, treatment: 'informerend', rule: 'Er wordt geen besluit gevraagd.', weight: 40 },
  { says: decided, treatment: 'besluitvormend', rule: 'Het stuk is een besluit.', weight: 30 },
];

function sentences({ passages, head, group }: Scope): Candidate<Treatment>[] {
  return [
    ...[...head, ...passages].flatMap((passage) => spokenIn(passage, group)),
    ...passages.slice(0, start).flatMap(offeredIn),
    ...passages.flatMap(saidIn),
  ];
}

function spokenIn(passage: Passage, group: Passage | null): Candidate<Treatment>[] {
  const hit = hitIn(passage, spokenTreatment);
  const value = hit && !isOfOtherGroup(hit, group) ? treatmentIn(hit.groups[1] ?? hit.groups[2] ?? '') : null;
  return hit && value ? told(value, 'De tekst zegt hoe het punt aan de orde komt.', { hit, weight: 70 }) : [];
}

function offeredIn(passage: Passage): Candidate<Treatment>[] {
  const hit = hitIn(passage, offeredFor);
  const value = hit ? treatmentIn(hit.groups[1] ?? '') : null;
  return hit && value ? told(value, 'Het stuk zegt waarvoor het is.', { hit, weight: 46 }) : [];
}

function saidIn(passage: Passage): Candidate<Treatment>[] {
  return sayings.flatMap(({ says, treatment, rule, weight }) => {
    const hit = hitIn(passage, says);
    return hit ? told(treatment, rule, { hit, weight }) : [];
  });
}

/** An item or paper that only tells something or is only talked about, by its title or, on an agenda, a line under it. */
function onlyTold({ passages, head, titleAt }: Scope): Candidate<Treatment>[] {
  const lines = head.length > 0 ? passages.slice(0, reach) : passages.filter((passage) => passage === titleAt);
  return lines.flatMap((passage) => {
    const hit = hitIn(passage, tellsOnly);
    const talked = head.length > 0 ? hitIn(passage, talk) : null;
    return [
      ...(hit ? told('informerend', 'Er wordt alleen over verteld.', { hit, weight: 35 }) : []),
      ...(talked ? told('opiniërend', 'Er wordt over gesproken.', { hit: talked, weight: 48 }) : []),
    ];
  });
}

/** An agenda that calls its items 'Voorstel tot': a body that decides, decides on them. */
function proposed({ head, title, titleAt }: Scope, body: Body | null): Candidate<Treatment>[] {
  if (head.length === 0 || !titleAt || body === 'raadscommissie' || !proposal.test(title)) return [];
  return candidate('besluitvormend', 'Het onderwerp is een voorstel.', { weight: 34, evidence: evidenceIn(titleAt) });
}

/** A paper that is called raadsinformatiebrief informs, whatever it says that the raad may do later. */
function byName({ passages, head, titleAt }: Scope): Candidate<Treatment>[] {
  const named = passages.filter((passage, index) => index < nameReach || passage === titleAt);
  return (head.length > 0 ? [] : named).flatMap((passage) => {
    return treatmentByName.flatMap(([treatment, name]) => {
      const hit = hitIn(passage, name);
      return hit ? told(treatment, 'Zo heet dit stuk.', { hit, weight: 52 }) : [];
    });
  });
}
