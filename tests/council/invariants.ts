import { called, capital } from '../../lib/council/template.ts';
import type { Conclusions } from '../../lib/council/types.ts';
import type { Basis, ItemFacts } from '../../lib/reading/contract.ts';
import type { Body, Instrument, Kind } from '../../lib/reading/words.ts';
import { bodies } from '../../lib/reading/words.ts';
import { decidersByLaw, memberByLaw } from './by-law.ts';
import { offered } from './reading.ts';

/** What must hold for an item and its conclusions; gives what is wrong, or null. */
type Invariant = (item: ItemFacts, conclusions: Conclusions) => string | null;

const budgetKinds: readonly Kind[] = ['begroting', 'begrotingswijziging', 'bvo-begroting'];
const regelingKinds: readonly Kind[] = [
  'regeling-wijzigen',
  'regeling-treffen',
  'toetreding',
  'uittreding',
  'opheffing',
  'centrumregeling',
  'wgr-aanpassing',
];
const wishKinds: readonly Kind[] = [
  'bestuurscommissie',
  'adviescommissie',
  'deelneming-door-gr',
  'deelneming-door-gemeente',
  'overeenkomst-gemeente',
  'regionale-deal',
];

/** The kinds of which an instrument is, by the law table; an instrument that is not here may stand anywhere. */
const onlyFor: Partial<Record<Instrument, readonly Kind[]>> = {
  'zienswijze-begroting': budgetKinds,
  'zienswijze-begrotingswijziging': [...budgetKinds, 'investering'],
  'zienswijze-toezichthouder': [...budgetKinds, 'reactienota'],
  'zienswijze-regeling': regelingKinds,
  'toestemming-regeling': regelingKinds,
  'wensen-en-bedenkingen': wishKinds,
  'overleg-beleidsplan': ['beleidsplan-vr'],
  'wensen-risicoprofiel': ['risicoprofiel'],
  'verslag-en-ontbieden': ['crisisverslag'],
  'aanwijzen-lid': ['benoeming-ab-lid', 'adviescommissie'],
  'ontslag-lid': ['benoeming-ab-lid'],
  adviescommissie: ['adviescommissie'],
  'gezamenlijk-onderzoek': ['rekenkamerrapport'],
  geheimhouding: ['geheimhouding'],
};

const ofBoards: readonly Instrument[] = [
  'zienswijze-begroting',
  'zienswijze-begrotingswijziging',
  'zienswijze-besluit',
  'zienswijze-toezichthouder',
  'inlichtingen-bestuur',
  'inlichtingen-lid',
  'verantwoording-lid',
  'adviescommissie',
  'gezamenlijk-onderzoek',
];

/** Only a raad of a regeling of raden is asked to appoint the member (Wgr 13 lid 1). */
const asksRaadToAppoint = (asks: ItemFacts['asks']): boolean => asks.some(({ verb, of }) => verb === 'benoemen' && of === 'raad');

/** What a form or a maker rules out, where the paper itself names it. */
const ruledOut: readonly { when: (item: ItemFacts) => boolean; instruments: readonly Instrument[] }[] = [
  { when: ({ cooperation }) => ['centrumregeling', 'netwerk', 'geen'].includes(cooperation ?? ''), instruments: ofBoards },
  {
    when: ({ cooperation }) => ['bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'].includes(cooperation ?? ''),
    instruments: ['inlichtingen-lid', 'verantwoording-lid', 'adviescommissie'],
  },
  {
    when: ({ kind, maker, asks }) =>
      kind === 'benoeming-ab-lid' && maker !== 'raden' && maker !== 'gemengd' && !asksRaadToAppoint(asks),
    instruments: ['aanwijzen-lid', 'ontslag-lid'],
  },
  {
    when: ({ maker }) => maker === 'raden' || maker === 'gemengd',
    instruments: ['toestemming-regeling', 'zienswijze-regeling', 'gezamenlijk-onderzoek'],
  },
  {
    when: ({ kind, domain }) => kind === 'benoeming-ab-lid' && domain === 'veiligheidsregio',
    instruments: ['ontslag-lid', 'aanwijzen-lid'],
  },
];

const addressees: Partial<Record<Instrument, readonly string[]>> = {
  'zienswijze-begroting': ['dagelijks-bestuur', 'bestuur'],
  'zienswijze-begrotingswijziging': ['dagelijks-bestuur', 'bestuur'],
  'zienswijze-besluit': ['dagelijks-bestuur', 'bestuur'],
  'zienswijze-regeling': ['college', 'burgemeester'],
  'toestemming-regeling': ['college', 'burgemeester'],
  'zienswijze-toezichthouder': ['gedeputeerde-staten', 'minister'],
  amendement: ['raad'],
  besluiten: ['raad'],
  motie: ['college', 'burgemeester'],
};

/** Kinds on which the raad decides by law, unless the paper is of another body. */
const ownKinds: readonly Kind[] = ['brandveiligheidsdoelen', 'verbonden-partijen', 'rekenkamerrapport'];

/** Abbreviations that a card must write out; OM, DVO and the like stand in none of our sentences either. */
const abbreviation = /\b(?:AB|DB|GR|BVO|GO|VR|OD|PFHO|PHO|GS|PS|CdK|Wgr|Gw|Awb|Wvr|Wpg|WOR|BBV|Woo|OM|RIB|LTA|BZK)\b/;

const room = ({ council }: Conclusions) => [...council.options, ...council.depends, ...council.not, ...(council.notes ?? [])];

const sentences = ({ council, principles }: Conclusions): string[] => [
  council.summary,
  ...council.options.flatMap(({ why, assumes, deadline }) => [why, ...assumes, deadline?.rule ?? '']),
  ...council.depends.flatMap(({ on, ask }) => [on, ask]),
  ...council.not.map(({ why }) => why),
  ...(council.notes ?? []).map(({ text }) => text),
  ...principles.map(({ why }) => why),
];

const isLaw = (basis: Basis): boolean => 'law' in basis;

const ofTheRaad: readonly Body[] = ['raad', 'raadscommissie', 'presidium'];

function raadMayDecide({ kind, maker, body, decider, asks, route, decisions }: ItemFacts): boolean {
  const ofRaad = asks.some(({ of }) => of === 'raad' || of === 'raadscommissie' || of === 'presidium');
  const asked = [body, decider].some((named) => named !== null && ofTheRaad.includes(named)) || ofRaad;
  const named =
    route.some((step) => step.body === 'raad' && step.step === 'besluit') ||
    decisions.some((decision) => decision.body === 'raad' && decision.state !== 'genomen');
  const bySelf = maker === 'raden' || maker === 'gemengd';
  const own = ownKinds.includes(kind) && body === null && decider === null;
  return asked || named || own || (bySelf && (regelingKinds.includes(kind) || kind === 'benoeming-ab-lid'));
}

/** The body that the first sentence says decides, decided or was to decide; null: none. */
function saidToDecide({ council }: Conclusions): Body | null {
  const says = (body: Body) => new RegExp(`^${capital(called(body))} (?:beslis(?:t|sen)|zou(?:den)? |he(?:eft|bben) )`);
  const decides = /\b(?:beslist|beslissen|besloten)\b/;
  const found = bodies.find((body) => says(body).test(council.summary)) ?? null;
  return decides.test(council.summary.split('. ')[0] ?? '') ? found : null;
}

/** The bodies that the paper itself names as deciding, or that could be meant by it. */
function namedIn({ body, decider, decisions, asks }: ItemFacts): readonly (Body | null)[] {
  return [decider, body, ...decisions.map((decision) => decision.body), ...asks.map(({ of }) => of)];
}

/** Whether the paper leaves it to the law who decides. */
const isSilent = ({ body, decider, decisions, asks, route }: ItemFacts): boolean =>
  body === null && decider === null && decisions.length + asks.length + route.length === 0;

/** What holds for every item, by name. */
export const invariants: Record<string, Invariant> = {
  'has a first sentence that is whole': (_, { council }) => (/^[A-Z].*\.$/.test(council.summary) ? null : council.summary),
  'has no hole in a text': (_, { council }) =>
    JSON.stringify(council).match(/undefined|NaN|Invalid Date|\{\w+\}| {2}|\.\./)?.[0] ?? null,
  'writes laws and bodies out': (_, conclusions) =>
    sentences(conclusions).find((sentence) => abbreviation.test(sentence)) ?? null,
  'does not speak of two boards where there is one, or none': (item, { council }) => {
    const single = item.cooperation !== null && item.cooperation !== 'openbaar-lichaam';
    const named = [item.body, item.decider, ...item.decisions.map(({ body }) => body), ...item.asks.map(({ of }) => of)];
    const boards = named.includes('algemeen-bestuur') || named.includes('dagelijks-bestuur');
    return single && !boards && /(algemeen|dagelijks) bestuur (beslist|zou)/.test(council.summary) ? council.summary : null;
  },
  'says that the raad decides only where it does': (item, { council }) =>
    council.summary.startsWith('Uw raad beslist') && !raadMayDecide(item) ? council.summary : null,
  'says that a body decides only where the law or the paper does': (item, conclusions) => {
    const said = saidToDecide(conclusions);
    const byLaw = decidersByLaw(item);
    const may = said === null || said === 'raad' || byLaw === null || [...byLaw, ...namedIn(item)].includes(said);
    return may ? null : conclusions.council.summary;
  },
  'says who decides by law where the paper is silent': (item, conclusions) => {
    const said = saidToDecide(conclusions);
    const byLaw = isSilent(item) && item.version.status !== 'vastgesteld' ? decidersByLaw(item) : null;
    return byLaw === null || (said === null ? byLaw.length === 0 : byLaw.includes(said)) ? null : conclusions.council.summary;
  },
  'says that nobody decides where the law itself does': (item, { council }) =>
    memberByLaw(item) && !/^(?:Niemand beslist|Waarschijnlijk beslist niemand) /.test(council.summary) ? council.summary : null,
  'says that a supervisor alone decides on supervision': (item, conclusions) => {
    const said = item.kind === 'toezicht' ? saidToDecide(conclusions) : null;
    return said === null || said === 'raad' || decidersByLaw(item)?.includes(said) ? null : conclusions.council.summary;
  },
  'speaks of adopting a proposal only to a raad that decides': (item, { council }) =>
    council.summary.includes('aannemen, wijzigen of verwerpen') && !raadMayDecide(item) ? council.summary : null,
  'rests on a basis': (_, conclusions) => (room(conclusions).every(({ basis }) => basis.length > 0) ? null : 'no basis'),
  'rests on law where it is formal': (_, { council }) =>
    council.options.find(({ standing, basis }) => standing === 'formeel' && !basis.some(isLaw))?.instrument ?? null,
  'offers an instrument only for its kinds': (item, { council }) =>
    offered(council).find((instrument) => onlyFor[instrument]?.includes(item.kind) === false) ?? null,
  'offers nothing that form or maker rules out': (item, { council }) => {
    const out = ruledOut.filter(({ when }) => when(item)).flatMap(({ instruments }) => instruments);
    return offered(council).find((instrument) => out.includes(instrument)) ?? null;
  },
  'lets the raad decide only where it may': (item, { council }) =>
    offered(council).some((instrument) => instrument === 'besluiten' || instrument === 'amendement') && !raadMayDecide(item)
      ? 'besluiten'
      : null,
  'addresses the right body': (_, { council }) =>
    council.options.find(({ instrument, to }) => addressees[instrument]?.includes(to ?? '') === false)?.instrument ?? null,
  'puts an instrument under one heading': (_, { council }) => {
    const names = [...council.options, ...council.depends, ...council.not].map(({ instrument }) => instrument);
    return names.find((name, at) => names.indexOf(name) !== at) ?? null;
  },
  'puts rights that always exist last': (_, { council }) => {
    const first = council.options.findIndex(({ always }) => always);
    return council.options.slice(first).every(({ always }) => always) ? null : 'a right stands before an option';
  },
  'marks as always R1, R2, R5 and R8 only': (_, { council }) => {
    const rights: readonly Instrument[] = ['technische-vragen', 'vragen', 'agenderen', 'inlichtingen-bestuur'];
    return council.options.find(({ always, instrument }) => always !== rights.includes(instrument))?.instrument ?? null;
  },
  'says waarschijnlijk, and what to look up, where it is not verified': (_, { council }) => {
    const doubtful = council.options.filter(({ certainty }) => certainty !== 'V');
    return doubtful.find(({ why }) => !/waarschijnlijk/i.test(why) || !/\b(kijk|vraag|ga na)\b/i.test(why))?.why ?? null;
  },
  'says what is left where it is too late': (_, { council }) => {
    const late = council.options.filter(({ usable }) => usable === 'te laat');
    return late.find(({ why }) => !why.includes('vraag naar de uitkomst'))?.why ?? null;
  },
  'says berekend of a date that is not printed': (_, { council }) => {
    const computed = council.options.flatMap(({ deadline }) => (deadline?.date && !deadline.printed ? [deadline.rule] : []));
    return computed.find((rule) => !/^berekend: .+/.test(rule)) ?? null;
  },
  'links to at most five recommendations': (_, { principles }) => (principles.length > 5 ? `${principles.length}` : null),
};

/** What is wrong with the conclusions for an item, each as 'name: what'. */
export function wrongs(item: ItemFacts, conclusions: Conclusions): string[] {
  return Object.entries(invariants).flatMap(([name, holds]) => {
    const wrong = holds(item, conclusions);
    return wrong === null ? [] : [`${name}: ${wrong}`];
  });
}
