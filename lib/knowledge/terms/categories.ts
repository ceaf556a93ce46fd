import type { Category } from '../../reading/words.ts';

/** A category of marks: its heading, and what belongs to it. */
export const categoryLabels: Record<Category, { name: string; about: string }> = {
  rol: { name: 'Rollen', about: 'een persoon, functie of gremium' },
  mandaat: { name: 'Mandaat', about: 'wie voor wie mag beslissen of handelen' },
  besluitroute: { name: 'Besluitroute', about: 'een stap, stuk of woord van de besluitvorming' },
};
