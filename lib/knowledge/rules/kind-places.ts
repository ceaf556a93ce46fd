/** What stands around the name of a kind of paper. Patterns see folded text: lower case, no diacritics. */

/** Words before a name that make it the ground or the means of something else: 'gedekt in de ', 'op basis van het '. */
export const meansBefore =
  /(?:op grond van|op basis van|volgens|conform|overeenkomstig|ten laste van|(?:past|gedekt|opgenomen) (?:in|uit|binnen)) (?:de |het |een |onze )?$/;

/** Words before an article that make it the ground of what is asked; an article that is only followed (volgens) tells of another paper: 'gelet op ', 'op grond van '. */
export const groundBefore = /(?:gelet op|op grond van|ingevolge|krachtens|grondslag|bevoegdheid)[^.;]{0,80}$/;

/** What stands before the object of an ask: 'kennis te nemen van de bijgevoegde '. */
export const beforeObject =
  /^(?:(?:kennis te nemen van|kennisnemen van|in te stemmen met|instemmen met|akkoord te gaan met|(?:positief |negatief )?(?:te adviseren|advies uit te brengen) over|te besluiten over|toestemming te (?:verlenen|geven) (?:voor|tot|aan)|te besluiten tot|over te gaan tot|(?:het )?(?:college|db|dagelijks bestuur) toestemming te (?:verlenen|geven) (?:voor|tot)|de gevraagde toestemming te verlenen (?:voor|tot)|(?:geen )?(?:wensen en bedenkingen|zienswijze) (?:in te dienen |kenbaar te maken |te geven |naar voren te brengen )?(?:over|op|tegen|inzake)|bijgaande?|bijgevoegde?|voorliggende?|(?:hierbij )?aangeboden|het ontwerp(?:besluit)? (?:van|tot|voor)|het (?:verzoek|voorstel|voornemen|besluit) (?:van|tot|om)|de|het|een|deze|dit|als)(?![a-z])|\W)+/;

/** What stands behind it, how, of what money, on what ground: ' ten laste van de algemene reserve'. */
export const behindObject =
  / (?:ten laste|ten gunste|te dekken|conform|overeenkomstig|zoals|waarin|waarmee|door|op basis van|op grond van|vanuit|binnen|uit de|in de|onder voorbehoud|met het verzoek|ter uitvoering|in afwachting|die|dat)(?![a-z]).*$/;

/** Words that make a paper of a raad or college one about a cooperation: 'gemeenschappelijke regeling', 'verbonden partij'. */
export const ofCooperation = /\bgemeenschappelijke regeling|\bverbonden partij|\bveiligheidsregio|\bomgevingsdienst|\bggd\b/;
