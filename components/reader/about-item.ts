import { bodyLabels } from '../../lib/knowledge/labels.ts';
import type { Item } from '../../lib/reading/contract.ts';
import { dateInWords } from '../ui/dates.ts';

/** Which agenda item this is and of which meeting: 'agendapunt 6 · algemeen bestuur, 4 december 2026'. */
export function aboutItem({ number, body, meetingDate }: Pick<Item, 'number' | 'body' | 'meetingDate'>): string {
  const meeting = [body && bodyLabels[body].name, meetingDate && dateInWords(meetingDate)].filter(Boolean).join(', ');
  return [number && `agendapunt ${number}`, meeting].filter(Boolean).join(' · ');
}
