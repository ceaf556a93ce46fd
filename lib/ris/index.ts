/** From an agenda page of a council information system to the meeting on it. Pure: it looks at a document, and at nothing else. */
import { ibabsPaper } from './ibabs.ts';

export { agendaSays } from './agenda-says.ts';
export { paperBehind } from './paper-behind.ts';
export { type PaperLink, paperAt, paperLinks } from './paper-links.ts';
export { readMeeting } from './read-meeting.ts';
export type { AgendaItem, AgendaPaper, Meeting, RegisterEntry } from './types.ts';

/** Where the bytes of the paper at an address may be, the likeliest first: at the address itself, or behind the page around it. */
export const paperAddresses = (url: URL): string[] => ibabsPaper(url);
