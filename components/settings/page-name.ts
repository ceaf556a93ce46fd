/** The screen Instellingen, beside the reader's page; the browser calls it the options of the extension. */
export const settingsPageName = '/options.html';
