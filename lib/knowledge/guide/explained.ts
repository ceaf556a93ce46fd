import { perspectiveIds, perspectives } from './forms.ts';

/**
 * Words of the field in Greep's own sentences that a raadslid in the first year may not know, by the name under which the glossary
 * or the lexicon lists them. Not: raad, college, besluit and other words that everybody in a council uses every day.
 */
export const explainedWords = [
  'adviescommissie',
  'amendement',
  'bedrijfsvoeringsorganisatie',
  'begrotingswijziging',
  'bestuurscommissie',
  'budgetrecht',
  'centrumregeling',
  'collegeregeling',
  'contramal',
  'convenant',
  'delegatie',
  'gedeputeerde staten',
  'geheimhouding',
  'gemeenschappelijk orgaan',
  'gemeenschappelijke regeling',
  'gezamenlijke contramal',
  'gremium',
  'initiatiefvoorstel',
  'interpellatie',
  'jaarstukken',
  'kadernota',
  'langetermijnagenda',
  'mandaat',
  'ondermandaat',
  'ontwerpbegroting',
  'openbaar lichaam',
  'portefeuillehoudersoverleg',
  'rekenkamer',
  'resultaatbestemming',
  'toetreden',
  'toezichthouder',
  'uittreden',
  'verbonden partij',
  'verdeelsleutel',
  'weerstandsvermogen',
  'wensen en bedenkingen',
  'zienswijze',
] as const;

/** The four perspectives are no word of a list, but stand in many sentences. */
export const fourPerspectives = {
  title: 'Vier perspectieven',
  forms: ['vier perspectieven', 'vier de perspectieven'],
  text: `Kijk bij elk voorstel naar: ${perspectiveIds.map((id) => lowered(perspectives[id].title)).join(', ')}.`,
};

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
