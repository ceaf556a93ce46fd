import { optionName } from '../knowledge/labels.ts';
import { type SupportOf, supportNames, supportOf, supports } from '../knowledge/lens/support.ts';
import type { Option } from '../reading/contract.ts';
import { line, spoken } from './line.ts';
import type { LensLine, LensView, Seen } from './types.ts';

function lineFor(option: Pick<Option, 'instrument' | 'called' | 'usable'>): LensLine {
  const { instrument, usable } = option;
  const { how, sources }: SupportOf = supportOf[instrument];
  const late = usable === 'te laat' ? ' Voor dit besluit is het te laat.' : '';
  return line(`${optionName(option)}. ${how}${late}`, sources);
}

/** The right to ask for a meeting exists whatever the item. */
const meeting = { instrument: 'extra-raadsvergadering', usable: 'ja' } as const;

/** What a raadslid can do alone, with a fifth of the members, and with a majority: every option stands in one of the three. */
export function raadslidView({ item }: Seen): LensView {
  const options: Pick<Option, 'instrument' | 'called' | 'usable'>[] = item.council.options;
  const all = options.some(({ instrument }) => instrument === meeting.instrument) ? options : [...options, meeting];
  const parts = supports.map((support) => ({
    heading: supportNames[support],
    lines: all.filter(({ instrument }) => supportOf[instrument].support === support).map(lineFor),
  }));
  return { heading: 'Alleen of samen', parts: item.council.options.length > 0 ? spoken(parts) : [] };
}
