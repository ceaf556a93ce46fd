import { useId, useState } from 'react';
import { regelingQuestions } from '../../lib/knowledge/regeling-questions.ts';
import type { FactAnswer, FactQuestion } from '../../lib/profile/index.ts';
import type { Dependency, Item } from '../../lib/reading/contract.ts';
import { Words } from '../guide/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { isWordFact, unknown, wordChoices, wordValue, yesNoChoices, yesNoValue } from './answer-choices.ts';
import { nameToKeep } from './own-cooperation.ts';
import { useSettings } from './settings.ts';
import './profile.css';

interface AnswersProps {
  question: FactQuestion;
  ask: string;
  onAnswer: (answer: FactAnswer, words: string) => void;
}

/** The answers to choose from: buttons for yes and no, a list for words. */
function Answers({ question, ask, onAnswer }: AnswersProps) {
  const { fact } = question;
  if (isWordFact(fact)) {
    const choices = wordChoices[fact].filter(({ id }) => id !== unknown).map(({ id, name }) => ({ id: String(id), name }));
    const choose = (id: string) => {
      const words = choices.find((choice) => choice.id === id)?.name ?? id;
      onAnswer({ ...question, fact, value: wordValue(id) } as FactAnswer, words);
    };
    return <Select label={ask} choices={choices} chosen={null} onChoose={choose} />;
  }
  return yesNoChoices
    .filter(({ id }) => id !== unknown)
    .map(({ id, name }) => (
      <Button key={id} look="outline" onPress={() => onAnswer({ ...question, fact, value: yesNoValue(id) } as FactAnswer, name)}>
        {name}
      </Button>
    ));
}

/** A question of the card; `ask` says it as the settings do, whose answer it is. */
function wordsOf({ fact, ask }: Dependency): string {
  return fact && fact !== 'zienswijzeOn' ? regelingQuestions[fact].ask : ask;
}

/** A question that is not answered here. */
export const Asked = ({ ask }: { ask: string }) => (
  <p>
    <Words>{ask}</Words>
  </p>
);

/** A question of the card that the reader can settle; the answer goes into his settings for this cooperation, and the card follows. */
export function Answer({ item, entry }: { item: Item; entry: Dependency }) {
  const id = useId();
  const [isLost, setLost] = useState(false);
  const settings = useSettings();
  const cooperation = settings && nameToKeep(item, settings.profile);
  const { fact } = entry;
  if (!settings || !cooperation || !fact) return <Asked ask={entry.ask} />;
  const ask = wordsOf(entry);
  const answer = (given: FactAnswer, words: string) => settings.answer(given, { ask, words });
  return (
    <fieldset className="greep-ask" aria-labelledby={id}>
      <p id={id} className={isWordFact(fact) ? 'greep-unseen' : ''}>
        {ask}
      </p>
      <div className="greep-ask-answers">
        <Answers question={{ cooperation, fact, kind: item.kind }} ask={ask} onAnswer={answer} />
        <Button look="outline" aria-expanded={isLost} onPress={() => setLost(!isLost)}>
          weet ik niet
        </Button>
      </div>
      <div role="status" className="greep-quiet">
        {isLost && regelingQuestions[fact].about}
      </div>
    </fieldset>
  );
}
