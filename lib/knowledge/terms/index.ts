import { ambtelijk } from './ambtelijk.ts';
import { behandeling } from './behandeling.ts';
import { college } from './college.ts';
import { documenten } from './documenten.ts';
import { mandaat } from './mandaat.ts';
import { planningEnControl } from './planning-en-control.ts';
import { provincieEnWaterschap } from './provincie-en-waterschap.ts';
import { raad } from './raad.ts';
import { regioBesturen } from './regio-besturen.ts';
import { toezichtEnMedezeggenschap } from './toezicht-en-medezeggenschap.ts';
import type { TermEntry } from './types.ts';
import { veiligheid } from './veiligheid.ts';
import { werkwoorden } from './werkwoorden.ts';

export type { OtherSense, TermEntry, TermLink } from './types.ts';

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
  ...behandeling,
  ...werkwoorden,
  ...documenten,
  ...planningEnControl,
];
