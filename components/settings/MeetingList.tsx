import type { PlannedMeeting } from '../../lib/council/profile.ts';
import { withMeetings, withoutMeeting } from '../../lib/profile/index.ts';
import { sentence } from '../ui/count.ts';
import { dateInWords, today } from '../ui/dates.ts';
import { Fold } from '../ui/Fold.tsx';
import type { SettingsForm } from './form.ts';
import { Removable } from './Removable.tsx';

function bodyName({ body, name }: PlannedMeeting): string {
  return body === 'raad' ? 'raad' : (name ?? 'commissie');
}

interface Props {
  form: SettingsForm;
  meetings: readonly PlannedMeeting[];
}

/** The days of each body, the raad first. */
function ByBody({ form, meetings }: Props) {
  const bodies = Map.groupBy(
    meetings.toSorted((a, b) => Number(b.body === 'raad') - Number(a.body === 'raad')),
    bodyName,
  );
  const remove = (meeting: PlannedMeeting) =>
    form.changeWithUndo((now) => withoutMeeting(now, meeting), {
      said: `De vergadering van ${dateInWords(meeting.date)} is verwijderd.`,
      back: (now) => withMeetings(now, [meeting]),
      isRemoval: true,
    });
  return [...bodies].map(([name, of]) => (
    <div key={name}>
      <h3 className="greep-chips-head">{sentence(name)}</h3>
      <ul className="greep-chips" aria-label={`Vergaderingen: ${name}`}>
        {of.map((meeting) => (
          <Removable key={meeting.date} name={dateInWords(meeting.date)} of={name} onRemove={() => remove(meeting)} />
        ))}
      </ul>
    </div>
  ));
}

/** The meetings that are still to come; those that have been are folded away. */
export function MeetingList({ form }: { form: SettingsForm }) {
  const { meetings } = form.profile;
  const past = meetings.filter(({ date }) => date < today());
  return (
    <>
      <ByBody form={form} meetings={meetings.filter(({ date }) => date >= today())} />
      {past.length > 0 && (
        <Fold head={`Geweest (${past.length})`}>
          <ByBody form={form} meetings={past} />
        </Fold>
      )}
    </>
  );
}
