import type { RuledKind } from '../../../reading/words.ts';
import type { Rule } from '../rule.ts';
import { controlRules } from './control.ts';
import { moneyRules } from './money.ts';
import { organisationRules } from './organisation.ts';
import { peopleRules } from './people.ts';
import { powerRules } from './powers.ts';
import { regelingRules } from './regeling.ts';
import { regionRules } from './region.ts';
import { safetyRules } from './safety.ts';

/** The decision table: one row per kind of item (law §6). */
export const rules: Record<RuledKind, Rule> = {
  ...moneyRules,
  ...regelingRules,
  ...powerRules,
  ...organisationRules,
  ...safetyRules,
  ...peopleRules,
  ...regionRules,
  ...controlRules,
};
