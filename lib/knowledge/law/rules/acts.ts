import type { Act } from '../rule.ts';

/** A report is taken note of. */
export const takesNote: Act = { now: 'neemt', plural: 'nemen', about: 'kennis van', whole: 'kennisnemen van' };

/** A report of others is answered with a position. */
export const takesPosition: Act = {
  now: 'bepaalt',
  plural: 'bepalen',
  about: 'zijn standpunt over',
  whole: 'zijn standpunt bepalen over',
};

/** An evaluation is discussed. */
export const discusses: Act = { now: 'spreekt', plural: 'spreken', about: 'over', whole: 'spreken over' };

/** A handover is made ready. */
export const prepares: Act = { now: 'zorgt', plural: 'zorgen', about: 'voor', whole: 'zorgen voor' };
