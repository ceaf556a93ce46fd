import type { ItemFacts } from '../../lib/reading/contract.ts';
import type { Body, Cooperation, Kind } from '../../lib/reading/words.ts';

/** Who decides on a kind of paper by the law table (§6, 'who decides'), written down apart from the rules that are tested with it. */
type Part = 'board' | 'sender' | 'makers' | 'appointing' | 'raad' | 'college' | 'supervisor' | 'nobody' | 'several';

const parts: Partial<Record<Kind, Part>> = {
  kadernota: 'board',
  begroting: 'board',
  begrotingswijziging: 'board',
  jaarstukken: 'board',
  'regeling-wijzigen': 'makers',
  'regeling-treffen': 'makers',
  toetreding: 'makers',
  uittreding: 'makers',
  opheffing: 'makers',
  'mandaat-door-college': 'college',
  delegatie: 'board',
  bestuurscommissie: 'board',
  adviescommissie: 'board',
  organisatie: 'sender',
  personeel: 'sender',
  overeenkomst: 'sender',
  'overeenkomst-gemeente': 'college',
  'convenant-politie-om': 'board',
  meldkamer: 'board',
  'beleidsplan-vr': 'board',
  risicoprofiel: 'board',
  crisisplan: 'board',
  brandveiligheidsdoelen: 'raad',
  'benoeming-ab-lid': 'appointing',
  'benoeming-db': 'board',
  terugkoppeling: 'nobody',
  investering: 'board',
  'deelneming-door-gr': 'board',
  'deelneming-door-gemeente': 'college',
  'verbonden-partijen': 'raad',
  reactienota: 'sender',
  geheimhouding: 'board',
  controle: 'board',
  rekenkamerrapport: 'raad',
  centrumregeling: 'college',
  'bvo-begroting': 'board',
  toezicht: 'supervisor',
  'wgr-aanpassing': 'makers',
};

const boards: readonly (Body | null)[] = ['algemeen-bestuur', 'dagelijks-bestuur', 'bestuur', 'bestuurscommissie', 'voorzitter'];
const single: readonly (Cooperation | null)[] = ['bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'];
const withoutBoard: readonly (Cooperation | null)[] = ['centrumregeling', 'netwerk', 'geen'];

function boardOf({ kind, cooperation }: ItemFacts, body: Body): readonly Body[] {
  if (withoutBoard.includes(cooperation)) return ['college'];
  return single.includes(cooperation) || kind === 'bvo-begroting' ? ['bestuur'] : [body];
}

/** A regeling is changed by who made it, and of raden with others by the raad for its part (Wgr art. 1 lid 1). */
function makersOf({ maker, cooperation }: ItemFacts): readonly Body[] {
  if (maker === 'raden' || maker === 'gemengd') return ['raad'];
  return maker === 'burgemeesters' && !withoutBoard.includes(cooperation) ? ['burgemeester'] : ['burgemeester', 'college'];
}

/** Whether the law itself makes the member: then nobody appoints (Wvr art. 11 lid 1, Wgr art. 13 lid 7). */
export function memberByLaw({ kind, domain, maker }: ItemFacts): boolean {
  return kind === 'benoeming-ab-lid' && (domain === 'veiligheidsregio' || maker === 'burgemeesters');
}

/** Who can decide on an item by law; null where the table leaves it to the circumstances. */
export function decidersByLaw(item: ItemFacts): readonly Body[] | null {
  const part = parts[item.kind];
  if (part === 'board') return boardOf(item, 'algemeen-bestuur');
  if (part === 'sender') return boardOf(item, 'dagelijks-bestuur');
  // A board does not leave: its paper can be on the leaving of any participant, who decides on that himself.
  if (item.kind === 'uittreding' && boards.includes(item.body)) return null;
  if (part === 'makers') return makersOf(item);
  if (part === 'raad' || part === 'college') return [part];
  if (part === 'supervisor') return ['gedeputeerde-staten', 'minister', 'commissaris-van-de-koning'];
  if (part === 'nobody' || memberByLaw(item)) return [];
  return part === 'appointing' ? [item.maker === 'raden' || item.maker === 'gemengd' ? 'raad' : 'college'] : null;
}
