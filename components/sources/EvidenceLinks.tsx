import type { Evidence } from '../../lib/reading/contract.ts';
import { placeInWords } from '../../lib/wording/index.ts';
import { Button } from '../ui/Button.tsx';
import './sources.css';

interface Props {
  evidence: readonly Evidence[];
  onJump: (evidence: Evidence) => void;
}

/** The first evidence on each page, in the order given. */
function onePerPlace(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((each) => !seen.has(placeInWords(each)) && seen.add(placeInWords(each)));
}

/** A small link per page on which the words stand: 'blz. 2'. */
export function EvidenceLinks({ evidence, onJump }: Props) {
  return onePerPlace(evidence).map((each) => (
    <Button
      key={placeInWords(each)}
      look="link"
      className="greep-source"
      aria-label={`${placeInWords(each)}: ‘${each.quote}’`}
      onPress={() => onJump(each)}
    >
      {placeInWords(each)}
    </Button>
  ));
}
