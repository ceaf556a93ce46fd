import { describe, expect, it } from 'vitest';
import { deciderOf } from '../../lib/items/decider.ts';
import { rolesOf } from '../../lib/items/roles.ts';
import { routeOf } from '../../lib/items/route.ts';
import type { Body } from '../../lib/reading/words.ts';
import { sourceOf } from './source.ts';

const board = { body: 'algemeen-bestuur', meetingDate: '2026-06-04', asks: [] } as const;

/** Steps other than the meeting of the paper itself, as papers of boards tell them. */
const steps: [paper: string, ...steps: [Body, date: string | null, dateText: string | null][]][] = [
  [
    'Wie | Wanneer | Wat\nDagelijks bestuur | 14 mei 2026 | vrijgave\nGedeputeerde staten | binnen twee weken | toezending',
    ['dagelijks-bestuur', '2026-05-14', '14 mei 2026'],
    ['gedeputeerde-staten', null, 'binnen twee weken'],
  ],
  [
    'Bespreking in | Datum | Resultaat\nVeiligheidsdirectie | 2 april 2026 | Positief',
    ['veiligheidsdirectie', '2026-04-02', '2 april 2026'],
  ],
  ['Daarna is het aan de colleges om in te stemmen.', ['college', null, null]],
  ['Het college van elke gemeente neemt daarna een eigen besluit.', ['college', null, null]],
  ['De raden worden in mei 2026 bijgepraat.', ['raad', '2026-05', 'mei 2026']],
  [
    'De secretarissen bespreken de opvolging in hun overleg van 11 mei 2026.',
    ['secretarissenoverleg', '2026-05-11', '11 mei 2026'],
  ],
  ['Het voorstel komt terug in de vergadering van 30 september 2026.', ['algemeen-bestuur', '2026-09-30', '30 september 2026']],
  ['De auditcommissie beveelt kantoor Lindhout aan.', ['auditcommissie', null, null]],
  [
    'Het college van Kleidorp heeft op 8 mei 2026 laten weten eerst zekerheid te willen.',
    ['college', '2026-05-08', '8 mei 2026'],
  ],
  ['Het ambtelijk kernteam rondde de tekst op 1 mei 2026 af.', ['ambtelijk-overleg', '2026-05-01', '1 mei 2026']],
  ['Het bestuur kent de zienswijzen van vier raden.', ['raad', null, null]],
  [
    'Het algemeen bestuur stelt de begroting vast op\n---\n14 juli 2026. Daarna volgt de verzending.',
    ['algemeen-bestuur', '2026-07-14', '14 juli 2026'],
  ],
];

describe('the route of a paper of a board', () => {
  it.each(steps)('%s', (paper, ...expected) => {
    const found = routeOf(sourceOf(paper), board).filter(({ date }) => date !== board.meetingDate);
    expect(found.map(({ body, date, dateText }) => [body, date, dateText])).toEqual(expected);
  });
});

const roles: [paper: string, ...roles: [role: string, who: string | null][]][] = [
  ['Bestuurslid | Y. Kolkman', ['Bestuurslid', 'Y. Kolkman']],
  ['Van | regiodirecteur R. Fennema', ['regiodirecteur', 'R. Fennema']],
  ['Nieuwe versie | stuurgroep | programmamanager | 25-03-2027'],
  ['De secretaris-directeur tekent.', ['secretaris-directeur', null]],
];

describe('the roles in a paper of a board', () => {
  it.each(roles)('%s', (paper, ...expected) => {
    expect(rolesOf(sourceOf(paper)).map(({ role, who }) => [role, who])).toEqual(expected);
  });
});

const deciders: [sentence: string, decider: Body][] = [
  ['De raden beslissen naar verwachting in februari 2027.', 'raad'],
  ['Het college van elke gemeente neemt daarna een eigen besluit.', 'college'],
];

describe('who decides by what a paper of a consultation says', () => {
  it.each(deciders)('%s', (sentence, decider) => {
    const ask = {
      verb: 'bespreken',
      of: 'portefeuillehoudersoverleg',
      text: '',
      evidence: { page: 1, start: 0, end: 1, quote: '' },
    } as const;
    const item = {
      kind: 'regionale-visie',
      body: 'portefeuillehoudersoverleg',
      asks: [ask],
      treatment: 'opiniërend',
      meetingDate: null,
      because: {},
    } as const;
    expect(deciderOf(sourceOf(sentence), item).decider).toBe(decider);
  });
});
