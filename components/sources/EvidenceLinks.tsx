import { Fragment } from 'react';
import type { Evidence, PageEvidence, WebEvidence } from '../../lib/reading/contract.ts';
import { placeInWords } from '../../lib/wording/index.ts';
import { Button } from '../ui/Button.tsx';
import { OutsideIcon } from '../ui/icons.tsx';
import './sources.css';

interface Props {
  evidence: readonly Evidence[];
  onJump: (evidence: Evidence) => void;
}

const nameOf = (evidence: Evidence) => `${placeInWords(evidence)}: ‘${evidence.quote}’`;

/** The first evidence on each page, in the order given. */
function onePerPlace(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((each) => !seen.has(placeInWords(each)) && seen.add(placeInWords(each)));
}

function PageLink({ evidence, onJump }: { evidence: PageEvidence; onJump: Props['onJump'] }) {
  return (
    <Button look="link" className="greep-source" aria-label={nameOf(evidence)} onPress={() => onJump(evidence)}>
      {placeInWords(evidence)}
    </Button>
  );
}

function SiteLink({ evidence }: { evidence: WebEvidence }) {
  const name = `${nameOf(evidence)} (opent in een nieuw tabblad)`;
  return (
    <a className="greep-source" href={evidence.url} target="_blank" rel="noopener noreferrer" aria-label={name}>
      {placeInWords(evidence)} <OutsideIcon />
    </a>
  );
}

/** A small link per page on which the words stand: 'blz. 2'; words of an agenda page lead to that page. */
export function EvidenceLinks({ evidence, onJump }: Props) {
  return onePerPlace(evidence).map((each, at) => (
    <Fragment key={placeInWords(each)}>
      {at > 0 && ' '}
      {'page' in each ? <PageLink evidence={each} onJump={onJump} /> : <SiteLink evidence={each} />}
    </Fragment>
  ));
}
