import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import './fields.css';

interface Props {
  label: string;
  /** What the question is about; read with it. */
  about?: ReactNode;
}

/** The question above a field. */
export function FieldHead({ label, about }: Props) {
  return (
    <>
      <Label className="greep-field-label">{label}</Label>
      {about && (
        <Text slot="description" className="greep-field-about">
          {about}
        </Text>
      )}
    </>
  );
}
