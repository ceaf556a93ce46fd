import { anyOf, homeward, type KindRule, municipal, named, together } from './kind-rule.ts';
import {
  appointing,
  changing,
  disaster,
  ending,
  founding,
  joining,
  judging,
  learning,
  leaving,
  legalForm,
  municipality,
  network,
  ofPersons,
  regeling,
  schap,
  staff,
  supervisor,
  takingPart,
} from './kind-words.ts';

/**
 * Titles that name no paper but tell what happens to what: 'Gemeente Walburg verlaat de regeling', 'Wie vertegenwoordigt ons in het
 * dagelijks bestuur'. Each rule is an act and its object, in either order.
 */

const safety = { domain: ['veiligheidsregio'] } as const;

export const happeningKinds: readonly KindRule[] = [
  {
    kind: 'uittreding',
    rank: 3,
    title: named(
      `${ofPersons}(?:${together(leaving, anyOf(regeling, municipality))})`,
      `beeindig[a-z]* (?:van )?(?:de |onze )?(?:deelname|deelneming)(?: (?:van )?(?:de )?${municipality})?`,
    ),
  },
  {
    kind: 'toetreding',
    rank: 3,
    title: named(
      `(?![^;]{0,90}(?:netwerk|verband|stichting|cooperatie|vereniging|convenant|(?<![a-z])deal|[bn]\\.?v))(?:${together(joining, regeling)}|${together(takingPart, municipality)})`,
    ),
    when: { cooperation: true },
  },
  { kind: 'opheffing', rank: 3, title: named('liquidat[a-z]*|vereffen[a-z]*', together(ending, anyOf(legalForm, schap))) },
  { kind: 'regeling-treffen', rank: 2, title: named(together(founding, legalForm)) },
  {
    kind: 'regeling-wijzigen',
    rank: 2,
    title: named(together(changing, anyOf(legalForm, schap, 'de regeling'))),
  },
  {
    kind: 'wgr-aanpassing',
    rank: 3,
    title: named(
      `(?![^;]{0,60}artikel)(?:${together('wgr|wet gemeenschappelijke regelingen', 'nieuwe|eisen|gevolgen|in lijn|op orde|gewijzigde|verwerken|(?:de|onze) regeling')})`,
    ),
  },
  {
    kind: 'delegatie',
    rank: 3,
    title: named(
      together(
        'gedelegeerde?|te delegeren|over te dragen|overdra[a-z]*|bevoegd[a-z]*|voortaan|subsidies?',
        '(?:aan|naar|door|bij) (?:het )?(?:dagelijks bestuur|db)',
      ),
      'gedelegeerde bevoegdheden|delegatie',
    ),
    asked: named(together('bevoegdhe[a-z]+', 'te delegeren|over te dragen')),
    when: { notBody: municipal },
  },
  { kind: 'mandaat', rank: 2, title: named('mandaten', 'wie (?:mag|tekent|beslist|besluit)[a-z ]*') },
  {
    kind: 'organisatie',
    rank: 2,
    title: named(
      together('(?:her)?inricht[a-z]*|opbouw|samenvoeg[a-z]*|uitbreid[a-z]*|reorganisatie|nieuwe|wijzig[a-z]*', staff),
    ),
    when: { notBody: municipal },
  },
  {
    kind: 'benoeming-directeur',
    rank: 2,
    title: named(together(`${appointing}|nieuwe`, '[a-z]*directeur[a-z ]{0,30}|dpg|[a-z]*commandant|secretaris')),
    when: { notBody: ['raad'] },
  },
  {
    kind: 'benoeming-db',
    rank: 2,
    title: named(together(appointing, '(?:dagelijks bestuur|db(?:-le?i?d(?:en)?)?)|(?:[a-z]+ )?(?:vice-?)?voorzitter')),
    when: { notBody: municipal },
  },
  {
    kind: 'benoeming-ab-lid',
    rank: 2,
    title: named(together(appointing, 'algemeen bestuur|ab(?:-le?i?d(?:en)?)?|(?:de )?regio|gr|gemeenschappelijke regelingen')),
    when: { body: homeward },
  },
  {
    kind: 'convenant-politie-om',
    rank: 3,
    title: named(
      together(
        '[a-z]*(?:afspra|convenant|samenwerk|overeenkom)[a-z]*',
        anyOf(together('politie', 'om|openbaar ministerie|parket|justitie')),
      ),
    ),
  },
  { kind: 'crisisverslag', rank: 3, title: named(together(learning, disaster)), when: safety },
  { kind: 'toezicht', rank: 3, title: named(together(judging, supervisor)) },
  {
    kind: 'visitatie',
    rank: 2,
    title: named('[a-z]*inspectie(?:bezoek|toets)?[a-z]*'),
  },
  {
    kind: 'netwerkbesluit',
    rank: 3,
    title: named(together(`${takingPart}|start|vorm[a-z]*|voortzett[a-z]*|verleng[a-z]*|instell[a-z]*`, network)),
  },
  {
    kind: 'reactienota',
    rank: 3,
    title: named(
      together(
        'zienswijzen|inbreng van de raden|raden (?:ervan )?vinden',
        'antwoord(?:en)?|reactie|verwerk[a-z]*|beantwoord[a-z]*',
      ),
      'wat (?:de )?(?:raden|gemeenten) (?:er)?van[a-z ]* vinden',
    ),
  },
  {
    kind: 'overdracht',
    rank: 3,
    title: named(
      together(
        '[a-z]*overdracht[a-z]*|kennismak[a-z]*|inwerk[a-z]*|introductie[a-z]*|werkwijze',
        'nieuwe? (?:bestuur[a-z]*|leden)',
      ),
      together('nieuwe? (?:bestuur[a-z]*|(?:ab|db)-leden)', 'start[a-z]*|weten|map|programma|welkom'),
      'bestuurlijke overdracht',
    ),
  },
  {
    kind: 'verbonden-partijen',
    rank: 3,
    title: named(
      together(
        'stur(?:en|ing)|stuurt|grip|kaders?(?: van de raad)?|(?!kadernota)[a-z]*nota|beleid|spelregels|regie',
        '(?:onze |zijn |haar |de |regionale )*(?:verbonden partijen|gemeenschappelijke regelingen|deelnemingen|samenwerking(?:en|sverbanden)?|(?<=de |onze )regio)',
      ),
    ),
    when: { body: municipal },
  },
  {
    kind: 'mandaat-door-college',
    rank: 3,
    title: named(
      together('(?:over|op)drag[a-z]*', '(?:bevoegdheden|taken)[a-z ]{0,20} (?:aan|naar) (?:de )?[a-z]*(?:dienst|ggd)'),
    ),
    when: { body: municipal },
  },
  {
    kind: 'controle',
    rank: 3,
    title: named(together('accountant', 'keuze|nieuwe|wie|kiezen|overeenkomst|gunning')),
  },
];
