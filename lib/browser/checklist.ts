import { type FilledChecklist, isFilledChecklist } from '../guide/checklist.ts';
import { stored } from './stored.ts';

/** What the reader filled in of the checklist for a regiostaf, kept on this computer. */
export const keptChecklist = stored<FilledChecklist>({
  name: 'checklist',
  version: 1,
  migrations: {},
  fallback: {},
  isValid: isFilledChecklist,
});
