import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProfile, lenses, type Profile, seats, unknownCooperation } from '../../lib/council/profile.ts';
import { fullProfile, isProfile, ProfileFileError, profileFile, readProfileFile } from '../../lib/profile/index.ts';
import { cooperations, kinds } from '../../lib/reading/words.ts';

const told: Profile = {
  lens: 'griffier',
  gemeente: 'Zuidrand',
  cooperations: [
    {
      ...unknownCooperation('Veiligheidsregio Maasdal'),
      shortNames: ['VRMD'],
      form: 'openbaar-lichaam',
      zienswijzeOn: ['kadernota'],
      zienswijzeAnswers: { mandaat: false },
      seat: 'ab',
      seatedFor: 'de burgemeester',
    },
  ],
  meetings: [{ body: 'raadscommissie', date: '2026-03-12', name: 'Commissie Bestuur' }],
  deliveryDays: 10,
  recesses: [{ from: '2026-07-20', to: '2026-08-30' }],
};

function problemsOf(value: unknown): readonly string[] {
  try {
    readProfileFile(typeof value === 'string' ? value : JSON.stringify(value));
    return [];
  } catch (error) {
    if (error instanceof ProfileFileError) return error.problems;
    throw error;
  }
}

describe('settings as a file', () => {
  test('come back as they were, but for role and seats', () => {
    const [known] = told.cooperations;
    const shared = { ...told, lens: 'raadslid', cooperations: [{ ...known, seat: null }] };
    expect(readProfileFile(profileFile(told, '2026-11-29'))).toEqual(shared);
  });

  test('are readable and say what they are', () => {
    const text = profileFile(told, '2026-11-29');
    expect(JSON.parse(text)).toMatchObject({ greep: 'instellingen', version: 1, made: '2026-11-29' });
    expect(text.split('\n').length).toBeGreaterThan(20);
    expect(text).not.toMatch(/griffier|"seat"/);
  });

  test('may leave out everything that is not told', () => {
    expect(readProfileFile('{}')).toEqual(emptyProfile);
    expect(readProfileFile('{"meetings":[{"body":"raad","date":"2026-12-10"}]}').meetings).toEqual([
      { body: 'raad', date: '2026-12-10', name: null },
    ]);
    expect(readProfileFile('{"cooperations":[{"name":"Regio Zuidrand"}]}').cooperations).toEqual([
      unknownCooperation('Regio Zuidrand'),
    ]);
  });

  test.each([
    ['{', ['Het is geen JSON: er ontbreekt misschien een stuk van het bestand.']],
    ['[]', ['Het bestand bevat geen instellingen.']],
    [{ version: 2, wat: 1 }, ['Het is gemaakt met een nieuwere Greep. Werk Greep bij.']],
    [{ meeting: [] }, ['meeting: dit veld kent Greep niet']],
    [{ greep: 'iets' }, ['greep: moet "instellingen" zijn']],
    [{ lens: 'wethouder' }, ['lens: kies uit: raadslid, griffier, ab-lid']],
    [
      { meetings: [{ body: 'raad', date: '2026-02-31' }] },
      ['meetings, nummer 1, date: moet een bestaande dag zijn, zoals 2026-03-12'],
    ],
    [{ meetings: [{ body: 'raad' }] }, ['meetings, nummer 1, date: ontbreekt']],
    [{ deliveryDays: '10' }, ['deliveryDays: moet een getal zijn']],
    [{ deliveryDays: -1 }, ['deliveryDays: mag niet onder 0 zijn']],
    [
      { recesses: [{ from: '2026-08-30', to: '2026-07-20' }] },
      ['recesses, nummer 1: de eerste dag moet vóór de laatste dag liggen'],
    ],
    [{ cooperations: [{ name: ' ' }] }, ['cooperations, nummer 1, name: mag niet leeg zijn']],
    [
      { cooperations: [{ name: 'A' }, { name: 'B', canLeave: 'ja' }] },
      ['cooperations, nummer 2, canLeave: moet true (ja) of false (nee) zijn'],
    ],
    [
      { cooperations: [{ name: 'A', zienswijzeAnswers: { mandaat: 'ja' } }] },
      ['cooperations, nummer 1, zienswijzeAnswers, mandaat: moet true (ja) of false (nee) zijn'],
    ],
  ])('are refused in words: %j', (value, problems) => expect(problemsOf(value)).toEqual(problems));

  test('whatever a profile of this version holds is kept and read back whole', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).map((each) => `x${each.trim()}`);
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
    const cooperation = fc.record({
      name: text,
      shortNames: fc.array(text),
      form: maybe(fc.constantFrom(...cooperations)),
      province: maybe(fc.boolean()),
      zienswijzeOn: maybe(fc.uniqueArray(fc.constantFrom(...kinds))),
      seat: maybe(fc.constantFrom(...seats)),
    });
    const profile = fc.record({
      lens: fc.constantFrom(...lenses),
      gemeente: maybe(text),
      cooperations: fc.array(cooperation.map((each) => ({ ...unknownCooperation(each.name), ...each }))),
      deliveryDays: maybe(fc.integer({ min: 0, max: 90 })),
    });
    fc.assert(
      fc.property(profile, (some) => {
        const kept: unknown = JSON.parse(JSON.stringify({ ...emptyProfile, ...some }));
        expect(isProfile(kept) && fullProfile(kept)).toEqual({ ...emptyProfile, ...some });
      }),
      { numRuns: 60 },
    );
  });
});
