import type { Evidence } from '../../lib/reading/contract.ts';
import { Button } from '../ui/Button.tsx';
import './sources.css';

interface Props {
  evidence: readonly Evidence[];
  onJump: (evidence: Evidence) => void;
}

const place = (evidence: Evidence) => ('page' in evidence ? `blz. ${evidence.page}` : 'agendapagina');

/** The first evidence on each page, in the order given. */
function onePerPlace(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((each) => !seen.has(place(each)) && seen.add(place(each)));
}

/** A small link per page on which the words stand: 'blz. 2'. */
export function EvidenceLinks({ evidence, onJump }: Props) {
  return onePerPlace(evidence).map((each) => (
    <Button
      key={place(each)}
      look="link"
      className="greep-source"
      aria-label={`${place(each)}: ‘${each.quote}’`}
      onPress={() => onJump(each)}
    >
      {place(each)}
    </Button>
  ));
}
