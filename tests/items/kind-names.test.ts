import { describe, expect, it } from 'vitest';
import { type KindKnown, kindOf } from '../../lib/items/kind.ts';
import type { Scope } from '../../lib/items/types.ts';
import type { Kind } from '../../lib/reading/words.ts';
import { boardNames, councilNames } from './kind-names.ts';
import { boardTitles, councilTitles } from './kind-titles.ts';
import { sourceOf } from './source.ts';

const board: KindKnown = {
  body: 'algemeen-bestuur',
  cooperationName: 'Regio Zuidrand',
  cooperation: 'openbaar-lichaam',
  domain: null,
  asks: [],
};
const ofSafety: readonly Kind[] = [
  'beleidsplan-vr',
  'risicoprofiel',
  'crisisplan',
  'crisisverslag',
  'meldkamer',
  'convenant-politie-om',
];

function titled(title: string): Scope {
  const { scope } = sourceOf(`# ${title}`, title);
  return { ...scope, titleAt: scope.passages[0] ?? null };
}

/** The name of a cooperation says its field. */
function about(cooperationName: string | null): KindKnown {
  const domain = cooperationName?.startsWith('Veiligheidsregio') ? 'veiligheidsregio' : null;
  return { ...board, body: 'raad', cooperation: null, cooperationName, domain };
}

describe.each([...Object.entries(boardNames), ...Object.entries(boardTitles)])('on the agenda of a board: %s', (kind, titles) => {
  const known = ofSafety.includes(kind as Kind) ? { ...board, domain: 'veiligheidsregio' as const } : board;
  it.each(titles)('%s', (title) => expect(kindOf(titled(title), known).value).toBe(kind));
});

describe('on the agenda of a raad', () => {
  it.each([...councilNames, ...councilTitles])('%s: %s', (title, kind, cooperation) => {
    expect(kindOf(titled(title), about(cooperation)).value).toBe(kind);
  });
});
