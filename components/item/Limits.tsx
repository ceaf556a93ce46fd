import type { ReactNode } from 'react';
import { instrumentLabels } from '../../lib/knowledge/labels.ts';
import type { Dependency, Item, Note, Refusal } from '../../lib/reading/contract.ts';
import { Words } from '../guide/Words.tsx';
import { Answer, Asked } from '../profile/Answer.tsx';
import { Answered } from '../profile/Answered.tsx';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';

interface Props<T> {
  entries: readonly T[];
  links: Links;
}

interface DependsProps {
  item: Item;
  links: Links;
  /** Called after an answer was taken back. */
  onUndone: () => void;
}

/** Whether this question is the first of the card about its fact: one answer settles them all. */
function isFirst({ fact }: Dependency, at: number, entries: readonly Dependency[]): boolean {
  return entries.findIndex((each) => each.fact === fact) === at;
}

/** A heading with a list under it; nothing where there is nothing. */
function Listed({ head, children }: { head: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="greep-section">
      <h3>{head}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** A text, with what it rests on. */
function Founded({ text, basis, links }: Note & { links: Links }) {
  return (
    <>
      <p>
        <Words>{text}</Words>
      </p>
      <Sources basis={basis} links={links} />
    </>
  );
}

/** What hangs on the regeling, with `question`, which settles it. */
function Hanging({ entry, links, question }: { entry: Dependency; links: Links; question: ReactNode }) {
  const { instrument, on, basis, evidence = [] } = entry;
  return (
    <li className="greep-aside">
      <h4>{instrumentLabels[instrument]}</h4>
      {question}
      <p className="greep-quiet">
        Hangt af van: <Words>{on}</Words>.
      </p>
      <Sources basis={basis} evidence={evidence} links={links} />
    </li>
  );
}

/** What hangs on the regeling, each with the question that settles it; what the settings can settle is answered here. */
export function Depends({ item, links, onUndone }: DependsProps) {
  const entries = item.council.depends;
  const questionOf = (entry: Dependency, at: number) =>
    isFirst(entry, at, entries) ? <Answer item={item} entry={entry} /> : <Asked ask={entry.ask} />;
  return (
    <>
      <Listed head="Hangt af van de regeling">
        {entries.map((entry, at) => (
          <Hanging key={entry.instrument + entry.on} entry={entry} links={links} question={questionOf(entry, at)} />
        ))}
      </Listed>
      <Answered item={item} onUndone={onUndone} />
    </>
  );
}

/** What certainly cannot be done, and why. */
export function Refusals({ entries, links }: Props<Refusal>) {
  return (
    <Listed head="Dit kan niet">
      {entries.map(({ instrument, called = instrumentLabels[instrument], why, basis }) => (
        <li key={instrument + why} className="greep-aside">
          <h4>{called}</h4>
          <Founded text={why} basis={basis} links={links} />
        </li>
      ))}
    </Listed>
  );
}

/** Remarks that bear on the item, such as a statutory date for the author. */
export function Notes({ entries, links }: Props<Note>) {
  return (
    <Listed head="Goed om te weten">
      {entries.map((note) => (
        <li key={note.text} className="greep-aside">
          <Founded {...note} links={links} />
        </li>
      ))}
    </Listed>
  );
}
