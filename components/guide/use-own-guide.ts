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

/** The reader's own copy of the guide. It stays in the browser; in a private window it is gone when the page closes. */
export function useOwnGuide(): OwnGuide {
  const { value, change, ...keeping } = useStored<GuideShelf>(guideShelf, emptyShelf);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (file: File) => {
    setBusy(true);
    setProblem(null);
    try {
      const { pageTexts } = await import('./page-texts.ts');
      const recognised = recognise(await pageTexts(file));
      await keepGuideFile(file).catch(() => setProblem(guideWords['niet-bewaard']));
      await change(() => ({ copy: { name: file.name, ...recognised } }));
    } catch (error) {
      setProblem(asReadError(error).message);
    }
    setBusy(false);
  };
  const remove = async () => {
    await forgetGuideFile().catch(() => setProblem('Het bestand kon niet worden verwijderd. Probeer het opnieuw.'));
    await change(() => emptyShelf);
  };
  const shiftTo = (shift: number) => void change(({ copy }) => ({ copy: copy && { ...copy, shift } }));
  return { copy: value?.copy ?? null, isBusy, keeping, problem, add, remove, shiftTo };
}

/** The copy, for everything that is shown of the guide; null where there is no place for one. */
export const OwnGuideContext = createContext<OwnGuide | null>(null);
