import { prepareSearch, searchGuide } from '../../../lib/guide/index.ts';

/** What people seek in the guide: words, compounds, questions, slips and unfinished words. */
const queries = [
  'zienswijze',
  'begrotingswijziging',
  'wijziging van de begroting',
  'raadsinformatiebrief',
  'brief van het college aan de raad',
  'hoeveel tijd heeft de raad voor een zienswijze',
  'samen met andere raden',
  'vier perspectieven',
  'dubbele petten',
  'mandaten ter discussie',
  'kunnen we uit de regeling stappen',
  'wie betaalt het tekort',
  'wat is de rol van de griffier',
  'overdracht na verkiezingen',
  'coordinerend gemeentesecretaris',
  'gezamelijke contramal',
  'veiligheidregio',
  'geinstitutio',
  'onderhandelingsmandaat',
  'A7',
];

/** Times each query is asked, so that one slow moment says nothing. */
const rounds = 11;

/** The median of the milliseconds that a search takes on the whole guide, with its index made. */
export function timeGuideSearch(): number {
  while (!prepareSearch());
  const times = Array.from({ length: rounds }, () => queries.map(timeOf)).flat();
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function timeOf(query: string): number {
  const start = performance.now();
  searchGuide(query);
  return performance.now() - start;
}
