import type { Kind } from '../../reading/words.ts';

/** An article on which a decision of one kind rests. */
export interface LawOfKind {
  kind: Kind;
  law: 'wgr' | 'wvr' | 'gemw' | 'awb' | 'wpg';
  article: string;
  paragraph?: string;
}

/** Articles that a paper names as the ground of its decision, and the kind of paper they make it (law §6, column legal basis). */
export const lawsOfKinds: readonly LawOfKind[] = [
  { kind: 'begrotingswijziging', law: 'wgr', article: '35', paragraph: '6' },
  { kind: 'begroting', law: 'wgr', article: '35' },
  { kind: 'begrotingswijziging', law: 'wgr', article: '35' },
  { kind: 'kadernota', law: 'wgr', article: '34b' },
  { kind: 'adviescommissie', law: 'wgr', article: '24a' },
  { kind: 'bestuurscommissie', law: 'wgr', article: '25' },
  { kind: 'deelneming-door-gr', law: 'wgr', article: '31a' },
  { kind: 'deelneming-door-gr', law: 'wgr', article: '55a' },
  { kind: 'delegatie', law: 'wgr', article: '33a' },
  { kind: 'geheimhouding', law: 'wgr', article: '23' },
  { kind: 'toezicht', law: 'wgr', article: '28' },
  { kind: 'deelneming-door-gemeente', law: 'gemw', article: '160', paragraph: '2' },
  { kind: 'geheimhouding', law: 'gemw', article: '8[789]' },
  { kind: 'controle', law: 'gemw', article: '21[23]' },
  { kind: 'rekenkamerrapport', law: 'gemw', article: '18[2-5]a?' },
  { kind: 'mandaat', law: 'awb', article: '10:[3-9]' },
  { kind: 'brandveiligheidsdoelen', law: 'wvr', article: '3a' },
  { kind: 'beleidsplan-vr', law: 'wvr', article: '14' },
  { kind: 'risicoprofiel', law: 'wvr', article: '15' },
  { kind: 'crisisplan', law: 'wvr', article: '1[67]' },
  { kind: 'convenant-politie-om', law: 'wvr', article: '19' },
  { kind: 'meldkamer', law: 'wvr', article: '35' },
  { kind: 'crisisverslag', law: 'wvr', article: '(?:39|40)' },
  { kind: 'visitatie', law: 'wvr', article: '5[678]' },
  { kind: 'gezondheidsnota', law: 'wpg', article: '13' },
];

/** How papers write the names of these laws; insides of regular expressions over folded text. */
export const lawNames: Record<LawOfKind['law'], string> = {
  wgr: '(?:wgr|wet gemeenschappelijke regelingen)',
  wvr: "(?:wvr|wet veiligheidsregio['’]?s)",
  gemw: '(?:gemw|gemeentewet)',
  awb: '(?:awb|algemene wet bestuursrecht)',
  wpg: '(?:wpg|wet publieke gezondheid)',
};
