import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMeeting } from '../lib/ris/index.ts';

/** Put into a tab when the reader asks for it there: gives the meeting on the page, or null. A browser gives nothing where it fails. */
export default defineUnlistedScript(() => ({ meeting: readMeeting({ document, url: new URL(location.href) }) }));
