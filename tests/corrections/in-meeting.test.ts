import { describe, expect, it } from 'vitest';
import {
  type Correction,
  type CorrectionBook,
  correctedValues,
  correctionsIn,
  meetingOfPaper,
  type PaperInMeeting,
  withCorrectionIn,
  withoutCorrectionIn,
} from '../../lib/corrections/index.ts';
import type { AgendaSays } from '../../lib/reading/contract.ts';

const meeting = 'https://ris.zuidrand.example/vergadering/12';
const paperOf = (letter: string, cooperationName: string | null, more: Partial<PaperInMeeting> = {}): PaperInMeeting => ({
  document: letter.repeat(64),
  meeting,
  items: [{ id: `${letter}-1`, cooperationName, confidential: null }],
  ...more,
});
const proposal = paperOf('a', 'Bedrijfsvoering Zuidrand (BVZ)');
const annex = paperOf('b', 'bedrijfsvoering  Zuidrand');
const form: Correction = {
  item: 'a-1',
  field: 'cooperation',
  value: 'bedrijfsvoeringsorganisatie',
  by: 'griffier',
  at: '2026-07-03T09:00:00.000Z',
};
const book = withCorrectionIn({}, proposal, form);
const valuesIn = (paper: PaperInMeeting, kept: CorrectionBook = book) => correctedValues(correctionsIn(kept, paper));

describe('the form of a cooperation that the reader set right', () => {
  it('holds for the other papers of that meeting that name it, and says where it was made', () => {
    expect(valuesIn(proposal)).toEqual({ 'a-1': { cooperation: 'bedrijfsvoeringsorganisatie' } });
    expect(correctionsIn(book, annex)).toEqual([{ ...form, item: 'b-1', isOfMeeting: true }]);
  });

  it.each([
    ['another cooperation', paperOf('b', 'Regio Noordrand')],
    ['no cooperation', paperOf('b', null)],
    ['another meeting', { ...annex, meeting: `${meeting}3` }],
    ['no meeting', { ...annex, meeting: null }],
  ])('does not hold for a paper of %s', (_, paper) => {
    expect(valuesIn(paper)).toEqual({});
  });

  it('gives way to what was set right in the paper itself', () => {
    const own: Correction = { ...form, item: 'b-1', value: 'centrumregeling' };
    const both = withCorrectionIn(book, { ...annex, meeting: null }, own);
    expect(valuesIn(annex, both)).toEqual({ 'b-1': { cooperation: 'centrumregeling' } });
    expect(valuesIn(proposal, both)).toEqual({ 'a-1': { cooperation: 'bedrijfsvoeringsorganisatie' } });
  });

  it('is taken back for the meeting from any of its papers; the paper in which it was made keeps its own', () => {
    const left = withoutCorrectionIn(book, annex, { item: 'b-1', field: 'cooperation' });
    expect(valuesIn(annex, left)).toEqual({});
    expect(valuesIn(proposal, left)).toEqual({ 'a-1': { cooperation: 'bedrijfsvoeringsorganisatie' } });
    expect(withoutCorrectionIn(book, proposal, form)).toEqual({});
  });

  it('alone: kind, body and decider are of the paper', () => {
    const body: Correction = { ...form, field: 'body', value: 'raad' };
    expect(valuesIn(annex, withCorrectionIn({}, proposal, body))).toEqual({});
  });

  it('of a paper that is for few is kept for that paper only, without the name', () => {
    const items = proposal.items.map((item) => ({ ...item, confidential: true }));
    const kept = withCorrectionIn({}, { ...proposal, items }, form);
    expect(Object.keys(kept)).toEqual([proposal.document]);
  });
});

describe('the meeting of a paper', () => {
  const says: AgendaSays = { url: meeting, number: '4', title: 'Begroting', treatment: null, confidential: false };

  it.each([
    ['by its item', { own: says, all: [says] }, meeting],
    ['by any item, where it hangs on none', { own: null, all: [says] }, meeting],
    ['none without an agenda', null, null],
    ['none among files', { own: { ...says, url: '' }, all: [{ ...says, url: '' }] }, null],
    ['none of a closed item', { own: { ...says, confidential: true }, all: [says] }, null],
    ['none of a closed paper', { own: says, all: [says], closed: { url: meeting, quote: 'Vertrouwelijk' } }, null],
  ])('is known %s', (_, agenda, expected) => {
    expect(meetingOfPaper(agenda)).toBe(expected);
  });
});
