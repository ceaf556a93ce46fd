import type { ReadField } from '../../lib/corrections/index.ts';
import type { ItemFacts } from '../../lib/reading/contract.ts';
import { quoteInFull } from '../../lib/wording/index.ts';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { asRead } from './correcting.ts';

interface Props {
  /** The item as Greep read it. */
  facts: ItemFacts;
  field: ReadField;
  /** Whether the reader changed it: then what Greep read is no longer shown above. */
  isCorrected: boolean;
  links: Links;
}

/** Why Greep took a field to be what it is: the rule, the words, and what is assumed. Nothing when it took nothing. */
export function Why({ facts, field, isCorrected, links }: Props) {
  const because = facts.because[field];
  if (!because) return null;
  const [first] = because.evidence;
  return (
    <p className="greep-quiet greep-why">
      {isCorrected && `Greep las: ${asRead(facts, field)}. `}
      {because.rule} {first && <>‘{quoteInFull(first)}’ </>}
      <EvidenceLinks evidence={because.evidence} onJump={links.jump} />
      {because.assumes && <span className="greep-why-assumes">Aanname: {because.assumes}</span>}
    </p>
  );
}
