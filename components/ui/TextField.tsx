import { type ReactNode, useState } from 'react';
import { TextField as AriaTextField, FieldError, Input, TextArea } from 'react-aria-components';
import { FieldHead } from './FieldHead.tsx';

interface Props {
  label: string;
  about?: ReactNode;
  value: string;
  /** What is wrong with a text, in words; null: nothing. */
  problemWith?: (text: string) => string | null;
  /** Gets each text that has no problem. */
  onChange: (text: string) => void;
  /** How many lines it has. */
  lines?: number;
  inputMode?: 'numeric' | 'text';
}

/** A labelled text. While the reader types it keeps his words, also those that cannot be kept yet; then it follows `value`. */
export function TextField({ label, about, value, problemWith, onChange, lines = 1, inputMode = 'text' }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [last, setLast] = useState(value);
  // What was typed has been taken: a field that is emptied from outside is empty.
  if (value !== last) {
    setLast(value);
    if (value === '') setDraft(null);
  }
  const problem = draft === null ? null : (problemWith?.(draft) ?? null);
  const type = (text: string) => {
    setDraft(text);
    if (!problemWith?.(text)) onChange(text);
  };
  const leave = () => {
    if (problem === null) setDraft(null);
  };
  return (
    <AriaTextField
      className="greep-field"
      value={draft ?? value}
      onChange={type}
      onBlur={leave}
      isInvalid={problem !== null}
      inputMode={inputMode}
    >
      <FieldHead label={label} about={about} />
      {lines === 1 ? <Input className="greep-input" /> : <TextArea className="greep-input" rows={lines} />}
      <FieldError className="greep-field-error">{problem}</FieldError>
    </AriaTextField>
  );
}
