import type { Article } from './article.ts';

/** The other laws that rules rest on, by 'Law article/paragraph'. */
export const otherArticles = {
  'Wvr 3a': {
    gives: 'De raad stelt minstens eens in de vier jaar de doelen voor brandveiligheid en brandweerzorg vast.',
    certainty: 'V',
  },
  'Wvr 9': {
    gives: 'De colleges van de regio moeten een regeling treffen met een openbaar lichaam: de veiligheidsregio.',
    certainty: 'V',
  },
  'Wvr 10': {
    gives: 'In die regeling dragen zij de genoemde taken over aan het bestuur van de veiligheidsregio.',
    certainty: 'V',
  },
  'Wvr 11/1': {
    gives: 'In het algemeen bestuur van een veiligheidsregio zitten alle burgemeesters, door de wet zelf.',
    certainty: 'V',
  },
  'Wvr 11/2': { gives: 'De voorzitter van een veiligheidsregio wordt bij koninklijk besluit benoemd.', certainty: 'V' },
  'Wvr 14/2': {
    gives: 'In het beleidsplan staan onder meer de opkomsttijden en een beschrijving van de brandweerposten (onder f).',
    certainty: 'V',
  },
  'Wvr 14/2a': {
    gives: 'Vóór de vaststelling overlegt elke burgemeester met zijn raad over het ontwerp van het beleidsplan.',
    certainty: 'V',
  },
  'Wvr 15/3': {
    gives: 'Het bestuur stelt het risicoprofiel vast na overleg met de raden en vraagt hun wensen voor het beleidsplan.',
    certainty: 'V',
  },
  'Wvr 16': { gives: 'Het bestuur stelt minstens eens in de vier jaar een crisisplan vast.', certainty: 'V' },
  'Wvr 17': { gives: 'Het bestuur stelt rampbestrijdingsplannen vast voor aangewezen plaatsen.', certainty: 'V' },
  'Wvr 19': {
    gives: 'Veiligheidsregio, politie en Openbaar Ministerie sluiten een convenant over samenwerken bij rampen.',
    certainty: 'V',
  },
  'Wvr 35/3': { gives: "De veiligheidsregio's in een gebied sluiten een convenant over de meldkamer.", certainty: 'V' },
  'Wvr 36': {
    gives: 'Het bestuur benoemt de functionaris die de gemeentelijke maatregelen bij een ramp coördineert.',
    certainty: 'V',
  },
  'Wvr 39': {
    gives: 'Bij een crisis van meer dan plaatselijke betekenis beslist de voorzitter van de veiligheidsregio.',
    certainty: 'V',
  },
  'Wvr 40': {
    gives: 'Daarna doet de voorzitter verslag aan de raden, beantwoordt hij vragen en komt hij naar de raad als die dat vraagt.',
    certainty: 'V',
  },
  'Wvr 56': {
    gives: 'Er is elke drie jaar een onderzoek naar de kosten en elke vijf jaar een visitatie; het rapport is openbaar.',
    certainty: 'V',
  },
  'Wvr 57': { gives: 'De Inspectie Justitie en Veiligheid houdt toezicht.', certainty: 'V' },
  'Wvr 59': { gives: 'De commissaris van de Koning kan een aanwijzing geven.', certainty: 'V' },
  'Awb 10:1': { gives: 'Mandaat is de bevoegdheid om in naam van een bestuursorgaan besluiten te nemen.', certainty: 'V' },
  'Awb 10:2': { gives: 'Een besluit in mandaat geldt als besluit van wie het mandaat gaf.', certainty: 'V' },
  'Awb 10:4': { gives: 'Mandaat aan iemand buiten de eigen organisatie kan alleen met diens instemming.', certainty: 'V' },
  'Awb 10:6': { gives: 'Wie mandaat geeft, kan instructies geven en informatie vragen.', certainty: 'V' },
  'Awb 10:7': { gives: 'Wie mandaat geeft, mag ook zelf blijven beslissen.', certainty: 'V' },
  'Awb 10:8': { gives: 'Mandaat kan altijd worden ingetrokken.', certainty: 'V' },
  'Awb 10:9': { gives: 'Ondermandaat kan alleen als wie het mandaat gaf dat toestaat.', certainty: 'V' },
  'Awb 10:13': {
    gives: 'Delegatie draagt een bevoegdheid over: de ander beslist op eigen verantwoordelijkheid.',
    certainty: 'V',
  },
  'Awb 10:17': { gives: 'Wie een bevoegdheid heeft overgedragen, kan niet meer zelf beslissen.', certainty: 'V' },
  'Awb 10:18': { gives: 'Delegatie kan altijd worden ingetrokken.', certainty: 'V' },
  'Awb 10:29/2': { gives: 'Aan toestemming kunnen waarschijnlijk geen voorwaarden worden verbonden.', certainty: 'D' },
  'Awb 10:30': { gives: 'Vóór een weigering is waarschijnlijk overleg nodig.', certainty: 'D' },
  'Awb 10:31': {
    gives: 'Over toestemming wordt waarschijnlijk binnen dertien weken besloten; zwijgen kan tellen als toestemming.',
    certainty: 'D',
  },
  'Wpg 13/2': { gives: 'De raad stelt de nota gezondheidsbeleid vast, binnen twee jaar na de landelijke nota.', certainty: 'V' },
  'Wpg 14/1': {
    gives: 'De colleges treffen een regeling met een openbaar lichaam: de gemeentelijke gezondheidsdienst (GGD).',
    certainty: 'V',
  },
  'Wpg 14/3': {
    gives: 'Het algemeen bestuur van de GGD benoemt de directeur, in overeenstemming met het bestuur van de veiligheidsregio.',
    certainty: 'V',
  },
  'WOR 25/1e': { gives: 'De ondernemingsraad geeft advies over een belangrijke wijziging van de organisatie.', certainty: 'V' },
  'WOR 27': { gives: 'Voor personeelsregelingen is instemming van de ondernemingsraad nodig.', certainty: 'V' },
  'BBV 9': { gives: 'De begroting van de gemeente heeft een paragraaf over verbonden partijen.', certainty: 'V' },
  'BBV 15': {
    gives: 'In die paragraaf staan de visie op verbonden partijen en een lijst van alle verbonden partijen.',
    certainty: 'V',
  },
  'Woo 5.1': { gives: 'Geheimhouding kan alleen op een grond uit de Wet open overheid.', certainty: 'V', since: '2022-05-01' },
  'Omgevingswet 18.21': {
    gives: 'Gedeputeerde staten en de colleges stellen een omgevingsdienst in als openbaar lichaam.',
    certainty: 'V',
  },
  'Algemene termijnenwet 1': {
    gives: 'Een wettelijke termijn die in het weekend of op een feestdag eindigt, loopt door tot de volgende werkdag.',
    certainty: 'V',
  },
} as const satisfies Record<string, Article>;
