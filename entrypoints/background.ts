import { defineBackground } from 'wxt/utils/define-background';
import { openReaderOnClick } from '../lib/browser/open-reader.ts';

export default defineBackground(openReaderOnClick);
