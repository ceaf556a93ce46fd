/**
 * The Dutch words a reader sees for the vocabularies of the Reading. Each table is exhaustive by its type:
 * a new word in `lib/reading/words.ts` without a label is a compile error.
 */

import type { Basis, Law } from '../reading/contract.ts';
import type { Body, Cooperation, Gap, Impossibility, Instrument, Kind, Treatment, Verb } from '../reading/words.ts';

/** A body: its name in running text, its article, and the abbreviation in use, if any. */
export interface BodyLabel {
  name: string;
  article: 'de' | 'het' | 'een' | null;
  short: string | null;
}

export const bodyLabels: Record<Body, BodyLabel> = {
  raad: { name: 'gemeenteraad', article: 'de', short: 'raad' },
  raadscommissie: { name: 'raadscommissie', article: 'de', short: null },
  presidium: { name: 'presidium', article: 'het', short: null },
  rekenkamer: { name: 'rekenkamer', article: 'de', short: null },
  college: { name: 'college', article: 'het', short: null },
  burgemeester: { name: 'burgemeester', article: 'de', short: null },
  'provinciale-staten': { name: 'provinciale staten', article: null, short: 'PS' },
  'gedeputeerde-staten': { name: 'gedeputeerde staten', article: null, short: 'GS' },
  'commissaris-van-de-koning': { name: 'commissaris van de Koning', article: 'de', short: 'CdK' },
  'waterschap-ab': { name: 'algemeen bestuur van het waterschap', article: 'het', short: null },
  'waterschap-db': { name: 'dagelijks bestuur van het waterschap', article: 'het', short: null },
  'algemeen-bestuur': { name: 'algemeen bestuur', article: 'het', short: 'AB' },
  'dagelijks-bestuur': { name: 'dagelijks bestuur', article: 'het', short: 'DB' },
  bestuur: { name: 'bestuur van de samenwerking', article: 'het', short: 'bestuur' },
  voorzitter: { name: 'voorzitter', article: 'de', short: null },
  bestuurscommissie: { name: 'bestuurscommissie', article: 'de', short: null },
  adviescommissie: { name: 'adviescommissie', article: 'de', short: null },
  auditcommissie: { name: 'auditcommissie', article: 'de', short: null },
  portefeuillehoudersoverleg: { name: 'portefeuillehoudersoverleg', article: 'het', short: 'PFHO' },
  stuurgroep: { name: 'stuurgroep', article: 'de', short: null },
  secretarissenoverleg: { name: 'secretarissenoverleg', article: 'het', short: null },
  directieoverleg: { name: 'directieoverleg', article: 'het', short: null },
  veiligheidsdirectie: { name: 'veiligheidsdirectie', article: 'de', short: null },
  directie: { name: 'directie', article: 'de', short: null },
  'ambtelijk-overleg': { name: 'ambtelijk overleg', article: 'het', short: null },
  ondernemingsraad: { name: 'ondernemingsraad', article: 'de', short: 'OR' },
  'georganiseerd-overleg': { name: 'georganiseerd overleg', article: 'het', short: 'GO' },
  minister: { name: 'minister', article: 'de', short: null },
  'andere-partij': { name: 'andere partij', article: 'een', short: null },
};

/** The name of a body with its article, if it takes one: 'het algemeen bestuur', 'provinciale staten'. */
export function theBody(body: Body): string {
  const { article, name } = bodyLabels[body];
  return article ? `${article} ${name}` : name;
}

/** Two words that tell which kind of paper this is, in lower case. */
export const kindLabels: Record<Kind, string> = {
  kadernota: 'kadernota',
  begroting: 'begroting',
  begrotingswijziging: 'begrotingswijziging',
  jaarstukken: 'jaarstukken',
  bestuursrapportage: 'bestuursrapportage',
  'regeling-wijzigen': 'wijziging van de regeling',
  'regeling-treffen': 'nieuwe regeling',
  toetreding: 'toetreding',
  uittreding: 'uittreding',
  opheffing: 'opheffing',
  mandaat: 'mandaatbesluit',
  'mandaat-door-college': 'mandaat van het college',
  delegatie: 'delegatiebesluit',
  bestuurscommissie: 'bestuurscommissie',
  adviescommissie: 'gemeenschappelijke adviescommissie',
  organisatie: 'organisatiebesluit',
  personeel: 'personeelsregeling',
  overeenkomst: 'overeenkomst van de samenwerking',
  'overeenkomst-gemeente': 'overeenkomst van de gemeente',
  'convenant-politie-om': 'convenant met politie en OM',
  meldkamer: 'convenant over de meldkamer',
  'beleidsplan-vr': 'beleidsplan veiligheidsregio',
  risicoprofiel: 'risicoprofiel',
  crisisplan: 'crisisplan',
  crisisverslag: 'verslag van een crisis',
  brandveiligheidsdoelen: 'doelen voor brandveiligheid',
  gezondheidsnota: 'nota gezondheidsbeleid',
  'benoeming-ab-lid': 'benoeming lid algemeen bestuur',
  'benoeming-db': 'benoeming dagelijks bestuur',
  'benoeming-directeur': 'benoeming directeur',
  terugkoppeling: 'terugkoppeling',
  evaluatie: 'evaluatie',
  'regionale-visie': 'regionale visie',
  res: 'regionale energiestrategie',
  'regionale-deal': 'regionale afspraak',
  investering: 'investering',
  'deelneming-door-gr': 'deelneming van de samenwerking',
  'deelneming-door-gemeente': 'deelneming van de gemeente',
  'verbonden-partijen': 'nota verbonden partijen',
  motie: 'motie',
  reactienota: 'reactie op zienswijzen',
  geheimhouding: 'geheimhouding',
  verordening: 'verordening',
  controle: 'accountant en controle',
  rekenkamerrapport: 'rekenkamerrapport',
  visitatie: 'visitatie of inspectie',
  centrumregeling: 'centrumregeling',
  'bvo-begroting': 'begroting bedrijfsvoeringsorganisatie',
  netwerkbesluit: 'besluit in een netwerk',
  overdracht: 'overdracht na verkiezingen',
  toezicht: 'besluit van de toezichthouder',
  'wgr-aanpassing': 'aanpassing aan de wet',
  vergaderverslag: 'verslag van een vergadering',
  'ingekomen-stuk': 'ingekomen stuk',
  agenda: 'agenda',
  overig: 'ander stuk',
};

/** What is asked, as an infinitive. */
export const verbLabels: Record<Verb, string> = {
  kennisnemen: 'kennisnemen',
  bespreken: 'bespreken',
  adviseren: 'adviseren',
  instemmen: 'instemmen',
  vaststellen: 'vaststellen',
  besluiten: 'besluiten',
  goedkeuren: 'goedkeuren',
  'toestemming-verlenen': 'toestemming geven',
  'zienswijze-indienen': 'een zienswijze indienen',
  'geen-zienswijze': 'geen zienswijze indienen',
  'wensen-en-bedenkingen': 'wensen en bedenkingen geven',
  benoemen: 'benoemen',
  machtigen: 'machtigen',
  opdragen: 'opdracht geven',
  doorgeleiden: 'doorsturen',
  'voorlopig-vaststellen': 'voorlopig vaststellen',
  geheimhouding: 'geheimhouding opleggen of opheffen',
  'beschikbaar-stellen': 'geld beschikbaar stellen',
};

/** The form of a cooperation, in lower case. */
export const cooperationLabels: Record<Cooperation, string> = {
  'openbaar-lichaam': 'openbaar lichaam',
  bedrijfsvoeringsorganisatie: 'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk-orgaan': 'gemeenschappelijk orgaan',
  centrumregeling: 'centrumregeling',
  netwerk: 'netwerk zonder regeling',
  geen: 'geen samenwerking',
};

/** What a meeting does with the item, said about the body that meets. */
export const treatmentLabels: Record<Treatment, string> = {
  besluitvormend: 'besluitvormend: er wordt besloten',
  opiniërend: 'opiniërend: meningen wisselen',
  beeldvormend: 'beeldvormend: informatie verzamelen',
  informerend: 'informerend: ter kennisname',
};

/** The name of an option as somebody would say it: 'Een zienswijze op de begroting indienen'. */
export const instrumentLabels: Record<Instrument | Impossibility, string> = {
  besluiten: 'Zelf besluiten',
  amendement: 'Het eigen raadsbesluit amenderen',
  'toestemming-regeling': 'Toestemming geven of weigeren',
  'zienswijze-regeling': 'Een zienswijze geven op het ontwerp van de regeling',
  'zienswijze-begroting': 'Een zienswijze indienen op de begroting',
  'zienswijze-begrotingswijziging': 'Een zienswijze indienen op de begrotingswijziging',
  'zienswijze-toezichthouder': 'Een zienswijze sturen aan de toezichthouder',
  'zienswijze-besluit': 'Een zienswijze geven op dit besluit',
  'wensen-en-bedenkingen': 'Wensen en bedenkingen geven',
  'overleg-beleidsplan': 'Overleggen over het ontwerp van het beleidsplan',
  'wensen-risicoprofiel': 'Overleggen en wensen meegeven voor het beleidsplan',
  'verslag-en-ontbieden': 'Vragen stellen over het verslag en de voorzitter uitnodigen',
  'aanwijzen-lid': 'Een lid aanwijzen namens de raad',
  'ontslag-lid': 'Het lid van het algemeen bestuur ontslaan',
  'verantwoording-lid': 'Verantwoording vragen aan het lid van het algemeen bestuur',
  'inlichtingen-lid': 'Inlichtingen vragen aan het lid van het algemeen bestuur',
  'inlichtingen-bestuur': 'Inlichtingen vragen aan het bestuur van de samenwerking',
  'verantwoording-college': 'Verantwoording vragen aan het college',
  'verantwoording-burgemeester': 'Verantwoording vragen aan de burgemeester',
  vragen: 'Vragen stellen',
  interpellatie: 'Een interpellatie aanvragen',
  initiatiefvoorstel: 'Een initiatiefvoorstel indienen',
  onderzoek: 'Een onderzoek instellen',
  'gezamenlijk-onderzoek': 'Met andere raden een onderzoek instellen',
  rekenkamer: 'De rekenkamer om onderzoek vragen',
  adviescommissie: 'Met andere raden een adviescommissie voorstellen',
  begrotingsrecht: 'Beslissen over de eigen begroting',
  'extra-raadsvergadering': 'Om een extra raadsvergadering vragen',
  geheimhouding: 'Vragen naar de grond en de duur van de geheimhouding',
  motie: 'Een motie indienen',
  agenderen: 'Het onderwerp op de agenda zetten',
  'standpunt-meegeven': 'Een standpunt meegeven aan het lid van het algemeen bestuur',
  informatiebijeenkomst: 'Een informatiebijeenkomst vragen',
  'technische-vragen': 'Technische vragen stellen via de griffie',
  'inspreken-ab': 'Inspreken bij het algemeen bestuur',
  werkbezoek: 'Op werkbezoek gaan',
  rapporteur: 'Een rapporteur aanwijzen',
  'afstemmen-raden': 'Afstemmen met de andere raden',
  termijnagenda: 'Op de termijnagenda zetten',
  'amendement-op-gr-stuk': 'Het stuk van de samenwerking amenderen',
  'opdracht-aan-gr': 'De samenwerking een opdracht geven',
  'weigeren-te-betalen': 'Een verplichte uitgave weigeren',
};

/** The words for a cooperation that has one board: it has a bestuur, and no algemeen bestuur (Wgr 8 lid 3). */
export const withOneBoard = (words: string): string => words.replaceAll('het algemeen bestuur', 'het bestuur');

/** What an option is called. */
export const optionName = ({ instrument, called }: { instrument: Instrument; called?: string }): string =>
  called ?? instrumentLabels[instrument];

/** What the author should have said, as a noun. */
export const gapLabels: Record<Gap, string> = {
  'doel-behandeling': 'Wat er van de raad wordt gevraagd',
  beslisser: 'Wie beslist',
  termijn: 'De termijn',
  'financiële-gevolgen': 'De gevolgen voor het geld',
  'vier-perspectieven': 'De vier perspectieven',
  vervolg: 'Wat er hierna gebeurt',
  bevoegdheid: 'Op grond waarvan wordt besloten',
  bijlagen: 'De bijlagen',
  tegenspraak: '‘N.v.t.’, en elders wel genoemd',
  'leeg-kopje': 'Een leeg kopje',
};

/** A law: its short form as used in a reference, and its full name. */
export const lawLabels: Record<Law, { short: string; name: string }> = {
  Wgr: { short: 'Wgr', name: 'Wet gemeenschappelijke regelingen' },
  Gemeentewet: { short: 'Gemeentewet', name: 'Gemeentewet' },
  Wvr: { short: 'Wvr', name: "Wet veiligheidsregio's" },
  Awb: { short: 'Awb', name: 'Algemene wet bestuursrecht' },
  Wpg: { short: 'Wpg', name: 'Wet publieke gezondheid' },
  WOR: { short: 'WOR', name: 'Wet op de ondernemingsraden' },
  BBV: { short: 'BBV', name: 'Besluit begroting en verantwoording provincies en gemeenten' },
  Woo: { short: 'Woo', name: 'Wet open overheid' },
  Omgevingswet: { short: 'Omgevingswet', name: 'Omgevingswet' },
  'Algemene termijnenwet': { short: 'Algemene termijnenwet', name: 'Algemene termijnenwet' },
  Jeugdwet: { short: 'Jeugdwet', name: 'Jeugdwet' },
};

/** An article as it is cited: 'Wgr art. 35 lid 3'. */
export function articleName({ law, article, paragraph }: Extract<Basis, { law: Law }>): string {
  return `${lawLabels[law].short} art. ${article}${paragraph ? ` lid ${paragraph}` : ''}`;
}

/** The same with the law written out: 'Wet gemeenschappelijke regelingen (Wgr) art. 35 lid 3'. */
export function articleInFull(article: Extract<Basis, { law: Law }>): string {
  const { short, name } = lawLabels[article.law];
  return short === name ? articleName(article) : `${name} (${short})${articleName(article).slice(short.length)}`;
}
