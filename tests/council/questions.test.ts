import { describe, expect, test } from 'vitest';
import { conclude } from '../../lib/council/index.ts';
import { generalQuestions, kindQuestions } from '../../lib/knowledge/questions/index.ts';
import { mandateMatters, mandateTopics } from '../../lib/knowledge/questions/mandate.ts';
import type { Answer, QuestionRule } from '../../lib/knowledge/questions/question-rule.ts';
import type { ItemFacts, Question, Unread } from '../../lib/reading/contract.ts';
import { type Topic, topics } from '../../lib/reading/topics.ts';
import { type Kind, kinds } from '../../lib/reading/words.ts';
import { ask, decision, printed, quoted, someItem, someSituation, step } from './item.ts';

const speaks = (...of: Topic[]): ItemFacts['topics'] => of.map((topic) => ({ topic, evidence: quoted(topic) }));
const asked = (facts: Partial<ItemFacts>, unread: readonly Unread[] = []): Question[] =>
  conclude(someItem(facts), someSituation(), unread).questions;
const texts = (facts: Partial<ItemFacts>, unread: readonly Unread[] = []) => asked(facts, unread).map(({ text }) => text);

const board = { body: 'algemeen-bestuur', decider: 'algemeen-bestuur', meetingDate: '2026-07-02' } as const;
const mandate = { kind: 'mandaat', ...board } as const;
const convenant = { kind: 'convenant-politie-om', domain: 'veiligheidsregio', ...board } as const;

/** A question, a paper that leaves it open, and what that paper must say for the question to go. */
const cases: [question: string, paper: Partial<ItemFacts>, answer: Partial<ItemFacts>][] = [
  ...mandateTopics.map((topic): [string, Partial<ItemFacts>, Partial<ItemFacts>] => [
    mandateMatters[topic].question,
    mandate,
    { topics: speaks(topic) },
  ]),
  ['Wat spreken de partijen af over samen oefenen?', convenant, { topics: speaks('oefenen') }],
  ['Wat doet de politie bij een ramp of crisis volgens dit convenant?', convenant, { topics: speaks('politie-inzet') }],
  ['Wat spreken de partijen af over het delen van informatie?', convenant, { topics: speaks('informatie-delen') }],
  ['Hoe worden de kosten over de gemeenten verdeeld?', { kind: 'begroting', ...board }, { topics: speaks('verdeling') }],
  [
    'Wanneer krijgt onze raad antwoord op de zienswijze?',
    { kind: 'begrotingswijziging', ...board },
    { topics: speaks('antwoord-op-zienswijze') },
  ],
  [
    'Bij welke besluiten krijgt onze raad volgens de regeling vooraf een zienswijze?',
    { kind: 'regeling-wijzigen', body: 'raad' },
    { topics: speaks('zienswijzen-in-regeling') },
  ],
  [
    'Kan onze raad reageren voordat de ontwerpbegroting wordt gemaakt, en tot wanneer?',
    { kind: 'kadernota', ...board },
    { deadlines: [printed('reactie', '2027-02-12')] },
  ],
  [
    'Wanneer wordt hierover beslist?',
    { kind: 'investering', body: 'algemeen-bestuur', topics: speaks('verdeling', 'structureel', 'risico', 'garantie') },
    { meetingDate: '2026-07-02' },
  ],
  [
    'Wanneer wordt hierover beslist?',
    { kind: 'investering', body: 'algemeen-bestuur', topics: speaks('verdeling', 'structureel', 'risico', 'garantie') },
    { route: [step('algemeen-bestuur', 'besluit', '2026-07-02')] },
  ],
  ['Hoe lang blijft dit geheim?', { kind: 'geheimhouding', ...board }, { topics: speaks('duur-geheimhouding') }],
  ['Hoe wordt dit stuk afgedaan, en door wie?', { kind: 'ingekomen-stuk', body: 'raad' }, { asks: [ask('kennisnemen', 'raad')] }],
];

describe('a question is asked where the paper leaves it open, and nowhere else', () => {
  test.each(cases)('%s', (question, paper, answer) => {
    expect(texts(paper)).toContain(question);
    expect(texts({ ...paper, ...answer })).not.toContain(question);
  });

  test("'n.v.t.' under a heading for money answers what it costs", () => {
    const paper = { kind: 'organisatie', ...board, topics: speaks('personeel', 'ondernemingsraad', 'eigen-gemeente') } as const;
    expect(texts(paper)).toContain('Wat kost dit, en wie betaalt het?');
    const sections = [
      { heading: 'Financiële consequenties', state: 'nvt' as const, evidence: quoted('Financiële consequenties') },
    ];
    expect(texts({ ...paper, sections })).not.toContain('Wat kost dit, en wie betaalt het?');
  });

  test('what every regeling says is asked of another that joins only where its draft comes to the raad', () => {
    const joining = { kind: 'toetreding', ...board } as const;
    expect(texts(joining)).toContain('Wat betaalt de nieuwe deelnemer om mee te doen, en wat brengt hij in?');
    expect(texts(joining).join()).not.toMatch(/uittreden|geëvalueerd|doen inwoners/);
    expect(texts({ ...joining, body: 'raad', asks: [ask('zienswijze-indienen', 'raad')] }).join()).toMatch(/geëvalueerd/);
  });

  test('the text of an agreement itself is no proposal that fell short', () => {
    const articles = ['Artikel 1 Doel', 'Artikel 2 Kosten', 'Artikel 3 Duur', 'Ondertekening'];
    const sections = articles.map((heading) => ({ heading, state: 'gevuld' as const, evidence: quoted(heading) }));
    const agreement = { kind: 'overeenkomst-gemeente', body: 'raad', sections } as const;
    const { gaps, questions, council } = conclude(someItem({ ...agreement, sections: [...sections] }), someSituation());
    expect(gaps).toEqual([]);
    expect(questions.map(({ text }) => text).join()).not.toMatch(/onze raad gevraagd|nog veranderen/);
    expect(council.notes?.map(({ text }) => text).join()).toContain('Dit is de tekst zelf en geen voorstel.');
    const proposal = conclude(someItem({ ...agreement, sections: sections.slice(2) }), someSituation());
    expect(proposal.gaps.map(({ gap }) => gap)).toEqual(['doel-behandeling']);
  });

  test('no answer to a zienswijze is promised under the law of before 1 July 2022', () => {
    const question = 'Wanneer krijgt onze raad antwoord op de zienswijze?';
    expect(
      texts({ kind: 'begroting', ...board, meetingDate: '2021-07-02', topics: speaks('verdeling', 'risico') }),
    ).not.toContain(question);
  });
});

/** What a paper says for an answer that is no topic. */
const factsFor: Partial<Record<Answer, Partial<ItemFacts>>> = {
  datum: { meetingDate: '2026-07-02' },
  'wie-beslist': { decider: 'dagelijks-bestuur' },
  reactietermijn: { deadlines: [printed('reactie', '2027-02-12')] },
  'raad-in-route': { route: [step('raad', 'informeren')] },
  vervolg: { sections: [{ heading: 'Vervolg', state: 'gevuld', evidence: quoted('Vervolg') }] },
  afdoening: { asks: [ask('kennisnemen', 'raad')] },
  portefeuillehouder: {
    roles: [{ role: 'portefeuillehouder', who: 'A. de Vries', evidence: quoted('portefeuillehouder') }],
  },
  vastgesteld: { version: { status: 'vastgesteld', label: null } },
};

const saying = (answer: Answer): Partial<ItemFacts> => factsFor[answer] ?? { topics: speaks(answer as Topic) };

/** Papers that a rule may be about, with all said that other questions want to know. */
function papersFor({ when, answeredBy }: QuestionRule): Partial<ItemFacts>[] {
  const others = speaks(...topics.filter((topic) => !answeredBy.includes(topic)));
  const ofKinds = when?.kinds ?? kinds.filter((kind) => kind !== 'overig' && !when?.except?.includes(kind));
  const situations: Partial<ItemFacts>[] = [
    { body: 'algemeen-bestuur', cooperation: 'openbaar-lichaam', maker: 'colleges' },
    { body: 'bestuur', cooperation: 'bedrijfsvoeringsorganisatie' },
    { body: 'raad' },
    { body: 'college' },
    { body: 'raad', asks: [ask('wensen-en-bedenkingen', 'raad')] },
    { body: 'raad', asks: [ask('zienswijze-indienen', 'raad')] },
    {
      body: 'raad',
      asks: [ask('zienswijze-indienen', 'raad')],
      cooperation: 'openbaar-lichaam',
      decisions: [decision('algemeen-bestuur', 'genomen')],
    },
    { body: 'algemeen-bestuur', cooperation: 'openbaar-lichaam', confidential: true },
    { body: 'algemeen-bestuur', cooperation: 'openbaar-lichaam', decisions: [decision('algemeen-bestuur', 'genomen')] },
    { body: 'college', decisions: [decision('college', 'genomen')] },
    { body: 'stuurgroep' },
  ];
  return ofKinds.flatMap((kind) => situations.map((facts) => ({ kind, ...facts, topics: others })));
}

describe('every question of the rules goes when the paper answers it', () => {
  const rules = [...kindQuestions, ...generalQuestions];
  const both = rules.flatMap((rule) => rule.answeredBy.map((answer) => [rule.text, answer, rule] as const));
  const isAsked = ({ why, text }: QuestionRule, facts: Partial<ItemFacts>) =>
    asked(facts).some((each) => sameWords(each.text, text) && sameWords(each.why, why));

  test.each(both)('%s (%s)', (_, answer, rule) => {
    const [paper] = papersFor(rule).filter((facts) => isAsked(rule, facts));
    expect(paper, 'a paper that leaves it open').toBeDefined();
    const said = saying(answer);
    expect(isAsked(rule, { ...paper, ...said, topics: [...(paper?.topics ?? []), ...(said.topics ?? [])] })).toBe(false);
  });

  test('and is asked, with the words, where the paper leaves it open', () => {
    const evidence = quoted('De kosten zijn nog niet bekend.');
    const paper = { kind: 'organisatie', ...board, topics: speaks('personeel', 'ondernemingsraad', 'eigen-gemeente') } as const;
    const left = asked({ ...paper, topics: [...paper.topics, { topic: 'kosten', evidence, open: true }] });
    expect(left.find(({ text }) => text === 'Wat kost dit, en wie betaalt het?')).toMatchObject({
      why: 'Dit stuk noemt dit, en laat het antwoord nog open.',
      evidence: [evidence],
    });
  });
});

/** A text of a rule against the text on a card, in which the words between braces are filled in. */
function sameWords(text: string, rule: string): boolean {
  const pattern = rule.split(/\{\w+\}/).map((part) => RegExp.escape(part));
  return new RegExp(`^${pattern.join('.+')}$`).test(text);
}

describe('what the author left out', () => {
  test('an empty heading about money becomes one question, with the reason and the words of the gap', () => {
    const sections = [{ heading: 'Financiën', state: 'leeg' as const, evidence: quoted('Financiën'), ofForm: true as const }];
    const questions = asked({ kind: 'benoeming-directeur', ...board, sections });
    const money = questions.filter(({ text }) => text === 'Wat kost dit, en wie betaalt het?');
    expect(money).toEqual([expect.objectContaining({ about: 'ontbreekt', evidence: [quoted('Financiën')] })]);
  });

  test('something announced without a date is asked for, and one that says when is not', () => {
    const announced = (subject: string): ItemFacts['announced'] => [
      { subject, body: null, date: null, owner: null, evidence: quoted(subject) },
    ];
    const paper = { kind: 'organisatie', ...board } as const;
    expect(texts({ ...paper, announced: announced('De raden ontvangen een afschrift van het besluit.') })).toContain(
      'Wanneer gebeurt dit: ‘De raden ontvangen een afschrift van het besluit’?',
    );
    for (const dated of ['In het najaar van 2028 volgt een evaluatie.', 'Na uw besluit wordt het mandaat bekendgemaakt.'])
      expect(texts({ ...paper, announced: announced(dated) }).join()).not.toContain('Wanneer gebeurt dit');
  });

  test('an annex that is not in the file is asked for at the item that names it', () => {
    const unread = (item: string | null): Unread[] => [
      { what: 'bijlage: Mandaatregister', why: 'niet in dit bestand', evidence: quoted('Mandaatregister'), item },
    ];
    expect(texts(mandate, unread('stuk'))).toContain('Waar vinden we ‘Mandaatregister’?');
    for (const other of ['ander stuk', null])
      expect(texts(mandate, unread(other))).not.toContain('Waar vinden we ‘Mandaatregister’?');
  });
});

describe('how many', () => {
  test('none of a text without a known kind that asks nothing', () => {
    expect(asked({ kind: 'overig' })).toEqual([]);
    expect(asked({ kind: 'overig', body: 'algemeen-bestuur' })).toEqual([]);
  });

  test.each(kinds.filter((kind) => kind !== 'overig'))(
    '%s: three to six, whoever meets and whatever it speaks of',
    (kind: Kind) => {
      for (const body of ['raad', 'algemeen-bestuur', 'dagelijks-bestuur', 'bestuur', 'portefeuillehoudersoverleg'] as const)
        for (const [spoken, route] of [
          [[], []],
          [speaks('kosten', 'raad-hoort', 'eigen-gemeente', 'andere-deelnemers'), []],
          [[], [step('raad', 'informeren')]],
          [[], [step('raad', 'besluit', '2026-06-25')]],
        ] as const) {
          const questions = asked({ kind, body, topics: [...spoken], route: [...route], asks: [ask('vaststellen', body)] });
          expect(questions.length, `${body}, ${spoken.length} topics`).toBeGreaterThanOrEqual(3);
          expect(questions.length).toBeLessThanOrEqual(6);
          expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
        }
    },
  );
});

describe('every rule', () => {
  const rules = [...kindQuestions, ...generalQuestions];

  test.each(rules.map((rule) => [rule.text, rule] as const))('%s', (_, { text, why, sources }) => {
    expect(text).toMatch(/^[A-Z{].*\?$/);
    expect(text.length).toBeLessThanOrEqual(140);
    expect(why).toMatch(/\.$/);
    expect(sources.length).toBeGreaterThan(0);
    expect(`${text} ${why}`).not.toMatch(/\b(?:goed|slecht|beter|helaas|gelukkig|onvoldoende|terecht|zou moeten)\b/);
  });

  test('every topic settles a question, tells a perspective or tells what is open to the raad', () => {
    const ofOptions: Topic[] = ['zienswijzen-gegeven', 'taken-grondslag'];
    const used = new Set<string>([...ofOptions, ...rules.flatMap(({ answeredBy }) => answeredBy)]);
    expect(topics.filter((topic) => !used.has(topic))).toEqual([]);
  });
});
