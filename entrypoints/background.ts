import { defineBackground } from 'wxt/utils/define-background';
import { keepDefaultReader } from '../lib/browser/default-reader/apply.ts';
import { openReaderOnClick } from '../lib/browser/open-reader.ts';

export default defineBackground(() => {
  openReaderOnClick();
  keepDefaultReader();
});
