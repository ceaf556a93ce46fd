import { useState } from 'react';
import { checklistText, type FilledChecklist } from '../../lib/guide/index.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { dateInWords } from '../ui/dates.ts';
import { saveText } from '../ui/save-text.ts';
import { guidePageName } from './page-name.ts';

interface Props {
  filled: FilledChecklist;
  onClear: () => void;
}

const textOf = (filled: FilledChecklist) => checklistText(filled, dateInWords(new Date().toLocaleDateString('sv-SE')));

function Copy({ filled }: { filled: FilledChecklist }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(textOf(filled)).then(
      () => setSaid('Gekopieerd.'),
      () => setSaid('Kopiëren lukt hier niet. Sla de checklist op als bestand.'),
    );
  return (
    <>
      <Button look="outline" onPress={() => void copy()}>
        Kopieer als tekst
      </Button>
      <span className="greep-quiet" role="status">
        {said}
      </span>
    </>
  );
}

/** What can be done with the filled checklist: take it along, print it, or begin again. */
export function ChecklistActions({ filled, onClear }: Props) {
  return (
    <div className="greep-checklist-actions">
      <Button look="outline" onPress={() => saveText(textOf(filled), 'checklist-regiostaf.md', 'text/markdown')}>
        Sla op als bestand
      </Button>
      <Copy filled={filled} />
      {location.pathname === guidePageName && (
        <Button look="outline" onPress={() => print()}>
          Druk af
        </Button>
      )}
      <ConfirmButton
        question="De checklist leegmaken?"
        warning="Alle antwoorden en notities worden gewist. Dat kan niet ongedaan worden gemaakt."
        answers={{ yes: 'Wis alles', no: 'Bewaar alles' }}
        onConfirm={onClear}
      >
        Maak leeg
      </ConfirmButton>
    </div>
  );
}
