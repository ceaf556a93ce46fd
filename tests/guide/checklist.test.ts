import { describe, expect, test } from 'vitest';
import { isFilledChecklist } from '../../lib/guide/checklist.ts';
import { answerAt, checklistText, settledSteps, withAnswer } from '../../lib/guide/index.ts';

const filled = withAnswer(withAnswer({}, 3, { verdict: 'deels' }), 3, { note: 'Alleen via de stuurgroep.\n' });

describe('a filled checklist', () => {
  test('keeps what was filled in before at the same step', () => {
    expect(answerAt(filled, 3)).toEqual({ verdict: 'deels', note: 'Alleen via de stuurgroep.\n' });
    expect(answerAt(filled, 4)).toEqual({ verdict: 'open', note: '' });
  });

  test('a note alone settles nothing', () => {
    expect(settledSteps(withAnswer(filled, 7, { note: 'Navragen.' }))).toBe(1);
  });

  test('as text has all twelve steps, with what was filled in', () => {
    const text = checklistText(filled, '3 juli 2026');
    expect(text.match(/^## \d+\. /gm)).toHaveLength(12);
    expect(text).toContain('Ingevuld op 3 juli 2026.');
    expect(text).toContain('## 3. Hoe is de band met de colleges?\n\nGeregeld: deels\n\nAlleen via de stuurgroep.\n\n## 4.');
    expect(text).toMatch(/Geregeld: nog open\n$/);
  });
});

describe('what was kept', () => {
  test.each([
    ['nothing filled in', {}, true],
    ['a step', { 12: { verdict: 'ja', note: '' } }, true],
    ['a step that does not exist', { 13: { verdict: 'ja', note: '' } }, false],
    ['a verdict that does not exist', { 1: { verdict: 'misschien', note: '' } }, false],
    ['a note that is no text', { 1: { verdict: 'ja', note: 3 } }, false],
    ['a list', [], false],
    ['null', null, false],
  ])('%s', (_what, kept, isFilled) => {
    expect(isFilledChecklist(kept)).toBe(isFilled);
  });
});
