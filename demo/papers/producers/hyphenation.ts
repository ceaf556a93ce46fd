/** Where Dutch words of the papers may break; a `·` marks each place. Neither browser nor office suite brings a Dutch hyphenation list. */
const breaks = [
  'aan·be·ste·ding',
  'al·ge·meen',
  'be·drijfs·voe·rings·or·ga·ni·sa·tie',
  'be·drijfs·voe·ring',
  'be·gro·ting',
  'be·leids·ma·ti·ge',
  'be·stuur',
  'be·sluit·vor·ming',
  'be·voegd·heid',
  'be·voegd·he·den',
  'brand·weer·pos·ten',
  'bur·ge·mees·ters',
  'con·ve·nant',
  'cri·sis·be·heer·sing',
  'dage·lijks',
  'deel·ne·mers',
  'ge·deel·te·lijk',
  'ge·meen·schap·pe·lij·ke',
  'ge·meen·te·raad',
  'ge·meen·te·raden',
  'ge·meen·ten',
  'ge·meen·te·lij·ke',
  'ge·za·men·lijk',
  'in·for·ma·tie',
  'jaar·re·ke·ning',
  'jaar·stuk·ken',
  'jeugd·hulp',
  'ka·der·no·ta',
  'ken·nis',
  'man·daat·be·sluit',
  'meer·ja·ren·ra·ming',
  'mo·bi·li·teits·agen·da',
  'nood·steun·punt',
  'on·der·ne·mers·lo·ket',
  'on·der·ne·mings·raad',
  'ont·wik·ke·ling',
  'ont·wik·ke·lin·gen',
  'ont·werp·be·gro·ting',
  'or·ga·ni·sa·tie',
  'over·een·komst',
  'over·een·kom·sten',
  'pro·gram·ma·ma·na·ger',
  'porte·feuil·le·hou·der',
  'porte·feuil·le·hou·ders·over·leg',
  'raads·voor·stel',
  're·ge·ling',
  'sa·men·wer·king',
  'sa·men·wer·kings·over·een·komst',
  'se·cre·ta·ris·sen·over·leg',
  'toe·zend·ing',
  'uit·voe·rings·or·ga·ni·sa·tie',
  'vast·ge·steld',
  'vast·stel·ling',
  'vei·lig·heids·re·gio',
  'ver·ant·woor·de·lijk',
  'ver·ant·woor·ding',
  'ver·ga·de·ring',
  'ver·te·gen·woor·digt',
  'vrij·wil·li·gers',
  'weer·stands·ver·mo·gen',
  'wet·hou·ders',
  'ziens·wij·ze',
  'ziens·wij·zen',
];
const shy = '\u00ad';
const byLetters = new Map(breaks.map((word) => [word.replaceAll('·', ''), word.split('·').map((part) => part.length)]));
const longestFirst = [...byLetters.keys()].sort((a, b) => b.length - a.length);
const known = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'giu');

function withBreaks(word: string): string {
  const lengths = byLetters.get(word.toLowerCase()) ?? [word.length];
  const starts = lengths.map((_, part) => lengths.slice(0, part).reduce((sum, length) => sum + length, 0));
  return starts.map((start, part) => word.slice(start, starts[part + 1])).join(shy);
}

/** The same text with a soft hyphen at every known place where a word may break. */
export function hyphenate(text: string): string {
  return text.replace(known, withBreaks);
}

/** The same for an HTML page, but only in words of at least 14 letters: Chromium keeps every soft hyphen in the text of its PDF. */
export function hyphenateHtml(html: string): string {
  const [head = '', body = ''] = html.split(/(?=<body)/);
  return head + body.replace(/>[^<]+/g, (text) => text.replace(/\p{L}{14,}/gu, hyphenate));
}
