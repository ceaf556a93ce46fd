import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  about?: ReactNode;
  children: ReactNode;
}

/** A part of the settings, with its heading and what it is for. */
export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section className="greep-settings-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {about && <p className="greep-field-about">{about}</p>}
      {children}
    </section>
  );
}
