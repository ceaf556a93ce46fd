import { useCallback, useRef, useState } from 'react';
import { fileSource } from '../../lib/source/index.ts';
import { MeetingDialog } from '../meeting/MeetingDialog.tsx';
import { MeetingScreen } from '../meeting/MeetingScreen.tsx';
import { FileInput } from './FileInput.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { Reader } from './Reader.tsx';
import { RefusedDialog, RefusedScreen } from './Refused.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useOpener } from './use-opener.ts';
import { usePaper } from './use-paper.ts';
import '../ui/base.css';
import './reader.css';
import './toolbar.css';
import './find.css';
import './start.css';
import './over.css';
import './narrow.css';
import './print.css';

/** The reader: a paper, or the way to open one. */
export function ReaderPage() {
  const { paper, opening, refused, open, dismiss, password } = usePaper();
  const openFile = useCallback((file: File) => void open(fileSource(file)), [open]);
  const input = useRef<HTMLInputElement>(null);
  const choose = useCallback(() => input.current?.click(), []);
  const retry = () => refused && void open(refused.source);
  const dropping = useFileDrop(openFile);
  const opener = useOpener(open);
  const [listing, setListing] = useState(false);
  const openList = useCallback(() => setListing(true), []);
  const closeList = useCallback(() => setListing(false), []);
  const isWaiting = !paper && !refused && opening === null;
  return (
    <>
      <FileInput input={input} onFile={openFile} />
      <Reader key={paper?.id ?? 0} paper={paper} onChoose={choose} onMeeting={opener && openList} />
      {!paper && refused && <RefusedScreen refused={refused} onChoose={choose} onRetry={retry} />}
      {isWaiting && opener && <MeetingScreen meeting={opener.meeting} onChoose={opener.choose} onAgain={opener.again} />}
      {isWaiting && !opener && <StartScreen onChoose={choose} />}
      {paper && refused && <RefusedDialog refused={refused} onChoose={choose} onRetry={retry} onClose={dismiss} />}
      {opening !== null && (
        <p className="greep-opening" role="status">
          Bezig met openen{opening && `: ${opening}`}
        </p>
      )}
      {opener && listing && <MeetingDialog meeting={opener.meeting} onChoose={opener.choose} onClose={closeList} />}
      {dropping && <div className="greep-dropping">Laat los om dit stuk te openen</div>}
      {password.question && <PasswordDialog question={password.question} />}
    </>
  );
}
