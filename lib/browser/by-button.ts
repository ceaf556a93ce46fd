/** Says that the toolbar button opened the reader: any new tab may have an opener. */
export const byButton = '#tabblad';
