import type { KeepingWords } from './KeepingNotice.tsx';

const unreadable = 'Greep kan niet lezen wat er stond, bijvoorbeeld omdat een nieuwere versie het bewaarde. Het staat er nog.';

/** What the reader must know of his settings. */
export const settingsWords: KeepingWords = {
  'niet-bewaard': 'Uw instellingen konden niet worden bewaard. Wat u veranderde, geldt tot u deze pagina sluit.',
  'niet-gelezen':
    'Uw instellingen konden niet worden opgehaald. Ze zijn niet weg: Greep rekent nu zonder. Laad de pagina opnieuw.',
  onleesbaar: `Uw instellingen: ${unreadable} Tot u opnieuw begint, geldt wat u verandert alleen in deze pagina.`,
  file: 'greep-instellingen-onleesbaar.json',
};

/** What the reader must know of what he set right. */
export const correctionWords: KeepingWords = {
  'niet-bewaard':
    'Wat u veranderde, kon niet worden bewaard. Het geldt tot u dit stuk sluit. Schrijf het op als u het later nog nodig hebt.',
  'niet-gelezen':
    'Wat u eerder in dit stuk veranderde, kon niet worden opgehaald. Het is niet weg: Greep toont nu wat het zelf las. Open het stuk opnieuw.',
  onleesbaar: `Wat u in stukken verbeterde: ${unreadable} Tot u opnieuw begint, geldt wat u verbetert tot u dit stuk sluit.`,
  file: 'greep-verbeteringen-onleesbaar.json',
};

/** What the reader must know of the checklist. */
export const checklistWords: KeepingWords = {
  'niet-bewaard':
    'Wat u nu invult, kan niet worden bewaard. Het blijft staan zolang deze pagina open is; sla het op als bestand om het te houden.',
  'niet-gelezen': 'Wat u eerder invulde, kon niet worden opgehaald. Het is niet weg. Laad de pagina opnieuw.',
  onleesbaar: `Uw checklist: ${unreadable} Tot u opnieuw begint, blijft wat u invult staan zolang deze pagina open is.`,
  file: 'greep-checklist-onleesbaar.json',
};

/** What the reader must know of his own copy of the guide. */
export const guideWords: KeepingWords = {
  'niet-bewaard':
    'Uw browser kan het bestand niet bewaren, bijvoorbeeld omdat de schijf vol is. U kunt het lezen zolang deze pagina open is.',
  'niet-gelezen': 'Uw exemplaar van de gids kon niet worden opgehaald. Het is niet weg. Laad de pagina opnieuw.',
  onleesbaar: `Uw exemplaar van de gids: ${unreadable} Begin opnieuw en kies het bestand nog een keer.`,
  file: 'greep-gids-onleesbaar.json',
};
