/** The word for a kind of cooperation alone, where a paper gives no more of the name, by its article. */
const bareKinds: readonly (readonly [article: string, kind: RegExp])[] = [
  ['het', /^(?:\p{L}*schap|samenwerkingsverband|werkplein)$/iu],
  ['de', /^(?:veiligheidsregio|omgevingsdienst|belastingdienst|regio|woondeal)$/iu],
];

/**
 * A printed name of a cooperation as it goes on in a sentence: without brackets, a second cell and 'gemeenschappelijke regeling';
 * a kind alone gets its article ('het recreatieschap').
 */
export function cooperationCalled(printed: string): string {
  const [cell = ''] = printed.replace(/\s*\([^)]*\)/g, '').split('\t');
  const name = cell.replace(/^gemeenschappelijke regeling\s+/i, '').trim();
  const article = bareKinds.find(([, kind]) => kind.test(name))?.[0];
  return article ? `${article} ${name.toLowerCase()}` : name;
}
