import { isProfile, type KeptProfile } from '../profile/index.ts';
import { stored } from './stored.ts';

/** What the reader told Greep about himself, on this computer; `fullProfile` gives it with all its fields. */
export const keptProfile = stored<KeptProfile>({
  name: 'instellingen',
  version: 1,
  migrations: {},
  fallback: {},
  isValid: isProfile,
});
