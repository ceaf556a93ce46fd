import { imposed, open, openMeeting, secret, statuses } from '../knowledge/rules/status.ts';
import type { Version } from '../reading/contract.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { evidenceOfLabel, type Front } from './front.ts';
import { evidenceIn, firstHit, hitIn, textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';

/** Whether the item is confidential: what the form or agenda says; null when nothing does. */
export function confidentialOf(scope: Scope, front: Front): Found<boolean> | null {
  return strongest([...secrecyLabels(front), ...secrecyWords(scope)]);
}

function secrecyLabels({ labels }: Front): Candidate<boolean>[] {
  return labels.flatMap((label) => {
    if (label.field !== 'secrecy' || label.value.length > 80) return [];
    const value = secrecyOf(label.label, label.value);
    if (value === null) return [];
    return [
      {
        value,
        rule: `Het formulier zegt dit onder '${label.label}'.`,
        assumes: null,
        evidence: [evidenceOfLabel(label)],
        weight: 100,
      },
    ];
  });
}

/** 'Vertrouwelijk: nee' and 'Openbaar: ja' both mean open. */
function secrecyOf(label: string, value: string): boolean | null {
  const asksSecret = secret.test(label) && !/\//.test(label);
  if (/^nee\b/i.test(value)) return !asksSecret;
  if (/^ja\b/i.test(value)) return asksSecret;
  if (secret.test(value)) return true;
  return open.test(value) ? false : null;
}

function secrecyWords({ title, titleAt, group, passages, head }: Scope): Candidate<boolean>[] {
  const marked = titleAt && /\((?:besloten|vertrouwelijk|geheim)[^)]*\)/i.test(textOf(titleAt)) && secret.test(textOf(titleAt));
  const found: Candidate<boolean>[] = [];
  if (marked && titleAt) found.push(secrecy(true, 'Het staat tussen haakjes achter het onderwerp.', { at: titleAt, weight: 95 }));
  if (group && secret.test(textOf(group)))
    found.push(secrecy(true, 'Het punt staat onder dit kopje van de agenda.', { at: group, weight: 90 }));
  if (group && /^\W*(?:[a-z]\. )?openbaar\b/i.test(textOf(group)))
    found.push(secrecy(false, 'Het punt staat onder dit kopje van de agenda.', { at: group, weight: 90 }));
  const hit = firstHit(passages, imposed);
  if (hit && /\bgeheimhouding\b/i.test(textOf(hit.passage)))
    found.push(
      secrecy(true, 'De tekst spreekt van opgelegde geheimhouding.', { at: hit.passage, weight: secret.test(title) ? 60 : 30 }),
    );
  const public_ = firstHit([...head, ...passages], openMeeting);
  if (public_) found.push(secrecy(false, 'De vergadering is openbaar.', { at: public_.passage, weight: 20 }));
  return found;
}

function secrecy(value: boolean, rule: string, { at, weight }: { at: Passage; weight: number }): Candidate<boolean> {
  return { value, rule, assumes: null, evidence: [evidenceIn(at)], weight };
}

const day = String.raw`\d{1,2}(?:[ -][a-zà-ž]+[ -]|[-/.]\d{1,2}[-/.])\d{4}`;
const between = String.raw`(?:,?\s?(?:(?:d\.?d\.?|van)\s)?)`;
/** 'versie 1.2', 'versie 1.2, 3 juli 2026', 'concept d.d. 3 juli 2026'; a year alone is what the document is about. */
const versionLabel = new RegExp(
  String.raw`\b(?:versie(?:datum)?|concept(?:versie)?|ontwerp):?${between}${day}|\b(?:versie|concept(?:versie)?|ontwerp|v\.?)\s?(?!20\d\d\b)\d+(?:\.\d+)*\b(?:${between}${day})?`,
  'i',
);

/** Which version of the document this is, from its title, form and running lines; null when nothing says. */
export function versionOf({ titleAt, passages }: Scope, { labels, running, onAgenda }: Front): Found<Version> | null {
  const label = labels.find(({ field }) => field === 'version');
  const own = onAgenda ? [] : [...running, ...passages.slice(0, 6)];
  const titled = titleAt ? [titleAt] : [];
  const statusAt = [...titled, ...own.filter((passage) => textOf(passage).length < 160)].find((passage) =>
    statusOf(textOf(passage)),
  );
  const printed = [...titled, ...own].map((passage) => hitIn(passage, versionLabel)).find((hit) => hit !== null);
  const ofLabel = label ? statusOf(label.value) : null;
  const status = ofLabel ?? (statusAt ? statusOf(textOf(statusAt)) : null);
  const evidence = [
    ...(label ? [evidenceOfLabel(label)] : []),
    ...(statusAt && !ofLabel ? statusWords(statusAt) : []),
    ...(printed && !label ? [evidenceIn(printed.passage, printed)] : []),
  ];
  if (evidence.length === 0) return null;
  const value = { status, label: label?.value ?? printed?.groups[0] ?? null };
  return { value, because: { rule: 'Het stuk zegt welke versie het is.', assumes: null, evidence } };
}

function statusOf(text: string): Version['status'] {
  return statuses.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function statusWords(passage: Passage) {
  return statuses
    .flatMap(([, pattern]) => {
      const hit = hitIn(passage, pattern);
      return hit ? [evidenceIn(passage, hit)] : [];
    })
    .slice(0, 1);
}
