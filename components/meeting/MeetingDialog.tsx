import type { Meeting } from '../../lib/ris/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { MeetingPapers, type PaperChoice } from './MeetingPapers.tsx';

interface Props extends PaperChoice {
  meeting: Meeting;
  onClose: () => void;
}

/** Over a paper: the other papers of its meeting. */
export function MeetingDialog({ meeting, onChoose, onClose }: Props) {
  return (
    <Dialog title={meeting.body ?? 'Stukken van deze vergadering'} isOpen onClose={onClose}>
      <MeetingPapers
        meeting={meeting}
        onChoose={(paper) => {
          onClose();
          onChoose(paper);
        }}
      />
    </Dialog>
  );
}
