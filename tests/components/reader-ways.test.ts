// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shortcuts } from '../../components/reader/shortcuts.ts';
import { markBeside } from '../../components/reader/use-navigation.ts';
import { recallPlace, rememberPlace } from '../../lib/browser/view-history.ts';
import type { Mark } from '../../lib/place/choose-marks.ts';

const mark = (term: number, page: number): Mark => ({ category: 'rol', terms: [term], parts: [{ page, start: 0, end: 4 }] });
const marks = [mark(0, 1), mark(3, 1), mark(4, 2), mark(9, 3)];

describe('markBeside', () => {
  it.each([
    { what: 'the next from where the reader is', active: 3, step: 1, page: 1, term: 4 },
    { what: 'the one before', active: 3, step: -1, page: 1, term: 0 },
    { what: 'round the end', active: 9, step: 1, page: 3, term: 0 },
    { what: 'round the beginning', active: 0, step: -1, page: 1, term: 9 },
    { what: 'the first on the page that is shown', active: null, step: 1, page: 2, term: 4 },
    { what: 'the last before the page that is shown', active: null, step: -1, page: 2, term: 3 },
    { what: 'from a term that is not marked, the next one', active: 5, step: 1, page: 2, term: 9 },
  ] as const)('gives $what', ({ active, step, page, term }) => {
    expect(markBeside(marks, active, { step, page })?.terms[0]).toBe(term);
  });

  it('gives nothing when nothing is marked', () => {
    expect(markBeside([], null, { step: 1, page: 1 })).toBeNull();
    expect(markBeside([], 4, { step: -1, page: 1 })).toBeNull();
  });
});

describe('shortcuts', () => {
  const actionOf = (init: KeyboardEventInit, target: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, ...init });
    target.dispatchEvent(event);
    return shortcuts.find(({ test }) => test(event))?.action;
  };

  it.each<[KeyboardEventInit, string | undefined]>([
    [{ key: 'ArrowDown', altKey: true }, 'next-mark'],
    [{ key: 'ArrowUp', altKey: true }, 'previous-mark'],
    [{ key: 'f', code: 'KeyF', ctrlKey: true }, 'find'],
    [{ key: 'f', code: 'KeyF', metaKey: true }, 'find'],
    [{ key: 'ArrowDown' }, undefined],
    [{ key: 'f', code: 'KeyF' }, undefined],
    [{ key: 'a', code: 'KeyA', ctrlKey: true, altKey: true }, undefined],
  ])('takes %j as %s', (keys, action) => expect(actionOf(keys)).toBe(action));

  it('takes a single sign only in the page, where nothing is typed', () => {
    document.body.innerHTML = '<div class="greep-document"><p></p><input></div>';
    const [page, field] = [document.querySelector('p'), document.querySelector('input')];
    expect(page && actionOf({ key: '?' }, page)).toBe('keys');
    expect(field && actionOf({ key: '?' }, field)).toBeUndefined();
    expect(actionOf({ key: '?' })).toBeUndefined();
  });
});

describe('the last place', () => {
  const place = { pageNumber: 3, scale: 'page-width', left: 0, top: 700, rotation: 90 };
  afterEach(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
  });

  it('is remembered per document', () => {
    rememberPlace('een', place);
    rememberPlace('twee', { ...place, pageNumber: 8 });
    expect(recallPlace('een')).toEqual(place);
    expect(recallPlace('twee')?.pageNumber).toBe(8);
    expect(recallPlace('drie')).toBeNull();
  });

  it('is not known where the page may not store', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied });
    rememberPlace('een', place);
    expect(recallPlace('een')).toBeNull();
  });

  it.each(['', 'geen json', '{}', '[["een",{"pageNumber":"3"}]]', '[["een"]]', '[null]'])('is not read from %j', (stored) => {
    localStorage.setItem('greep.plaatsen', stored);
    expect(recallPlace('een')).toBeNull();
  });
});
