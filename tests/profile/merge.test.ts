import { describe, expect, test } from 'vitest';
import { emptyProfile, type KnownCooperation, type Profile, unknownCooperation } from '../../lib/council/profile.ts';
import {
  compared,
  inDomain,
  mergedProfile,
  withCooperation,
  withCooperationAt,
  withMeetings,
  withoutCooperation,
} from '../../lib/profile/index.ts';

const some = (facts: Partial<KnownCooperation>): KnownCooperation => ({ ...unknownCooperation('Regio Zuidrand'), ...facts });
const profile = (facts: Partial<Profile>): Profile => ({ ...emptyProfile, ...facts });
const raad = (date: string) => ({ body: 'raad', date, name: null }) as const;

describe('taking over the settings of another', () => {
  const mine = profile({
    lens: 'ab-lid',
    gemeente: 'Zuidrand',
    cooperations: [some({ maker: 'raden', seat: 'ab', shortNames: ['RZ'], zienswijzeAnswers: { mandaat: true } })],
    meetings: [raad('2026-03-12')],
  });
  const theirs = profile({
    lens: 'griffier',
    gemeente: 'Zuidrand',
    cooperations: [
      some({ name: 'regio zuidrand', maker: 'colleges', seat: 'geen', canLeave: true, shortNames: ['de regio'] }),
      some({ name: 'GGD Zuid', seat: 'db' }),
    ],
    meetings: [raad('2026-03-12'), raad('2026-02-05')],
    deliveryDays: 10,
    recesses: [{ from: '2026-07-20', to: '2026-08-30' }],
  });

  test('says what is new, what is filled in and where they disagree', () => {
    expect(compared(mine, theirs)).toEqual({
      newCooperations: ['GGD Zuid'],
      newMeetings: 1,
      newRecesses: 1,
      filledIn: [
        { cooperation: null, field: 'deliveryDays', mine: null, theirs: 10 },
        { cooperation: 'Regio Zuidrand', field: 'canLeave', mine: null, theirs: true },
      ],
      disagreements: [{ cooperation: 'Regio Zuidrand', field: 'maker', mine: 'raden', theirs: 'colleges' }],
    });
  });

  test('loses nothing that the reader made: role, seats and own answers stay', () => {
    const merged = mergedProfile(mine, theirs, []);
    expect(merged.lens).toBe('ab-lid');
    expect(merged.cooperations).toEqual([
      some({
        maker: 'raden',
        seat: 'ab',
        canLeave: true,
        shortNames: ['RZ', 'de regio'],
        zienswijzeAnswers: { mandaat: true },
      }),
      some({ name: 'GGD Zuid' }),
    ]);
    expect(merged.meetings.map(({ date }) => date)).toEqual(['2026-02-05', '2026-03-12']);
    expect(merged.deliveryDays).toBe(10);
  });

  test('takes the word of the other where the reader accepts it', () => {
    const merged = mergedProfile(mine, theirs, compared(mine, theirs).disagreements);
    expect(merged.cooperations[0]).toMatchObject({ maker: 'colleges', seat: 'ab' });
  });

  test('changes nothing the second time', () => {
    const merged = mergedProfile(mine, theirs, []);
    expect(mergedProfile(merged, theirs, [])).toEqual(merged);
    expect(compared(merged, theirs)).toMatchObject({ newCooperations: [], newMeetings: 0, newRecesses: 0, filledIn: [] });
  });
});

describe('changes of a profile', () => {
  test('an answer adds the cooperation of a paper, and the next one finds it', () => {
    const once = withCooperation(emptyProfile, 'Regio Zuidrand', (known) => ({ ...known, canLeave: true }));
    const twice = withCooperation(once, 'regio Zuidrand', (known) => ({ ...known, province: false }));
    expect(twice.cooperations).toEqual([some({ canLeave: true, province: false })]);
  });

  test('what is deleted is put back where it stood', () => {
    const before = profile({ cooperations: [some({}), some({ name: 'GGD Zuid' })] });
    const after = withoutCooperation(before, 'Regio Zuidrand');
    expect(after.cooperations.map(({ name }) => name)).toEqual(['GGD Zuid']);
    expect(withCooperationAt(after, 0, some({}))).toEqual(before);
    expect(withCooperationAt(before, 0, some({}))).toEqual(before);
  });

  test('the law of a field of work fills in what it fixes, and takes it back with the field', () => {
    const region = inDomain(some({ canLeave: null }), 'veiligheidsregio');
    expect(region).toMatchObject({ form: 'openbaar-lichaam', maker: 'colleges', tasks: 'overgedragen', canLeave: false });
    expect(inDomain(region, 'omgevingsdienst')).toMatchObject({ province: true, tasks: null });
    expect(inDomain({ ...region, maker: 'raden' }, null)).toEqual(some({ maker: 'raden' }));
  });

  test('meetings stand in order and once', () => {
    const dates = withMeetings(profile({ meetings: [raad('2026-05-01')] }), [raad('2026-05-01'), raad('2026-01-08')]).meetings;
    expect(dates).toEqual([raad('2026-01-08'), raad('2026-05-01')]);
  });
});
