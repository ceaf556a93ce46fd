import type { ReactNode } from 'react';
import type { KnownCooperation } from '../../lib/council/profile.ts';
import { cooperationLabels } from '../../lib/knowledge/labels.ts';
import { domainLabels, makerLabels } from '../../lib/knowledge/regeling-labels.ts';
import { inDomain, withCooperation, withCooperationAt, withoutCooperation } from '../../lib/profile/index.ts';
import type { Domain } from '../../lib/reading/contract.ts';
import { Button } from '../ui/Button.tsx';
import { Fold } from '../ui/Fold.tsx';
import { TextField } from '../ui/TextField.tsx';
import { listed, type SettingsForm } from './form.ts';
import { Place } from './Place.tsx';
import { Question } from './Question.tsx';
import { MoreOfRegeling, Regeling } from './Regeling.tsx';

interface Props {
  known: KnownCooperation;
  form: SettingsForm;
  isOpen: boolean;
}

/** What is known already, in a line. */
function inShort({ domain, form, maker }: KnownCooperation): string {
  const facts = [
    domain && domain !== 'overig' ? domainLabels[domain] : null,
    form && cooperationLabels[form],
    maker && makerLabels[maker],
  ];
  return facts.filter((fact) => fact !== null).join(' · ') || 'nog niets ingevuld';
}

function problemWithName(text: string, others: readonly KnownCooperation[]): string | null {
  const name = text.trim().toLowerCase();
  if (name === '') return 'Een samenwerking heeft een naam nodig.';
  return others.some((each) => each.name.toLowerCase() === name) ? 'Deze samenwerking staat er al.' : null;
}

interface PartProps {
  known: KnownCooperation;
  onChange: (facts: Partial<KnownCooperation>) => void;
}

/** The name under which it is kept, which no other may have. */
function Name({ known, onChange, others }: PartProps & { others: readonly KnownCooperation[] }) {
  return (
    <TextField
      label="Naam"
      value={known.name}
      problemWith={(text) => problemWithName(text, others)}
      onChange={(name) => onChange({ name: name.trim() })}
    />
  );
}

/** The names by which papers call it. */
function ShortNames({ known, onChange }: PartProps) {
  return (
    <TextField
      label="Korte namen"
      about="Hoe stukken haar nog meer noemen, met komma’s ertussen: VRV, de veiligheidsregio. Hieraan herkent Greep haar."
      value={known.shortNames.join(', ')}
      onChange={(text) => onChange({ shortNames: listed(text) })}
    />
  );
}

/** What changes little on a card, folded away. */
function More({ children, ...part }: PartProps & { children: ReactNode }) {
  return (
    <Fold head={`Meer over ${part.known.name}`} className="greep-cooperation-more">
      <div className="greep-cooperation-form">
        <ShortNames {...part} />
        <MoreOfRegeling {...part} />
        {children}
      </div>
    </Fold>
  );
}

/** The hands to change one cooperation, and to take it out. */
function handsFor({ known, form }: Pick<Props, 'known' | 'form'>) {
  const { profile, change, changeWithUndo } = form;
  const edit = (step: (known: KnownCooperation) => KnownCooperation) => change((now) => withCooperation(now, known.name, step));
  const remove = () =>
    changeWithUndo((now) => withoutCooperation(now, known.name), {
      said: `${known.name} is verwijderd.`,
      back: (now) => withCooperationAt(now, profile.cooperations.indexOf(known), known),
      isRemoval: true,
    });
  return {
    onChange: (facts: Partial<KnownCooperation>) => edit((each) => ({ ...each, ...facts })),
    chooseDomain: (domain: Domain | null) => edit((each) => inDomain(each, domain)),
    remove,
  };
}

/** Everything about one cooperation: first what changes most on a card. */
export function CooperationForm({ known, form, isOpen }: Props) {
  const { onChange, chooseDomain, remove } = handsFor({ known, form });
  const { lens, cooperations } = form.profile;
  const part = { known, onChange };
  const place = <Place {...part} />;
  // For a member of an algemeen bestuur the seat decides what a card says.
  const isMember = lens === 'ab-lid';
  const head = (
    <span>
      <span className="greep-cooperation-name">{known.name}</span>
      <span className="greep-cooperation-short">{inShort(known)}</span>
    </span>
  );
  return (
    <Fold head={head} isOpen={isOpen} className="greep-cooperation">
      <div className="greep-cooperation-form">
        <Name {...part} others={cooperations.filter((each) => each !== known)} />
        <Question fact="domain" value={known.domain} onAnswer={(value) => chooseDomain(value as Domain | null)} />
        <Regeling {...part} />
        {isMember && place}
        <More {...part}>{!isMember && place}</More>
        <Button look="outline" className="greep-remove" onPress={remove}>
          Verwijder {known.name}
        </Button>
      </div>
    </Fold>
  );
}
