import { attached } from './forms.ts';
import { postcode } from './other-senses.ts';
import type { TermEntry } from './types.ts';

const supervisor = 'Een provincie of waterschap houdt de eigen bevoegdheden en het meedoen in de samenwerking uit elkaar.';

/** Bodies and offices of provinces and water authorities. */
export const provincieEnWaterschap: readonly TermEntry[] = [
  {
    term: 'Provinciale Staten',
    category: 'rol',
    forms: ['statenvergadering', 'staten van de provincie'],
    exact: ['PS'],
    meaning: 'De gekozen volksvertegenwoordiging van een provincie.',
    links: [{ to: 'A7', why: 'Wat de gids over de raad zegt, geldt ook voor Provinciale Staten als de provincie meedoet.' }],
    notWhen: [postcode, { after: /^\s*:/ }],
  },
  {
    term: 'statenlid',
    category: 'rol',
    forms: ['statenleden', 'statencommissie', 'statencommissies', 'statengriffier', 'statengriffie', 'statenfractie'],
    meaning: 'Een gekozen lid van Provinciale Staten, of wie deze leden ondersteunt.',
    links: [{ to: 'A7.1', why: 'De aanbevelingen voor raadsleden gelden net zo voor statenleden.' }],
  },
  {
    term: 'Gedeputeerde Staten',
    category: 'rol',
    forms: ['college van Gedeputeerde Staten', 'college van GS', 'provinciebestuur', 'provinciaal bestuur'],
    exact: ['GS'],
    meaning: 'Het dagelijks bestuur van een provincie, dat ook toezicht houdt op gemeenten en veel regelingen.',
    links: [
      { to: 'A13.1', why: 'De gids vraagt de provincie om deelnemen en toezicht houden niet te vermengen.' },
      {
        to: 'A4.5',
        why: 'Lukt het niet om een geschil zelf op te lossen, dan noemt de gids een beslissing van Gedeputeerde Staten.',
      },
    ],
    notWhen: [postcode],
  },
  {
    term: 'gedeputeerde',
    category: 'rol',
    forms: ['gedeputeerden'],
    meaning: 'Een lid van het dagelijks bestuur van de provincie.',
    links: [{ to: 'A13.1', why: supervisor }],
  },
  {
    term: 'commissaris van de Koning',
    category: 'rol',
    forms: ['commissaris van de Koningin', 'commissaris des Konings', 'commissarissen van de Koning'],
    exact: ['CdK', 'cdK'],
    meaning: 'De voorzitter van de provincie, die namens het Rijk ook een taak heeft bij de veiligheidsregio.',
    links: [{ to: 'A13.1', why: 'De gids vraagt een hogere overheid om de eigen taak en het meedoen niet te vermengen.' }],
  },
  {
    term: 'algemeen bestuur van het waterschap',
    category: 'rol',
    forms: [
      'algemeen bestuur waterschap',
      'AB van het waterschap',
      'AB waterschap',
      'waterschaps-AB',
      'verenigde vergadering',
      'waterschapsbestuur',
      'waterschapsbesturen',
      'hoofdingelanden',
      'hoofdingeland',
      'algemene besturen van waterschappen',
      'algemene besturen van de waterschappen',
      'algemeen bestuur van het hoogheemraadschap',
    ],
    meaning: 'Het gekozen bestuur van een waterschap, te vergelijken met een gemeenteraad.',
    links: [{ to: 'A7', why: 'Wat de gids over de raad zegt, geldt ook voor dit gekozen bestuur als het waterschap meedoet.' }],
  },
  {
    term: 'dagelijks bestuur van het waterschap',
    category: 'rol',
    forms: [
      'dagelijks bestuur waterschap',
      'DB van het waterschap',
      'DB waterschap',
      'dijkgraaf en heemraden',
      'college van dijkgraaf en heemraden',
      'dijkgraaf en hoogheemraden',
      'college van dijkgraaf en hoogheemraden',
    ],
    exact: ['D&H'],
    meaning: 'Het bestuur dat een waterschap van dag tot dag leidt, te vergelijken met een college.',
    links: [{ to: 'A13.2', why: 'Waterschap en gemeenten kunnen andere belangen hebben en spreken af hoe zij daarmee omgaan.' }],
  },
  {
    term: 'dijkgraaf',
    category: 'rol',
    forms: ['dijkgraven', 'heemraad', 'heemraden', 'hoogheemraad', 'hoogheemraden', 'watergraaf'],
    meaning: 'De voorzitter of een bestuurder van een waterschap.',
    links: [{ to: 'A13.1', why: supervisor }],
    falseFriends: ['heemraadssingel', 'dijkgraafstraat'],
  },
  {
    term: 'secretaris-directeur',
    category: 'rol',
    forms: [
      'secretarissen-directeur',
      'directeur-secretaris',
      'secretaris-directeuren',
      'provinciesecretaris',
      'provinciesecretarissen',
      'secretaris-archivaris',
      'secretaris/directeur',
      'directeur/secretaris',
      ...attached(['secretaris'], ['algemeen directeur']),
    ],
    meaning: 'De hoogste ambtenaar van een provincie, waterschap of regionale dienst, die ook het bestuur adviseert.',
    links: [
      { to: 'A11.2', why: 'De directie van een provincie of waterschap werkt mee aan de gezamenlijke steun van de deelnemers.' },
      { to: 'A5.7', why: 'In een regionale dienst is de directeur als secretaris de eerste adviseur van het dagelijks bestuur.' },
    ],
  },
];
