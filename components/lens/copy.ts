import { asHtml, asText, type Note, type Writing } from '../../lib/lens/index.ts';
import { copyBoth } from '../ui/copy.ts';

/** Puts a note on the clipboard, as plain text and as HTML; false where the browser refuses. */
export function copyNote(note: Note, writing: Writing): Promise<boolean> {
  return copyBoth({ plain: asText(note, writing), html: asHtml(note, writing) });
}
