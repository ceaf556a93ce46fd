import { useState } from 'react';
import type { PlannedMeeting, Profile } from '../../lib/council/profile.ts';
import { withMeetings, withoutMeeting, withoutRecess, withRecess } from '../../lib/profile/index.ts';
import { count } from '../ui/count.ts';
import { dateInWords } from '../ui/dates.ts';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import { DaysField } from './DaysField.tsx';
import { type SettingsForm, textOrNull } from './form.ts';
import { MeetingList } from './MeetingList.tsx';
import { Removable } from './Removable.tsx';
import { Section } from './Section.tsx';

const bodies = [
  { id: 'raad', name: 'de raad' },
  { id: 'raadscommissie', name: 'een commissie' },
] as const;

/** Where meetings are added: one, a list, or a calendar file. */
function AddMeetings({ form }: { form: SettingsForm }) {
  const [body, setBody] = useState<PlannedMeeting['body']>('raad');
  const [name, setName] = useState('');
  const { profile, changeWithUndo } = form;
  const add = (found: readonly PlannedMeeting[], more = '') => {
    const fresh = withMeetings(profile, found).meetings.filter((each) => !profile.meetings.includes(each));
    changeWithUndo((now) => withMeetings(now, fresh), {
      said: `${count(fresh.length, 'vergadering', 'vergaderingen')} toegevoegd.${more}`,
      back: (now) => fresh.reduce(withoutMeeting, now),
    });
  };
  const addDays = (days: readonly string[]) =>
    add(days.map((date) => ({ body, date, name: body === 'raad' ? null : textOrNull(name) })));
  return (
    <div className="greep-settings-group">
      <RadioChoice label="Vergaderingen toevoegen van" choices={bodies} chosen={body} onChoose={setBody} isRow />
      {body === 'raadscommissie' && <TextField label="Naam van de commissie" value={name} onChange={setName} />}
      <DaysField
        label="Datums"
        about="Typ een datum, of plak een lijst, zoals: 12 maart, 9 april en 11 juni 2026."
        problemWith={(days) => (days.length === 0 ? 'Hier staat nog geen datum. Typ er een, zoals 12 maart 2026.' : null)}
        onAdd={addDays}
      />
      <CalendarFile onMeetings={add} />
    </div>
  );
}

type Recess = Profile['recesses'][number];

const inWords = ({ from, to }: Recess) => `${dateInWords(from)} t/m ${dateInWords(to)}`;

function problemWithRecess(days: readonly string[]): string | null {
  return days.length === 2 ? null : 'Typ twee datums: de eerste en de laatste dag, zoals 20 juli t/m 30 augustus 2026.';
}

function Recesses({ form: { profile, changeWithUndo } }: { form: SettingsForm }) {
  const add = ([from = '', to = '']: readonly string[]) =>
    changeWithUndo((now) => withRecess(now, { from, to }), {
      said: 'Reces toegevoegd.',
      back: (now) => withoutRecess(now, { from, to }),
    });
  const remove = (recess: Recess) =>
    changeWithUndo((now) => withoutRecess(now, recess), {
      said: `Het reces van ${inWords(recess)} is verwijderd.`,
      back: (now) => withRecess(now, recess),
      isRemoval: true,
    });
  return (
    <div className="greep-settings-group">
      <DaysField
        label="Reces"
        about="Dan vergadert de raad niet en neemt de griffie geen stukken aan. Typ de eerste en de laatste dag."
        problemWith={problemWithRecess}
        onAdd={add}
      />
      <ul className="greep-chips" aria-label="Recessen">
        {profile.recesses.map((recess) => (
          <Removable key={inWords(recess)} name={inWords(recess)} onRemove={() => remove(recess)} />
        ))}
      </ul>
    </div>
  );
}

function problemWithNumber(text: string): string | null {
  return /^\s*(?:\d|[1-8]\d|90)?\s*$/.test(text) ? null : 'Typ een getal van 0 tot en met 90, of laat dit leeg.';
}

/** When the raad and its committees meet, how early they want their papers, and when they do not meet. */
export function Meetings({ form }: { form: SettingsForm }) {
  const { profile, change } = form;
  return (
    <Section
      title="Vergaderingen van uw raad"
      about="Hiermee ziet Greep of uw raad nog op tijd bij elkaar komt, en rekent het terug wanneer een stuk bij de griffie moet zijn. De vergaderdata staan in het raadsinformatiesysteem."
    >
      <AddMeetings form={form} />
      <MeetingList form={form} />
      <TextField
        label="Levertijd van stukken, in dagen"
        about="Hoeveel dagen vóór een commissie moet een stuk bij de griffie zijn? Weet u het niet, laat dit dan leeg."
        value={profile.deliveryDays === null ? '' : String(profile.deliveryDays)}
        problemWith={problemWithNumber}
        inputMode="numeric"
        onChange={(text) => change((now) => ({ ...now, deliveryDays: text.trim() === '' ? null : Number(text) }))}
      />
      <Recesses form={form} />
    </Section>
  );
}
