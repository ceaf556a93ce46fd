import { type LabelField, labelFields } from '../knowledge/rules/field-labels.ts';
import { remembered } from '../text/index.ts';
import { bodiesIn } from './bodies.ts';

const longestLabel = 70;

/** What a label stands for; null when the words are no label of a form. */
export function fieldOf(text: string): LabelField | null {
  return text.length > longestLabel || !/^[\p{L}(#]/u.test(text) ? null : labelField(text);
}

/** The same few words open the lines of a paper over and over. */
const labelField = remembered((text): LabelField | null => {
  const label = labelText(text);
  return labelFields.find(([, pattern]) => pattern.test(label))?.[0] ?? (isMeetingOf(label) ? 'meetingDate' : null);
});

/** Words of a label that ask for the day on which a body meets. */
const ofMeeting =
  /^(?:(?:datum|vergadering|behandeling|bespreking|besluitvorming|besluit|in|van|de|het)\s)+|\s(?:d\.?d\.?|datum|van|op)$/g;

/** Whether a label is the name of a body with no more than words for its meeting: 'Raad d.d.', 'Vergadering college'. */
function isMeetingOf(label: string): boolean {
  const name = label.replace(ofMeeting, '');
  return name !== label && isBodyName(name);
}

/** Whether a label is the name of one body. */
export function isBodyName(label: string): boolean {
  const [named, other] = bodiesIn(label);
  return named !== undefined && other === undefined && named.from === 0 && named.to === label.length;
}

/** A label as it is compared: lower case, single blanks, without its colon. */
export function labelText(text: string): string {
  return text
    .replace(/[\s:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
