import { inflect, phrases } from './forms.ts';
import { byPeople, near, ofPeople, without } from './other-senses.ts';
import type { TermEntry } from './types.ts';

/** The say of a council before others decide. */
export const zienswijze: readonly TermEntry[] = [
  {
    term: 'toestemming',
    category: 'besluitroute',
    everyday: true,
    forms: [
      ...phrases(
        ['toestemming'],
        ['te verlenen', 'verlenen', 'verleend', 'te geven', 'geven', 'onthouden', 'te onthouden', 'vragen', 'te vragen'],
      ),
      'verleent toestemming',
      'toestemmingsbesluit',
      'toestemmingsprocedure',
      'toestemmingsvereiste',
      'voorafgaande toestemming',
      'toestemming voor deelname',
      'toestemmingverlening',
    ],
    meaning: 'Het besluit van de raad dat nodig is voordat het college een regeling mag maken, wijzigen of verlaten.',
    links: [
      { to: 'A7.3', why: 'Bij oprichting of wijziging horen de raden te weten wat de gevolgen zijn.' },
      { to: 'A2.5', why: 'Voordat de raad toestemt, kan hij nagaan of de besturing goed in de regeling staat.' },
    ],
    falseFriends: [
      'toestemming van de ouders',
      'toestemming van ouders',
      'toestemming van de cliënt',
      'toestemming van de patiënt',
      'ouderlijke toestemming',
      'toestemming van de eigenaar',
      'toestemming voor cookies',
      'toestemming voor het gebruik van foto’s',
    ],
    notWhen: [
      { before: /(?:schuur|dakkapel|aanbouw|boom|bomen|kamp|schoolreis|tent)\s+(?:[^\s.;]+\s+){0,4}$/ },
      {
        after:
          /^\s+voor\s+(?:(?:de|een|het)\s+)?(?:operatie|behandeling|onderzoek|medische|vaccinatie|schoolreis\S*|publicatie|opname|verbouwing|verhuur|evenement)/,
      },
      {
        after:
          /^\s+(?:nodig\s+)?om\s+(?:[^\s.;]+\s+){0,3}te\s+(?:kappen|bouwen|kamperen|parkeren|fotograferen|filmen|plaatsen|verbouwen)/,
      },
      {
        after:
          /^\s+van\s+(?:de\s+|het\s+|uw\s+)?(?:fotograaf|auteur|maker|uitgever|verhuurder|\S*arts|patient|vve|rechthebbende|beheerder|kunstenaar)/,
      },
      byPeople,
      ofPeople,
      {
        after:
          /^\s+(?:van|aan|door)\s+(?:(?:de|het|een|uw|haar|zijn|hun|beide)\s+)?(?:ouders?|clienten?|patienten?|eigenaar|eigenaren|bewoners?|inwoners?|verhuurder|buren|betrokkenen?|rechter|kinderrechter|zorgverzekeraar|leerlingen|gezaghebbende)/,
      },
      {
        before:
          /(?:(?<![a-z])ouders?|clienten?|patienten?|cookies|foto\S*|avg|persoonsgegevens|schriftelijke|uitdrukkelijke|buren|zonder uw|zonder hun)\s+(?:[^\s.;]+\s+){0,3}$/,
      },
      {
        after:
          /^\s+(?:om|voor)\s+(?:(?:het|de)\s+)?(?:[^\s.;]+\s+){0,3}?(?:foto\S*|cookies|gegevens|dossier|delen|kappen|bouwen|kamperen|parkeren|betreden)/,
      },
    ],
  },
  {
    term: 'zienswijze',
    category: 'besluitroute',
    everyday: true,
    forms: [
      'recht van zienswijze',
      'recht op zienswijze',
      'positieve zienswijze',
      'negatieve zienswijze',
      'instemmende zienswijze',
      ...inflect(
        'zienswijze',
        'n',
        'procedure',
        'procedures',
        'nprocedure',
        'recht',
        'brief',
        'brieven',
        'verzoek',
        'traject',
        'ronde',
        'mogelijkheid',
      ),
      'conceptzienswijze',
      'concept-zienswijzen',
      'concept zienswijze',
      'ontwerpzienswijze',
      'raadszienswijze',
      'gezamenlijke zienswijze',
      'gemeenschappelijke zienswijze',
      'regionale zienswijze',
      'formele zienswijze',
      'gevoelen',
    ],
    meaning: 'De mening die de raad geeft voordat een bestuur een besluit neemt, en die niet bindt.',
    links: [
      { to: 'A7.1', why: 'De gids raadt raden aan om een zienswijze te geven en die te onderbouwen.' },
      { to: 'A7.4', why: 'De raad hoort op tijd te weten dat er een zienswijze mogelijk is en waarover.' },
    ],
    falseFriends: [
      'zienswijze van een inwoner',
      'zienswijze van inwoners',
      'zienswijzen van inwoners',
      'zienswijze van omwonenden',
      'zienswijzen van omwonenden',
      'zienswijze van belanghebbenden',
      'zienswijzen van belanghebbenden',
      'zienswijze van de bewoners',
      'zienswijzen van bewoners',
      'zienswijze van bewoners',
      'zienswijze op de omgevingsvergunning',
      'zienswijze op het bestemmingsplan',
      'zienswijzen op het bestemmingsplan',
      'zienswijzen op het ontwerpbestemmingsplan',
      'zienswijze op het ontwerpbestemmingsplan',
      'zienswijze op het omgevingsplan',
    ],
    notWhen: [
      ofPeople,
      { after: /^\s+op\s+(?:het|de)\s+(?:leven|wereld|kunst|geloof|opvoeding|moederschap|natuur|mens|sport|liefde)(?![a-z])/ },
      {
        before: /(?:iedereen|een\s+ieder|eenieder)\s+(?:kan|kunnen|mag|mogen)\s+(?:[^\s.;]+\s+){0,8}$/,
        after: /^(?!.*(?:raad|raden|college|wethouder|bestuur|gezamenlijk))/,
      },
      {
        after:
          /^\s+van\s+(?:(?:de|het|een|deze)\s+)?(?:rijk|rijksoverheid|kabinet|minist\S*|filosoof|schrijver|auteurs?|wetenschap\S*|deskundigen?|experts?|overtreder|verdachte|eiser|verweerder|advocaat|kunstenaar|onderzoekers?)(?![a-z])/,
      },
      { before: /(?:goede|filosofische|religieuze|persoonlijke|wetenschappelijke|mijn|jouw|wereldbeschouwelijke)\s+$/ },
      { before: /(?:omwonenden|bewoners|belanghebbenden|reclamanten|buren)\s+(?:[^\s.;]+\s+){0,4}$/ },
      ...near(
        'bestemmingsplan|omgevingsplan|omgevingsvergunning|ontwerpvergunning|ontwerpbestemmings|bouwplan|omwonende|reclamant|zienswijzenota bestemmings|uitwegvergunning|kapvergunning|dwangsom|overtreder|handhavingsbesluit|wederhoor|projectbesluit|watervergunning|vergunninghouder',
      ),
      {
        after:
          /^\s+(?:van|door)\s+(?:(?:de|een|het|twee|drie|\d+)\s+)?(?:inwoners?|bewoners?|belanghebbenden?|omwonenden?|burgers?|particulieren?|buurtbewoners?|ondernemers?|aanvrager|bedrijven|stichting|vereniging)/,
      },
      {
        before: /(?:belanghebbenden?|inwoners|bewoners|burgers|u)\s+(?:kan|kunnen|kunt|mag|mogen)\s+(?:[^\s.;]+\s+){0,8}$/,
      },
    ],
  },
  {
    term: 'schriftelijk en gemotiveerd',
    category: 'besluitroute',
    forms: [
      'schriftelijk gemotiveerd',
      'gemotiveerd en schriftelijk',
      'met redenen omkleed',
      'met redenen omklede',
      'schriftelijk en met redenen omkleed',
    ],
    meaning: 'Een bestuur moet op papier uitleggen waarom het een zienswijze wel of niet overneemt.',
    links: [
      { to: 'A7.1', why: 'De gids raadt raden aan om een zienswijze te geven en die te onderbouwen.' },
      { to: 'A7.4', why: 'De raad hoort te weten wat er met zijn zienswijze gebeurt.' },
    ],
    notWhen: [{ before: /(?:werknemer|huurder|klant|leerling|client)\S*\s+(?:[^\s.;]+\s+){0,6}$/ }],
  },
  {
    term: 'zienswijze indienen',
    category: 'besluitroute',
    forms: [
      'zienswijze in te dienen',
      'zienswijzen in te dienen',
      'zienswijze kenbaar maken',
      'zienswijze kenbaar te maken',
      'zienswijzen kenbaar te maken',
      'zienswijze naar voren brengen',
      'zienswijze naar voren te brengen',
      'zienswijzen naar voren te brengen',
      'zienswijze geven',
      'zienswijze te geven',
      'zienswijze uitbrengen',
      'zienswijze uit te brengen',
      'zienswijzen indienen',
      'zienswijze ingediend',
      'zienswijzen ingediend',
      'ingediende zienswijze',
      'ingediende zienswijzen',
      'zienswijze vast te stellen',
      'zienswijze vaststellen',
      'zienswijze af te geven',
      'dient een zienswijze in',
    ],
    meaning: 'Als raad je mening over een stuk van de regio op papier zetten en opsturen.',
    links: [
      { to: 'A7.1', why: 'De gids raadt raden aan om deze kans te gebruiken en goed te onderbouwen.' },
      { to: 'A7.7', why: 'Griffiers kunnen de inbreng van raden op elkaar afstemmen, zodat die meer effect heeft.' },
    ],
    notWhen: [
      {
        before: /(?:iedereen|een\s+ieder|eenieder)\s+(?:kan|kunnen|mag|mogen)\s+(?:[^\s.;]+\s+){0,8}$/,
        after: /^(?!.*(?:raad|raden|college|wethouder|bestuur|gezamenlijk))/,
      },
      ...near(
        'bestemmingsplan|omgevingsplan|omgevingsvergunning|ontwerpvergunning|ontwerpbestemmings|bouwplan|omwonende|reclamant|belanghebbende|dwangsom|projectbesluit|watervergunning|vergunninghouder',
      ),
      {
        before: /(?:inwoners|bewoners|burgers|u)\s+(?:kan|kunnen|kunt|mag|mogen)\s+(?:[^\s.;]+\s+){0,8}$/,
      },
    ],
  },
  {
    term: 'geen zienswijze',
    category: 'besluitroute',
    everyday: true,
    forms: [
      'geen zienswijze in te dienen',
      'geen zienswijze indienen',
      'geen zienswijzen',
      'geen zienswijze kenbaar te maken',
      'geen zienswijze naar voren te brengen',
      'geen zienswijze te geven',
      'geen zienswijze uit te brengen',
      'af te zien van een zienswijze',
      'afzien van een zienswijze',
      'af te zien van het indienen van een zienswijze',
      'geen gebruik te maken van de mogelijkheid',
    ],
    meaning: 'De raad laat weten dat hij de kans om zijn mening te geven niet gebruikt.',
    links: [{ to: 'A7.1', why: 'De gids raadt raden aan om de kans op een zienswijze te gebruiken.' }],
    notWhen: near(
      'bestemmingsplan|omgevingsplan|omgevingsvergunning|ontwerpvergunning|ontwerpbestemmings|bouwplan|omwonende|reclamant',
    ),
  },
  {
    term: 'wensen en bedenkingen',
    category: 'besluitroute',
    forms: [
      'wensen van de raad',
      'wensen van de raden',
      'wensen over het beleidsplan',
      'wensen voor het beleidsplan',
      'wensen en opvattingen',
      'wensen of bedenkingen',
      'wensen en/of bedenkingen',
      'wensen- en bedenkingenprocedure',
      'bedenkingen',
      'wensen kenbaar te maken',
      'geen wensen en bedenkingen',
      'wensen & bedenkingen',
      'verklaring van geen bedenkingen',
    ],
    meaning: 'Wat de raad over een voornemen meegeeft voordat het bestuur beslist, zonder dat dit bindt.',
    links: [
      { to: 'A7.4', why: 'De raad hoort te weten welke invloed hij op het voornemen nog heeft.' },
      { to: 'A7.1', why: 'Het is een moment waarop de raad zijn betrokkenheid kan laten zien.' },
    ],
  },
  {
    term: 'raadplegen',
    category: 'besluitroute',
    everyday: true,
    forms: ['consulteren', 'te consulteren', 'geconsulteerd', 'consulteert', 'te raadplegen'],
    meaning: 'Vragen wat een ander orgaan vindt voordat er wordt besloten.',
    links: [{ to: 'A7.8', why: 'De gids wil dat raden in tijd en inhoud ruim worden betrokken bij de voorbereiding.' }],
    notWhen: [
      without('raad(?!ple)|raden(?!ple)|colleges|gemeenten|deelnemers|ondernemingsraad|bestuur|commissie'),
      { before: /(?:website|internet|arts|huisarts|online|document\S*|bijlage|app)\s+(?:[^\s.;]+\s+){0,3}$/ },
      {
        after:
          /^\s+(?:via|op|in|bij)\s+(?:(?:de|het|ons|onze|uw)\s+)?(?:\S+\.nl|www|[a-z]*(?:website|internet|intranet|portaal|systeem|site|archief|app)(?![a-z]))/,
      },
    ],
  },
];
