import { describe, expect, it } from 'vitest';
import { recommendationCounts } from '../../lib/knowledge/guide/ids.ts';
import { lexicon, type TermEntry } from '../../lib/knowledge/terms/index.ts';
import { categories } from '../../lib/reading/words.ts';
import { findTerms } from '../../lib/terms/match.ts';
import { buildTrie } from '../../lib/terms/trie.ts';
import { fold } from '../../lib/text/index.ts';

/** A written form as the matcher sees it: folded, hyphens and apostrophes gone. */
const sameness = (form: string) => fold(form).replace(/[-‐'’]/g, '');

/** The forms that count in any case. */
const foldedForms = (entry: TermEntry) =>
  new Set([...(entry.exact?.includes(entry.term) ? [] : [entry.term]), ...(entry.forms ?? [])].map(sameness));

const allForms = (entry: TermEntry) => [entry.term, ...(entry.forms ?? []), ...(entry.exact ?? [])];

const sentence = /^\p{Lu}[^.!?]*\.$/u;

const rolesOfTheMember = [
  'bestuurder regio',
  'voorzitter PFHO',
  'DB-lid met portefeuille',
  'bestuurlijk trekker RVE',
  'bestuurlijk opdrachtgever',
  'afgevaardigde gemeente',
  'lokaal portefeuillehouder',
];

const rolesOfCivilServants = [
  'voorzitter secretarissenoverleg',
  'algemeen directeur',
  'bestuurssecretaris',
  'RVE-manager',
  'programmamanager',
  'programmasecretaris',
  'ambtelijk opdrachtgever',
  'voorzitter directieoverleg',
  'trekker namens directieoverleg',
];

const rolesOfTheGuide = [
  'politiek orgaan',
  'college van burgemeester en wethouders',
  'bestuurder',
  'directie',
  'ambtelijke organisatie',
  'griffier',
  'secretaris-directeur',
  'algemeen bestuur',
  'dagelijks bestuur',
  'bestuurscommissie',
  'adviescommissie',
  'voorzitter',
  'portefeuillehouder',
  'directeur',
  'WOR-bestuurder',
  'contramal',
  'gezamenlijke contramal',
  'opdrachtgever',
  'opdrachtnemer',
  'deelnemer',
  'bestuursorgaan',
  'samenwerkingsorganisatie',
  'samenwerkingsverband',
];

const gremia = [
  'AB',
  'DB',
  'bestuur',
  'gemeenschappelijk orgaan',
  'PFHO',
  'PHO',
  'portefeuillehoudersoverleg',
  'stuurgroep',
  'regiegroep',
  'kerngroep',
  'kopgroep',
  'secretarissenoverleg',
  'kring van gemeentesecretarissen',
  'veiligheidsdirectie',
  'directieoverleg',
  'MT',
  'auditcommissie',
  'georganiseerd overleg',
  'OR',
  'ondernemingsraad',
  'college',
  'raad',
  'presidium',
  'agendacommissie',
  'griffierskring',
  'regiogriffier',
  'GS',
  'CdK',
  'Veiligheidsberaad',
];

const treatments = [
  ...[
    'informerend',
    'ter kennisname',
    'kennisnemen',
    'mededeling',
    'ter informatie',
    'beeldvormend',
    'oordeelsvormend',
    'opiniërend',
  ],
  ...[
    'meningsvormend',
    'besluitvormend',
    'ter besluitvorming',
    'ter vaststelling',
    'vaststellen',
    'ter instemming',
    'in te stemmen',
  ],
  ...['ter consultatie', 'concept vrijgeven', 'ter inzage', 'ter zienswijze', 'gevoelen', 'wensen en bedenkingen', 'toestemming'],
  ...['ter doorgeleiding', 'ter voorbereiding', 'hamerstuk', 'A-stuk', 'bespreekstuk', 'B-stuk', 'ingekomen stuk', 'toezegging'],
  ...['actielijst', 'rondvraag', 'stemverklaring', 'mondelinge vragen', 'technische vragen', 'BOB-model'],
];

const papers = [
  ...[
    'langetermijnagenda',
    'termijnagenda',
    'RIB',
    'raadsinformatiebrief',
    'collegebrief',
    'raadsbrief',
    'raadsvoorstel',
    'oplegnotitie',
  ],
  ...[
    'oplegger',
    'annotatie',
    'aanbiedingsformulier',
    'bestuursvoorstel',
    'AB-voorstel',
    'DB-voorstel',
    'kadernota',
    'kaderbrief',
  ],
  ...['uitgangspuntennota', 'ontwerpbegroting', 'begroting', 'begrotingswijziging', 'jaarstukken', 'jaarrekening', 'jaarverslag'],
  ...['voorlopige jaarrekening', 'bestuursrapportage', 'berap', 'turap', 'marap', 'P&C-cyclus', 'resultaatbestemming'],
  ...[
    'weerstandsvermogen',
    'verdeelsleutel',
    'SOK',
    'DVO',
    'convenant',
    'bestuursovereenkomst',
    'RSA',
    'regiovisie',
    'strategische agenda',
  ],
  ...['dekkingsplan', 'opkomsttijden', 'risicoprofiel', 'crisisplan'],
];

const mandates = [
  ...['mandaat', 'ondermandaat', 'volmacht', 'machtiging', 'delegatie', 'attributie', 'omgekeerd mandaat', 'mandaatbesluit'],
  ...['overdragen van taken', 'opdragen van taken', 'organisatiebesluit', 'ondertekeningsmandaat', 'bevoegdheid'],
];

const stopWords = new Set(
  'aan af al als bij dan dat de deze die dit door een en er had heeft het hij hun ik in is je kan maar me men met mij na naar niet nog nu of om onder ons ook op over per te tegen toch toe tot u uit uw van voor was wat we wel werd wie wij worden wordt ze zich zij zijn zo zou'.split(
    ' ',
  ),
);

describe('lexicon', () => {
  it('holds at least 280 entries, in every category', () => {
    expect(lexicon.length).toBeGreaterThanOrEqual(280);
    for (const category of categories) expect(lexicon.filter((entry) => entry.category === category).length).toBeGreaterThan(30);
  });

  it('lists each name once', () => {
    const names = lexicon.map(({ term }) => fold(term));
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives every written form to one entry', () => {
    const owners = new Map<string, string[]>();
    for (const entry of lexicon) {
      for (const form of foldedForms(entry)) owners.set(form, [...(owners.get(form) ?? []), entry.term]);
    }
    expect([...owners].filter(([, terms]) => terms.length > 1)).toEqual([]);
  });

  it('gives every form in exact case to one entry', () => {
    const exact = lexicon.flatMap((entry) => entry.exact ?? []);
    expect(exact.filter((form, index) => exact.indexOf(form) !== index)).toEqual([]);
  });

  it('calls no written form another sense', () => {
    const forms = new Set(lexicon.flatMap((entry) => [...foldedForms(entry)]));
    expect(lexicon.flatMap((entry) => entry.falseFriends ?? []).filter((phrase) => forms.has(sameness(phrase)))).toEqual([]);
  });

  it('has no empty form and no stop word', () => {
    expect(lexicon.flatMap(allForms).filter((form) => form.trim() !== form || form.length < 2 || stopWords.has(form))).toEqual(
      [],
    );
  });

  it('explains every entry in one sentence and links it with reasons', () => {
    for (const { term, meaning, links } of lexicon) {
      expect(meaning, term).toMatch(sentence);
      expect(links.length, term).toBeGreaterThan(0);
      expect(links.length, term).toBeLessThanOrEqual(3);
      expect(new Set(links.map(({ to }) => to)).size, term).toBe(links.length);
      for (const { why } of links) expect(why, term).toMatch(sentence);
    }
  });

  it('leads to every principle of the guide that has recommendations of its own', () => {
    const linked = new Set(lexicon.flatMap(({ links }) => links.map(({ to }) => to.split('.')[0])));
    const unlinked = Object.keys(recommendationCounts).filter((id) => !linked.has(id));
    // These only refer to their namesakes in part A.
    expect(unlinked).toEqual(['B6', 'B7', 'B8', 'B9', 'B10', 'B12']);
  });

  it.each([
    ['rol', rolesOfTheMember],
    ['rol', rolesOfCivilServants],
    ['rol', rolesOfTheGuide],
    ['rol', gremia],
    ['besluitroute', treatments],
    ['besluitroute', papers],
    ['mandaat', mandates],
  ] as const)('has as %s: %s', (category, names) => {
    const forms = new Set(
      lexicon
        .filter((entry) => entry.category === category)
        .flatMap(allForms)
        .map(sameness),
    );
    expect(names.filter((name) => !forms.has(sameness(name)))).toEqual([]);
  });

  it('has only forms that the matcher can find', () => {
    const trie = buildTrie(
      lexicon.map(({ term, category, forms, exact, meaning, links }) => ({
        term,
        category,
        forms: forms ?? [],
        exact: exact ?? [],
        meaning,
        links,
      })),
    );
    const lost = lexicon.flatMap(allForms).filter((form) => {
      const [hit, ...others] = findTerms(trie, { text: form, folded: fold(form) });
      return !hit || others.length > 0 || hit.from > 0 || /\p{L}/u.test(form.slice(hit.to));
    });
    expect(lost).toEqual([]);
  });
});
