import type { Rule } from '../rule.ts';
import { noAmendment } from './bars.ts';

/** Rows 40-42, 44, 45 and 51: answers, secrecy, supervision. */
export const controlRules = {
  motie: {
    paper: 'de motie',
    link: 'over',
    deciders: [{ body: 'raad', when: { body: ['raad', 'raadscommissie'], leftToRaad: true } }],
    board: true,
    offers: [
      { option: 'motie-stemmen', when: { body: ['raad', 'raadscommissie'], leftToRaad: true } },
      {
        option: 'motie-eigen',
        why: 'Met een eigen motie kan uw raad zich bij dit standpunt aansluiten. Zij richt zich tot het eigen college.',
      },
      'afstemmen-raden',
      'inlichtingen-lid',
    ],
    bars: [
      noAmendment,
      {
        instrument: 'opdracht-aan-gr',
        why: 'Het bestuur van de samenwerking hoeft een motie van een raad niet te beantwoorden en is er niet aan gebonden. Vragen moet het wel beantwoorden.',
        sources: ['praktijk: reglement van orde', 'Wgr 17/1'],
      },
    ],
    guide: ['A7.6', 'B3.2'],
    terms: [],
    remarks: [],
  },
  reactienota: {
    paper: 'de reactie op de zienswijzen',
    deciders: [{ body: 'sender' }],
    board: true,
    offers: [
      'inlichtingen-lid',
      { option: 'toezichthouder-na-antwoord', when: { answers: ['begroting'] } },
      { option: 'toezichthouder-na-antwoord-wijziging', when: { answers: ['begrotingswijziging'], exempts: false } },
      'motie',
      'standpunt-meegeven',
    ],
    bars: [noAmendment],
    guide: ['A7.8'],
    terms: [],
    remarks: [
      {
        text: 'Kijk of uw eigen zienswijze vóór de vaststelling een schriftelijk antwoord met redenen kreeg.',
        sources: ['Wgr 35/4', 'Wgr 10/6'],
      },
    ],
  },
  geheimhouding: {
    paper: 'de geheimhouding',
    link: 'bij',
    deciders: [{ body: 'board' }],
    board: true,
    offers: [
      { option: 'geheimhouding', when: { renewedSecrecy: true } },
      {
        option: 'geheimhouding',
        when: { renewedSecrecy: false },
        why: 'Vraag op welke grond geheimhouding is opgelegd en tot wanneer. Het algemeen bestuur moest geheimhouding van het dagelijks bestuur bekrachtigen in zijn volgende vergadering.',
      },
      'inlichtingen-lid',
    ],
    bars: [],
    guide: ['A4.4', 'A5.10'],
    terms: [],
    remarks: [
      {
        text: "'Vertrouwelijk' of 'besloten' zonder besluit is waarschijnlijk nog geen geheimhouding. Vraag naar het besluit en kijk in de regeling.",
        sources: ['Wgr 23/3'],
        certainty: 'D',
      },
      {
        text: 'Dit stuk is van vóór 1 april 2023. Toen stond geheimhouding in de artikelen 25, 55 en 86 van de Gemeentewet, en bekrachtigde ook de raad. Vraag de griffie wat toen gold.',
        sources: ['praktijk: Gemeentewet, tekst tot 1 april 2023'],
        when: { renewedSecrecy: false },
      },
    ],
  },
  controle: {
    paper: 'de financiële controle',
    deciders: [{ body: 'board' }],
    board: true,
    offers: ['inlichtingen-lid'],
    bars: [noAmendment],
    guide: ['A5.11'],
    terms: [],
    remarks: [],
  },
  rekenkamerrapport: {
    paper: 'het rekenkamerrapport',
    link: 'over',
    deciders: [{ body: 'raad', when: { leftToRaad: true } }],
    board: true,
    offers: [
      { option: 'besluiten', when: { leftToRaad: true } },
      { option: 'amendement', when: { leftToRaad: true } },
      {
        option: 'besluiten',
        when: { leftToRaad: false },
        hangs: {
          on: 'of uw raad het rapport zelf bespreekt',
          ask: 'Komt dit rapport ook in uw eigen raad, met een voorstel om over de aanbevelingen te beslissen?',
        },
      },
      'motie-eigen',
      'afstemmen-raden',
      'gezamenlijk-onderzoek',
    ],
    bars: [],
    guide: ['A7.6', 'A7.7'],
    terms: [],
    remarks: [{ text: 'Het college meldt elk jaar wat het met de aanbevelingen doet.', sources: ['Gemeentewet 185a'] }],
  },
  toezicht: {
    paper: 'het besluit van de toezichthouder',
    link: 'over',
    deciders: [{ body: 'supervisor', when: { domain: ['veiligheidsregio'] }, probably: true }, { body: 'supervisor' }],
    onlyBy: ['gedeputeerde-staten', 'minister', 'commissaris-van-de-koning'],
    board: true,
    offers: ['inlichtingen-lid', 'motie-eigen'],
    bars: [noAmendment],
    guide: ['A4.5', 'A5.11'],
    terms: [],
    remarks: [
      { text: 'Uw raad heeft hier geen formele rol, maar kan de toezichthouder wel informeren.', sources: ['Wgr 28', 'Wgr 32b'] },
      {
        text: 'Over het geld van een veiligheidsregio beslissen gedeputeerde staten; een aanwijzing over haar taken geeft de commissaris van de Koning.',
        sources: ['Wvr 59'],
        when: { domain: ['veiligheidsregio'] },
      },
    ],
  },
} as const satisfies Record<string, Rule>;
