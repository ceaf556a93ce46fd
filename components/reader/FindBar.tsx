import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PdfView } from '../../lib/viewer/create-viewer.ts';
import { endFind, type FindQuery, type FindResult, findWords, onFound } from '../../lib/viewer/find.ts';
import { Button, ToggleButton } from '../ui/Button.tsx';
import { CloseIcon, NextIcon, PreviousIcon } from '../ui/icons.tsx';

interface Props {
  view: PdfView;
  /** How often the search was asked for: each time its field takes the focus. */
  asked: number;
  onClose: () => void;
}

const empty: FindQuery = { text: '', wholeWords: false, matchCase: false };
const nothing: FindResult = { current: 0, total: 0, missing: false };

/** How the search stands, in words. */
function inWords({ text }: FindQuery, { current, total, missing }: FindResult): string {
  if (text === '') return '';
  return missing || total === 0 ? 'Niet gevonden' : `${current} van ${total}`;
}

/** Follows what pdf.js finds, and stops the search when the bar closes. */
function useFound(view: PdfView): FindResult {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    const gone = new AbortController();
    onFound(view, setFound, gone.signal);
    return () => {
      gone.abort();
      endFind(view);
    };
  }, [view]);
  return found;
}

/** A field that takes the focus each time that it is asked for, with what stands in it ready to be replaced. */
function useAskedField(asked: number): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the asking that counts, also when nothing else changed.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  return field;
}

interface WaysProps {
  query: FindQuery;
  onChange: (part: Partial<FindQuery>) => void;
  onStep: (way: 'next' | 'previous') => void;
}

/** The way to the other places, and how strictly they are looked for. */
function Ways({ query, onChange, onStep }: WaysProps) {
  return (
    <>
      <Button look="icon" aria-label="Vorige vindplaats" onPress={() => onStep('previous')}>
        <PreviousIcon />
      </Button>
      <Button look="icon" aria-label="Volgende vindplaats" onPress={() => onStep('next')}>
        <NextIcon />
      </Button>
      <ToggleButton isSelected={query.wholeWords} onChange={(wholeWords) => onChange({ wholeWords })}>
        Hele woorden
      </ToggleButton>
      <ToggleButton isSelected={query.matchCase} onChange={(matchCase) => onChange({ matchCase })}>
        Hoofdletters
      </ToggleButton>
    </>
  );
}

/** What is searched for in the paper, and the hands to search on. */
function useSearch(view: PdfView) {
  const [query, setQuery] = useState(empty);
  const change = (part: Partial<FindQuery>) => {
    const next = { ...query, ...part };
    setQuery(next);
    findWords(view, next);
  };
  return { query, change, step: (way: 'next' | 'previous') => findWords(view, query, way) };
}

/** Searches the words of the paper. */
export function FindBar({ view, asked, onClose }: Props) {
  const field = useAskedField(asked);
  const { query, change, step } = useSearch(view);
  const found = useFound(view);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? 'previous' : 'next');
    if (event.key === 'Escape') onClose();
  };
  return (
    <search className="greep-find" onKeyDown={keys}>
      <input
        ref={field}
        className="greep-field"
        aria-label="Zoeken in dit stuk"
        placeholder="Zoeken in dit stuk"
        value={query.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <output className="greep-quiet greep-find-count">{inWords(query, found)}</output>
      <Ways query={query} onChange={change} onStep={step} />
      <Button look="icon" aria-label="Zoeken sluiten" onPress={onClose}>
        <CloseIcon />
      </Button>
    </search>
  );
}
