import { keptChecklist } from '../../lib/browser/checklist.ts';
import {
  answerAt,
  type FilledChecklist,
  type GuidePlace,
  type StepAnswer,
  settledSteps,
  verdictNames,
  verdicts,
  withAnswer,
} from '../../lib/guide/index.ts';
import { type ChecklistStep, checklist, checklistSteps } from '../../lib/knowledge/guide/booklet.ts';
import { KeepingNotice } from '../profile/KeepingNotice.tsx';
import { checklistWords } from '../profile/keeping-words.ts';
import { useStored } from '../profile/use-stored.ts';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ChecklistActions } from './ChecklistActions.tsx';
import { Entry } from './Entry.tsx';
import './checklist.css';

const nothing: FilledChecklist = {};
const choices = verdicts.map((id) => ({ id, name: verdictNames[id] }));

interface StepProps {
  step: ChecklistStep;
  answer: StepAnswer;
  onAnswer: (change: Partial<StepAnswer>) => void;
  isHere: boolean;
}

function Step({ step, answer, onAnswer, isHere }: StepProps) {
  const { title, choices: options } = checklist[step];
  return (
    <Entry title={`${step}. ${title}`} isHere={isHere}>
      <p className="greep-quiet">
        Het boekje noemt: {options.map((each) => each.charAt(0).toLowerCase() + each.slice(1)).join('; ')}.
      </p>
      <div className="greep-step-fields">
        <RadioChoice
          label={`Geregeld? (stap ${step})`}
          choices={choices}
          chosen={answer.verdict}
          onChoose={(verdict) => onAnswer({ verdict })}
          isRow
        />
        <TextField label={`Notitie bij stap ${step}`} value={answer.note} onChange={(note) => onAnswer({ note })} lines={2} />
        <p className="greep-step-print">{answer.note}</p>
      </div>
    </Entry>
  );
}

/** The twelve steps for a regiostaf, to be filled in. What is filled in stays on this computer. */
export function Checklist({ place }: { place: GuidePlace }) {
  const { value, change, ...keeping } = useStored(keptChecklist, nothing);
  if (value === null) return null;
  return (
    <>
      <p className="greep-quiet" role="status">
        {settledSteps(value)} van {checklistSteps.length} stappen beantwoord. Wat u invult, blijft op deze computer.
      </p>
      <KeepingNotice keeping={keeping} words={checklistWords} />
      <ChecklistActions filled={value} onClear={() => void change(() => nothing)} />
      <ol>
        {checklistSteps.map((step) => (
          <Step
            key={step}
            step={step}
            answer={answerAt(value, step)}
            onAnswer={(answer) => void change((now) => withAnswer(now, step, answer))}
            isHere={place === `stap/${step}`}
          />
        ))}
      </ol>
    </>
  );
}
