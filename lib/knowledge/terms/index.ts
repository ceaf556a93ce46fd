import { ambtelijk } from './ambtelijk.ts';
import { behandeling } from './behandeling.ts';
import { bevoegdheid } from './bevoegdheid.ts';
import { college } from './college.ts';
import { documenten } from './documenten.ts';
import { mandaat } from './mandaat.ts';
import { privateLife } from './other-senses.ts';
import { overeenkomstenEnPlannen } from './overeenkomsten-en-plannen.ts';
import { planningEnControl } from './planning-en-control.ts';
import { provincieEnWaterschap } from './provincie-en-waterschap.ts';
import { raad } from './raad.ts';
import { regeling } from './regeling.ts';
import { regioBesturen } from './regio-besturen.ts';
import { toezichtEnMedezeggenschap } from './toezicht-en-medezeggenschap.ts';
import type { TermEntry } from './types.ts';
import { uitvoeringEnVerantwoording } from './uitvoering-en-verantwoording.ts';
import { veiligheid } from './veiligheid.ts';
import { vergadering } from './vergadering.ts';
import { werkwoorden } from './werkwoorden.ts';
import { zienswijze } from './zienswijze.ts';

export type { TermEntry } from './types.ts';

/** All words that Greep marks, with what they mean and the principles they lead to. */
export const lexicon: readonly TermEntry[] = [
  ...raad,
  ...college,
  ...provincieEnWaterschap,
  ...regioBesturen,
  ...ambtelijk,
  ...veiligheid,
  ...toezichtEnMedezeggenschap,
  ...mandaat,
  ...bevoegdheid,
  ...regeling,
  ...behandeling,
  ...vergadering,
  ...werkwoorden,
  ...zienswijze,
  ...uitvoeringEnVerantwoording,
  ...documenten,
  ...overeenkomstenEnPlannen,
  ...planningEnControl,
].map((entry) => ({ ...entry, notWhen: [privateLife, ...(entry.notWhen ?? [])] }));
