import { defineBackground } from 'wxt/utils/define-background';
import { keepButtonsOnAllowedSites } from '../lib/browser/allowed-buttons.ts';
import { keepDefaultReader } from '../lib/browser/default-reader/apply.ts';
import { keepTidy } from '../lib/browser/keep-tidy.ts';
import { offerMenus } from '../lib/browser/menus.ts';
import { openReaderFromPages, openReaderOnClick } from '../lib/browser/open-reader.ts';

export default defineBackground(() => {
  openReaderOnClick();
  openReaderFromPages();
  offerMenus();
  keepButtonsOnAllowedSites();
  keepDefaultReader();
  keepTidy();
});
