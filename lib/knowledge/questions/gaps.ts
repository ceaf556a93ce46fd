import type { GapQuestion } from './question-rule.ts';

/** What to ask where the author left something out; the first that fits an open gap is asked. */
export const gapQuestions: readonly GapQuestion[] = [
  { gap: 'tegenspraak', asks: 'tegenspraak', text: 'Hoe passen deze plaatsen in het stuk bij elkaar ({blz})?' },
  { gap: 'doel-behandeling', asks: 'doel-behandeling', text: 'Wat wordt van onze raad gevraagd, en wat kan hij nog veranderen?' },
  { gap: 'termijn', asks: 'termijn', text: 'Hoeveel tijd krijgt onze raad om te reageren, en sinds wanneer?' },
  { gap: 'beslisser', asks: 'beslisser', text: 'Wie beslist hierover?' },
  { gap: 'bevoegdheid', asks: 'bevoegdheid', text: 'Welk bestuur stelt welk deel vast?' },
  { gap: 'financiële-gevolgen', asks: 'kosten', text: 'Wat kost dit, en wie betaalt het?' },
  { gap: 'vervolg', asks: 'vervolg', text: 'Wat gebeurt er hierna, en wanneer?' },
  {
    gap: 'vier-perspectieven',
    asks: 'andere-deelnemers',
    text: 'Hoe tellen de belangen van de samenwerking, onze gemeente en de andere gemeenten hier mee?',
  },
  { gap: 'leeg-kopje', asks: 'leeg-kopje', text: 'Wat hoort er te staan onder het kopje {kop}?' },
];
