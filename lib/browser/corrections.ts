import { type CorrectionBook, isBook } from '../corrections/index.ts';
import { isPrivate } from './private-window.ts';
import { stored } from './stored.ts';

/** The corrections of all papers, kept on this computer; in a private window, as they name items of a paper, only until it closes. */
export const correctionBook = stored<CorrectionBook>({
  name: 'correcties',
  area: isPrivate ? 'session' : 'local',
  version: 1,
  migrations: {},
  fallback: {},
  isValid: isBook,
});
