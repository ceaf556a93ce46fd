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

type Desk = ReturnType<typeof useDesk>;

/** The meeting, over the paper or in its place; it is read from when it is first shown. */
function Meeting({ here, paper, isMeeting, openTarget, hideMeeting }: Desk) {
  const board = useLoaded(loadBoard, useEver(isMeeting));
  if (!here || !board) return null;
  return (
    <board.BoardScreen key={here.meeting.url} here={here} isHidden={!isMeeting} onOpen={openTarget} onBack={paper && hideMeeting}>
      <AlwaysHere address={here.meeting.url} />
    </board.BoardScreen>
  );
}

/** What stands there when no paper is open and none can be shown: what is wrong, what is being opened, or where to begin. */
function Before({ paper, here, refused, opening, isLooking, isMeeting, ...props }: Desk & { onChoose: () => void }) {
  const isEmpty = !paper && !here;
  const problem = refused && { refused, onChoose: props.onChoose, onRetry: () => void props.open(refused.source) };
  if (problem && isEmpty) return <RefusedScreen {...problem} />;
  if (problem) return <RefusedDialog {...problem} isOverMeeting={isMeeting} onClose={props.dismiss} />;
  return isEmpty && opening === null && !isLooking && <StartScreen onChoose={props.onChoose} />;
}

/** The reader: a paper, a meeting with its papers, or the way to open one. */
export function ReaderPage() {
  const desk = useDesk();
  const { paper, here, goal, opening, openFiles } = desk;
  const input = useRef<HTMLInputElement>(null);
  const choose = useCallback(() => input.current?.click(), []);
  const dropping = useFileDrop(openFiles);
  return (
    <>
      <FileInput input={input} onFiles={openFiles} />
      <Reader
        key={paper?.id ?? 0}
        paper={paper}
        onChoose={choose}
        onMeeting={here && desk.showMeeting}
        onBeside={here?.again && canOpenBeside ? beside : null}
        isBehind={desk.isMeeting}
        goal={goal?.source === paper?.source ? goal : null}
      />
      <Meeting {...desk} />
      <Before {...desk} onChoose={choose} />
      {opening !== null && (
        <p className="greep-opening" role="status">
          Bezig met openen{opening && `: ${opening}`}
        </p>
      )}
      {dropping && <div className="greep-dropping">Laat los om te openen</div>}
      {desk.password.question && <PasswordDialog question={desk.password.question} />}
    </>
  );
}
