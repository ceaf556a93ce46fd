import { useMemo, useState } from 'react';
import { answered, unanswered } from '../../lib/profile/index.ts';
import type { CardSettings, GivenAnswer } from './settings.ts';
import type { ProfileHere } from './use-profile.ts';

/** The settings for the cards of the paper that is open; null until they are read. */
export function useCardSettings({
  value: profile,
  change,
  isBusy,
}: Pick<ProfileHere, 'value' | 'change' | 'isBusy'>): CardSettings | null {
  const [given, setGiven] = useState<readonly GivenAnswer[]>([]);
  return useMemo(() => {
    if (!profile) return null;
    const isKnown = (name: string) => profile.cooperations.some((each) => each.name === name);
    return {
      profile,
      change: (step) => void change(step),
      given,
      isKept: !isBusy,
      answer: (answer, said) => {
        const { cooperation, fact, kind } = answer;
        setGiven((all) => [...all, { cooperation, fact, kind, ...said, isNew: !isKnown(cooperation) }]);
        void change((now) => answered(now, answer));
      },
      undo: (taken) => {
        setGiven((all) => all.filter((each) => each !== taken));
        void change((now) => unanswered(now, taken, taken.isNew));
      },
    };
  }, [profile, change, given, isBusy]);
}
