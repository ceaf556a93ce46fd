import { informalInstruments } from '../../reading/words.ts';
import { influenceOptions } from './instruments-influence.ts';
import { inputOptions } from './instruments-input.ts';
import { ownRaadOptions } from './instruments-own.ts';
import { questionOptions } from './instruments-questions.ts';
import type { Offer, OptionDefinition } from './rule.ts';

const table = { ...ownRaadOptions, ...inputOptions, ...questionOptions, ...influenceOptions } as const;

/** The name of an option in the rules; several may be of one instrument, with another basis or addressee. */
export type OptionId = keyof typeof table;

function isOptionId(id: string): id is OptionId {
  return Object.hasOwn(table, id);
}

/** The names of all options, strongest first. */
export const optionIds: readonly OptionId[] = Object.keys(table).filter(isOptionId);

/** Every option that rules may name. */
export const optionDefinitions: Record<OptionId, OptionDefinition> = table;

/** Whether an instrument has a legal effect of its own. */
export function standingOf(instrument: OptionDefinition['instrument']): 'formeel' | 'informeel' {
  const informal: readonly string[] = informalInstruments;
  return informal.includes(instrument) ? 'informeel' : 'formeel';
}

/** Whether the raad uses an instrument in its own meeting, on its own draft decision. */
export function isInMeeting(instrument: OptionDefinition['instrument']): boolean {
  return instrument === 'besluiten' || instrument === 'amendement';
}

/** An offer of a rule, with its conditions where it has any. */
export function asOffer(offer: OptionId | Offer): Offer {
  return typeof offer === 'string' ? { option: offer } : offer;
}

const control: ReadonlySet<OptionDefinition['group']> = new Set(['bevragen', 'controleren', 'altijd']);

/** Whether an instrument asks and controls: such rights exist whatever stands on the agenda, so they set no item apart. */
export function isControl(instrument: OptionDefinition['instrument']): boolean {
  return optionIds.some((id) => optionDefinitions[id].instrument === instrument && control.has(optionDefinitions[id].group));
}
