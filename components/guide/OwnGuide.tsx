import { useContext } from 'react';
import { FileTrigger } from 'react-aria-components';
import { isPrivate } from '../../lib/browser/private-window.ts';
import { KeepingNotice } from '../profile/KeepingNotice.tsx';
import { guideWords } from '../profile/keeping-words.ts';
import { Button } from '../ui/Button.tsx';
import { goToStart } from '../ui/start-of.ts';
import { Passage } from './Passage.tsx';
import { type OwnGuide as Own, OwnGuideContext } from './use-own-guide.ts';

function Choose({ own, name }: { own: Own; name: string }) {
  return (
    <FileTrigger acceptedFileTypes={['application/pdf', '.pdf']} onSelect={(files) => files?.[0] && void own.add(files[0])}>
      <Button look="outline" isDisabled={own.isBusy}>
        {name}
      </Button>
    </FileTrigger>
  );
}

function Copy({ own }: { own: Own }) {
  if (!own.copy) return null;
  const { name, isGuide } = own.copy;
  return (
    <>
      <p>
        U hebt toegevoegd: <strong>{name}</strong>
        <Passage page={1} />
      </p>
      <p className="greep-quiet">
        {isGuide
          ? 'Bij elk principe en elke aanbeveling staat nu een link naar de passage zelf.'
          : 'Dit bestand lijkt niet de gids Regie in de Regio te zijn. U kunt het toch gebruiken; de bladzijden kloppen dan waarschijnlijk niet.'}
      </p>
    </>
  );
}

/** The reader's own PDF of the guide: add it, take another, take it away. */
export function OwnGuide() {
  const own = useContext(OwnGuideContext);
  if (!own) return null;
  const remove = () => {
    goToStart();
    void own.remove();
  };
  return (
    <div className="greep-guide-welcome">
      <p>
        Greep geeft de gids in eigen woorden. Hebt u de gids als PDF? Voeg die toe, dan leest u bij een aanbeveling de passage
        zelf.
      </p>
      <p className="greep-quiet">
        {isPrivate
          ? 'U leest in een privévenster: het bestand wordt niet bewaard en is weg als u deze pagina sluit.'
          : 'Het bestand blijft in deze browser. Greep verstuurt niets.'}
      </p>
      <Copy own={own} />
      <div className="greep-checklist-actions">
        <Choose own={own} name={own.copy ? 'Kies een ander bestand' : 'Kies de PDF van de gids'} />
        {own.copy && <Button onPress={remove}>Verwijder uit Greep</Button>}
      </div>
      {own.isBusy && <p role="status">Bezig met lezen</p>}
      <KeepingNotice keeping={own.keeping} words={guideWords} />
      {own.problem && <p role="alert">{own.problem}</p>}
    </div>
  );
}
