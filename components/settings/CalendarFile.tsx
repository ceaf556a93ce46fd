import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { PlannedMeeting } from '../../lib/council/profile.ts';
import { calendarMeetings } from '../../lib/profile/index.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';

interface Props {
  /** Gets the meetings, and what else there is to say of the file. */
  onMeetings: (meetings: readonly PlannedMeeting[], more: string) => void;
}

/** Meetings from a calendar file, as a raadsinformatiesysteem or Outlook gives it. */
export function CalendarFile({ onMeetings }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File) => {
    setProblem(null);
    try {
      const { meetings, others } = await calendarMeetings(await file.text());
      const skipped = `${count(others, 'andere afspraak', 'andere afspraken')} overgeslagen.`;
      if (meetings.length > 0) onMeetings(meetings, others > 0 ? ` ${skipped}` : '');
      else setProblem(`In ${file.name} staan geen vergaderingen van een raad of commissie; ${skipped}`);
    } catch {
      setProblem(`${file.name} is geen agendabestand. Kies een bestand dat eindigt op .ics.`);
    }
  };
  return (
    <div>
      <FileTrigger acceptedFileTypes={['.ics', 'text/calendar']} onSelect={(files) => files?.[0] && void read(files[0])}>
        <Button look="link">Of kies een agendabestand (.ics)</Button>
      </FileTrigger>
      {problem && (
        <p className="greep-field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
