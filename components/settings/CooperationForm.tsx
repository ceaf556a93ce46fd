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

/** The names by which papers call it. */
function ShortNames({ known, onChange }: { known: KnownCooperation; onChange: (facts: Partial<KnownCooperation>) => void }) {
  return (
    <TextField
      label="Korte namen"
      about="Hoe stukken haar nog meer noemen, met komma’s ertussen: VRV, de veiligheidsregio. Hieraan herkent Greep haar."
      value={known.shortNames.join(', ')}
      onChange={(text) => onChange({ shortNames: listed(text) })}
    />
  );
}

/** Everything about one cooperation: first what changes most on a card. */
export function CooperationForm({ known, form, isOpen }: Props) {
  const { profile, change, changeWithUndo } = form;
  // For a member of an algemeen bestuur the seat decides what a card says.
  const isMember = profile.lens === 'ab-lid';
  const edit = (facts: Partial<KnownCooperation>) =>
    change((now) => withCooperation(now, known.name, (each) => ({ ...each, ...facts })));
  const chooseDomain = (domain: Domain | null) =>
    change((now) => withCooperation(now, known.name, (each) => inDomain(each, domain)));
  const remove = () =>
    changeWithUndo((now) => withoutCooperation(now, known.name), {
      said: `${known.name} is verwijderd.`,
      back: (now) => withCooperationAt(now, profile.cooperations.indexOf(known), known),
      isRemoval: true,
    });
  const head = (
    <span>
      <span className="greep-cooperation-name">{known.name}</span>
      <span className="greep-cooperation-short">{inShort(known)}</span>
    </span>
  );
  return (
    <Fold head={head} isOpen={isOpen} className="greep-cooperation">
      <div className="greep-cooperation-form">
        <TextField
          label="Naam"
          value={known.name}
          problemWith={(text) =>
            problemWithName(
              text,
              profile.cooperations.filter((each) => each !== known),
            )
          }
          onChange={(name) => edit({ name: name.trim() })}
        />
        <Question fact="domain" value={known.domain} onAnswer={(value) => chooseDomain(value as Domain | null)} />
        <Regeling known={known} onChange={edit} />
        {isMember && <Place known={known} onChange={edit} />}
        <Fold head={`Meer over ${known.name}`} isOpen={false} className="greep-cooperation-more">
          <div className="greep-cooperation-form">
            <ShortNames known={known} onChange={edit} />
            <MoreOfRegeling known={known} onChange={edit} />
            {!isMember && <Place known={known} onChange={edit} />}
          </div>
        </Fold>
        <Button look="outline" className="greep-remove" onPress={remove}>
          Verwijder {known.name}
        </Button>
      </div>
    </Fold>
  );
}
