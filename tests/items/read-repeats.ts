/** Reads papers that repeat a word, and says so of each: the last line before it hangs tells at which. */
import { readItems } from '../../lib/items/index.ts';
import { pagesOf } from './page.ts';

/** Words that a damaged or hostile paper may repeat: a pattern that can read them in two ways takes twice as long with each. */
const words =
  'dd |d.d. |mevrouw |de heer |mr. |J. |van |en |de |raad |raden, |op |( |, |a. |1. |- |2026 |juni |te |om |ter |gemeente |regio |artikel |wijziging |x|.|:|Aa ';
const times = 60;

for (const word of words.split('|')) {
  const many = word.repeat(times);
  console.log(word);
  readItems(
    pagesOf(`
# Voorstel aan de raad van Polderdam
Onderwerp: ${many}begroting
Behandeling in de raad ${many}!
Aanwezig: ${many}, wethouder
De raad wordt gevraagd ${many}een zienswijze in te dienen.
Het bestuur van ${many}Polderrand stelt ${many}vast.
`),
    [],
  );
}
console.log('all read');
