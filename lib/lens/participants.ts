import type { Item, PageEvidence } from '../reading/contract.ts';

/** 'Sint-Maarle', 'Alphen aan den Rijn'. */
const name = "\\p{Lu}[\\p{L}’'-]+(?: (?:aan|bij|den|de|op|\\p{Lu}[\\p{L}’'-]+)){0,4}";
/** A sentence that gives each gemeente its amount. */
const perGemeente = /\bper (?:gemeente|deelnemer)\b/i;
const namedAmount = new RegExp(`(?<![\\p{L}-])${name}(?= € ?\\d)`, 'gu');
/** 'Aan de raden van de gemeenten A, B en C', 'de colleges van A, B en C', 'regeling van de gemeenten A, B en C'. */
const addressed = new RegExp(`\\b(?:raden|colleges|regeling) van (?:de )?(?:gemeenten )?(${name}(?:, ${name})+ en ${name})`, 'u');
/** Fewer names are no list of the participants. */
const fewest = 3;

/** The gemeenten that a paper names as those of the cooperation, and the words; none where it gives no such list. */
export function participantsIn({ topics }: Pick<Item, 'topics'>): { names: string[]; evidence: PageEvidence[] } {
  for (const { evidence } of topics) {
    const names = namesIn(evidence.quote.replace(/\s+/g, ' '));
    if (names.length >= fewest) return { names, evidence: [evidence] };
  }
  return { names: [], evidence: [] };
}

/** The names that have an amount each, else those of the raden that are written to. */
function namesIn(quote: string): string[] {
  if (perGemeente.test(quote)) return [...quote.matchAll(namedAmount)].map(([found]) => found);
  return addressed.exec(quote)?.[1]?.split(/, | en /) ?? [];
}
