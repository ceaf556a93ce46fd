import type { BoardRow } from '../../lib/board/index.ts';
import { Button } from '../ui/Button.tsx';
import { count } from '../ui/count.ts';
import type { OnOpen } from './cells.tsx';

interface Props {
  row: BoardRow;
  onRetry: (id: string) => void;
  onOpen: OnOpen;
}

function Failures({ row, onRetry, onOpen }: Props) {
  if (row.status.state !== 'failed') return null;
  const open = row.status.failures.filter(({ paper }) => !row.closed.includes(paper));
  return open.map(({ paper, what, todo, onlyPlainly }) => (
    <div key={paper.page} className="greep-board-failure">
      <p>
        <strong>Niet gelezen{row.papers.length > 1 && `: ${paper.title}`}.</strong> {what} {todo}
      </p>
      {onlyPlainly ? (
        <a href={paper.page} target="_blank" rel="noopener">
          Open het stuk in de gewone lezer
        </a>
      ) : (
        <>
          <Button look="link" onPress={() => onRetry(paper.page)}>
            Probeer opnieuw
          </Button>
          <Button look="link" onPress={() => onOpen({ paper })}>
            Open het stuk
          </Button>
        </>
      )}
    </div>
  ));
}

/** How far a row is, in words; null: it is read. */
function words({ status, content, isConfidential, papers, closed, bundled }: BoardRow): string | null {
  if (isConfidential && content) return 'Een deel is vertrouwelijk: dat toont Greep niet.';
  if (isConfidential && closed.length === papers.length) return 'Vertrouwelijk: Greep toont alleen de titel.';
  const isUnderway = status.state === 'waits' || status.state === 'reading';
  if (content) return isUnderway ? 'Nog niet alle stukken zijn gelezen.' : null;
  if (status.state === 'no paper') return 'Geen stuk';
  if (status.state === 'waits') return 'Nog niet gelezen';
  if (status.state === 'failed') return null;
  if (bundled > 0) return `Een bundel met ${count(bundled, 'onderwerp', 'onderwerpen')}, hieronder elk op een regel.`;
  if (status.state !== 'reading') return 'Greep herkent hierin geen vergaderstuk.';
  return status.pages ? `Bladzijde ${status.done} van ${status.pages} gelezen` : 'Bezig met lezen';
}

/** The papers that Greep leaves to the reader: by name, but without it where all of them are closed. */
function Closed({ row: { papers, closed }, onOpen }: Pick<Props, 'row' | 'onOpen'>) {
  const nameOf = (index: number) => (closed.length > 1 ? `Open stuk ${index + 1}` : 'Open het stuk');
  return closed.map((paper, index) => (
    <Button key={paper.page} look="link" onPress={() => onOpen({ paper })}>
      {closed.length < papers.length ? `Open ‘${paper.title}’` : nameOf(index)}
    </Button>
  ));
}

/** What stands in a row in place of what is not read yet, or could not be, and the papers that are not for everyone. */
export function RowState(props: Props) {
  const { row, onOpen } = props;
  const said = words(row);
  return (
    <>
      {said && <p className="greep-quiet">{said}</p>}
      <Closed row={row} onOpen={onOpen} />
      <Failures {...props} />
    </>
  );
}
