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

const before: readonly SingleFact[] = ['form', 'maker', 'tasks'];
const after: readonly SingleFact[] = ['exemptsBudgetChanges', 'canLeave'];

/** That the law has filled in some answers, and by which article. */
function FilledIn({ known }: { known: KnownCooperation }) {
  const fixed = known.domain && fixedFacts[known.domain];
  if (!fixed || fixed.sources.length === 0) return null;
  return (
    <p className="greep-filled-in" role="status">
      Wat de wet voor deze samenwerking vastlegt, is ingevuld
      {fixed.mandatory ? '; dat uittreden niet kan, volgt waarschijnlijk uit de plicht om mee te doen' : ''}. Verander het als het
      bij u anders is. <Articles of={fixed.sources} />
    </p>
  );
}

/** What the regeling says of the cooperation. */
export function Regeling({ known, onChange }: Props) {
  const ask = (fact: SingleFact) => (
    <Question key={fact} fact={fact} value={known[fact]} onAnswer={(value) => onChange({ [fact]: value })} />
  );
  return (
    <>
      <FilledIn known={known} />
      {before.map(ask)}
      <TextField
        label="Deelnemers"
        about="De gemeenten en andere deelnemers, met komma’s ertussen. Zij staan bovenaan de regeling."
        value={known.participants.join(', ')}
        onChange={(text) => onChange({ participants: listed(text) })}
      />
      {ask('province')}
      {ask('waterschap')}
      <Listed known={known} onChange={onChange} />
      {after.map(ask)}
    </>
  );
}
