/** What stands behind a role without being a name: fields of work and organisations; and words with a capital that are nobody. */

/** Fields of work as printed, with a capital: behind a role they say which one it is ('wethouder Klimaat'). */
const fieldWord =
  '(?:Algemene Zaken|Arbeidsmarkt|Archief|Bedrijfsvoering|Belastingen|Bestuur|Bestuurszaken|Bevolkingszorg|Bodem|Brandweer|Brandweerzorg|Communicatie|Crisisbeheersing|Cultuur|Dienstverlening|Digitalisering|Duurzaamheid|Economie|Economische Zaken|Energie|Erfgoed|Finance|Financiën|Financien|Financieel|Financiële|Fysiek|Fysieke|Gezondheid|Gezondheidszorg|Handhaving|Heffing|HR|HRM|Huisvesting|ICT|Informatie|Informatiebeheer|Informatievoorziening|Inkomen|Inkoop|Interbestuurlijk|Invordering|Jeugd|Jeugdhulp|Juridische|Klimaat|Landbouw|Leefomgeving|Maatschappelijke|Meldkamer|Milieu|Mobiliteit|Natuur|Onderwijs|Openbare|Omgeving|Organisatie|Participatie|Personeel|Publieke|Recreatie|Risico|Risicobeheersing|Ruimte|Ruimtelijke|Samenleving|Sociale?|Sport|Strategie|Toezicht|Veiligheid|Verkeer|Vervoer|Vergunningen|Volkshuisvesting|VTH|Water|Welzijn|Werk|Wonen|Zorg)(?![A-Za-zÀ-ž-])';
/** Words of organisations, whatever stands before them: 'Recreatieschap', 'Metropoolregio', 'Streekarchief'. */
const organisation =
  '(?:(?:Centrum|Metropool|Veiligheids|Gezondheids|Jeugd|Arbeidsmarkt|Vervoer)?[Rr]egio|Regiona(?:al|le)|Intergemeentelijke?|Gemeenschappelijke?|Stichting|Coöperatie|[A-Z][a-z]*(?:schap|dienst|archief|werking|organisatie|centrum|bedrijf|bureau|kantoor)(?:pen|en)?)(?![A-Za-zÀ-ž-])';
/** 'ODS', 'ESF+', 'ISD'. */
const abbreviation = '[A-Z]{2,}[a-z]{0,2}\\+?(?![A-Za-zÀ-ž.])';
const part = `(?:[A-Z][a-z]+-(?= en )|${fieldWord}|${organisation}|${abbreviation})`;
const further = '(?:toezicht|domein|zaken|gezondheid|zorg|veiligheid|leefomgeving|ontwikkeling|voorzieningen|beheer)(?![a-zà-ž])';

const named = `${organisation}(?: (?:De |Het |Den )?(?!De |Het |Raad|Voorstel|Besluit|Bijlage)[A-ZÀ-Þ][A-Za-zÀ-ž'’-]+(?: (?:en|aan den|aan de) [A-ZÀ-Þ][A-Za-zÀ-ž'’-]+)?){0,2}`;

/** The field or organisation right behind a role as printed: ' Risico- en Crisisbeheersing', ' ODS', ' Financieel toezicht', ' Recreatieschap De Kwel'. */
export const fieldBehind = new RegExp(`^ (?:${named}|${part}(?:(?:,? (?:en|&))? (?:${part}|${further})){0,4})`);

/** A word that is no bare name: without initials or an honorific it is a field or an organisation. */
export const notBareName = new RegExp(`^(?:${fieldWord}|${organisation}|${abbreviation})`);

/** Words that open the next sentence or label of a line; at the end of a name they are no part of it. */
export const nextWord =
  /^(?:De|Het|Een|Dit|Deze|Er|Wij|U|Zij|Hij|In|Op|Met|Aan|Bij|Uit|Voor|Na|Over|Onder|Bijlagen?|Gevraagde?|Voorgesteld|Voorstel|Besluit|Inwoners|Toelichting|Advies|Kennis|Doel|Aanleiding|Agendapunt|Vergadering|Presentatie|Raadsvoorstel|Datum|Zaak|Zaaknummer|Steller|Portefeuillehouder|Griffier|Voorzitter|Secretaris)$/;

/** Roles that stand before a bare surname in Dutch: 'wethouder Kalsbeek'; behind another, a word with a capital is a field or a place. */
export const addressed =
  /^(?:(?:plaatsvervangend|vice-|loco-|waarnemend|eerste) ?)?(?:wethouder|weth\.|burgemeester|gedeputeerde|(?:hoog)?heemraad|dijkgraaf|(?:commissie|dag)?voorzitter|portefeuillehouder|(?:regionaal )?commandant|(?:raads|commissie|regio)?griffier|secretaris|(?:algemeen )?directeur|raadslid|statenlid|penningmeester)$/;

/** How a word of policy ends: before another word with a capital it is no first name. */
export const notFirstName = /^\S*(?:ering|atie|plan|nota|visie|beleid|schap|geling|groting|heid|stukken|voorstel|agenda)$/i;

/** A street called after somebody: 'Burgemeester Jansenweg', 'Wethouder Bosstraat 4'. */
export const streetName = /^(?:[A-Za-zÀ-ž'’ -]*[a-zà-ž](?:straat|laan|weg|plein|singel|kade)(?![a-z])|[^,;.()]*?\s\d)/;

/** Who may hand in a paper without being a person. */
export const bodyAsHolder =
  /^(?:het |de )?(?:presidium|college(?: van .{1,60})?|(?:algemeen|dagelijks) bestuur|bestuur|raad|gemeenteraad|griffie|directie|veiligheidsdirectie|stuurgroep|auditcommissie|rekenkamer(?:commissie)?(?: .{1,40})?|agendacommissie|werkgroep|fractie(?: .{1,30})?)$/i;

/** A value that is no holder of a role: a prompt, several members, words in brackets. */
export const promptForHolder = /^(?:(?:kies|maak|selecteer|vul|klik)(?![a-z])|allen$|iedereen$|\S*leden$|\(.*\)$)/i;
