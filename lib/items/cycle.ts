import { cycleDocuments, cycleOfKind } from '../knowledge/rules/cycle.ts';
import type { Ask, Cycle, CyclePart } from '../reading/contract.ts';
import type { Body, Kind } from '../reading/words.ts';
import { fold } from '../text/index.ts';
import type { Found } from './candidate.ts';
import { evidenceIn, hitsIn } from './passages.ts';
import type { Scope } from './types.ts';

/** What may stand between a document and its year: 'Jaarrekening Kanaalgroep 2015'. */
const upToYear = String.raw`[^.;,\n\t\d]{0,60}?(20\d\d)(?!\d)`;

/** The place in the planning-and-control cycle, and the year it is about. */
export function cycleOf(scope: Scope, kind: Kind, body: Body | null): Found<Cycle> | null {
  const words = cycleOfKind[kind];
  if (!words) return null;
  const pattern = new RegExp(String.raw`(?<![a-zà-ž])(?:${words.word})[^.;\n\t\d]{0,60}?(20\d\d)(?!\d)`, 'gi');
  const [hit] = hitsIn([...(scope.titleAt ? [scope.titleAt] : []), ...scope.passages], pattern);
  if (!hit) return null;
  const isDraft =
    words.stage === 'begroting' &&
    (/\b(?:ontwerp|concept|zienswijze)/.test(fold(scope.title)) || body === 'raad' || body === 'raadscommissie');
  const value: Cycle = { year: Number(hit.groups[1]), stage: isDraft ? 'ontwerpbegroting' : words.stage };
  return {
    value,
    because: {
      rule: 'De soort van het stuk en het jaar erachter wijzen de plaats in de cyclus.',
      assumes: null,
      evidence: [evidenceIn(hit.passage, hit)],
    },
  };
}

/**
 * All places in the cycle that the subject and the beslispunten name, the main one first: one paper may be about the ontwerpbegroting
 * of one year and the jaarrekening of another. Empty for a paper without a place in the cycle.
 */
export function cyclesOf(scope: Scope, main: Found<Cycle> | null, asks: readonly Ask[]): CyclePart[] {
  const [evidence] = main?.because.evidence ?? [];
  if (!main || !evidence) return [];
  const named = [...(scope.titleAt ? inTitle(scope) : []), ...asks.flatMap(inAsk)];
  return [{ ...main.value, evidence }, ...named].filter(isNew);
}

function inTitle({ titleAt }: Scope): CyclePart[] {
  return titleAt
    ? stages.flatMap(({ stage, pattern }) =>
        hitsIn([titleAt], pattern).map((hit) => ({ stage, year: Number(hit.groups[1]), evidence: evidenceIn(titleAt, hit) })),
      )
    : [];
}

function inAsk({ text, evidence }: Ask): CyclePart[] {
  return stages.flatMap(({ stage, pattern }) =>
    [...text.matchAll(pattern)].map(([, year]) => ({ stage, year: Number(year), evidence })),
  );
}

const stages = Object.entries(cycleDocuments).map(([stage, words]) => ({
  stage: stage as Cycle['stage'],
  pattern: new RegExp(`(?<![a-zà-ž-])(?:${words})(?![a-zà-ž])${upToYear}`, 'gi'),
}));

/** The first of its year and document: a begroting is the ontwerpbegroting of the same year. */
function isNew(part: CyclePart, index: number, all: readonly CyclePart[]): boolean {
  return all.findIndex((other) => other.year === part.year && documentOf(other) === documentOf(part)) === index;
}

function documentOf({ stage }: Cycle): string {
  return stage === 'ontwerpbegroting' || stage === 'wijziging' ? 'begroting' : stage;
}
