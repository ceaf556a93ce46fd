import { useCallback, useMemo } from 'react';
import { keptProfile } from '../../lib/browser/profile.ts';
import type { Profile } from '../../lib/council/profile.ts';
import { fullProfile, type KeptProfile } from '../../lib/profile/index.ts';
import { type KeptHere, useStored } from './use-stored.ts';
import type { Step } from './use-waiting-line.ts';

const nothing: KeptProfile = {};

/** The reader's settings in an open page, and the hand that changes them. */
export type ProfileHere = KeptHere<Profile>;

/** What the reader told Greep about himself; it follows changes in other open pages at once. */
export function useProfile(): ProfileHere {
  const { value, change, ...state } = useStored(keptProfile, nothing);
  const profile = useMemo(() => value && fullProfile(value), [value]);
  const changeProfile = useCallback((step: Step<Profile>) => change((kept) => step(fullProfile(kept))), [change]);
  return { ...state, value: profile, change: changeProfile };
}
