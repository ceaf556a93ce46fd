import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Profile } from '../../lib/council/profile.ts';
import { ProfileFileError, profileFile, readProfileFile } from '../../lib/profile/index.ts';
import { Button } from '../ui/Button.tsx';
import { today } from '../ui/dates.ts';
import { saveText } from '../ui/save-text.ts';
import { goToStart } from '../ui/start-of.ts';
import type { SettingsForm } from './form.ts';
import { Section } from './Section.tsx';
import { TakeOver } from './TakeOver.tsx';

/** A file that was read, or what is wrong with it. */
type Chosen = { name: string; theirs: Profile } | { name: string; problems: readonly string[] };

async function chosenFrom(file: File): Promise<Chosen> {
  try {
    return { name: file.name, theirs: readProfileFile(await file.text()) };
  } catch (error) {
    if (!(error instanceof ProfileFileError)) throw error;
    return { name: file.name, problems: error.problems };
  }
}

function Refused({ name, problems }: { name: string; problems: readonly string[] }) {
  return (
    <div className="greep-take-over" role="alert">
      <p>
        <b>{name} is niet ingelezen.</b> Uw instellingen zijn niet veranderd. Vraag een nieuw bestand aan wie het maakte.
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

/** Settings as a file: for the whole raad, or from somebody else. */
export function HandOver({ form }: { form: SettingsForm }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const done = () => {
    goToStart();
    setChosen(null);
  };
  const save = () => saveText(profileFile(form.profile, today()), 'greep-instellingen.json', 'application/json');
  return (
    <Section
      title="Doorgeven"
      about="Met een bestand krijgt de hele raad dezelfde vergaderdata en samenwerkingen. Uw rol en uw plaats in elke samenwerking gaan niet mee."
    >
      <div className="greep-hand-over">
        <Button look="outline" onPress={save}>
          Bewaar als bestand
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => files?.[0] && void chosenFrom(files[0]).then(setChosen)}
        >
          <Button look="outline">Lees een bestand in</Button>
        </FileTrigger>
      </div>
      {chosen && 'problems' in chosen && <Refused {...chosen} />}
      {chosen && 'theirs' in chosen && <TakeOver key={chosen.name} {...chosen} form={form} onDone={done} />}
    </Section>
  );
}
