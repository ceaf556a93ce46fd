import type { Planning as Plan } from '../../lib/reading/contract.ts';
import { dateInWords } from '../ui/dates.ts';
import { ClockIcon } from '../ui/icons.tsx';

/** The own calendar before a last day: papers in, committee, raad, and what is too tight. */
export function Planning({ raad, committee, delivery, warnings }: Plan) {
  return (
    <>
      <dl className="greep-planning">
        {delivery && (
          <div>
            <dt>Stukken bij de griffie</dt>
            <dd>{dateInWords(delivery)}</dd>
          </div>
        )}
        {committee && (
          <div>
            <dt>{committee.name ?? 'Commissie'}</dt>
            <dd>{dateInWords(committee.date)}</dd>
          </div>
        )}
        <div>
          <dt>Laatste raad op tijd</dt>
          <dd>{dateInWords(raad)}</dd>
        </div>
      </dl>
      {warnings.map((warning) => (
        <p key={warning} className="greep-limit">
          <ClockIcon /> {warning}
        </p>
      ))}
    </>
  );
}
