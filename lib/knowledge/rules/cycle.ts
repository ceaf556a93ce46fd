import type { Cycle } from '../../reading/contract.ts';
import type { Kind } from '../../reading/words.ts';

/** The documents of the planning-and-control cycle. Insides of regular expressions over folded text, to be followed by a year. */
export const cycleDocuments: Record<Cycle['stage'], string> = {
  kaders: String.raw`[a-z-]*kader(?:nota|brief)|uitgangspunten\w*|perspectiefnota`,
  wijziging:
    '[a-z-]*begrotingswijziging|(?:wijziging(?:en)? (?:van |op |in )?(?:de )?|gewijzigde |bijgestelde )(?:programma)?begroting',
  ontwerpbegroting: '(?:ontwerp|concept)-?(?:programma|meerjaren)?begroting',
  begroting: '(?:programma|meerjaren|basis)?begroting',
  tussenrapportage:
    '(?:bestuurs|tussen|voortgangs|tussentijdse |kwartaal|halfjaar)rapportage|tussentijdse rapportage|berap|burap|turap|marap|voorjaarsnota|najaarsnota',
  jaarstukken: 'jaarstukken|jaarrekening|jaarverslag|rekening|jaarverantwoording',
};

/** Where a kind of paper stands in the cycle, and the words before its year. */
export const cycleOfKind: Partial<Record<Kind, { stage: Cycle['stage']; word: string }>> = {
  kadernota: { stage: 'kaders', word: String.raw`\w*kader\w*|uitgangspunten\w*|perspectiefnota` },
  begroting: { stage: 'begroting', word: String.raw`\w*begroting` },
  'bvo-begroting': { stage: 'begroting', word: String.raw`\w*begroting` },
  reactienota: { stage: 'ontwerpbegroting', word: String.raw`(?:ontwerp|concept)-?\w*begroting` },
  begrotingswijziging: { stage: 'wijziging', word: String.raw`\w*begroting\w*|wijziging` },
  bestuursrapportage: { stage: 'tussenrapportage', word: String.raw`\w*rapportage|berap|burap|turap|marap|\w*cijfers|\w*nota` },
  jaarstukken: { stage: 'jaarstukken', word: String.raw`jaar\w+|resultaat\w*` },
};
