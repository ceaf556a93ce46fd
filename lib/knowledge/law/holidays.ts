/**
 * Days on which a statutory term does not end (Algemene termijnenwet), so that it runs on to the next working day.
 * Easter Sundays by year; the movable holidays are counted from them.
 */
export const easterSundays: Readonly<Record<number, string>> = {
  2015: '2015-04-05',
  2016: '2016-03-27',
  2017: '2017-04-16',
  2018: '2018-04-01',
  2019: '2019-04-21',
  2020: '2020-04-12',
  2021: '2021-04-04',
  2022: '2022-04-17',
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
  2033: '2033-04-17',
  2034: '2034-04-09',
  2035: '2035-03-25',
  2036: '2036-04-13',
  2037: '2037-04-05',
  2038: '2038-04-25',
  2039: '2039-04-10',
  2040: '2040-04-01',
};

/** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
export const fromEaster = [-2, 1, 39, 50] as const;

/** Month and day: New Year, King's Day, Liberation Day, Christmas. */
export const fixedHolidays = ['01-01', '04-27', '05-05', '12-25', '12-26'] as const;
