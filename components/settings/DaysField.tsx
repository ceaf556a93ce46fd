import { useState } from 'react';
import { TextField as AriaTextField, Form, Input } from 'react-aria-components';
import { type TypedDays, typedDays } from '../../lib/profile/index.ts';
import { Button } from '../ui/Button.tsx';
import { inProse } from '../ui/count.ts';
import { dateInWords, today } from '../ui/dates.ts';
import { FieldHead } from '../ui/FieldHead.tsx';
import { onSubmit } from '../ui/submit.ts';

interface Props {
  label: string;
  about: string;
  /** What is wrong with the days, in words; null: nothing. */
  problemWith: (days: readonly string[]) => string | null;
  onAdd: (days: string[]) => void;
}

/** What Greep reads in the text while it is typed. */
function readingOf({ days, unclear }: TypedDays): string {
  const read = days.length > 0 ? `Greep leest: ${inProse(days.map(dateInWords))}.` : '';
  const rest = unclear.length > 0 ? ` Dit is geen dag: ${inProse(unclear)}.` : '';
  return read + rest;
}

/** A text while it is typed, the days in it, and what is wrong with them once they were to be added. */
function useDays({ problemWith, onAdd }: Pick<Props, 'problemWith' | 'onAdd'>) {
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const typed = typedDays(text, today());
  const problem = problemWith(typed.days);
  const type = (now: string) => {
    setText(now);
    setRefused(false);
  };
  const add = () => {
    if (problem) return setRefused(true);
    onAdd(typed.days);
    setText('');
  };
  return { text, type, add, isRefused, said: isRefused ? problem : readingOf(typed) };
}

/** A text with one or more days in it, typed or pasted as they stand in a calendar; Enter or the button adds them. */
export function DaysField({ label, about, ...days }: Props) {
  const { text, type, add, isRefused, said } = useDays(days);
  return (
    <Form className="greep-days" onSubmit={onSubmit(add)}>
      <AriaTextField className="greep-field" value={text} onChange={type} isInvalid={isRefused}>
        <FieldHead label={label} about={about} />
        <div className="greep-days-row">
          <Input className="greep-input" autoComplete="off" />
          <Button look="outline" type="submit">
            Voeg toe
          </Button>
        </div>
      </AriaTextField>
      <p className={isRefused ? 'greep-field-error' : 'greep-quiet'} role="status">
        {said}
      </p>
    </Form>
  );
}
