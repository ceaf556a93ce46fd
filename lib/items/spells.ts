/** Whether the letters of an abbreviation stand in a name in their order, the first letters of its words among them: 'ODHW'. */
export function spells(name: string, abbreviation: string): boolean {
  const initials = [...name.matchAll(/(?<![A-Za-zÀ-ž])[A-ZÀ-Þ]/g)].map(([letter]) => letter).join('');
  return initials.length > 1 && runsThrough(abbreviation, initials) && runsThrough(name.toUpperCase(), abbreviation);
}

/** Whether the letters of one word stand in another in their order. */
function runsThrough(text: string, letters: string): boolean {
  return new RegExp(`^${[...letters].join('.*')}`, 's').test(text);
}
