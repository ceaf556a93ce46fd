import type { Layout } from './layouts.ts';

/** What raadsleden and griffiers get, in forms of their own. */
export const raadLayouts: readonly Layout[] = [
  {
    name: 'a list of what came in, with its senders before its subjects and lettered groups between its rows',
    text: `
# Lijst van ingekomen stukken
Raad van de gemeente Oudebeek · vergadering van donderdag 5 november 2026 · agendapunt 4

Nr. | Afzender en datum | Onderwerp | Voorstel afdoening
* A. Van gemeenschappelijke regelingen
A1 | Dagelijks bestuur GGD Zuidrand, 1 oktober 2026 | Eerste begrotingswijziging 2027 GGD Zuidrand | In handen van het college; raadsvoorstel in de vergadering van 26 november 2026
A2 | Gedeputeerde staten, 15 oktober 2026 | Financieel toezicht 2026 begroting Oudebeek | Ter kennisname
* B. Van inwoners
B1 | Bewoners Akkerlaan, 9 oktober 2026 | Verkeersoverlast sluiproute Akkerlaan | Ter kennisname
B2 | Stichting Dorpshuis, 20 oktober 2026 | Verzoek om noodsteun voor het dorpshuis | Ter kennisname
`,
    items: [
      {
        number: 'A1',
        title: 'Eerste begrotingswijziging 2027 GGD Zuidrand',
        kind: 'begrotingswijziging',
        meetingDate: '2026-11-05',
      },
      { number: 'A2', title: 'Financieel toezicht 2026 begroting Oudebeek', kind: 'toezicht', treatment: 'informerend' },
      { number: 'B1', title: 'Verkeersoverlast sluiproute Akkerlaan' },
      { number: 'B2', title: 'Verzoek om noodsteun voor het dorpshuis' },
    ],
  },
  {
    name: 'a proposal without a form, signed for the presidium, with a decree and Roman beslispunten',
    text: `
Oudebeek, 30 april 2026

Aan de raad der gemeente Oudebeek
Voorstel tot aanwijzing van een lid van het algemeen bestuur van het Recreatieschap Zuidplas

Dit voorstel wordt u namens het presidium aangeboden ter behandeling in de raadsvergadering van dinsdag 19 mei 2026.
De gemeenschappelijke regeling is getroffen door de raden en de colleges. In zijn vergadering van 21 april 2026 heeft het presidium de fracties uitgenodigd kandidaten te noemen.
Wij stellen u voor om:
I. mevrouw J.M. Blok aan te wijzen als lid van het algemeen bestuur van het Recreatieschap Zuidplas;
II. het besluit van 24 mei 2022 in te trekken.

Het presidium, namens deze,
mr. O. Vink, griffier
---
## Besluit
De raad van de gemeente Oudebeek, gelezen het voorstel van het presidium van 30 april 2026; gelet op artikel 13 van de Wet gemeenschappelijke regelingen;

## BESLUIT:
I. mevrouw J.M. Blok aan te wijzen als lid van het algemeen bestuur van het Recreatieschap Zuidplas;
II. het besluit van 24 mei 2022 in te trekken.
`,
    items: [
      {
        title: 'Voorstel tot aanwijzing van een lid van het algemeen bestuur van het Recreatieschap Zuidplas',
        kind: 'benoeming-ab-lid',
        body: 'raad',
        decider: 'raad',
        meetingDate: '2026-05-19',
      },
    ],
  },
  {
    name: 'a note whose head is one line of parts, and that asks for an opinion above its questions',
    text: `
# Bespreeknotitie regionale woondeal Zuidrand 2026-2030
Gemeente Oudebeek | Opiniërende raad van dinsdag 15 september 2026 | Portefeuillehouder: wethouder B. Oude | Van: college, 1 september 2026

* Wie beslist?
De woondeal is een bestuurlijke overeenkomst. Het college is bevoegd tot het aangaan ervan.

* Wij horen graag van uw raad:
1. Herkent u zich in de verhoging van de opgave?
2. Welke voorwaarden geeft u het college mee?
`,
    items: [{ kind: 'regionale-deal', body: 'raad', treatment: 'opiniërend', meetingDate: '2026-09-15' }],
  },
  {
    name: 'answers to questions that the college signs, with words of a mandate in them',
    text: `
Gemeente Oudebeek
college van burgemeester en wethouders | Schriftelijke vragen ex artikel 36 Reglement van orde van de raad

Onderwerp: wachttijden en personeelsverloop bij Omgevingsdienst Zuidrand

* Vraag 1. Welk bestuursorgaan is verantwoordelijk?
Antwoord: Het college. De omgevingsdienst beslist krachtens mandaat namens het college. In het mandaatbesluit is de directeur bevoegd verklaard om te beslissen op aanvragen, met de mogelijkheid van ondermandaat. Het college kan per geval of in het algemeen instructies geven en blijft verantwoording schuldig aan uw raad.
* Vraag 2. Heeft de wethouder dit als lid van het algemeen bestuur gemeld?
Antwoord: Ja.

Burgemeester en wethouders van Oudebeek,
`,
    items: [{ body: 'college', treatment: 'informerend' }],
  },
  {
    name: 'a report of a rekenkamer on another subject, beside the names of its gemeenten',
    text: `
Rekenkamer Zuidrand | Oudebeek · Elsburg · Maarn

Aan de raad van de gemeente Oudebeek
Betreft: aanbieding rapport 'Stuurlui aan wal?' over de sturing op verbonden partijen
Gewenste behandeling: raadsvergadering van 4 maart 2027

Geachte raad,
De rekenkamer heeft onderzocht hoe raad en college hebben gestuurd op vijf verbonden partijen.
Wij stellen u voor in te stemmen met de aanbevelingen.
`,
    items: [{ kind: 'rekenkamerrapport', body: 'raad', meetingDate: '2027-03-04' }],
  },
  {
    name: 'the motie of another raad behind the list that it came in on: nothing of it is put to the vote here',
    text: `
# Lijst van ingekomen stukken
Raad van de gemeente Oudebeek · vergadering van donderdag 5 november 2026 · agendapunt 4

Nr. | Afzender en datum | Onderwerp | Voorstel afdoening
A1 | Veiligheidsregio Zuidrand, 8 oktober 2026 | Bestuursrapportage 2026 Veiligheidsregio Zuidrand | Ter kennisname
A2 | Raad van de gemeente Maarn, 13 oktober 2026 | Motie 'Eerst de raden' over de opschaling van de Regio Zuidrand | Betrekken bij de strategische agenda
A3 | College, 13 oktober 2026 | Raadsinformatiebrief afval | Ter kennisname
---
* Gemeenteraad Maarn
Aan de raden van de gemeenten in de Regio Zuidrand
Betreft: motie 'Eerst de raden' over de opschaling van de Regio Zuidrand

Geachte leden van de raad,
In zijn vergadering van 8 oktober 2026 heeft de raad van Maarn bijgaande motie aangenomen.

* draagt het college op:
1. in het algemeen bestuur niet in te stemmen met stappen die op de opschaling vooruitlopen;
2. te bevorderen dat een regionale raadsbijeenkomst wordt gehouden;
en gaat over tot de orde van de dag.
`,
    items: [
      { number: 'A1', kind: 'bestuursrapportage' },
      { number: 'A2', kind: 'motie', body: 'raad', decider: null, treatment: 'informerend', meetingDate: '2026-11-05', asks: [] },
      { number: 'A3', treatment: 'informerend' },
    ],
  },
  {
    name: 'a strip under the name of the form with number, day, subject and treatment',
    text: `
# Raadsinformatiebrief
gemeente Oudebeek - college van burgemeester en wethouders

RIB 2027-003 14 januari 2027 Terugkoppeling AB Regio Zuidplas 11 december 2026 ter informatie

Wethouder Zwolsman vertegenwoordigt Oudebeek in het algemeen bestuur van de Regio Zuidplas.

## Begroting 2027 voor het eerst gewijzigd
Het algemeen bestuur heeft de eerste begrotingswijziging 2027 vastgesteld.
`,
    items: [{ title: 'Terugkoppeling AB Regio Zuidplas 11 december 2026', kind: 'terugkoppeling' }],
  },
  {
    name: 'a motion whose subject is the heading under its name',
    text: `
# Motie vreemd aan de orde
als bedoeld in artikel 34 van het reglement van orde

## Wachten is geen hulp: regionale jeugdhulp
De raad van de gemeente Oudebeek, in vergadering bijeen op 10 november 2027;

## verzoekt het college
1. in het portefeuillehoudersoverleg te bepleiten dat de budgetplafonds worden verruimd;
2. de raad te informeren over de uitkomst;

en gaat over tot de orde van de dag.
`,
    items: [{ title: 'Wachten is geen hulp: regionale jeugdhulp', kind: 'motie', body: 'raad', decider: 'raad' }],
  },
  {
    name: 'a page of a system that says between brackets what its bespreekstuk is for',
    text: `
# Regionaal risicoprofiel Veiligheidsregio Zuidplas 2028-2031
Vergadering | Gemeenteraad 26-09-2027 20:00
Behandelwijze | Bespreekstuk (besluitvormend)
Indiener | College van B&W

## Gevraagd besluit
1. Kennis te nemen van het concept regionaal risicoprofiel.
`,
    items: [{ title: 'Regionaal risicoprofiel Veiligheidsregio Zuidplas 2028-2031', treatment: 'besluitvormend' }],
  },
  {
    name: 'a mail that quotes the mail which it answers',
    text: `
Van: | Boerhout, Marijke van den (Veiligheidsregio Zuidplas)
Verzonden: | dinsdag 2 oktober 2027 16:52
Aan: | Leden Kring van gemeentesecretarissen
Onderwerp: | Memo Kring 11 oktober: samenvoeging meldkamers

Beste secretarissen,
De Kring wordt gevraagd:

- het algemeen bestuur te adviseren het convenant vast te stellen.
---
Van: Prins, Hendrik-Jan (gemeente Oudebeek)

Verzonden: maandag 24 september 2027 09:14

Aan: Boerhout, Marijke van den

Onderwerp: RE: voorbereiding Kring

Marijke, prima als dit op de agenda komt.
`,
    items: [{ title: 'Memo Kring 11 oktober: samenvoeging meldkamers' }],
  },
  {
    name: 'a memo of the griffie on the points of the agenda of an algemeen bestuur',
    text: `
Van: | Griffie Oudebeek
Verzonden: | maandag 2 november 2026 16:48
Aan: | Raadsleden; Fractieassistenten
Onderwerp: | Behandeladvies bij de AB-agenda Omgevingsdienst Zuidrand d.d. 10 december 2026

Beste raadsleden,
De Omgevingsdienst Zuidrand heeft de agenda gepubliceerd van de vergadering van het algemeen bestuur op donderdag 10 december 2026. Hieronder treft u per agendapunt aan wat er van de raad wordt verwacht.

## AB-agendapunt 4 – Tweede bestuursrapportage 2026
Het AB neemt kennis van de rapportage. Advies griffie: voor kennisgeving aannemen.

## AB-agendapunt 5 – Derde begrotingswijziging 2026
Het AB wordt gevraagd de wijziging vast te stellen. De raad kan bij het dagelijks bestuur een zienswijze indienen.

## AB-agendapunt 7 – Benoeming lid dagelijks bestuur
Wegens het vertrek van de heer Blokhuis benoemt het AB uit zijn midden een nieuw DB-lid.
`,
    items: [
      {
        number: '4',
        title: 'Tweede bestuursrapportage 2026',
        kind: 'bestuursrapportage',
        body: 'algemeen-bestuur',
        meetingDate: '2026-12-10',
      },
      { number: '5', title: 'Derde begrotingswijziging 2026', decider: 'algemeen-bestuur', meetingDate: '2026-12-10' },
      { number: '7', title: 'Benoeming lid dagelijks bestuur', kind: 'benoeming-db', decider: 'algemeen-bestuur' },
    ],
  },
];
