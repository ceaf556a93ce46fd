import type { ConditionalSource } from './rule.ts';

/** Only gemeenten: chapter I of the Wgr. */
export const withoutProvince = { province: false } as const;

/** A province takes part: chapter IV of the Wgr, which has the same rules under its own numbers. */
export const withProvince = { province: true } as const;

/** Where others than gemeenten take part, the article on draft, zienswijze and consent that holds for them too. */
export const otherParticipants: readonly ConditionalSource[] = [
  { source: 'Wgr 51', when: withProvince },
  { source: 'Wgr 61', when: { waterschap: true } },
];

/** What a cooperation needs to found or join a company. */
export const ofCompany: readonly [ConditionalSource, ConditionalSource] = [
  { source: 'Wgr 31a', when: withoutProvince },
  { source: 'Wgr 55a', when: withProvince },
];
