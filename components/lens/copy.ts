import { asHtml, asText, type Note, type Writing } from '../../lib/lens/index.ts';

const blob = (text: string, type: string): Blob => new Blob([text], { type });

/**
 * Puts a note on the clipboard, as plain text and as HTML. False where the browser refuses, or has no clipboard for pages: the
 * caller then shows the text.
 */
export async function copyNote(note: Note, writing: Writing): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': blob(asText(note, writing), 'text/plain'),
      'text/html': blob(asHtml(note, writing), 'text/html'),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
