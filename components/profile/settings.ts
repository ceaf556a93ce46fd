import { createContext, useContext } from 'react';
import type { Profile } from '../../lib/council/profile.ts';
import type { FactAnswer, FactQuestion } from '../../lib/profile/index.ts';

/** An answer that the reader gave on a card, in words, and what it did. */
export interface GivenAnswer extends FactQuestion {
  ask: string;
  words: string;
  /** Whether the cooperation came into the settings with this answer. */
  isNew: boolean;
}

/** The reader's settings as a card knows them, and the hands to change them from there. */
export interface CardSettings {
  profile: Profile;
  change: (step: (profile: Profile) => Profile) => void;
  /** The answers that were given on cards since the paper was opened, oldest first. */
  given: readonly GivenAnswer[];
  /** Whether every change is kept, so that it is there when the page is opened again. */
  isKept: boolean;
  answer: (answer: FactAnswer, said: Pick<GivenAnswer, 'ask' | 'words'>) => void;
  undo: (given: GivenAnswer) => void;
}

/** The settings for the cards of a paper; null: the card stands alone and nothing can be set. */
export const SettingsContext = createContext<CardSettings | null>(null);

/** The settings, where there are any. */
export function useSettings(): CardSettings | null {
  return useContext(SettingsContext);
}
