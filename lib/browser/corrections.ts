import { type CorrectionBook, isBook } from '../corrections/index.ts';
import { stored } from './stored.ts';

/** The corrections of all papers, kept on this computer. */
export const correctionBook = stored<CorrectionBook>({
  name: 'correcties',
  version: 1,
  migrations: {},
  fallback: {},
  isValid: isBook,
});
