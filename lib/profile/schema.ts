import { parseISO } from 'date-fns';
import * as v from 'valibot';
import { lenses, type Profile, seats, taskBases } from '../council/index.ts';
import { domainLabels, makerLabels } from '../knowledge/regeling-labels.ts';
import { cooperations, kinds } from '../reading/words.ts';

/** The longest text that a field takes, in characters. */
const longest = 200;

/** The most days before a committee that a griffie can ask for papers. */
const mostDays = 90;

const keysOf = <K extends string>(labels: Record<K, string>): K[] => Object.keys(labels) as K[];

/** Whether an ISO day stands in the calendar: '2026-02-31' does not. */
export function isCalendarDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(parseISO(day).getTime());
}

const word = <const W extends string>(words: readonly W[]) => v.picklist(words, `kies uit: ${words.join(', ')}`);
const text = v.pipe(
  v.string('moet tekst zijn'),
  v.trim(),
  v.nonEmpty('mag niet leeg zijn'),
  v.maxLength(longest, `mag niet langer zijn dan ${longest} tekens`),
);
const day = v.pipe(v.string('moet een datum zijn'), v.check(isCalendarDay, 'moet een bestaande dag zijn, zoals 2026-03-12'));
const yesOrNo = v.boolean('moet true (ja) of false (nee) zijn');
const list = <S extends v.GenericSchema>(entry: S) => v.optional(v.array(entry, 'moet een lijst zijn'), []);
const known = <S extends v.GenericSchema>(value: S) => v.optional(v.nullable(value), null);

const cooperation = v.strictObject(
  {
    name: text,
    shortNames: list(text),
    domain: known(word(keysOf(domainLabels))),
    form: known(word(cooperations)),
    maker: known(word(keysOf(makerLabels))),
    tasks: known(word(taskBases)),
    province: known(yesOrNo),
    waterschap: known(yesOrNo),
    participants: list(text),
    zienswijzeOn: known(v.array(word(kinds), 'moet een lijst zijn')),
    zienswijzeAnswers: v.optional(v.record(word(kinds), yesOrNo, 'moet een lijst van antwoorden zijn'), {}),
    exemptsBudgetChanges: known(yesOrNo),
    canLeave: known(yesOrNo),
    seat: known(word(seats)),
    seatedFor: known(text),
  },
  'dit veld kent Greep niet',
);

const meeting = v.strictObject(
  { body: word(['raad', 'raadscommissie']), date: day, name: known(text) },
  'dit veld kent Greep niet',
);

const recess = v.pipe(
  v.strictObject({ from: day, to: day }, 'dit veld kent Greep niet'),
  v.check(({ from, to }) => from <= to, 'de eerste dag moet vóór de laatste dag liggen'),
);

/** Every field of a profile, as it may stand in a file or in the browser: what is left out is not told. */
export const profileFields = {
  lens: v.optional(word(lenses), 'raadslid'),
  gemeente: known(text),
  cooperations: list(cooperation),
  meetings: list(meeting),
  deliveryDays: known(
    v.pipe(
      v.number('moet een getal zijn'),
      v.integer('moet een heel getal zijn'),
      v.minValue(0, 'mag niet onder 0 zijn'),
      v.maxValue(mostDays, `mag niet boven ${mostDays} zijn`),
    ),
  ),
  recesses: list(recess),
};

const profile = v.strictObject(profileFields, 'dit veld kent Greep niet');

/** A profile as it is kept: fields that it leaves out are not told. */
export type KeptProfile = v.InferInput<typeof profile>;

/** Whether something that was kept is a profile of this version. */
export function isProfile(kept: unknown): kept is KeptProfile {
  return !Array.isArray(kept) && v.is(profile, kept);
}

/** A kept profile with all its fields. */
export function fullProfile(kept: KeptProfile): Profile {
  return v.parse(profile, kept);
}
