import { bodyLabels } from '../../lib/knowledge/labels.ts';
import { stepLabels } from '../../lib/knowledge/way-labels.ts';
import type { RouteStep } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { sentence } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';
import './route.css';

type When = NonNullable<RouteStep['when']> | 'onbekend';

const spoken: Record<When, string> = { geweest: 'Geweest', nu: '', gepland: 'Gepland', onbekend: 'Datum onbekend' };

/** 'advies: akkoord', or the step alone. */
const outcome = ({ step, outcome: said }: RouteStep): string => (said ? `${stepLabels[step]}: ${said}` : stepLabels[step]);

const moment = ({ date, dateText }: RouteStep): string | null => (date ? dateInWords(date) : dateText);

const nameOf = ({ body, name }: RouteStep): string => sentence(name || (body ? bodyLabels[body].name : ''));

function Step({ step, links }: { step: RouteStep; links: Links }) {
  const when: When = step.when ?? 'onbekend';
  return (
    <li className="greep-step" data-when={when} aria-current={when === 'nu' ? 'step' : undefined}>
      <p className="greep-step-head">
        <span className="greep-step-name">
          {nameOf(step)} {when === 'nu' && <span className="greep-here">u bent hier</span>}
        </span>
        <span className="greep-step-date">{moment(step) ?? 'geen datum'}</span>
      </p>
      <p className="greep-step-outcome">
        {spoken[when] && <span className="greep-unseen">{spoken[when]}. </span>}
        {outcome(step)} <EvidenceLinks evidence={[step.evidence]} onJump={links.jump} />
      </p>
    </li>
  );
}

/** The decision's way through bodies and dates, top to bottom; what was, where we are and what is to come differ in form. */
export function RoutePicture({ route, links }: { route: readonly RouteStep[]; links: Links }) {
  if (route.length === 0) return <p className="greep-quiet">De route staat niet in dit stuk.</p>;
  return (
    <ol className="greep-route">
      {route.map((step) => (
        <Step key={`${step.name} ${step.date} ${step.step}`} step={step} links={links} />
      ))}
    </ol>
  );
}
