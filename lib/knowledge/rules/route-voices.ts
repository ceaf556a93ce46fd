/** Who acts where a sentence says 'wij', 'u' or nobody. Patterns that see folded text (lower case, no diacritics) say so. */

/** Who writes, in the words of its own: 'wij', 'ons college'. */
export const speaking =
  /(?<![A-Za-zÀ-ž])(?:[Ww]ij|[Oo]ns college|[Oo]nze vergadering|[Oo]ns bestuur|(?<=door )ons(?= (?:in|op|is|zijn|vastgesteld|behandeld|besproken)))(?![A-Za-zÀ-ž])/g;

/** Who reads, as the paper says it where it acts or receives: 'uw vergadering', 'leggen wij aan u voor'. */
export const addressing =
  /(?<![A-Za-zÀ-ž])(?:[Uu]w (?:vergadering|zienswijze|reactie|bestuur|besluit)|aan u|(?<=door )u(?= op )|(?<=met )u(?= (?:bespreken|bespreekt|besproken))|(?<=(?:vragen|verzoeken|informeren|zenden|sturen) (?:wij|we|ik) )u|(?<=(?:[Ll]egt|[Ll]eggen|[Bb]iedt|[Bb]ieden|[Oo]ntvangt|[Kk]rijgt|[Bb]ereikt|[Bb]espreekt|[Bb]eslist|[Bb]ehandelt|[Vv]ergadert|[Nn]eemt|waarover|die|dat) )u|[Uu](?= (?:ontvangt|krijgt|bespreekt|beslist|behandelt|vergadert) ))(?![A-Za-zÀ-ž])/g;

/** Words that ask the reader; who asks does not act then: 'verzoeken wij u om'. */
export const asksReader = /(?:vragen|verzoeken) (?:wij|we|ik) uw? /i;

/** A clause by which a commissie makes something a hamerstuk for a day, of the raad: 'hamerstuk voor 30 juni 2026'. */
export const forRaad = /^hamerstuk voor (?=\d)/;

/** A day of the meeting itself, over folded text: 'de besluitvorming is voorzien op', 'het voorstel daartoe staat geagendeerd'. */
export const ownMeeting =
  /(?<![a-z])(?:besluitvorming|behandeling|bespreking|vaststelling)(?![a-z])(?:[^.;]{0,60}(?:voorzien|gepland|plaats|volgt|staat)| op (?:[a-z]+dag )?\d| in de (?:[a-z]+ )?vergadering van )|voorstel (?:daartoe|hiervoor|daarvoor) (?:staat|is) geagendeerd|(?<![a-z])(?:voorstel|kredietvoorstel|besluit) volgt in de (?:[a-z]+ )?vergadering|een (?:definitief )?besluit te nemen[.;]?$|(?:volgt|komt) (?:een|het) (?:definitie(?:f|ve) )?(?:voorstel|besluit|kredietvoorstel)|(?:aangehouden|verdaagd|uitgesteld|doorgeschoven|verschoven) (?:tot|naar) (?:(?:de|een|onze|zijn|haar) (?:[a-z]+ )?vergadering|\d)|^(?:(?:het|dit)(?: voorstel| punt| stuk)? )?komt terug|(?:het|dit) (?:besluit|voorstel|stuk|plan|convenant|ontwerp)(?![a-z])[^.;]*(?:vastgesteld|besproken|behandeld|genomen)/;

/** A proposal to the raad that is to come, over folded text: 'volgt in het najaar een raadsvoorstel', 'raadsvoorstel in de vergadering van 26 november'. */
export const proposalToRaad =
  /(?<![a-z])(?:volgt|komt) [^.;]{0,60}een raadsvoorstel(?![a-z])|(?<![a-z])raadsvoorstel (?:in|voor|naar) de (?:raads)?vergadering van /;

/** The last day for a zienswijze or reaction, over folded text; whoever sends it out, the raad gives it: 'de zienswijze uiterlijk 12 juni'. */
export const viewTerm =
  /zienswijze[^.;]{0,70}(?:uiterlijk|tot en met|termijn|voor \d)|termijn[^.;]{0,60}zienswijze|(?:uiterlijk|tot en met|tot|voor(?! aan)) [^.;]{0,60}zienswijze|ra(?:ad|den)(?![a-z])[^.;]{0,80}(?:reactie|opvattingen?|standpunt)[^.;]{0,50}(?:uiterlijk|tot en met|voor) /;

/** Who answers a zienswijze is the daily board (Wgr 10 lid 6, 35 lid 4), also where only the raden are named; over folded text: 'de raden hebben antwoord gekregen'. */
export const answered =
  /ra(?:ad|den)(?![a-z])[^.;]*(?:antwoord|reactie)[^.;]*(?:gekregen|ontvangen|ontvangt|krijgen|krijgt|gestuurd)/;

/** Before who receives what another adopts or sends: 'voor 30 april aan de '. */
export const receiverBefore = /(?<![a-zà-ž])(?:aan|naar) (?:(?:de|alle|beide|deelnemende|onze|uw) )*$/i;

/** Words for sending, over folded text: 'toegezonden', 'sturen'. */
export const sent = /(?:toe|door|ver)?(?:ge)?z[eo]nd|gestuurd|sturen|stuurt/;

/** What makes a sending more than information, over folded text: 'ter vaststelling', 'voor zienswijze'. */
export const forDecision = /zienswijze|wensen|ter (?:vaststelling|besluitvorming|instemming|goedkeuring)/;

/** Words by which a supervisor gets the paper, over folded text: 'inzending', 'gaat daarna naar'. */
export const sendsToSupervisor = /zend|zond|stuur|gestuurd|inzending|(?:gaat|gaan) .*naar|aangeboden|is$/;

/** The line above the signatures of an agreement, over folded text: 'aldus overeengekomen en ondertekend op '. */
export const signedOn = /(?:onderteken|overeengekomen)[^.;]* (?:op|d\.?d\.?) /;

/** The same of what is still to come, over folded text: 'wordt', 'gepland'. */
export const signingToCome = /(?<![a-z])(?:gepland|voorzien|verwacht|zal|zullen|wordt|worden|volgt|kan|kunnen)(?![a-z])/;

/** Before a body whose member is meant: 'lid van het ', 'voorzitter van de '. */
export const roleBefore =
  /(?:^|\s)(?:lid|voorzitter|secretaris|portefeuillehouder|bestuurslid|plaatsvervanger) (?:van |in )?(?:het |de )?$/i;
