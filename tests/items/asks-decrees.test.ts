import { describe, expect, it } from 'vitest';
import { asksOf } from '../../lib/items/asks.ts';
import type { Body, Verb } from '../../lib/reading/words.ts';
import { sourceOf } from './source.ts';

/** Proposals whose points say what the body does, or ask it in other words than 'wordt gevraagd'. */
const papers: [paper: string, of: Body, ...verbs: Verb[]][] = [
  [
    '# Gevraagde beslissing\nHet algemeen bestuur:\n- neemt kennis van de rapportage\n- stelt de begrotingswijziging vast',
    'algemeen-bestuur',
    'kennisnemen',
    'vaststellen',
  ],
  [
    '# Beslispunten\n1. Het college stemt in met de overeenkomst.\n2. Het college besluit de burgemeester te machtigen tot ondertekening.',
    'college',
    'instemmen',
    'machtigen',
  ],
  [
    'Gevraagd besluit | Het algemeen bestuur stelt de begroting vast en neemt kennis van de zienswijzen.',
    'algemeen-bestuur',
    'vaststellen',
    'kennisnemen',
  ],
  [
    '6 | Voorzitter | Het AB benoemt de heer Jansen tot voorzitter.\n# Voorstel\nHet AB benoemt de heer Jansen.',
    'algemeen-bestuur',
    'benoemen',
  ],
  [
    'Gevraagde beslissing | Het bestuur besluit:\n- het plan vast te stellen;\n- de heer Smit te benoemen tot vereffenaar.\nSamenvatting | De colleges hebben besloten de regeling op te heffen.',
    'bestuur',
    'vaststellen',
    'benoemen',
  ],
  [
    '# Advies\n1. Het ontwerp toe te zenden aan de raad, die tot en met 6 november 2026 zijn zienswijze naar voren kan brengen.',
    'college',
    'doorgeleiden',
  ],
  [
    'De raad wordt voorgesteld:\n1. kennis te nemen van de jaarstukken;\n2. over de begroting van de veiligheidsregio een\n---\nzienswijze in te dienen;\n3. over de begroting van de GGD geen zienswijze in te dienen.',
    'raad',
    'kennisnemen',
    'zienswijze-indienen',
    'geen-zienswijze',
  ],
  ['U wordt in de gelegenheid gesteld om uw zienswijze bij ons kenbaar te maken.', 'raad', 'zienswijze-indienen'],
  [
    '1. Klopt het bericht dat het college voornemens is de deelname aan de regeling te beëindigen? | Nee, er is geen besluit.',
    'raad',
  ],
  [
    '# Voorstel\nAkkoord gaan met de nota en deze ter besluitvorming voorleggen aan het AB.',
    'dagelijks-bestuur',
    'instemmen',
    'doorgeleiden',
  ],
  [
    '# Voorgesteld besluit\nHet college en, voor zover het zijn bevoegdheden betreft, de burgemeester besluiten:\n1. het mandaatbesluit vast te stellen;\n2. de raad te informeren.',
    'college',
    'vaststellen',
    'besluiten',
  ],
  ['* Het college stelt de raad voor te besluiten:\n1. de strategie vast te stellen;', 'raad', 'vaststellen'],
  ['# Voorstel\nDe raad wordt voorgesteld te besluiten om:\na. kennis te nemen van de nota.', 'raad', 'kennisnemen'],
  [
    '# Voorstel om te besluiten\n1. Een zienswijze op het ontwerp van de regeling te geven, inhoudende:\na. dat de raden ook over het plan een zienswijze moeten kunnen geven.',
    'raad',
    'zienswijze-indienen',
  ],
  ['De heer Timmer vraagt of de raad nog een zienswijze kan geven.', 'raadscommissie'],
  ['De raad wordt in het vierde kwartaal van 2027 gevraagd de strategie vast te stellen.', 'raadscommissie'],
  ['# Voorstel\nAkkoord te gaan met de uitgangspunten van de nota', 'algemeen-bestuur', 'instemmen'],
  ['# Voorstel\nDe raad voor te stellen geen bedenkingen te uiten tegen de deelname.', 'raad', 'wensen-en-bedenkingen'],
  ['# Beslispunt\nHet algemeen bestuur te vragen de geheimhouding te bekrachtigen.', 'algemeen-bestuur', 'geheimhouding'],
  ['# Voorstel\nHet algemeen bestuur voor te stellen de begroting vast te stellen.', 'dagelijks-bestuur', 'doorgeleiden'],
  ['# Voorgesteld besluit\nGeen gebruik te maken van het recht om een zienswijze in te dienen.', 'raad', 'geen-zienswijze'],
  ['# Voorstel\nIn te stemmen met het niet indienen van een zienswijze.', 'raad', 'geen-zienswijze'],
  [
    '# Voorstel\nAan het AB de volgende zienswijze mee te geven:\n1. de indexering te beperken;\n2. de reserve te benutten.',
    'raad',
    'zienswijze-indienen',
  ],
  [
    '# Beslispunten\n1. Tot het aangaan van de regeling toestemming te verlenen.\n2. Het besluit van 2019 in te trekken.',
    'raad',
    'toestemming-verlenen',
    'besluiten',
  ],
  [
    'Het DB wordt gevraagd een besluit te nemen over de inhuur, de directeur te machtigen tot ondertekening en het AB te informeren.',
    'dagelijks-bestuur',
    'besluiten',
    'machtigen',
  ],
  [
    '# Gevraagd aan de portefeuillehouders\n- Kennis te nemen van de tussenstand\n- Een voorkeur uit te spreken voor variant A of B',
    'portefeuillehoudersoverleg',
    'kennisnemen',
    'bespreken',
  ],
  [
    '# Advies\nDe directie adviseert het bestuur in te stemmen met de notitie en deze ter consultatie voor te leggen aan de gemeenten.',
    'algemeen-bestuur',
    'instemmen',
    'doorgeleiden',
  ],
  ['# Besluit\nHet college op te roepen hierover met de regio te overleggen.', 'raad', 'opdragen'],
  [
    '# Conceptbesluit\nHet AB besluit:\n1. tot vaststelling van de begroting;\n2. tot benoeming van mevrouw De Wit.',
    'algemeen-bestuur',
    'vaststellen',
    'benoemen',
  ],
  [
    '# Voorstel\nAan de raad voor te stellen:\n- de nota vast te stellen;\n- de nota uit 2019 in te trekken.',
    'raad',
    'vaststellen',
    'besluiten',
  ],
  ['# Voorstel\nDe raad voor te stellen:\n- de nota vast te stellen.', 'college', 'doorgeleiden'],
  ['De raad leest hier meer over. Deze brief is ter kennisname.', 'raad', 'kennisnemen'],
  [
    'Geachte raadsleden,\nDe jaarstukken bieden wij u aan om er kennis van te nemen. Over de begroting kunt u uw zienswijze indienen. Wij stellen uw raad in de gelegenheid een zienswijze over de ontwerpbegroting naar voren te brengen.',
    'raad',
    'kennisnemen',
    'zienswijze-indienen',
  ],
  [
    '# Besluit\n1. De raad te vragen zijn wensen en bedenkingen ter kennis van het college te brengen.\n2. De beantwoording van de vragen van de fractie vast te stellen.',
    'college',
    'wensen-en-bedenkingen',
    'vaststellen',
  ],
  [
    'Voorstel: 1. het profiel vast te stellen; 2. kennis te nemen van de nota;\n3. het profiel ter kennisneming aan de raden te zenden.',
    'algemeen-bestuur',
    'vaststellen',
    'kennisnemen',
    'doorgeleiden',
  ],
  [
    '# Voorstel\n1. Bij het college als zienswijze naar voren te brengen dat\n  a. de uittreedsom aan een maximum dient te worden gebonden;\n  b. besluiten worden toegevoegd aan de lijst.',
    'raad',
    'zienswijze-indienen',
  ],
  [
    'Het dagelijks bestuur wordt voorgesteld:\n1. het plan vast te stellen;\n2. het algemeen bestuur over dit besluit te informeren in zijn vergadering van 26 maart.',
    'dagelijks-bestuur',
    'vaststellen',
    'besluiten',
  ],
  [
    'Plaats | Er stond | Er moet staan\nBeslispunt 2 | “een zienswijze in te dienen” | “geen zienswijze in te dienen”\nDe raad van Elsburg besluit:\n1. geen zienswijze in te dienen.',
    'raad',
    'geen-zienswijze',
  ],
  [
    '# Gevraagde beslissing\nHet algemeen bestuur:\na. stelt het protocol vast.\nDe auditcommissie adviseert positief.',
    'algemeen-bestuur',
    'vaststellen',
  ],
  [
    '# Voorstel\nHet bestuur wordt gevraagd kennis te nemen van en in te stemmen met het jaarplan.',
    'algemeen-bestuur',
    'kennisnemen',
    'instemmen',
  ],
  [
    '# Voorstel\n1. De nota vast te stellen.\nAfgestemd met | Datum | Advies\nSecretarissenoverleg | 24-nov-2026 | Voor kennisgeving aangenomen',
    'algemeen-bestuur',
    'vaststellen',
  ],
];

describe('asksOf', () => {
  it.each(papers)('%s', (paper, body, ...verbs) => {
    expect(asksOf(sourceOf(paper), body).map(({ verb }) => verb)).toEqual(verbs);
  });
});
