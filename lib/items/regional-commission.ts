import type { Body } from '../reading/words.ts';
import type { Found } from './candidate.ts';
import type { Front } from './front.ts';
import { evidenceIn, textOf } from './passages.ts';

const region =
  /^(?:de )?(?:(?:metropool|stads|vervoer|arbeidsmarkt)?regio|waterschap|hoogheemraadschap|wetterskip)\s(?!(?:en|&)\s)\S+(?:\s\S+){0,4}$/i;
/** What a letter head says beside the name. */
const beside = /\t|\s[–—|]\s/;
/** Passages at the top in which a letter head stands. */
const headReach = 6;

/** A commissie of a region or waterschap advises the board there and no raad: the name of that region stands above its agenda. */
export function ofRegionalCommission(found: Found<Body> | null, { passages, running }: Front): Found<Body> | null {
  if (found?.value !== 'raadscommissie') return found;
  const isOfRaad = found.because.evidence.some(({ quote }) => /raad/i.test(quote));
  const head = [...passages.slice(0, headReach), ...running].find((passage) =>
    textOf(passage)
      .split(beside)
      .some((part) => region.test(part.trim())),
  );
  if (isOfRaad || !head) return found;
  const { because } = found;
  return { value: 'adviescommissie', because: { ...because, evidence: [...because.evidence, evidenceIn(head)] } };
}
