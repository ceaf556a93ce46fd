import { useState } from 'react';
import type { Profile } from '../../lib/council/profile.ts';
import { type Comparison, compared, type Disagreement, mergedProfile } from '../../lib/profile/index.ts';
import { Button } from '../ui/Button.tsx';
import { count, inProse } from '../ui/count.ts';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { questionOf, valueInWords } from './field-words.ts';
import type { SettingsForm } from './form.ts';

/** What comes with the file, a line each. */
function newsIn({ newCooperations, newMeetings, newRecesses, filledIn }: Comparison): string[] {
  return [
    newCooperations.length > 0 && `Nieuw: ${inProse(newCooperations)}.`,
    newMeetings > 0 && `${count(newMeetings, 'vergadering', 'vergaderingen')} erbij.`,
    newRecesses > 0 && `${count(newRecesses, 'reces', 'recessen')} erbij.`,
    ...filledIn.map((each) => `${questionOf(each)} ${valueInWords(each.theirs)}.`),
  ].filter((line) => typeof line === 'string');
}

interface ChoiceProps {
  of: Disagreement;
  isTheirs: boolean;
  onChoose: (isTheirs: boolean) => void;
}

function MineOrTheirs({ of, isTheirs, onChoose }: ChoiceProps) {
  const choices = [
    { id: 'mine', name: `${valueInWords(of.mine)} (van u)` },
    { id: 'theirs', name: `${valueInWords(of.theirs)} (uit het bestand)` },
  ] as const;
  return (
    <RadioChoice
      label={questionOf(of)}
      choices={choices}
      chosen={isTheirs ? 'theirs' : 'mine'}
      onChoose={(id) => onChoose(id === 'theirs')}
    />
  );
}

interface DifferencesProps {
  comparison: Comparison;
  /** Where the reader takes the word of the file. */
  accepted: readonly Disagreement[];
  onAccept: (accepted: readonly Disagreement[]) => void;
}

/** What the file brings, and where it says something else than the reader. */
function Differences({ comparison, accepted, onAccept }: DifferencesProps) {
  const { disagreements } = comparison;
  const others = (of: Disagreement) => accepted.filter((each) => each !== of);
  return (
    <>
      <ul>
        {newsIn(comparison).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {disagreements.length > 0 && <p>Hier zegt het bestand iets anders dan u. Kies wat klopt.</p>}
      {disagreements.map((each) => (
        <MineOrTheirs
          key={questionOf(each)}
          of={each}
          isTheirs={accepted.includes(each)}
          onChoose={(isTheirs) => onAccept(isTheirs ? [...others(each), each] : others(each))}
        />
      ))}
    </>
  );
}

interface Props {
  name: string;
  theirs: Profile;
  form: SettingsForm;
  onDone: () => void;
}

/** What a file would change, before it does; where it says something else, the reader chooses. */
export function TakeOver({ name, theirs, form, onDone }: Props) {
  const { profile, changeWithUndo } = form;
  const [accepted, setAccepted] = useState<readonly Disagreement[]>([]);
  const [comparison] = useState(() => compared(profile, theirs));
  const isNothing = newsIn(comparison).length + comparison.disagreements.length === 0;
  const takeOver = () => {
    changeWithUndo((now) => mergedProfile(now, theirs, accepted), {
      said: `${name} is ingelezen.`,
      back: () => profile,
      isRemoval: true,
      isSnapshot: true,
    });
    onDone();
  };
  return (
    <section className="greep-take-over" aria-label={`Inlezen: ${name}`}>
      <p role="status">
        {isNothing
          ? `Alles uit ${name} staat al in uw instellingen.`
          : `${name} verandert dit in uw instellingen. Uw rol en uw plaats in elke samenwerking blijven zoals ze zijn.`}
      </p>
      <Differences comparison={comparison} accepted={accepted} onAccept={setAccepted} />
      <div className="greep-hand-over">
        {!isNothing && (
          <Button look="main" onPress={takeOver}>
            Neem over
          </Button>
        )}
        <Button look="outline" onPress={onDone}>
          {isNothing ? 'Sluit' : 'Annuleer'}
        </Button>
      </div>
    </section>
  );
}
