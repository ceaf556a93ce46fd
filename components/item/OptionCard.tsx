import { useId } from 'react';
import { instrumentLabels, theBody } from '../../lib/knowledge/labels.ts';
import type { Deadline, Option } from '../../lib/reading/contract.ts';
import type { Links } from '../sources/links.ts';
import { Sources } from '../sources/Sources.tsx';
import { dateInWords } from '../ui/dates.ts';
import { ClockIcon } from '../ui/icons.tsx';

const doubts: Record<Option['certainty'], string | null> = {
  V: null,
  D: 'Waarschijnlijk: dit volgt uit de wet, maar staat er niet letterlijk.',
  M: 'Waarschijnlijk: zo gaat het meestal, maar dit is niet in de wet nagekeken.',
};

const limits: Record<Option['usable'], string | null> = {
  ja: null,
  'geen vergadering vóór het besluit': 'Uw raad vergadert niet meer vóór het besluit.',
  'te laat': 'De termijn is voorbij.',
};

function period({ from, date }: Deadline): string | null {
  if (from && date) return `${dateInWords(from)} t/m ${dateInWords(date)}`;
  if (date) return `uiterlijk ${dateInWords(date)}`;
  return from && `vanaf ${dateInWords(from)}`;
}

function DeadlineLine({ deadline }: { deadline: Deadline }) {
  const when = period(deadline);
  return (
    <p className="greep-deadline">
      {when && <span className="greep-pill">{when}</span>}
      <span className="greep-quiet">
        {when && !deadline.printed && 'berekend: '}
        {deadline.rule}
      </span>
    </p>
  );
}

/** Standing and addressee: 'Formeel recht · aan het dagelijks bestuur'. */
function meta({ standing, to }: Option): string {
  const kind = standing === 'formeel' ? 'Formeel recht' : 'Informeel';
  return to ? `${kind} · gericht aan ${theBody(to)}` : kind;
}

function Caveats({ option }: { option: Option }) {
  const limit = limits[option.usable];
  return (
    <>
      {limit && (
        <p className="greep-limit">
          <ClockIcon /> {limit}
        </p>
      )}
      {option.assumes.map((assumption) => (
        <p key={assumption} className="greep-quiet">
          Aanname: {assumption}
        </p>
      ))}
      {doubts[option.certainty] && <p className="greep-quiet">{doubts[option.certainty]}</p>}
    </>
  );
}

/** Something the raad can do: what, why, until when, and on what ground. */
export function OptionCard({ option, links }: { option: Option; links: Links }) {
  const id = useId();
  return (
    <article className="greep-option" aria-labelledby={id} data-usable={option.usable === 'te laat' ? 'nee' : 'ja'}>
      <h4 id={id}>{instrumentLabels[option.instrument]}</h4>
      <p className="greep-option-meta">{meta(option)}</p>
      <p>{option.why}</p>
      {option.deadline && <DeadlineLine deadline={option.deadline} />}
      <Caveats option={option} />
      <Sources basis={option.basis} principles={option.principles} evidence={option.evidence} links={links} />
    </article>
  );
}
