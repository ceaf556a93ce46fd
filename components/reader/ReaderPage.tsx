import { useCallback, useEffect, useRef } from 'react';
import { openerSource } from '../../lib/browser/tab-source.ts';
import { fileSource } from '../../lib/source/index.ts';
import { FileInput } from './FileInput.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { Reader } from './Reader.tsx';
import { RefusedDialog, RefusedScreen } from './Refused.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useFileDrop } from './use-file-drop.ts';
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
  useEffect(() => {
    void openerSource().then((source) => source && open(source));
  }, [open]);
  return (
    <>
      <FileInput input={input} onFile={openFile} />
      <Reader key={paper?.id ?? 0} paper={paper} onChoose={choose} />
      {!paper && refused && <RefusedScreen refused={refused} onChoose={choose} onRetry={retry} />}
      {!paper && !refused && opening === null && <StartScreen onChoose={choose} />}
      {paper && refused && <RefusedDialog refused={refused} onChoose={choose} onRetry={retry} onClose={dismiss} />}
      {opening !== null && (
        <p className="greep-opening" role="status">
          Bezig met openen{opening && `: ${opening}`}
        </p>
      )}
      {dropping && <div className="greep-dropping">Laat los om dit stuk te openen</div>}
      {password.question && <PasswordDialog question={password.question} />}
    </>
  );
}
