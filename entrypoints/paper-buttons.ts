import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putPaperButtons } from '../lib/browser/paper-buttons.ts';

/** Put into an agenda page when the reader presses the toolbar button there, and on sites that he allowed when they open. */
export default defineUnlistedScript(putPaperButtons);
