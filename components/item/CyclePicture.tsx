import type { Cycle } from '../../lib/reading/contract.ts';
import './cycle.css';

/** A stop of the cycle of a year, in its order; a stage without a stop of its own shares one. */
const stops: readonly { name: string; stages: readonly Cycle['stage'][] }[] = [
  { name: 'kadernota', stages: ['kaders'] },
  { name: 'ontwerpbegroting', stages: ['ontwerpbegroting'] },
  { name: 'begroting', stages: ['begroting'] },
  { name: 'wijziging en tussenrapportage', stages: ['wijziging', 'tussenrapportage'] },
  { name: 'jaarstukken', stages: ['jaarstukken'] },
];

function Stop({ name, years }: { name: string; years: readonly number[] }) {
  const isHere = years.length > 0;
  return (
    <li className="greep-cycle-stop" data-here={isHere} aria-current={isHere ? 'step' : undefined}>
      {name} {isHere && <span className="greep-here">dit stuk: {years.join(' en ')}</span>}
    </li>
  );
}

/** The yearly round from kadernota to jaarstukken, with the stops that this paper is about; the line at the left leads back. */
export function CyclePicture({ places }: { places: readonly Cycle[] }) {
  return (
    <ol className="greep-cycle" aria-label="De cyclus van kadernota tot jaarstukken">
      {stops.map(({ name, stages }) => (
        <Stop key={name} name={name} years={places.filter(({ stage }) => stages.includes(stage)).map(({ year }) => year)} />
      ))}
    </ol>
  );
}
