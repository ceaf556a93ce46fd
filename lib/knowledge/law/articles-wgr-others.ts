import { type Article, wgrRenewed } from './article.ts';

const since = wgrRenewed;
const until = wgrRenewed;

/**
 * What the Wgr says where a province or a waterschap takes part: chapters IV and V repeat chapter I under their own numbers. Read in the
 * texts valid on 12-02-2025 and 1-5-2022.
 */
export const wgrArticlesWithOthers = {
  'Wgr 51': {
    gives: 'Doet een provincie mee, dan geldt hetzelfde voor provinciale staten: ontwerp, zienswijze en toestemming.',
    certainty: 'V',
    since,
  },
  'Wgr 61': {
    gives: 'Doet een waterschap mee, dan geldt hetzelfde voor het algemeen bestuur van het waterschap.',
    certainty: 'V',
    since,
  },
  'Wgr 55a': {
    gives:
      'Doet een provincie mee, dan kunnen raden en provinciale staten vooraf wensen en bedenkingen geven over een stichting of vennootschap.',
    certainty: 'V',
  },
  'Wgr 58': { gives: 'Doet een provincie mee, dan is de minister van Binnenlandse Zaken de toezichthouder.', certainty: 'V' },
  'Wgr 59': {
    gives:
      'Doet een provincie mee, dan gelden voor de ontwerpbegroting en elke wijziging dezelfde regels, ook voor provinciale staten.',
    certainty: 'V',
  },
  'Wgr 59/5': {
    gives: 'Doet een provincie mee, dan gaat de zienswijze na vaststelling naar de minister van Binnenlandse Zaken.',
    certainty: 'V',
    since,
  },
  'Wgr 59/4 (oud)': {
    gives: 'Doet een provincie mee, dan gaat de zienswijze na vaststelling naar de minister van Binnenlandse Zaken.',
    certainty: 'V',
    until,
  },
} as const satisfies Record<`Wgr ${string}`, Article>;
