import { guidePageName } from '../guide/page-name.ts';
import { Button } from '../ui/Button.tsx';

/** What the page shows before there is a paper. */
export function StartScreen({ onChoose }: { onChoose: () => void }) {
  return (
    <main className="greep-start">
      <h1>Lees een vergaderstuk met Greep</h1>
      <p>
        Greep markeert wie welke rol heeft, wie mag beslissen en langs welke weg het besluit loopt. Daarnaast staat wat de raad
        kan doen.
      </p>
      <Button look="main" className="greep-start-button" onPress={onChoose}>
        Kies een PDF
      </Button>
      <p className="greep-quiet">
        Of sleep een PDF naar deze pagina; een map met stukken mag ook. Staat het stuk open in een tabblad? Klik daar op de knop
        van Greep in de werkbalk.
      </p>
      <p>
        <a className="greep-start-guide" href={guidePageName}>
          Of lees de gids Regie in de Regio
        </a>
      </p>
      <p className="greep-quiet greep-start-privacy">Wat u leest, blijft op deze computer. Greep verstuurt niets.</p>
    </main>
  );
}
