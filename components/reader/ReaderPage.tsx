import { useCallback, useRef, useState } from 'react';
import { canOpenBeside, openBesideOpener } from '../../lib/browser/beside.ts';
import { AlwaysHere } from '../sites/AlwaysHere.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { FileInput } from './FileInput.tsx';
import { loadBoard } from './later.ts';
import { PasswordDialog } from './PasswordDialog.tsx';
import { Reader } from './Reader.tsx';
import { RefusedDialog, RefusedScreen } from './Refused.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useDesk } from './use-desk.ts';
import { useFileDrop } from './use-file-drop.ts';
import '../ui/base.css';
import './reader.css';
import './toolbar.css';
import './find.css';
import './start.css';
import './over.css';
import './narrow.css';
import './print.css';

const beside = () => void openBesideOpener();

/** Whether something is so, or has been: a meeting behind the paper that was pressed on is not read before it is shown. */
function useEver(isSo: boolean): boolean {
  const [ever, setEver] = useState(isSo);
  if (isSo && !ever) setEver(true);
  return isSo || ever;
}

/** The reader: a paper, a meeting with its papers, or the way to open one. */
export function ReaderPage() {
  const { paper, opening, refused, open, dismiss, password, ...desk } = useDesk();
  const { here, isMeeting, showMeeting } = desk;
  const board = useLoaded(loadBoard, useEver(isMeeting));
  const input = useRef<HTMLInputElement>(null);
  const choose = useCallback(() => input.current?.click(), []);
  const dropping = useFileDrop(desk.openFiles);
  const problem = refused && { refused, onChoose: choose, onRetry: () => void open(refused.source) };
  const isEmpty = !paper && !here;
  return (
    <>
      <FileInput input={input} onFiles={desk.openFiles} />
      <Reader
        key={paper?.id ?? 0}
        paper={paper}
        onChoose={choose}
        onMeeting={here && showMeeting}
        onBeside={here?.again && canOpenBeside ? beside : null}
        isBehind={isMeeting}
        goal={desk.goal?.source === paper?.source ? desk.goal : null}
      />
      {here && board && (
        <board.BoardScreen
          key={here.meeting.url}
          here={here}
          isHidden={!isMeeting}
          onOpen={desk.openTarget}
          onBack={paper && desk.hideMeeting}
        >
          <AlwaysHere address={here.meeting.url} />
        </board.BoardScreen>
      )}
      {isEmpty && problem && <RefusedScreen {...problem} />}
      {isEmpty && !problem && opening === null && !desk.isLooking && <StartScreen onChoose={choose} />}
      {!isEmpty && problem && <RefusedDialog {...problem} isOverMeeting={isMeeting} onClose={dismiss} />}
      {opening !== null && (
        <p className="greep-opening" role="status">
          Bezig met openen{opening && `: ${opening}`}
        </p>
      )}
      {dropping && <div className="greep-dropping">Laat los om te openen</div>}
      {password.question && <PasswordDialog question={password.question} />}
    </>
  );
}
