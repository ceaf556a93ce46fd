import { type Article, wgrRenewed } from './article.ts';

const since = wgrRenewed;
const until = wgrRenewed;

/**
 * Wet gemeenschappelijke regelingen, by 'Wgr article/paragraph'. Read in the text valid on 12-02-2025; what was changed
 * on 1-7-2022 was compared with the text just before. A right that moved to another paragraph stands under both numbers.
 */
export const wgrArticles = {
  'Wgr 1/1': {
    gives: 'Raden, colleges en burgemeesters kunnen samen een regeling treffen, ieder voor de eigen bevoegdheden.',
    certainty: 'V',
  },
  'Wgr 1/2': {
    gives: 'Het college of de burgemeester stuurt het ontwerp van een regeling of wijziging eerst aan de raad.',
    certainty: 'V',
    since,
  },
  'Wgr 1/3': {
    gives:
      'De raad kan binnen acht weken na ontvangst een zienswijze op het ontwerp van de regeling geven aan het eigen college.',
    certainty: 'V',
    since,
  },
  'Wgr 1/4': {
    gives:
      'Het college heeft voor de regeling toestemming van de raad nodig; weigeren kan alleen om strijd met het recht of het algemeen belang.',
    certainty: 'V',
    since,
  },
  'Wgr 1/2 (oud)': {
    gives:
      'Het college heeft voor de regeling toestemming van de raad nodig; weigeren kan alleen om strijd met het recht of het algemeen belang.',
    certainty: 'V',
    until,
  },
  'Wgr 1/5': {
    gives:
      'Wijzigen, toetreden en uittreden gaan op dezelfde manier als het treffen van een regeling; opheffen staat er niet bij.',
    certainty: 'V',
    since,
  },
  'Wgr 8/1': {
    gives: 'Een openbaar lichaam is een rechtspersoon met een algemeen bestuur, een dagelijks bestuur en een voorzitter.',
    certainty: 'V',
  },
  'Wgr 8/2': { gives: 'Een regeling kan een gemeenschappelijk orgaan instellen.', certainty: 'V' },
  'Wgr 8/3': {
    gives: 'Een bedrijfsvoeringsorganisatie is een rechtspersoon met één bestuur; alleen colleges kunnen haar instellen.',
    certainty: 'V',
    since: '2015-01-01',
  },
  'Wgr 8/4': {
    gives: 'Bij een centrumregeling krijgen organen van één gemeente mandaat; er is geen eigen bestuur.',
    certainty: 'V',
  },
  'Wgr 9/1': {
    gives: 'De regeling zegt hoe zij wordt gewijzigd en opgeheven, en op welke voorwaarden een gemeente toe- of uittreedt.',
    certainty: 'V',
  },
  'Wgr 10/2': {
    gives: 'De regeling noemt de overgedragen bevoegdheden; het bestuur van de regeling kan die niet zelf uitbreiden.',
    certainty: 'V',
  },
  'Wgr 10/5': {
    gives: 'De regeling zegt over welke besluiten de raden vooraf een zienswijze kunnen geven.',
    certainty: 'V',
    since,
  },
  'Wgr 10/6': {
    gives: 'Het dagelijks bestuur laat de raden vooraf schriftelijk en met redenen weten wat het van de zienswijze vindt.',
    certainty: 'V',
    since,
  },
  'Wgr 10/7': {
    gives: 'De regeling zegt hoe inwoners en anderen meedoen aan de voorbereiding, de uitvoering en de evaluatie van beleid.',
    certainty: 'V',
    since,
  },
  'Wgr 11a': { gives: 'Elke regeling zegt hoe zij wordt geëvalueerd.', certainty: 'V', since },
  'Wgr 12/2': { gives: 'Het algemeen bestuur staat aan het hoofd van het openbaar lichaam.', certainty: 'V' },
  'Wgr 12/3': { gives: 'Wie het algemeen bestuur voorzit, zit ook het dagelijks bestuur voor.', certainty: 'V' },
  'Wgr 13/1': {
    gives: 'In een regeling van raden, ook samen met anderen, wijst de raad de leden van het algemeen bestuur aan.',
    certainty: 'V',
  },
  'Wgr 13/6': {
    gives: 'In een regeling van colleges wijst het college de leden van het algemeen bestuur aan, uit zijn midden.',
    certainty: 'V',
  },
  'Wgr 13/7': { gives: 'In een regeling van burgemeesters zitten de burgemeesters in het algemeen bestuur.', certainty: 'V' },
  'Wgr 13/9': { gives: 'Het algemeen bestuur kiest de voorzitter uit zijn midden.', certainty: 'V' },
  'Wgr 13/10': {
    gives:
      'In een regeling van colleges en burgemeesters zitten leden van de colleges en de burgemeesters in het algemeen bestuur.',
    certainty: 'V',
  },
  'Wgr 14/1': { gives: 'Het algemeen bestuur kiest het dagelijks bestuur uit zijn midden.', certainty: 'V' },
  'Wgr 16/1': { gives: 'Het lid van het algemeen bestuur legt verantwoording af; de regeling zegt hoe.', certainty: 'V' },
  'Wgr 16/2': {
    gives: 'Het lid van het algemeen bestuur geeft inlichtingen die een of meer leden vragen; de regeling zegt hoe.',
    certainty: 'V',
  },
  'Wgr 16/4': {
    gives: 'Wie het lid van het algemeen bestuur heeft aangewezen, kan dat lid ontslaan als het vertrouwen weg is.',
    certainty: 'V',
  },
  'Wgr 16/5': {
    gives:
      'Geheime informatie van de regeling krijgt de raad alleen onder geheimhouding van de gemeente; het bestuur heft haar eerst op.',
    certainty: 'V',
  },
  'Wgr 17/1': {
    gives: 'Het bestuur van de regeling beantwoordt vragen van een of meer raadsleden; de regeling zegt hoe.',
    certainty: 'V',
  },
  'Wgr 17/2': {
    gives: 'Het bestuur van de regeling geeft de raden uit zichzelf alle informatie die zij nodig hebben.',
    certainty: 'V',
    since,
  },
  'Wgr 18': { gives: 'In een regeling van colleges legt het lid ook verantwoording af aan het college.', certainty: 'V' },
  'Wgr 19/1': {
    gives:
      'In een regeling van colleges kan ook de raad het lid om verantwoording en inlichtingen vragen; het ontslag van artikel 16 lid 4 noemt de wet hier niet.',
    certainty: 'V',
  },
  'Wgr 19/2': {
    gives: 'In een regeling van burgemeesters kan de raad de burgemeester om verantwoording en inlichtingen vragen.',
    certainty: 'V',
  },
  'Wgr 19/3': {
    gives: 'In een regeling van colleges en burgemeesters kan de raad het lid om verantwoording en inlichtingen vragen.',
    certainty: 'V',
  },
  'Wgr 19a/1': {
    gives: 'Het dagelijks bestuur en zijn leden leggen verantwoording af aan het algemeen bestuur, niet aan de raad.',
    certainty: 'V',
  },
  'Wgr 19a/2': {
    gives: 'Het dagelijks bestuur geeft het algemeen bestuur uit zichzelf alle informatie die het nodig heeft.',
    certainty: 'V',
  },
  'Wgr 19a/3': {
    gives: 'Het algemeen bestuur kan een lid van het dagelijks bestuur ontslaan als het vertrouwen weg is.',
    certainty: 'V',
  },
  'Wgr 22': {
    gives:
      'Het algemeen bestuur vergadert in het openbaar; als een vijfde van de aanwezigen dat vraagt, beslist het of de deuren dichtgaan.',
    certainty: 'V',
  },
  'Wgr 22/1': {
    gives: 'Voor de vergadering van het algemeen bestuur gelden regels van de Gemeentewet over de vergadering van de raad.',
    certainty: 'V',
  },
  'Wgr 23/3': {
    gives:
      'Geheimhouding van het dagelijks bestuur vervalt als het algemeen bestuur haar niet bekrachtigt in zijn volgende vergadering.',
    certainty: 'V',
  },
  'Wgr 24a': {
    gives:
      'Als alle raden het samen voorstellen, stelt het algemeen bestuur een gemeenschappelijke adviescommissie van raadsleden in.',
    certainty: 'V',
    since,
  },
  'Wgr 25/2': {
    gives: 'Voor een bestuurscommissie kunnen de raden vooraf wensen en bedenkingen geven aan het algemeen bestuur.',
    certainty: 'V',
  },
  'Wgr 26': { gives: 'De regeling en elke wijziging gelden pas na bekendmaking door de deelnemers.', certainty: 'V' },
  'Wgr 28': { gives: 'Gedeputeerde staten beslissen over geschillen tussen de deelnemers.', certainty: 'V' },
  'Wgr 30/1b': {
    gives: 'Een bedrijfsvoeringsorganisatie of gemeenschappelijk orgaan kan geen verordeningen of belastingen vaststellen.',
    certainty: 'V',
  },
  'Wgr 30/3': { gives: 'Een verordening van de regeling kan voorgaan op een verordening van de gemeente.', certainty: 'V' },
  'Wgr 31a': {
    gives: 'Voor een stichting of vennootschap kunnen de raden vooraf wensen en bedenkingen geven aan het algemeen bestuur.',
    certainty: 'V',
  },
  'Wgr 32b': { gives: 'Gedeputeerde staten handelen in de plaats van een regeling die haar taak verwaarloost.', certainty: 'V' },
  'Wgr 33': {
    gives: 'Overgedragen bevoegdheden liggen bij het algemeen bestuur, tenzij wet of regeling anders zegt.',
    certainty: 'V',
  },
  'Wgr 33a': {
    gives: 'Het algemeen bestuur kan bevoegdheden overdragen aan het dagelijks bestuur, maar niet de begroting of de rekening.',
    certainty: 'V',
  },
  'Wgr 33b/1c': { gives: 'Het dagelijks bestuur stelt de regels voor de ambtelijke organisatie.', certainty: 'V' },
  'Wgr 33b/1d': { gives: 'Het dagelijks bestuur sluit overeenkomsten.', certainty: 'V' },
  'Wgr 34/1': { gives: 'Het algemeen bestuur stelt de begroting vast in het jaar ervoor.', certainty: 'V' },
  'Wgr 34/2': {
    gives: 'De begroting gaat binnen twee weken en vóór 15 september naar de toezichthouder (tot 1 juli 2022: vóór 1 augustus).',
    certainty: 'V',
  },
  'Wgr 34/3': { gives: 'Het algemeen bestuur stelt de jaarrekening vast in het jaar erna.', certainty: 'V' },
  'Wgr 34/4': { gives: 'De jaarrekening gaat binnen twee weken en vóór 15 juli naar de toezichthouder.', certainty: 'V' },
  'Wgr 34b': {
    gives:
      'Het dagelijks bestuur stuurt de raden vóór 30 april de kaders en de voorlopige jaarrekening (tot 1 juli 2022: vóór 15 april).',
    certainty: 'V',
  },
  'Wgr 35/1': {
    gives: 'De ontwerpbegroting gaat twaalf weken vóór de aanbieding aan het algemeen bestuur naar de raden.',
    certainty: 'V',
    since,
  },
  'Wgr 35/1 (oud)': {
    gives: 'De ontwerpbegroting gaat acht weken vóór de aanbieding aan het algemeen bestuur naar de raden.',
    certainty: 'V',
    until,
  },
  'Wgr 35/3': { gives: 'De raad kan een zienswijze op de ontwerpbegroting geven aan het dagelijks bestuur.', certainty: 'V' },
  'Wgr 35/4': {
    gives: 'Het dagelijks bestuur antwoordt vóór de vaststelling schriftelijk en met redenen op de zienswijze.',
    certainty: 'V',
    since,
  },
  'Wgr 35/5': { gives: 'Na de vaststelling kan de raad nog een zienswijze geven aan de toezichthouder.', certainty: 'V', since },
  'Wgr 35/4 (oud)': {
    gives: 'Na de vaststelling kan de raad nog een zienswijze geven aan gedeputeerde staten.',
    certainty: 'V',
    until,
  },
  'Wgr 35/6': {
    gives: 'Voor een begrotingswijziging geldt hetzelfde; de regeling kan soorten wijzigingen uitzonderen.',
    certainty: 'V',
    since,
  },
  'Wgr 35/5 (oud)': {
    gives: 'Voor een begrotingswijziging geldt hetzelfde; de regeling kan soorten wijzigingen uitzonderen.',
    certainty: 'V',
    until,
  },
  'Wgr 35/7': { gives: 'De regels van de Gemeentewet over geld en controle gelden ook voor de regeling.', certainty: 'V', since },
  'Wgr 136': { gives: 'De tekst van elke regeling staat in een openbaar register.', certainty: 'V' },
} as const satisfies Record<`Wgr ${string}`, Article>;
