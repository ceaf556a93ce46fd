/** The same content for what takes markup and for what takes plain text only. */
export interface Copied {
  plain: string;
  html: string;
}

/** Puts a content on the clipboard. False where the browser refuses, or has no clipboard for pages: the caller then shows the text. */
export async function copyBoth({ plain, html }: Copied): Promise<boolean> {
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    const item = new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** What the reader reads where the browser refused. */
export const copyRefused = 'De browser liet kopiëren niet toe. De tekst staat hieronder geselecteerd: kopieer haar met Ctrl+C.';
