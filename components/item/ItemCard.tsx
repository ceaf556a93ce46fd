import { useRef } from 'react';
import { isAboutMeeting } from '../../lib/council/index.ts';
import { cooperationLabels, kindLabels } from '../../lib/knowledge/labels.ts';
import type { Basis, Item, Reading } from '../../lib/reading/contract.ts';
import { Words, WordsCard } from '../guide/Words.tsx';
import { Lens } from '../lens/Lens.tsx';
import { Questions } from '../lens/Questions.tsx';
import { KnownLine } from '../profile/KnownLine.tsx';
import { LensMenu } from '../profile/LensMenu.tsx';
import { useSettings } from '../profile/settings.ts';
import type { Links } from '../sources/links.ts';
import { sentence } from '../ui/count.ts';
import { Correct } from './Correct.tsx';
import { Corrected } from './Corrected.tsx';
import { Coverage, Foot } from './Coverage.tsx';
import type { Correcting } from './correcting.ts';
import { Facts } from './Facts.tsx';
import { Gaps } from './Gaps.tsx';
import { Depends, Notes, Refusals } from './Limits.tsx';
import { Options } from './Options.tsx';
import { Received } from './Received.tsx';
import './item.css';

/** Kind and cooperation: 'Mandaatbesluit · Samenwerking Zuidrand (openbaar lichaam)'. */
function eyebrow({ kind, cooperation, cooperationName }: Item): string {
  const form = cooperation && cooperation !== 'geen' ? cooperationLabels[cooperation] : null;
  const where = cooperationName && form ? `${cooperationName} (${form})` : (cooperationName ?? form);
  return [sentence(kindLabels[kind]), where].filter((part) => part !== null).join(' · ');
}

const basisOf = ({ council }: Item): Basis[] =>
  [...council.options, ...council.depends, ...council.not, ...(council.notes ?? [])].flatMap((entry) => entry.basis);

interface Props {
  item: Item;
  reading: Reading;
  links: Links;
  /** The day (ISO) on which the law that the card cites was looked up. */
  lawDate: string;
  /** Absent: the reader cannot correct anything here. */
  correcting?: Correcting | undefined;
}

interface CorrectionsProps {
  item: Item;
  correcting: Correcting;
  links: Links;
  /** Called after a correction was taken back. */
  onUndone: () => void;
}

/** What the reader set right, and where he does. */
function Corrections({ item, correcting, links, onUndone }: CorrectionsProps) {
  return (
    <>
      <Corrected itemId={item.id} correcting={correcting} onUndone={onUndone} />
      <Correct item={item} correcting={correcting} links={links} />
      <Received item={item} correcting={correcting} />
    </>
  );
}

interface RoomProps {
  item: Item;
  reading: Reading;
  links: Links;
  /** Called after an answer was taken back. */
  onUndone: () => void;
}

/** What the raad can do, in the order of the reader's lens, what it hangs on, what it cannot, and what is missing. */
function Room({ item, reading, links, onUndone }: RoomProps) {
  // What a griffier plans and an AB-lid weighs comes before what a raad can do; a raadslid reads that first.
  const isRaadslid = (useSettings()?.profile.lens ?? 'raadslid') === 'raadslid';
  const lens = <Lens item={item} reading={reading} links={links} />;
  return (
    <>
      {!isRaadslid && lens}
      <Options options={item.council.options} links={links} />
      {isRaadslid && lens}
      <Depends item={item} links={links} onUndone={onUndone} />
      <Refusals entries={item.council.not} links={links} />
      <Notes entries={item.council.notes ?? []} links={links} />
      <Gaps entries={item.gaps} links={links} />
      <Questions questions={item.questions} links={links} />
    </>
  );
}

/** The answer first, then the facts, the room, and what was not read. An item about the meeting itself has an answer and no more. */
export function ItemCard({ item, reading, links, lawDate, correcting }: Props) {
  const answer = useRef<HTMLHeadingElement>(null);
  const toAnswer = () => answer.current?.focus();
  return (
    <WordsCard links={links}>
      <article className="greep-item" aria-label={item.title}>
        <div className="greep-card-head">
          <p className="greep-eyebrow">{eyebrow(item)}</p>
          <LensMenu />
        </div>
        <h2 className="greep-answer" tabIndex={-1} ref={answer}>
          <Words>{item.council.summary}</Words>
        </h2>
        <Facts item={item} links={links} />
        {correcting && <Corrections item={item} correcting={correcting} links={links} onUndone={toAnswer} />}
        <KnownLine item={item} />
        {!isAboutMeeting(item) && <Room item={item} reading={reading} links={links} onUndone={toAnswer} />}
        <Coverage reading={reading} links={links} />
        <Foot basis={basisOf(item)} lawDate={lawDate} />
      </article>
    </WordsCard>
  );
}
