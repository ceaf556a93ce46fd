import { useState } from 'react';
import type { KnownCooperation } from '../../lib/council/profile.ts';
import { kindLabels } from '../../lib/knowledge/labels.ts';
import { listableKinds } from '../../lib/knowledge/law/listable-kinds.ts';
import { regelingQuestions } from '../../lib/knowledge/regeling-questions.ts';
import type { Kind } from '../../lib/reading/words.ts';
import { Checks } from '../ui/Checks.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { About } from './Question.tsx';

const answers = [
  { id: 'deze', name: 'over deze besluiten:' },
  { id: 'geen', name: 'over geen enkel besluit, alleen over de begroting' },
  { id: 'onbekend', name: 'weet ik niet' },
] as const;

type Answer = (typeof answers)[number]['id'];

function shownAnswer(zienswijzeOn: KnownCooperation['zienswijzeOn'], isListing: boolean): Answer {
  if (isListing) return 'deze';
  return zienswijzeOn === null ? 'onbekend' : 'geen';
}

interface Props {
  known: KnownCooperation;
  onChange: (change: Partial<KnownCooperation>) => void;
}

/** The decisions that are listed, and the hands to say so. An answer here is the whole list, so single answers go into it. */
function useListing({ known, onChange }: Props) {
  const [isListing, setListing] = useState(false);
  const { zienswijzeOn, zienswijzeAnswers } = known;
  const kinds: readonly Kind[] = zienswijzeOn ?? listableKinds.filter((kind) => zienswijzeAnswers[kind]);
  const list = (on: Kind[] | null) => onChange({ zienswijzeOn: on, zienswijzeAnswers: {} });
  const choose = (answer: Answer) => {
    setListing(answer === 'deze');
    if (answer !== 'deze') list(answer === 'geen' ? [] : null);
    else if (kinds.length === 0) list(null);
  };
  const check = (on: Kind[]) => {
    setListing(true);
    list(on.length > 0 ? on : null);
  };
  return { kinds, shown: shownAnswer(zienswijzeOn, isListing || kinds.length > 0), choose, check };
}

/** Over which decisions the regeling gives the raden a zienswijze. */
export function Listed(props: Props) {
  const { kinds, shown, choose, check } = useListing(props);
  return (
    <>
      <RadioChoice
        label={regelingQuestions.zienswijzeOn.ask}
        about={<About fact="zienswijzeOn" />}
        choices={answers}
        chosen={shown}
        onChoose={choose}
      />
      {shown === 'deze' && (
        <Checks
          label="Besluiten in de regeling"
          choices={listableKinds.map((id) => ({ id, name: kindLabels[id] }))}
          chosen={listableKinds.filter((kind) => kinds.includes(kind))}
          onChoose={check}
        />
      )}
    </>
  );
}
