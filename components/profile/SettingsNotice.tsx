import { Notice } from '../panel/Notice.tsx';
import type { KeepingTrouble } from './use-stored.ts';

const troubles: Record<KeepingTrouble, string> = {
  'niet-bewaard': 'Uw instellingen konden niet worden bewaard. Wat u veranderde, geldt tot u deze pagina sluit.',
  'niet-gelezen':
    'Uw instellingen konden niet worden opgehaald. Ze zijn niet weg: Greep rekent nu zonder. Laad de pagina opnieuw.',
};

/** What the reader must know of his settings: they could not be kept, or not be read back. */
export function SettingsNotice({ trouble }: { trouble: KeepingTrouble | null }) {
  return trouble && <Notice tone="let-op">{troubles[trouble]}</Notice>;
}
