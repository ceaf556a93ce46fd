import type { Profile } from '../../lib/council/profile.ts';

/** A change of the settings. */
export type Edit = (profile: Profile) => Profile;

/** The settings that a part of the screen shows, and the hands to change them. */
export interface SettingsForm {
  profile: Profile;
  change: (edit: Edit) => void;
  /** Does a change that can be taken back. */
  changeWithUndo: (edit: Edit, undo: UndoWords) => void;
}

/** What was done, in words, and how it is undone. */
export interface UndoWords {
  said: string;
  back: Edit;
  /** What was pressed is gone with it: the button that undoes it takes the focus. */
  isRemoval?: true;
  /** It puts back everything as it was, so it can only be done until the next change. */
  isSnapshot?: true;
}

/** Text as it is kept: without white space around it; null when nothing is left. */
export function textOrNull(text: string): string | null {
  return text.trim() || null;
}

/** What is typed with commas between, as a list without empty entries. */
export function listed(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((part) => part.trim()))].filter((part) => part !== '');
}
