import type { Planning as Plan } from '../../lib/reading/contract.ts';
import { dateInWords } from '../ui/dates.ts';
import { ClockIcon } from '../ui/icons.tsx';

/** The days of a planning that are known, in their order, each with what must be done on it. */
function daysOf({ raad, committee, delivery }: Plan): [name: string, date: string][] {
  return [
    ...(delivery ? [['Stukken bij de griffie', delivery] as [string, string]] : []),
    ...(committee ? [[committee.name ?? 'Commissie', committee.date] as [string, string]] : []),
    ['Laatste raad op tijd', raad],
  ];
}

/** The own calendar before a last day: papers in, committee, raad, and what is too tight. */
export function Planning(plan: Plan) {
  return (
    <>
      <dl className="greep-planning">
        {daysOf(plan).map(([name, date]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{dateInWords(date)}</dd>
          </div>
        ))}
      </dl>
      {plan.warnings.map((warning) => (
        <p key={warning} className="greep-limit">
          <ClockIcon /> {warning}
        </p>
      ))}
    </>
  );
}
