import { defaultReader, plainReader } from '../../lib/browser/default-reader/choice.ts';
import { KeepingNotice } from '../profile/KeepingNotice.tsx';
import { settingsWords } from '../profile/keeping-words.ts';
import { useProfile } from '../profile/use-profile.ts';
import { useStored } from '../profile/use-stored.ts';
import { AboutYou } from './AboutYou.tsx';
import { Cooperations } from './Cooperations.tsx';
import type { SettingsForm } from './form.ts';
import { HandOver } from './HandOver.tsx';
import { KeptFacts } from './KeptFacts.tsx';
import { Meetings } from './Meetings.tsx';
import { OpenPdfs } from './OpenPdfs.tsx';
import { Sites } from './Sites.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useUndo } from './use-undo.ts';
import '../ui/base.css';
import './settings.css';

/** The screen Instellingen: what the reader tells Greep about himself. Nothing is required, and everything is kept as it is typed. */
export function SettingsPage() {
  const { value: profile, change, ...here } = useProfile();
  const reader = useStored(defaultReader, plainReader);
  const { changes, ...last } = useUndo(change);
  if (!profile || !reader.value) return null;
  const isKept = here.keptChanges + reader.keptChanges > 0 && !here.isBusy && !reader.isBusy && !here.trouble && !reader.trouble;
  const form: SettingsForm = { profile, ...changes };
  return (
    <main className="greep-settings">
      <header className="greep-settings-head">
        <h1>Instellingen</h1>
        <p className="greep-saved" role="status">
          {isKept && 'Bewaard'}
        </p>
      </header>
      <KeepingNotice keeping={here.trouble ? here : reader} words={settingsWords} />
      <p className="greep-settings-intro">
        Niets is verplicht. Hoe meer Greep weet, hoe minder het hoeft aan te nemen. Wat u invult, blijft op deze computer.
      </p>
      <AboutYou form={form} />
      <Meetings form={form} />
      <Cooperations form={form} />
      <OpenPdfs isGreep={reader.value.isGreep} onChoose={(isGreep) => void reader.change(() => ({ isGreep }))} />
      <Sites />
      <HandOver form={form} />
      <KeptFacts />
      {last.undo && <UndoBar key={last.undo.id} undo={last.undo} onBack={last.takeBack} onClose={last.close} />}
    </main>
  );
}
