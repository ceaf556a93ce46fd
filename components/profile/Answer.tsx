import { knownCooperation } from '../../lib/council/known-cooperation.ts';
import type { FactAnswer } from '../../lib/profile/index.ts';
import type { Dependency, Item, RegelingFact } from '../../lib/reading/contract.ts';
import { Button } from '../ui/Button.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { isWordFact, unknown, wordChoices, wordValue, yesNoChoices, yesNoValue } from './answer-choices.ts';
import { useSettings } from './settings.ts';
import './profile.css';

interface Props {
  item: Item;
  /** A question that the settings can settle. */
  entry: Dependency & { fact: RegelingFact };
}

/** The choices for a question on a card, and the answer that each of them is. */
function answersTo(fact: RegelingFact, question: Omit<FactAnswer, 'fact' | 'value'>) {
  if (isWordFact(fact)) {
    return wordChoices[fact].map(({ id, name }) => ({
      id: String(id),
      name,
      answer: { ...question, fact, value: wordValue(id) } as FactAnswer,
    }));
  }
  return yesNoChoices.map(({ id, name }) => ({
    id: String(id),
    name,
    answer: { ...question, fact, value: yesNoValue(id) } as FactAnswer,
  }));
}

/** Where the reader answers a question of the card; the answer goes into his settings for this cooperation, and the card follows. */
export function Answer({ item, entry }: Props) {
  const settings = useSettings();
  if (!settings || !item.cooperationName) return null;
  const cooperation = knownCooperation(item.cooperationName, settings.profile)?.name ?? item.cooperationName;
  const answers = answersTo(entry.fact, { cooperation, kind: item.kind });
  const choose = (id: string) => {
    const chosen = answers.find((each) => each.id === id);
    if (chosen && id !== unknown) settings.answer(chosen.answer, { ask: entry.ask, words: chosen.name });
  };
  return <RadioChoice label={entry.ask} choices={answers} chosen={unknown} onChoose={choose} isRow={!isWordFact(entry.fact)} />;
}

/** The answers that the reader gave on this card, each to be taken back. */
export function Answered({ item }: { item: Item }) {
  const settings = useSettings();
  const name = item.cooperationName;
  if (!settings || !name) return null;
  const cooperation = knownCooperation(name, settings.profile)?.name ?? name;
  const given = settings.given.filter((each) => each.cooperation === cooperation);
  return (
    <div role="status">
      {given.map((each) => (
        <p key={each.ask} className="greep-corrected">
          U antwoordde ‘{each.words}’ op: {each.ask} Dat staat nu in uw instellingen.{' '}
          <Button look="link" autoFocus aria-label={`Herstel: ${each.ask}`} onPress={() => settings.undo(each)}>
            Herstel
          </Button>
        </p>
      ))}
    </div>
  );
}
