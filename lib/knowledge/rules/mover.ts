/** The name of a gemeente, of more words too ('Wijk bij Duurmeer'). */
const name = String.raw`(\p{Lu}[\p{L}'’-]+(?:\s(?:aan\sde[nr]?\s|op\s|en\s|bij\s)?\p{Lu}[\p{L}'’-]+)*)`;

/** How a title or beslispunt names the gemeente that leaves, the plainest first. */
export const namedMovers: readonly RegExp[] = [
  new RegExp(String.raw`[Uu]ittred\p{L}*\s(?:van\s)?(?:de\s)?gemeente\s${name}`, 'u'),
  new RegExp(String.raw`[Gg]emeente\s${name}\s(?:verlaat|treedt|stapt)\b`, 'u'),
  new RegExp(String.raw`\b(?:college|raad)\svan\s(?:de\sgemeente\s)?${name}\b[^.;]{0,100}\buit\b`, 'u'),
];

/** Words that say that the raad is asked for its consent in another meeting ('onder voorbehoud van toestemming van de raad'). Lower case, on one line. */
export const consentToCome =
  /^(?!.*\b(?:geen|niet|verkregen|verleende)\b[^.;]{0,40}toestemming).*(?:toestemming[^.;]{0,60}\b(?:raad|raden)\b|\b(?:raad|raden)\b[^.;]{0,60}toestemming)/;

/** Words that say that the draft of the regeling went to the raad before ('hebben wij u het ontwerp toegezonden'). Lower case, on one line. */
export const draftSent = /\bontwerp(?!begroting)/;
