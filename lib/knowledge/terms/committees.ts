import { phrases } from './forms.ts';

/** What raadscommissies are called after; they often join two of these. */
const fields = [
  'Bestuur',
  'Financiën',
  'Middelen',
  'Veiligheid',
  'Samenleving',
  'Sociaal',
  'Ruimte',
  'Wonen',
  'Omgeving',
  'Economie',
  'Inwoners',
  'Maatschappij',
  'Leefomgeving',
  'Onderwijs',
  'Zorg',
  'Mobiliteit',
  'Duurzaamheid',
  'Welzijn',
];

const alone = [
  ...fields,
  'Algemene Zaken',
  'Algemeen Bestuurlijke Zaken',
  'Bestuurlijke Zaken',
  'Mens en Samenleving',
  'Sociaal Domein',
  'Fysiek Domein',
  'Fysieke Leefomgeving',
  'Ruimtelijke Ordening',
  'Grondgebied',
  'Grondgebiedzaken',
  'Inwonerszaken',
  'Bedrijfsvoering',
];

const joined = fields.flatMap((first) =>
  fields.filter((other) => other !== first).flatMap((other) => [`${first} en ${other}`, `${first} & ${other}`]),
);

/** The names of raadscommissies as papers print them: 'commissie Wonen en Ruimte'. */
export const committees = phrases(['commissie'], [...alone, ...joined]);
