import { explainedWords, fourPerspectives } from '../knowledge/guide/explained.ts';
import { type GuideEntry, guideEntries, lexiconEntries } from './entries.ts';
import { type GuidePlace, placeOf } from './places.ts';

/** What a word means, and where it stands in the guide. */
export interface Explanation {
  title: string;
  text: string;
  place: GuidePlace;
}

/** A part of a sentence; `explanation` is null for what needs none. */
export interface SentencePart {
  text: string;
  explanation: Explanation | null;
}

interface Word extends Explanation {
  forms: readonly string[];
}

const wanted = new Set<string>(explainedWords);

function wordOf(entry: GuideEntry): Word {
  const { title, text, keywords = [] } = entry;
  return { title, text, place: placeOf(entry), forms: [title, ...keywords.filter((form) => !/^\p{Lu}{2}/u.test(form))] };
}

/** The words that explain themselves, with all their written forms. */
export const explained: readonly Word[] = [
  ...[...guideEntries(), ...lexiconEntries()]
    .filter(({ kind, title }) => (kind === 'begrip' || kind === 'woord') && wanted.has(title.toLowerCase()))
    .map(wordOf),
  { ...fourPerspectives, place: 'perspectieven' },
];

const byForm = new Map(explained.flatMap((word) => word.forms.map((form) => [form.toLowerCase(), word] as const)));
const longestFirst = [...byForm.keys()].toSorted((a, b) => b.length - a.length);
const anyForm = new RegExp(`(?<![\\p{L}-])(${longestFirst.map((form) => RegExp.escape(form)).join('|')})(?![\\p{L}-])`, 'giu');

/** A sentence in parts, so that each word that can explain itself stands alone. The parts together are the sentence. */
export function inParts(sentence: string): SentencePart[] {
  return sentence
    .split(anyForm)
    .map((text) => ({ text, explanation: byForm.get(text.toLowerCase()) ?? null }))
    .filter(({ text }) => text !== '');
}
