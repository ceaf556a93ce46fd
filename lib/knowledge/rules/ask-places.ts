/** Where papers say what they ask: headings, labels and lines above or before it. Patterns see folded text: lower case, no diacritics. */

const decision = '(?:besluit(?:en)?|beslissing(?:en)?|besluitvorming|beslispunt(?:en)?|besluitpunt(?:en)?)';

/** A heading, form label or column under which the proposal stands. */
export const proposalHeading = new RegExp(
  `^(?:\\d+[.)]?\\s*)?(?:` +
    [
      `gevraagde? (?:concept-?)?(?:${decision}|advies|actie|handeling|behandeling)(?: (?:van|aan|door) .{2,60})?`,
      `(?:voorgestelde?|te nemen|voorstel(?:len)? (?:tot|voor)) ${decision}`,
      `(?:beslis|besluit|advies|peil|discussie|bespreek)punt(?:en)?`,
      '(?:ontwerp|concept)?-?(?:voorstel(?:len)?|advies)(?: (?:aan|van) (?:het|de|uw) [a-z ]{2,40})?(?: ?/ ?(?:advies|voorstel|besluit|gevraagd besluit))?',
      '(?:wij |we |ik )?(?:stellen|stelt|stel) (?:u|uw raad|de raad|het bestuur) voor(?: om)?|(?:wij|we) stellen voor(?: om)?',
      '(?:wij |we |ik )?(?:vragen|vraag|verzoeken|verzoek|adviseren|adviseer) (?:u|uw (?:raad|bestuur|college|commissie)|de raad|het (?:algemeen |dagelijks )?bestuur|het college)(?: om)?',
      '(?:gevraagde?|voorgestelde?|geadviseerde?|te nemen) (?:raads|bestuurs|college|ab-|db-)?(?:besluit(?:en)?|beslissing(?:en)?)',
      '(?:advies|voorstel|verzoek|vraag|gevraagd|voorgesteld)(?:e besluiten)? (?:aan|voor) (?:het|de|uw|onze) [a-z ]{2,50}',
      'gevraagd(?: (?:aan|van) .{2,60}|e inzet)?',
      '(?:(?:het|de|uw) )?(?:(?:algemeen |dagelijks )?bestuur|raad|college|commissie) gevraagd',
      'wat (?:wordt|is) (?:er )?(?:(?:van|aan) (?:u|ons|(?:de|het|uw) [a-z]+) )?(?:gevraagd|voorgesteld|het voorstel).{0,50}',
      'wat (?:vragen|willen) (?:wij|we)(?: .{0,50})?',
      '(?:vraag|verzoek|voorgelegd) aan .{2,50}',
      'kennis ?nem(?:en|ing) van|ter kennisname van',
      'wat wordt (?:er )?besloten(?: .{0,40})?',
      'voorgestelde (?:afdoening|behandeling|afhandeling)',
      'voorstel afdoening',
      'besluitvoorstel|kernvraag',
      'voorstel om te besluiten|voorgesteld (?:raads|college)besluit',
      '(?:voorgesteld|gevraagd|geadviseerd) wordt(?: om)?',
      'te (?:nemen besluiten|besluiten)',
      'besluitvorming gevraagd',
      'voorgestelde beslispunten',
      'de vraag',
    ].join('|') +
    ')(?: \\([^)]{3,50}\\))?\\s*[:?]?$',
);

/** The marker of the first point of a list. */
export const firstMarker = /^\(?(?:1|a|i)[.)]?$/i;

/** A heading under which the decision itself is written out. */
export const dictumHeading =
  /^(?:\d+[.)]?\s*)?(?:(?:ontwerp|concept)?-?\s?(?:raads|bestuurs|college|ab|db|voor)?-?besluit|b\s?e\s?s\s?l\s?u\s?i\s?t(?:\s?e\s?n)?|(?:de raad|het algemeen bestuur|het dagelijks bestuur|het college|het bestuur|burgemeester en wethouders)(?: van .{2,60})? beslui(?:t|ten))\s*:?\s*$/;

/** A paragraph that ends in the dictum: 'De raad van de gemeente X, gelezen het voorstel van …, besluit:'. */
export const dictumLead = /(?:^|[\s,;])(?:b e s l u i t(?: e n)?|beslui(?:t|ten))(?: om)?\s*:\s*$/;

/** A heading or lead with words of a proposal, a decision or a question in it, whatever else it says. */
export const askingWords =
  /(?<![a-z])(?:voorstel(?:len)?|voorgesteld[a-z]*|gevraagd[a-z]*|verzocht|verzoek[a-z]*|beslui[a-z]*|beslis[a-z]*|vraag|vragen|advies|overweging|wat (?:doen|doet|beslist|besluit|beslissen) (?:we|wij|u|uw raad|de raad|het bestuur|het college)|doel van (?:dit|deze|het|de) (?:gesprek|bespreking|behandeling|agendapunt|bijeenkomst))(?![a-z])/;

/** A heading under which an infinitive is a task, a plan or something done, and no ask. */
export const tellingWords =
  /taak|taken|opdracht|bevoegd|ambitie|doel(?! van (?:dit|deze|het|de) (?:gesprek|bespreking|behandeling|agendapunt|bijeenkomst))|afspra|actie|afgesproken|toezegging|eerder|besloten|genomen|artikel|overwegend|gelet|argument|risico|planning|vervolg|uitvoering|stap(?:pen)?(?![a-z])|aanbevel|voorwaard|opti(?:e|on)|varia|scenario|alternatie|aanpak|werkwijze|mandaat|volmacht|motie|antwoord|verplicht|kunnen|kan (?:de|het|u)|mogelijk|inhoud|hoe |waarom/;

/** The end of a dictum. */
export const dictumEnd = /^(?:aldus |vastgesteld |de griffier|de secretaris|artikel \d|ondertekening)/;

/** A label with the ask behind it on the same line. */
export const inlineLabel =
  /^(?:(?:(?:besluit)?voorstel|advies|verzoek|vraag|gevraagd)(?: (?:aan|voor) (?:het|de|uw|onze) [a-z ]{2,50}?)?|geadviseerd besluit|kernvraag|beslissing|gevraagd(?:e)? (?:besluit(?:en)?|beslissing(?:en)?)|voorgesteld (?:raads)?besluit|beslispunt(?:en)?|besluitpunt(?:en)?|gevraagd|verzoek|afdoening|voorgestelde (?:afdoening|behandeling)|conceptbesluit|voordracht|voorgedragen(?: wordt)?)\s*:\s*/;

/** First cell of a table that tells with whom the proposal was coordinated: what stands in it is asked no more. */
export const coordinationHead =
  /^(?:afgestemd|afstemming|afstemmen|besproken|voorgelegd|gremi(?:um|a)|overlegd?)(?: [a-z]+)?\s*:?\t/;

/** A paragraph that is one beslispunt: it begins small or with its number, has an infinitive, and ends as in a list. */
export const loosePoint =
  /^(?:\(?\d{1,2}[.)] |[a-h][.)] |[ivx]+[.)] )?(?:de|het|een|in|kennis|geen|akkoord|over|op|voor|met|zich|tot) [^:?]*(?<![a-z])te [a-z]+n[^:?]*[;.]?$/;

/** A beslispunt with a Roman number, which may be an initial before a name: 'II. de heer Achterhuis aan te wijzen'. As printed. */
export const romanPoint = /^(?:[IVX]{2,5}[.)]\s|[IVX][.)]\s+[a-z])/;

/** A line of its own above beslispunten that only names the body. */
export const askedLine =
  /^(?:aan )?(?:de|het|uw) [a-z ]{2,40}?(?: (?:voor te stellen|te (?:vragen|verzoeken|adviseren)))?(?: om)?(?: te besluiten)?(?: om)?:$/;

/** 'De raad voor te stellen …' in the raad's own paper: what follows is asked of it. */
export const toOwnBody = /^(?:aan )?(?:de|het|uw) [a-z ]{2,40}? (?:voor te stellen|te (?:vragen|verzoeken|adviseren))(?: om)? /;

/** The line of a motion above what it asks of others: 'verzoekt het college:', 'draagt het college op:'. */
export const motionLead = /^(?:verzoekt|draagt|roept) (?:het|de|zijn|haar) [^:;.]{3,90}:\s*$/i;

/** A text of law in force: it asks nothing any more. */
export const inForce = /geldend van |geldende versie|wetstechnische informatie/;

const alone = '(?:(?:ter )?kennis ?(?:nem(?:en|ing)|name)(?: van)?|bespreken|instemmen|vaststellen|besluiten|adviseren)';
/** A heading or label that is an ask, or more than one ('bespreken en instemmen'): what stands under it is its object. */
export const headAsk = new RegExp(`^${alone}(?:(?:,| en|/)\\s?${alone})*\\s*:?$`, 'i');

/** An infinitive that says what something is for: 'met verzoek om de termijn te verlengen'. */
export const purpose =
  /^[^;]*?(?<!te geven |te verlenen |te nemen |te sturen )(?<![a-z])(?:om|teneinde|zonder) [^;]*?te [a-z]{2,}n(?![a-z])/;

/** A line by which a paper asks no more than to be read: 'voor kennisgeving aan te nemen.' */
export const takesNote = /^(?:(?:ter|voor) kennis(?:geving|name) aan te nemen|kennis te nemen(?: van [^.;]{2,80})?)[.;]?$/;

/** What an agenda adds to a treatment: 'Ter kennisname; aanmelden kan bij de griffie'. */
export const remarkBehind = /(?<=^(?:ter|voor) kennis(?:name|geving|neming)(?: aannemen)?);.*$/is;

/** How an item is treated, above the beslispunten themselves: 'Ter instemming De colleges te adviseren'. */
export const treatmentAbove =
  /^[Tt]er (?:besluitvorming|instemming|bespreking|vaststelling|advisering|informatie|kennisname)[.:]?\s+(?:[a-z1][.)]\s+)?(?=[A-ZÀ-Þ][a-zà-ž])/;

/** Another column of the head of an agenda: 'onderwerp', 'nr.'; in a table without one a column of proposals asks nothing. */
export const agendaHead =
  /^(?:nr\.?|nummer|no\.?|(?:onderwerp(?:en)?|agendapunt(?:en)?|punt|agenda|titel|stuk|omschrijving)(?: (?:en|\/|&) [a-z]+)?)$/;

/** What a zienswijze or letter says, under the beslispunt that sends it: 'dat de bijdrage niet mag stijgen'. */
export const contentOfView = /^(?:(?:en )?dat|inhoudende)(?= )/i;

/** The end of words that ask, before the points of a list: 'dat de stuurgroep:'. */
export const opensClause = /^ ?dat [^.;:]{2,60}:\s*$/i;
