import { bodyLabels } from '../../lib/knowledge/labels.ts';
import { stepLabels } from '../../lib/knowledge/way-labels.ts';
import type { Item, RouteStep } from '../../lib/reading/contract.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { count, inProse, sentence } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';
import './route.css';

type When = NonNullable<RouteStep['when']> | 'onbekend';

const spoken: Record<When, string> = { geweest: 'Geweest', nu: '', gepland: 'Gepland', onbekend: 'Datum onbekend' };

/** 'advies: akkoord', or the step alone. */
const outcome = ({ step, outcome: said }: RouteStep): string => (said ? `${stepLabels[step]}: ${said}` : stepLabels[step]);

/** A last day is said to be one: nobody meets on it. */
function moment({ date, dateText, limit }: RouteStep): string | null {
  const words = date ? dateInWords(date) : dateText;
  return words && limit ? `${limit} ${words}` : words;
}

const abbreviation = /^[\p{Lu}&]{2,5}$/u;

/** The name in the paper, a bare abbreviation written out: 'Georganiseerd overleg (GO)'. */
function nameOf({ body, name }: RouteStep): string {
  const known = body ? bodyLabels[body].name : '';
  if (name === '' || name === body) return sentence(known);
  return sentence(known && abbreviation.test(name) ? `${known} (${name})` : name);
}

/** The step that this paper is itself. */
function ownStep({ body, meetingDate, route }: Item): RouteStep | undefined {
  return route.find(({ when }) => when === 'nu') ?? route.find((step) => step.body === body && step.date === meetingDate);
}

/** Entry into force and the like: something happens, and no body meets. */
const isEvent = ({ body, step }: RouteStep): boolean => body === null && step === 'uitvoering';

function Here({ when }: { when: When }) {
  return <span className="greep-here">{when === 'nu' ? 'u bent hier' : 'dit stuk'}</span>;
}

function Step({ step, isOwn, links }: { step: RouteStep; isOwn: boolean; links: Links }) {
  const when: When = step.when ?? 'onbekend';
  return (
    <li className="greep-step" data-when={when} data-event={isEvent(step)} aria-current={isOwn ? 'step' : undefined}>
      <p className="greep-step-head">
        <span className="greep-step-name">
          {nameOf(step)} {isOwn && <Here when={when} />}
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

/** The picture in a sentence: '2 stappen geweest, u bent bij het dagelijks bestuur, 1 stap gepland'. */
function inWords(route: readonly RouteStep[], own: RouteStep | undefined): string {
  const steps = (when: RouteStep['when']) => route.filter((step) => step !== own && step.when === when).length;
  const told = [
    [steps('geweest'), 'geweest'],
    [steps('gepland'), 'gepland'],
    [steps(null), 'zonder datum'],
  ] as const;
  const parts = told.flatMap(([number, name]) => (number > 0 ? [`${count(number, 'stap', 'stappen')} ${name}`] : []));
  return sentence(inProse([...(own ? [`dit stuk: ${nameOf(own)}`] : []), ...parts]));
}

/** The decision's way through bodies and dates, top to bottom; what was, where we are and what is to come differ in form. */
export function RoutePicture({ item, links }: { item: Item; links: Links }) {
  const { route } = item;
  if (route.length === 0) return <p className="greep-quiet">De route staat niet in dit stuk.</p>;
  const own = ownStep(item);
  return (
    <ol className="greep-route" aria-label={inWords(route, own)}>
      {route.map((step) => (
        <Step
          key={JSON.stringify([step.name, step.date, step.step, step.evidence])}
          step={step}
          isOwn={step === own}
          links={links}
        />
      ))}
    </ol>
  );
}
