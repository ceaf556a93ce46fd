import { browser } from 'wxt/browser';

/** In a private window, and where there is no extension API, nothing that comes from a paper is stored. */
export const isPrivate = (browser as typeof browser | undefined)?.extension?.inIncognitoContext ?? true;
