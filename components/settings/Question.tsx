import { regelingQuestions } from '../../lib/knowledge/regeling-questions.ts';
import type { RegelingFact } from '../../lib/reading/contract.ts';
import { isWordFact, unknown, wordChoices, wordValue, yesNoChoices, yesNoId, yesNoValue } from '../profile/answer-choices.ts';
import { Articles } from '../sources/Sources.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';

/** A fact with one answer; which decisions the regeling lists is asked apart. */
export type SingleFact = Exclude<RegelingFact, 'zienswijzeOn'>;

/** What a question is about: what it is, why Greep asks, where to look it up, and the articles behind it. */
export function About({ fact }: { fact: RegelingFact }) {
  const { about, sources } = regelingQuestions[fact];
  return (
    <>
      {about} <Articles of={sources} />
    </>
  );
}

interface Props {
  fact: SingleFact;
  /** null: weet ik niet. */
  value: string | boolean | null;
  onAnswer: (value: string | boolean | null) => void;
}

/** A question about a cooperation; 'weet ik niet' is always an answer. */
export function Question({ fact, value, onAnswer }: Props) {
  const asked = { label: regelingQuestions[fact].ask, about: <About fact={fact} /> };
  if (!isWordFact(fact)) {
    const chosen = yesNoId(typeof value === 'boolean' ? value : null);
    return <RadioChoice {...asked} choices={yesNoChoices} chosen={chosen} onChoose={(id) => onAnswer(yesNoValue(id))} isRow />;
  }
  const choices = wordChoices[fact].map(({ id, name }) => ({ id: String(id), name }));
  const chosen = typeof value === 'string' ? value : unknown;
  return <RadioChoice {...asked} choices={choices} chosen={chosen} onChoose={(id) => onAnswer(wordValue(id))} />;
}
