import type { PrintedDeadline } from '../../reading/contract.ts';
import { deed } from './announced-who.ts';

/** Words before the last day of something. Folded text: lower case, no diacritics. */
export const lastDayWords =
  /(?<![a-z])(?:uiterlijk|tot en met|t\/m|tot|voor|(?:uiterste datum|fatale datum|sluitingsdatum|einddatum)(?: [a-z]+){0,3}|termijn[^.]{0,40}(?:af op|tot)|(?:loopt|lopen) (?:[a-z]+ ){0,2}?af op|(?:eindigt|sluit|verstrijkt|verloopt) (?:[a-z]+ )?op|einde van de termijn|laatste dag|mogelijk tot)/;

/** Words behind a day that ends something. */
export const endOfTerm = /^\s*:?\s*(?:einde van de termijn|laatste dag|uiterste datum|sluiting)/;

/** Words before a day for which something is placed on an agenda: 'voor' makes it no last day then. */
export const placedFor =
  /(?:gepland|ingepland|geagendeerd|geagendeerde|voorzien|bestemd|bedoeld|bijeengeroepen|agenda|staat|staan|uitnodiging|vergadering|voorstel) voor (?:[a-z]+dag )?$/;

/** What a last day can be the last day of, by the words of its sentence or row; the first that fits names it. */
export const lastDaysOf: readonly (readonly [of: PrintedDeadline['of'], words: RegExp])[] = [
  ['wensen-en-bedenkingen', /wensen (?:en|of) bedenkingen/],
  // the terms of the Wgr for a zienswijze: eight weeks on a regeling, twelve (eight before 2022) on a budget
  ['zienswijze', /zienswijze|gevoelens? (?:doen |laten )?blijken|(?<![a-z])termijn van (?:acht|twaalf|8|12) weken/],
  ['besluit', /(?:raads)?besluit(?!vormend)|behandeld|behandeling/],
  [
    'reactie',
    /reactie|reageren|(?:opvattingen?|standpunt(?:en)?|meningen?) (?:[a-z]+ ){0,3}?(?:kenbaar te maken|te geven|mee te geven|te delen)|laten weten (?:wat|of|hoe)|inbreng|inspraak|(?:burgemeester|college|raad|raden)[^.]{0,80}overleg|met (?:zijn|haar|de|hun)[^.]{0,12}raad[^.]{0,20}overleg|aanleveren|aan te leveren|wensen|via (?:uw|de) griffie/,
  ],
];

/** Last days that no term of the law is about. */
export const otherLastDaysOf: typeof lastDaysOf = [
  ['vragen', /(?:technische|feitelijke|verhelderende) vragen|vragen (?:kunt u|kunnen|stelt u)/],
  [
    'griffie',
    new RegExp(`(?<![a-z])griffi(?:e|ers?) ${deed}(?![a-z])|(?<![a-z])${deed} (?:de |uw |onze )?griffi(?:e|ers?)(?![a-z])`),
  ],
];

/** Sending and offering happen on a day, which the law counts from. */
export const dayOf: readonly (readonly [of: PrintedDeadline['of'], words: RegExp])[] = [
  [
    'toezending',
    /(?:aan|naar) (?:de |alle |uw |onze )?(?:[a-z]+ )?(?:gemeente)?ra(?:ad|den)[^.;]{0,60}(?:toegezonden|toegestuurd|gestuurd|gezonden|verzonden|verstuurd|aangeboden)|(?:toezending|verzending|aanbieding)[^.;]{0,40} aan (?:de |alle )?(?:gemeente)?ra(?:ad|den)|(?:toegezonden|toegestuurd|gestuurd|gezonden|verzonden) [^.;]{0,20}(?:aan|naar) (?:de |alle )?(?:gemeente)?ra(?:ad|den)|heeft u[^.;]{0,60} ontvangen|ontv(?:ing|angt|angen door) (?:de|uw) (?:gemeente)?raad|(?:de|uw) (?:gemeente)?raad [^.;]{0,60}ontvangen|u heeft [^.;]{0,60}ontvangen|(?:ontwerpbegroting|ontwerp|begroting|begrotingswijziging|wijziging)[^.;]{0,80}(?:toegezonden|toegestuurd)/,
  ],
  [
    'aanbieding',
    /(?:aan|bij) (?:het |uw )?(?:algemeen bestuur|ab|bestuur)[^.;]{0,30}(?:aangeboden|aan te bieden|voorgelegd)|(?<!akkoord met )(?:aanbieding|aangeboden)[^.;]{0,40} aan (?:het )?(?:algemeen bestuur|ab|bestuur)/,
  ],
];

/** Last days of something else: questions, applications, objections. */
export const otherLastDay =
  /technische vragen|vragen (?:kunt|kunnen|stellen)|aanmelden|inspreken|agenderen|op tafel|bezwaar|inschrij|dossier|wettelijke?|(?<!artikel \d+[a-z]?(?:,? [a-z]+ lid,?)? van )de wet |gedeputeerde staten|rekenschap/;

/** Words behind a last day by which a board sends the paper to the raden: it is no last day of theirs. */
export const sendsBy =
  /^[^.;]{0,30}(?:aan|naar) (?:de |alle |uw )?(?:gemeente)?ra(?:ad|den)[^.;]{0,60}(?<![a-z])(?:te (?:ver)?zenden|te (?:ver)?sturen|toe te (?:zenden|sturen)|aan te bieden|verzonden|toegezonden|toegestuurd)(?![a-z])/;

/** Words that stand for what the sentence before speaks of, over folded text: 'wij ontvangen deze graag uiterlijk op 12 juni', 'de termijn sluit op 3 juli'. */
export const standsFor =
  /(?<![a-z])(?:deze|die|dit|hierop|daarop)(?![a-z])(?! [a-z]+(?:en|ing)(?![a-z]))|(?<![a-z])ontvangst (?:uiterlijk|voor) |(?<![a-z])de termijn (?:sluit|eindigt|verstrijkt|verloopt|loopt)(?![a-z])/;
