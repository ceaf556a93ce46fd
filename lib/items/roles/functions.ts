import { fullName, functionTitle, nameEnd, noRoleLabel, sureName } from '../../knowledge/rules/roles.ts';
import { fold, remembered } from '../../text/index.ts';
import { ready } from '../ready.ts';
import { nameIn } from './names.ts';
import { type NamedRole, rolesIn } from './persons.ts';

const nameThenFunction = ready(new RegExp(`(${sureName})${nameEnd}(?:\\s*\\(|,\\s+(?:de |onze )?)(?=[a-z])`, 'g'));
const functionHere = ready(new RegExp(`^${functionTitle}`));
const functionThenName = ready(
  new RegExp(`(?<=(?:^|\\s)(?:[Dd]e|[Hh]et|[Oo]nze|[Uu]w|en) )(${functionTitle}),? (?=(${sureName}))`, 'g'),
);
const startsWithName = ready(
  new RegExp(`^(?:[Ww]ethouder |[Bb]urgemeester |[Gg]edeputeerde )?${sureName}${nameEnd}(?:\\s*[,(/;.].{0,60})?$`),
);
/** Who sends a message: 'Van: Ilse Kwakernaat (netwerksecretaris)'. */
const sender = ready(new RegExp(`^(?:[Vv]an|[Aa]fzender):\\s+(${fullName})\\s\\((${functionTitle})\\)`));
const longestLabel = 40;
const longestTitle = 60;
/** A team or a party: 'VTH', 'PvdX'. */
const abbreviated = /^[A-Z][a-z]?[A-Za-z]?[A-Z]{1,3}$/;

const signedOnOneLine = ready(new RegExp(`^(${sureName}) (${functionTitle})$`));

/** The functions beside a name in a text, known or not: 'T. Vos, planregisseur', 'J. Kool (planoloog)', 'de treasurer, mevrouw P. Ton'. */
export const functionsIn = remembered((text): readonly NamedRole[] => {
  const known = rolesIn(text);
  const found = [...afterName(text), ...beforeName(text), ...onOneLine(text), ...ofSender(text)];
  return found.filter((one) => !known.some(({ from, to }) => from < one.to && one.from < to));
});

function afterName(text: string): NamedRole[] {
  return Array.from(text.matchAll(nameThenFunction)).flatMap(({ index, 0: words, 1: who = '' }) => {
    const from = index + words.length;
    const role = functionHere.exec(fold(text.slice(from)))?.[0];
    const to = from + (role?.length ?? 0);
    return role ? [{ role: text.slice(from, to), who, from: index, to }] : [];
  });
}

/** A signature whose lines ran together: 'drs. H. Berg hoofd bedrijfsvoering'. */
function onOneLine(text: string): NamedRole[] {
  const found = signedOnOneLine.exec(text);
  return found?.[1] && found[2] ? [{ role: found[2], who: found[1], from: 0, to: text.length }] : [];
}

function ofSender(text: string): NamedRole[] {
  const found = sender.exec(text);
  return found?.[1] && found[2] ? [{ role: found[2], who: found[1], from: 0, to: found[0].length }] : [];
}

function beforeName(text: string): NamedRole[] {
  return Array.from(text.matchAll(functionThenName), ({ index, 0: words, 1: role = '', 2: who = '' }) => {
    return { role, who, from: index, to: index + words.length + who.length };
  });
}

/** Whether words beside a name are the label of a form for a person, whatever it is called: 'Beleidsregisseur | T. de Glint'. */
export function isLabelOfPerson(label: string, value: string): boolean {
  const words = label.trim();
  if (
    words.length > longestLabel ||
    !/^[A-ZÀ-Þ]/.test(words) ||
    /[\d.,;]/.test(words) ||
    abbreviated.test(words) ||
    noRoleLabel.test(fold(words))
  )
    return false;
  return nameIn(words) === null && startsWithName.test(value.trim());
}

/** The function on the line under a name alone on its line: 'drs. H. Berg' above 'hoofd bedrijfsvoering en informatie'. */
export function signedFunction(above: string, line: string): { role: string; who: string } | null {
  const who = above.trim();
  const role = line.trim();
  const isTitle = role.length < longestTitle && functionHere.test(fold(role)) && !/[.:;]/.test(role);
  return isTitle && nameIn(who) === who && rolesIn(role).length === 0 ? { role, who } : null;
}

/** 'Opsteller | concerncontroller': a label with a capital and a role in small letters beside it; 'Voorzitter' beside 'secretaris' are two. */
export function isFunction(label: string, value: string): boolean {
  const [role] = rolesIn(value);
  const isOffice = rolesIn(label).length > 0;
  return !isOffice && /^[A-ZÀ-Þ]/.test(label) && /^[a-zà-ž]/.test(value) && role?.role === value.trim();
}
