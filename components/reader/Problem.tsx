import type { ReactNode } from 'react';
import './problem.css';

interface Props {
  /** What happened, in one sentence. */
  title: string;
  /** What that means for the reader. */
  meaning: string;
  /** What the reader can do now, the best first. */
  advice: readonly string[];
  /** Buttons or a field that do it: choose another file, a password. */
  children?: ReactNode;
}

/** A paper that could not be shown: what happened, what it means, what to do now. */
export function Problem({ title, meaning, advice, children }: Props) {
  return (
    <section className="greep-problem" role="alert">
      <h2>{title}</h2>
      <p>{meaning}</p>
      {advice.length > 0 && <h3>Wat u nu kunt doen</h3>}
      <ul>
        {advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children && <div className="greep-problem-actions">{children}</div>}
    </section>
  );
}
