/** The vocabularies of the Reading. Lists are the single source; the types follow from them. */

export const categories = ['rol', 'mandaat', 'besluitroute'] as const;
/** `rol`: a person, function or body. `mandaat`: who may decide or act for whom. `besluitroute`: a step, label, verb or document of decision-making. */
export type Category = (typeof categories)[number];

export const bodies = [
  'raad',
  'raadscommissie',
  'presidium',
  'rekenkamer',
  'college',
  'burgemeester',
  'provinciale-staten',
  'gedeputeerde-staten',
  'commissaris-van-de-koning',
  'waterschap-ab',
  'waterschap-db',
  'algemeen-bestuur',
  'dagelijks-bestuur',
  'bestuur',
  'voorzitter',
  'bestuurscommissie',
  'adviescommissie',
  'auditcommissie',
  'portefeuillehoudersoverleg',
  'stuurgroep',
  'secretarissenoverleg',
  'directieoverleg',
  'veiligheidsdirectie',
  'directie',
  'ambtelijk-overleg',
  'ondernemingsraad',
  'georganiseerd-overleg',
  'minister',
  'andere-partij',
] as const;
/** A body or office in decision-making; `bestuur` is the single board of a bedrijfsvoeringsorganisatie or gemeenschappelijk orgaan. */
export type Body = (typeof bodies)[number];

export const verbs = [
  'kennisnemen',
  'bespreken',
  'adviseren',
  'instemmen',
  'vaststellen',
  'besluiten',
  'goedkeuren',
  'toestemming-verlenen',
  'zienswijze-indienen',
  'geen-zienswijze',
  'wensen-en-bedenkingen',
  'benoemen',
  'machtigen',
  'opdragen',
  'doorgeleiden',
  'voorlopig-vaststellen',
  'geheimhouding',
  'beschikbaar-stellen',
] as const;
export type Verb = (typeof verbs)[number];

/** The kinds of the decision table (law §6), in its order; row n of the table is `ruledKinds[n - 1]`. */
export const ruledKinds = [
  'kadernota',
  'begroting',
  'begrotingswijziging',
  'jaarstukken',
  'bestuursrapportage',
  'regeling-wijzigen',
  'regeling-treffen',
  'toetreding',
  'uittreding',
  'opheffing',
  'mandaat',
  'mandaat-door-college',
  'delegatie',
  'bestuurscommissie',
  'adviescommissie',
  'organisatie',
  'personeel',
  'overeenkomst',
  'overeenkomst-gemeente',
  'convenant-politie-om',
  'meldkamer',
  'beleidsplan-vr',
  'risicoprofiel',
  'crisisplan',
  'crisisverslag',
  'brandveiligheidsdoelen',
  'gezondheidsnota',
  'benoeming-ab-lid',
  'benoeming-db',
  'benoeming-directeur',
  'terugkoppeling',
  'evaluatie',
  'regionale-visie',
  'res',
  'regionale-deal',
  'investering',
  'deelneming-door-gr',
  'deelneming-door-gemeente',
  'verbonden-partijen',
  'motie',
  'reactienota',
  'geheimhouding',
  'verordening',
  'controle',
  'rekenkamerrapport',
  'visitatie',
  'centrumregeling',
  'bvo-begroting',
  'netwerkbesluit',
  'overdracht',
  'toezicht',
  'wgr-aanpassing',
] as const;
export type RuledKind = (typeof ruledKinds)[number];
export const kinds = [...ruledKinds, 'vergaderverslag', 'ingekomen-stuk', 'agenda', 'overig'] as const;
export type Kind = (typeof kinds)[number];

export const cooperations = [
  'openbaar-lichaam',
  'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk-orgaan',
  'centrumregeling',
  'netwerk',
  'geen',
] as const;
export type Cooperation = (typeof cooperations)[number];

export const treatments = ['besluitvormend', 'opiniërend', 'beeldvormend', 'informerend'] as const;
export type Treatment = (typeof treatments)[number];

export const formalInstruments = [
  'besluiten',
  'amendement',
  'toestemming-regeling',
  'zienswijze-regeling',
  'zienswijze-begroting',
  'zienswijze-begrotingswijziging',
  'zienswijze-toezichthouder',
  'zienswijze-besluit',
  'wensen-en-bedenkingen',
  'overleg-beleidsplan',
  'wensen-risicoprofiel',
  'verslag-en-ontbieden',
  'aanwijzen-lid',
  'ontslag-lid',
  'verantwoording-lid',
  'inlichtingen-lid',
  'inlichtingen-bestuur',
  'verantwoording-college',
  'verantwoording-burgemeester',
  'vragen',
  'interpellatie',
  'initiatiefvoorstel',
  'onderzoek',
  'gezamenlijk-onderzoek',
  'rekenkamer',
  'adviescommissie',
  'begrotingsrecht',
  'extra-raadsvergadering',
  'geheimhouding',
] as const;
export const informalInstruments = [
  'motie',
  'agenderen',
  'standpunt-meegeven',
  'informatiebijeenkomst',
  'technische-vragen',
  'inspreken-ab',
  'werkbezoek',
  'rapporteur',
  'afstemmen-raden',
  'termijnagenda',
] as const;
export type FormalInstrument = (typeof formalInstruments)[number];
export type InformalInstrument = (typeof informalInstruments)[number];
export type Instrument = FormalInstrument | InformalInstrument;

/** What people ask for and the law does not give. */
export type Impossibility = 'amendement-op-gr-stuk' | 'opdracht-aan-gr' | 'weigeren-te-betalen';

export const gaps = [
  'doel-behandeling',
  'beslisser',
  'termijn',
  'financiële-gevolgen',
  'vier-perspectieven',
  'vervolg',
  'bevoegdheid',
  'bijlagen',
  'tegenspraak',
  'leeg-kopje',
] as const;
export type Gap = (typeof gaps)[number];

/** What a form asks the effects on. */
export type Effect = 'geld' | 'personeel' | 'recht' | 'informatie';
