import { treatmentOfVerb, treatmentWords } from '../knowledge/rules/treatments.ts';
import type { Ask, PageEvidence } from '../reading/contract.ts';
import { type Treatment, treatments } from '../reading/words.ts';
import { fold } from '../text/index.ts';
import { bodyNamed } from './bodies.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { evidenceOfLabel, type Front } from './front.ts';
import { cellsOf, evidenceIn, hitIn, hitsIn, textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';

const inBrackets = /\(([^()]{4,40})\)/g;
const spoken =
  /\b(?:in (?:een|één) (opiniërend|oordeelsvormend|beeldvormend|besluitvormend|informatief) (?:debat|bespreking|ronde)|(?:alleen|uitsluitend|slechts) (ter (?:informatie|kennisname|kennisneming)))\b/i;
const noDecision =
  /\b(?:(?:wordt|is) (?:nu |in deze fase |vandaag |op dit moment )?(?:nog )?geen besluit (?:gevraagd|nodig)|van (?:u|de raad) wordt (?:nu |in deze fase )?geen besluit gevraagd|raadsinformatiebrief|raadsmededeling|informatienota)\b/i;
const ownWords = /\b(?:ter (?:kennis\w+|informatie|bespreking|besluitvorming|vaststelling)|informatieve ronde|presentatie)\b/i;
const longestCell = 40;

/** How an item is treated in the meeting: what its form or agenda says, else what is asked. */
export function treatmentOf(scope: Scope, front: Front, asks: readonly Ask[]): Found<Treatment> | null {
  return strongest([...labels(front), ...entry(scope), ...group(scope), ...asked(asks), ...sentences(scope)]);
}

/** The treatment that words announce; null when they announce none. */
function treatmentIn(words: string): Treatment | null {
  const text = fold(words);
  return treatmentWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function labels({ labels: found }: Front): Candidate<Treatment>[] {
  return found.flatMap((label) => {
    const isType =
      label.field === 'treatment' || label.field === 'secrecy' || (label.field === 'body' && !bodyNamed(label.value));
    const value = isType && label.value.length < 80 ? treatmentIn(label.value) : null;
    if (!value) return [];
    return candidate(value, `Het formulier noemt dit onder '${label.label}'.`, {
      weight: label.field === 'treatment' ? 100 : 90,
      evidence: evidenceOfLabel(label),
    });
  });
}

/** In the agenda's own entry: a column, words in brackets behind the title, or the title itself. */
function entry({ passages, head, title }: Scope): Candidate<Treatment>[] {
  const [first] = passages;
  if (!first) return [];
  const titled = ownWords.exec(title);
  const said = titled ? named(first, titled[0], { rule: 'Het onderwerp zegt het zelf.', weight: 60 }) : [];
  if (head.length === 0) return said;
  const cells = first.block.kind === 'rij' ? cellsOf(first).slice(1) : [];
  const columns = cells
    .filter((cell) => cell.length < longestCell)
    .flatMap((cell) => named(first, cell, { rule: 'De agenda zegt het in een kolom bij dit punt.', weight: 92 }));
  const brackets = hitsIn([first], inBrackets).flatMap(({ groups }) =>
    named(first, groups[1] ?? '', { rule: 'Het staat tussen haakjes achter het onderwerp.', weight: 95 }),
  );
  return [...columns, ...brackets, ...said];
}

function named(passage: Passage, words: string, { rule, weight }: { rule: string; weight: number }): Candidate<Treatment>[] {
  const value = treatmentIn(words);
  const at = textOf(passage).indexOf(words);
  if (!value || at < 0) return [];
  const from = passage.block.from + at;
  return candidate(value, rule, { weight, evidence: evidenceIn(passage, { from, to: from + words.length }) });
}

function group({ group: heading }: Scope): Candidate<Treatment>[] {
  const value = heading ? treatmentIn(textOf(heading)) : null;
  return heading && value
    ? candidate(value, 'Het punt staat onder dit kopje van de agenda.', { weight: 85, evidence: evidenceIn(heading) })
    : [];
}

/** The strongest verb tells: who is asked to decide and to take note, decides. */
function asked(asks: readonly Ask[]): Candidate<Treatment>[] {
  return asks.flatMap((ask) => {
    const value = treatmentOfVerb[ask.verb];
    if (!value) return [];
    const weight = 50 - treatments.indexOf(value);
    const evidence = 'page' in ask.evidence ? ask.evidence : null;
    return candidate(value, `Het volgt uit wat er wordt gevraagd.`, { weight, evidence });
  });
}

function sentences({ passages, head }: Scope): Candidate<Treatment>[] {
  const said = [...head, ...passages].flatMap((passage) => {
    const hit = hitIn(passage, spoken);
    const value = hit ? treatmentIn(hit.groups[1] ?? hit.groups[2] ?? '') : null;
    return hit && value
      ? candidate(value, 'De tekst zegt hoe het punt aan de orde komt.', { weight: 70, evidence: evidenceIn(passage, hit) })
      : [];
  });
  const none = passages.flatMap((passage) => {
    const hit = hitIn(passage, noDecision);
    return hit
      ? candidate('informerend' as const, 'Er wordt geen besluit gevraagd.', { weight: 40, evidence: evidenceIn(passage, hit) })
      : [];
  });
  return [...said, ...none];
}

function candidate(
  value: Treatment,
  rule: string,
  { weight, evidence }: { weight: number; evidence: PageEvidence | null },
): Candidate<Treatment>[] {
  return [{ value, rule, assumes: null, evidence: evidence ? [evidence] : [], weight }];
}
