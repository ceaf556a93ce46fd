import { createContext, useState } from 'react';
import {
  emptyShelf,
  forgetGuideFile,
  type GuideCopy,
  type GuideShelf,
  guideShelf,
  keepGuideFile,
} from '../../lib/browser/own-guide.ts';
import { recognise } from '../../lib/guide/index.ts';
import { asReadError } from '../../lib/pdf/index.ts';
import { guideWords } from '../profile/keeping-words.ts';
import { type Keeping, useStored } from '../profile/use-stored.ts';

/** The reader's own copy of the guide, and the hands to change it. */
export interface OwnGuide {
  /** null: there is none. */
  copy: GuideCopy | null;
  isBusy: boolean;
  keeping: Keeping;
  /** What went wrong with the last file, in a sentence. */
  problem: string | null;
  add: (file: File) => Promise<void>;
  remove: () => Promise<void>;
  /** Sets what to add to a page of the guide to have the page of the copy. */
  shiftTo: (shift: number) => void;
}

/** What the file is, by the words on its pages. */
async function recognisedIn(file: File): Promise<GuideCopy> {
  const { pageTexts } = await import('./page-texts.ts');
  return { name: file.name, ...recognise(await pageTexts(file)) };
}

/**
 * The reader's own copy of the guide. It stays in the browser; in a private window, and where the browser cannot keep the file, it is
 * gone when the page closes. What is known of a copy changes only after its file did, so that the two never part.
 */
export function useOwnGuide(): OwnGuide {
  const { value, change, ...keeping } = useStored<GuideShelf>(guideShelf, emptyShelf);
  /** A copy whose file could not be kept: it lies over the kept one as long as this page is open. */
  const [ofThisPage, setOfThisPage] = useState<GuideCopy | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const shelve = async (shelf: GuideShelf) => {
    setOfThisPage(null);
    await change(() => shelf);
  };
  const onUnkept = (copy: GuideCopy) => {
    setProblem(guideWords['niet-bewaard']);
    setOfThisPage(copy);
  };
  const add = async (file: File) => {
    setBusy(true);
    setProblem(null);
    try {
      const copy = await recognisedIn(file);
      await keepGuideFile(file).then(
        () => shelve({ copy }),
        () => onUnkept(copy),
      );
    } catch (error) {
      setProblem(asReadError(error).message);
    }
    setBusy(false);
  };
  const remove = async () => {
    setProblem(null);
    await forgetGuideFile().then(
      () => shelve(emptyShelf),
      () => setProblem('Het bestand kon niet worden verwijderd. Probeer het opnieuw.'),
    );
  };
  const shiftTo = (shift: number) => {
    if (ofThisPage) setOfThisPage({ ...ofThisPage, shift });
    else void change(({ copy }) => ({ copy: copy && { ...copy, shift } }));
  };
  return { copy: ofThisPage ?? value?.copy ?? null, isBusy, keeping, problem, add, remove, shiftTo };
}

/** The copy, for everything that is shown of the guide; null where there is no place for one. */
export const OwnGuideContext = createContext<OwnGuide | null>(null);
