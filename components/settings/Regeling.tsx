import type { KnownCooperation } from '../../lib/council/profile.ts';
import { fixedFacts } from '../../lib/knowledge/law/fixed-facts.ts';
import { Articles } from '../sources/Sources.tsx';
import { TextField } from '../ui/TextField.tsx';
import { listed } from './form.ts';
import { Listed } from './Listed.tsx';
import { Question, type SingleFact } from './Question.tsx';

interface Props {
  known: KnownCooperation;
  onChange: (change: Partial<KnownCooperation>) => void;
}

/** What changes little, or is seldom the case. */
const rest: readonly SingleFact[] = ['tasks', 'province', 'waterschap', 'exemptsBudgetChanges', 'canLeave'];

/** What hangs most on: who made the regeling, unless the law says it, and which decisions take a zienswijze. */
const isMakerFixed = ({ domain }: KnownCooperation): boolean => domain !== null && fixedFacts[domain].maker !== undefined;

/** That the law has filled in some answers, and by which article. */
function FilledIn({ known }: { known: KnownCooperation }) {
  const fixed = known.domain && fixedFacts[known.domain];
  if (!fixed || fixed.sources.length === 0) return null;
  return (
    <p className="greep-filled-in" role="status">
      Wat de wet voor deze samenwerking vastlegt, is ingevuld
      {fixed.mandatory ? '; dat uittreden niet kan, volgt waarschijnlijk uit de plicht om mee te doen' : ''}. Verander het onder
      ‘Meer over {known.name}’ als het bij u anders is. <Articles of={fixed.sources} />
    </p>
  );
}

function Asked({ facts, known, onChange }: Props & { facts: readonly SingleFact[] }) {
  return facts.map((fact) => (
    <Question key={fact} fact={fact} value={known[fact]} onAnswer={(value) => onChange({ [fact]: value })} />
  ));
}

/** The two questions that change most on a card. */
export function Regeling({ known, onChange }: Props) {
  return (
    <>
      <FilledIn known={known} />
      {!isMakerFixed(known) && <Asked facts={['maker']} known={known} onChange={onChange} />}
      <Listed known={known} onChange={onChange} />
    </>
  );
}

/** The other things that the regeling says. */
export function MoreOfRegeling({ known, onChange }: Props) {
  return (
    <>
      <Asked facts={isMakerFixed(known) ? ['form', 'maker'] : ['form']} known={known} onChange={onChange} />
      <TextField
        label="Deelnemers"
        about="De gemeenten en andere deelnemers, met komma’s ertussen. Zij staan bovenaan de regeling."
        value={known.participants.join(', ')}
        onChange={(text) => onChange({ participants: listed(text) })}
      />
      <Asked facts={rest} known={known} onChange={onChange} />
    </>
  );
}
