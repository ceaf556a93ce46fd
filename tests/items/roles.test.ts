import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../lib/items/roles.ts';
import { holds, sourceOf } from './source.ts';

const cases: [paper: string, ...roles: [role: string, who: string | null][]][] = [
  ['Portefeuillehouder AB: | Dhr. R.T. de Groot / Mevr. J. Bos', ['Portefeuillehouder AB', 'Dhr. R.T. de Groot']],
  ['(ambtelijk) Portefeuillehouder: | Mevr. H.M. Schouten', ['(ambtelijk) Portefeuillehouder', 'Mevr. H.M. Schouten']],
  ['Auteur: Pieter Bakker', ['Auteur', 'Pieter Bakker']],
  ['Steller O. Timmer | Datum 3 mei 2026', ['Steller', 'O. Timmer']],
  ['Portefeuillehouder | wethouder Kalsbeek', ['Portefeuillehouder', 'Kalsbeek'], ['wethouder', 'Kalsbeek']],
  ['Portefeuillehouder: N. El Amrani, voorzitter', ['Portefeuillehouder', 'N. El Amrani'], ['voorzitter', 'N. El Amrani']],
  ['Portefeuillehouder: | Burgemeester', ['Portefeuillehouder', 'Burgemeester'], ['Burgemeester', null]],
  ['Contactpersoon: | Maak een keuze'],
  ['de secretaris, J.W. Dam', ['secretaris', 'J.W. Dam']],
  ['R. Bos, secretaris mr. O. Duin, burgemeester', ['secretaris', 'R. Bos'], ['burgemeester', 'mr. O. Duin']],
  ['De voorzitter van de commissie,\nT. Gielen', ['voorzitter van de commissie', 'T. Gielen']],
  ['de griffier, | de voorzitter,\nD. Nijhof | H.J. Wouters', ['griffier', 'D. Nijhof'], ['voorzitter', 'H.J. Wouters']],
  ['(Wethouder Van Assen, info: b.t@hoog.example)', ['Wethouder', 'Van Assen']],
  ['Vanuit de regio was de wethouder van Zeedrecht aanwezig.', ['wethouder van Zeedrecht', null]],
  ['De projectleider zet de cijfers op een rij.', ['projectleider', null]],
  ['Hoogerzijl - Dhr Nijman (secretaris)', ['secretaris', 'Dhr Nijman']],
  [
    'In overleg met de portefeuillehouders bedrijfsvoering (tevens lid van de stuurgroep) volgt een voorstel.',
    ['portefeuillehouders bedrijfsvoering', null],
    ['tevens lid van de stuurgroep', null],
  ],
  ['Steller | E. Baas, jurist | Zaak | n.t.b.', ['Steller', 'E. Baas'], ['jurist', 'E. Baas']],
  ['Beleidsregisseur | T. de Glint', ['Beleidsregisseur', 'T. de Glint']],
  ['Gespreksleider: mevrouw A. Smal', ['Gespreksleider', 'mevrouw A. Smal']],
  ['Onderwerp: J. van der Meerlaan'],
  ['P. Mulder, omgevingsmanager, levert de raming.', ['omgevingsmanager', 'P. Mulder']],
  ['Wij spraken J. Kooiker (verkeersplanoloog).', ['verkeersplanoloog', 'J. Kooiker']],
  ['De heffingsambtenaar, mevrouw P. Zijl, is akkoord.', ['heffingsambtenaar', 'mevrouw P. Zijl']],
  ['drs. H.J. Verbruggen\nhoofd bedrijfsvoering en informatie', ['hoofd bedrijfsvoering en informatie', 'drs. H.J. Verbruggen']],
  ['drs. H.J. Verbruggen hoofd bedrijfsvoering', ['hoofd bedrijfsvoering', 'drs. H.J. Verbruggen']],
  ['De stukken zijn af. Voorbereid door: K. Meinders.', ['Voorbereid door', 'K. Meinders']],
  ['Onze boswachter, de heer W. Stam, licht toe.', ['boswachter', 'de heer W. Stam']],
  ['Mevrouw Vos, later die avond teruggekeerd, sprak ook.'],
  ['De heer J. Vos woont in Dam.'],
  ['Adviseur | H. van der Sloot', ['Adviseur', 'H. van der Sloot']],
  [
    'ing. T.H. Wolters | drs. G. Lansink\nvoorzitter | secretaris',
    ['voorzitter', 'ing. T.H. Wolters'],
    ['secretaris', 'drs. G. Lansink'],
  ],
  ['Van: Ilse Kwakernaat (netwerksecretaris)', ['netwerksecretaris', 'Ilse Kwakernaat']],
  [
    'Bestuurlijk aanspreekpunt: heemraad mr. V. Slinger',
    ['Bestuurlijk aanspreekpunt', 'mr. V. Slinger'],
    ['heemraad', 'mr. V. Slinger'],
  ],
  [
    'Fractie | Indiener | Handtekening\nLijst Beekdal | S. Verstraat\nGroen Oever | J. Opdam',
    ['Indiener', 'S. Verstraat'],
    ['Indiener', 'J. Opdam'],
  ],
  ['de voorzitter van Veiligheidsregio Moer,\nmr. G.J. Oldersma', ['voorzitter van Veiligheidsregio Moer', 'mr. G.J. Oldersma']],
  ['Het hoofd van de meldkamer krijgt geen eigen mandaat.', ['hoofd van de meldkamer', null]],
  ['Het mandaat van de directeur van de omgevingsdienst blijft.', ['directeur van de omgevingsdienst', null]],
  ['De penningmeester, E. Zijl, licht de cijfers toe.', ['penningmeester', 'E. Zijl']],
  ['De commissie bestaat uit een wethouder en een raadslid.', ['wethouder', null], ['raadslid', null]],
  ['drs. M. Fidder\nteammanager Financieel toezicht', ['teammanager Financieel toezicht', 'drs. M. Fidder']],
  ['Namens het dagelijks bestuur,\nP. Visser\nvoorzitter', ['voorzitter', 'P. Visser']],
  ['De heer Jansen, lid van het dagelijks bestuur, licht toe.', ['lid van het dagelijks bestuur', 'De heer Jansen']],
  [
    'Burgemeester Van Dijk is voorzitter van het algemeen bestuur.',
    ['Burgemeester', 'Van Dijk'],
    ['voorzitter van het algemeen bestuur', 'Van Dijk'],
  ],
  ['De dijkgraaf en heemraden van het waterschap zijn akkoord.'],
  [
    'Portefeuillehouder | dhr. E. Kraan | Opsteller | concerncontroller',
    ['Portefeuillehouder', 'dhr. E. Kraan'],
    ['Opsteller', 'concerncontroller'],
    ['concerncontroller', null],
  ],
  ['Steller | beleidsadviseur | Datum | 3 mei'],
  ['Naam | Opsteller | Fractie | Handtekening'],
  ['Steller\nS. Oude, accountmanager\nSoort stuk\nBesluitvormend', ['Steller', 'S. Oude'], ['accountmanager', 'S. Oude']],
  ['Opsteller\nAnouk Ferwerda, afd. Samenleving\nRaad\nJa: ter zienswijze', ['Opsteller', 'Anouk Ferwerda']],
  ['Indieners: Loes van Kerk (D66) en Stan Verhap (Lokaal Sterk)', ['Indieners', 'Loes van Kerk']],
  ['Wethouder Pronk | behandelend ambtenaar: H. de Goeij', ['behandelend ambtenaar', 'H. de Goeij'], ['Wethouder', 'Pronk']],
  ['Steller | T. Bon, financieel adviseur | Ter besluitvorming', ['Steller', 'T. Bon'], ['financieel adviseur', 'T. Bon']],
  ['Het mandaat van de heffingsambtenaar blijft.', ['heffingsambtenaar', null]],
  ['Contactpersoon\nmevrouw K. Zijl\nTelefoon\n0123 456', ['Contactpersoon', 'mevrouw K. Zijl']],
  ['voorzitter | secretaris-directeur', ['voorzitter', null], ['secretaris-directeur', null]],
  ['Voorzitter\nsecretaris-directeur', ['Voorzitter', null], ['secretaris-directeur', null]],
  ['Burgemeester en wethouders van Duinrade besluiten met gedeputeerde staten.'],
  ['Een goede directie let op de kosten.'],
  ['CONTACTPERSOON: GRIFFIER MR. P. ZWAAN', ['Contactpersoon', 'mr. P. Zwaan'], ['Griffier', 'mr. P. Zwaan']],
  ['INDIENER: PRESIDIUM', ['Indiener', 'Presidium']],
  ['PORTEFEUILLEHOUDER: D. VAN DER MOLEN', ['Portefeuillehouder', 'D. van der Molen']],
  [
    'TE BENOEMEN TOT LID VAN HET ALGEMEEN BESTUUR VAN REGIO MOERKANT: DE HEER K. SMID (WETHOUDER) EN MEVROUW T. DE WIT (RAADSLID);\nMevrouw De Wit is tevens lid van de auditcommissie.',
    ['Lid van het Algemeen Bestuur van Regio Moerkant', 'de heer K. Smid'],
    ['Lid van het Algemeen Bestuur van Regio Moerkant', 'mevrouw T. de Wit'],
    ['Wethouder', 'de heer K. Smid'],
    ['Raadslid', 'mevrouw T. de Wit'],
    ['tevens lid van de auditcommissie', 'mevrouw T. de Wit'],
  ],
  [
    'de korpschef van politie, namens deze de politiechef van de eenheid Heuvelkust, de heer A. Terpstra;',
    ['politiechef van de eenheid Heuvelkust', 'de heer A. Terpstra'],
    ['korpschef van politie', null],
  ],
  ['de hoofdofficier van justitie, B. Nauta', ['hoofdofficier van justitie', 'B. Nauta']],
  ['wethouder Karsten van Moerdam is voorzitter.', ['wethouder', 'Karsten van Moerdam'], ['voorzitter', 'Karsten van Moerdam']],
  [
    'Ambtelijk portefeuillehouder: | Dhr. J. Kool, algemeen directeur\nBij twijfel legt de directeur dit voor aan de portefeuillehouder.',
    ['Ambtelijk portefeuillehouder', 'Dhr. J. Kool'],
    ['algemeen directeur', 'Dhr. J. Kool'],
  ],
  [
    'mevrouw P. Dijk te benoemen tot lid van het dagelijks bestuur, tevens plaatsvervangend voorzitter, van het schap.',
    ['lid van het dagelijks bestuur', 'mevrouw P. Dijk'],
    ['tevens plaatsvervangend voorzitter', 'mevrouw P. Dijk'],
  ],
  [
    'De heer S. Bakri en mevrouw A. Tol-Oost aan te wijzen als plaatsvervangend lid;',
    ['plaatsvervangend lid', 'De heer S. Bakri'],
    ['plaatsvervangend lid', 'mevrouw A. Tol-Oost'],
  ],
  [
    'Over het toezicht gaat dan het algemeen bestuur, waarin wethouder Kuiper onze gemeente vertegenwoordigt.',
    ['vertegenwoordiger van onze gemeente in het algemeen bestuur', 'Kuiper'],
    ['wethouder', 'Kuiper'],
  ],
  [
    'Wethouder Kuiper vertegenwoordigt onze gemeente; wethouder Bos van Aadorp zit voor.',
    ['vertegenwoordiger van onze gemeente', 'Kuiper'],
    ['Wethouder', 'Kuiper'],
    ['wethouder', 'Bos van Aadorp'],
  ],
  [
    'Burgemeester De Vries zit namens Aadorp in het algemeen bestuur van Regio Moerkant.',
    ['vertegenwoordiger van Aadorp in het algemeen bestuur van Regio Moerkant', 'De Vries'],
    ['Burgemeester', 'De Vries'],
  ],
  ['De wethouder Klimaat en Energie is akkoord.', ['wethouder Klimaat en Energie', null]],
  ['De gedeputeerde Wonen sprak.', ['gedeputeerde Wonen', null]],
  [
    'INBRENGER\nH. Kamp, directeur Risico- en Crisisbeheersing a.i.',
    ['Inbrenger', 'H. Kamp'],
    ['directeur Risico- en Crisisbeheersing', 'H. Kamp'],
  ],
  ['Aan de directeur ODM is mandaat verleend.', ['directeur ODM', null]],
  ['Voorzitter: mw. F. Tol (wethouder Hanswijk)', ['Voorzitter', 'mw. F. Tol'], ['wethouder Hanswijk', 'mw. F. Tol']],
  ['drs. M. Kamp teammanager Financieel toezicht', ['teammanager Financieel toezicht', 'drs. M. Kamp']],
  ['lid algemeen bestuur Recreatieschap De Kwel', ['lid algemeen bestuur Recreatieschap De Kwel', null]],
  ['Het kantoor staat aan de Burgemeester Jansweg in Aadorp.', ['Burgemeester', null]],
  ['Afdeling / steller | Samenleving / F. Kaan', ['steller', 'F. Kaan']],
  ['Indiener | veiligheidsdirectie', ['Indiener', 'veiligheidsdirectie']],
  ['Opsteller | afd. Strategie, T. Oude | Classificatie | openbaar', ['Opsteller', 'T. Oude']],
  ['Nummer: 25.01 Raad: 25 september 2025 Wethouder: J. Haag Steller: E. Toon', ['Wethouder', 'J. Haag'], ['Steller', 'E. Toon']],
  [
    'Voorzitter: burgemeester H. Bol Griffier: C. Mens',
    ['Voorzitter', 'H. Bol'],
    ['burgemeester', 'H. Bol'],
    ['Griffier', 'C. Mens'],
  ],
  ['Portefeuillehouder: wethouder Drost Bijlagen: begroting', ['Portefeuillehouder', 'Drost'], ['wethouder', 'Drost']],
  ['Ambtelijk opdrachtgever | Kies een persoon'],
  ['De heer F. Tol is afgetreden als wethouder van de gemeente Aadorp.'],
  [
    'Voorzitter: A. Bos\nBij afwezigheid zit de plaatsvervangend voorzitter voor.',
    ['Voorzitter', 'A. Bos'],
    ['plaatsvervangend voorzitter', null],
  ],
  [
    'Vastgesteld door de voorzitter van Regio Moer op 3 december 2026, voor zover het haar eigen bevoegdheden betreft,\nM.E. Kraan',
    ['voorzitter van Regio Moer', 'M.E. Kraan'],
  ],
  [
    'Ambtelijk portefeuillehouder | H. Noot, coördinerend gemeentesecretaris',
    ['Ambtelijk portefeuillehouder', 'H. Noot'],
    ['coördinerend gemeentesecretaris', 'H. Noot'],
  ],
  ['Nr. | Onderwerp | Portefeuillehouder | Voorgesteld besluit'],
  ['Indiener | Directeur SSD | Inbrenger | Allen', ['Indiener', 'Directeur SSD'], ['Directeur SSD', null]],
  ['De lijst bekrachtigen | mw. Sips'],
  ['Auteur Pieter Bakker | Datum 3 mei', ['Auteur', 'Pieter Bakker']],
  ['Herstructurering Kanaalwerk (Wethouder Roef)', ['Wethouder', 'Roef']],
  ['Wethouder Dijkgraaf deelt mee dat J.W. Dijkgraaf komt.', ['Wethouder', 'Dijkgraaf']],
  [
    'Portefeuillehouder | Burgemeester T. Ooster | Behandeling | Opiniërend\nAmbtelijk opdrachtgever | L. Vries | Steller | N. Idris',
    ['Portefeuillehouder', 'T. Ooster'],
    ['Burgemeester', 'T. Ooster'],
    ['Ambtelijk opdrachtgever', 'L. Vries'],
    ['Steller', 'N. Idris'],
  ],
  ['Portefeuillehouder | Afdeling\nM. Douw | Ruimte en Economie', ['Portefeuillehouder', 'M. Douw']],
  [
    'Nr | Onderwerp | Portefeuillehouder | Voorstel\nHamerstukken\nD.1 | Verslag van het overleg | De Lange | Kennis nemen',
    ['Portefeuillehouder', 'De Lange'],
  ],
  [
    'Team | Steller | Toestel | Mede-portefeuillehouder\nVTH | A. Brink | 5512 | wethouder Nijkamp\nBehandelen als | Publicatie | Raad | Bijlage',
    ['Steller', 'A. Brink'],
    ['Mede-portefeuillehouder', 'Nijkamp'],
    ['wethouder', 'Nijkamp'],
  ],
];

describe('rolesOf', () => {
  it.each(cases)('%s', (paper, ...roles) => {
    const source = sourceOf(paper);
    const found = rolesOf(source);
    expect(found.map(({ role, who }) => [role, who])).toEqual(roles);
    for (const { evidence } of found) expect(holds(source, evidence)).toBe(true);
  });

  it('names a person once for a role, by the fullest name', () => {
    const source = sourceOf('Portefeuillehouder: wethouder S. Achter\nWethouder Achter licht het voorstel toe.');
    expect(rolesOf(source).map(({ role, who }) => [role, who])).toEqual([
      ['Portefeuillehouder', 'S. Achter'],
      ['wethouder', 'S. Achter'],
    ]);
  });
});
