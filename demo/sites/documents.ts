/** A paper as the information systems know it: by its own numbers, without its name or `.pdf` in the address. */
interface CouncilDocument {
  /** The name of the file in demo/papers, without `.pdf`. */
  paper: string;
  /** `documentId` in the addresses of the council's page. */
  guid: string;
  /** `/document/<number>/1` in the addresses of the algemeen bestuur's page. */
  number: number;
}

const guid = (nth: number) => `5d1f7a2c-3b60-4e19-8c44-${String(nth).padStart(12, '0')}`;
const papers = [
  'raadsvoorstel-zienswijze-begroting-2028',
  'ontwerpbegroting-2028-veiligheidsregio',
  'raadsvoorstel-wijziging-regeling-ggd',
  'ab-oplegnotitie-beleidsplan',
  'raadsinformatiebrief-jeugdhulp',
  'convenant-politie-om',
  'ab-agenda-regio-vaarlanden',
  'nieuwsbrief-regio-vaarlanden',
  'ab-terugkoppeling-stuurgroep',
  'ab-oplegnotitie-mandaatbesluit',
  'mandaatbesluit-regio-vaarlanden',
  'kadernota-2028-regio-vaarlanden',
  'ab-begrotingswijziging-omgevingsdienst',
  'ab-oplegnotitie-jaarstukken-2026',
];

/** Every demo paper; the first of the list has guid …001 and number 14820001. */
export const documents: CouncilDocument[] = papers.map((paper, i) => ({ paper, guid: guid(i + 1), number: 14820001 + i }));
