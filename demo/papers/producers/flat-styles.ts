type Properties = Record<string, string>;

const attributes = (properties: Properties) =>
  Object.entries(properties)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

function paragraphStyle(name: string, paragraph: Properties, text: Properties = {}): string {
  const inner = `<style:paragraph-properties ${attributes(paragraph)}/><style:text-properties ${attributes(text)}/>`;
  return `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard">${inner}</style:style>`;
}

function textStyle(name: string, text: Properties): string {
  return `<style:style style:name="${name}" style:family="text"><style:text-properties ${attributes(text)}/></style:style>`;
}

function cellStyle(name: string, border: string): string {
  const cell = `<style:table-cell-properties fo:border="${border}" fo:padding="0.09cm"/>`;
  return `<style:style style:name="${name}" style:family="table-cell">${cell}</style:style>`;
}

function columnStyle(percent: number): string {
  const column = `<style:table-column-properties style:rel-column-width="${percent}*"/>`;
  return `<style:style style:name="K${percent}" style:family="table-column">${column}</style:style>`;
}

function level(depth: number, mark: string): string {
  const label = `<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="${depth * 0.6}cm"/>`;
  const place = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">${label}</style:list-level-properties>`;
  return /^[1a]$/u.test(mark)
    ? `<text:list-level-style-number text:level="${depth}" style:num-format="${mark}" style:num-suffix=".">${place}</text:list-level-style-number>`
    : `<text:list-level-style-bullet text:level="${depth}" text:bullet-char="${mark}">${place}</text:list-level-style-bullet>`;
}

function listStyle(name: string, marks: string[]): string {
  return `<text:list-style style:name="${name}">${marks.map((mark, i) => level(i + 1, mark)).join('')}</text:list-style>`;
}

const bold = { 'fo:font-weight': 'bold' };
const space = (above: number, below: number) => ({ 'fo:margin-top': `${above}pt`, 'fo:margin-bottom': `${below}pt` });

function paragraphStyles(colour: string, align: string): string[] {
  const heading = { ...space(12, 3), 'fo:keep-with-next': 'always' };
  return [
    paragraphStyle('Tekst', { ...space(0, 7), 'fo:text-align': align }),
    paragraphStyle('Punt', space(0, 2)),
    paragraphStyle('Cel', space(0, 0), { 'fo:font-size': '9.5pt' }),
    paragraphStyle('Kop', space(0, 0), { ...bold, 'fo:font-size': '9.5pt' }),
    paragraphStyle('Wit', space(0, 0), { 'fo:font-size': '5pt' }),
    paragraphStyle('Noot', space(0, 0), { 'fo:font-size': '8pt' }),
    paragraphStyle('Rechts', { ...space(0, 7), 'fo:text-align': 'end' }),
    paragraphStyle('Bladzijde', { ...space(0, 6), 'fo:break-before': 'page' }, bold),
    paragraphStyle('Titel', space(0, 10), { ...bold, 'fo:font-size': '17pt', 'fo:color': colour }),
    paragraphStyle('Hoofdstuk', heading, { ...bold, 'fo:font-size': '11.5pt', 'fo:color': colour }),
    paragraphStyle('Paragraaf', { ...heading, ...space(8, 2) }, { ...bold, 'fo:font-style': 'italic' }),
    labelled(),
    edge(colour),
  ];
}

/** A header or footer: what follows a tab stands at the right. */
function edge(colour: string): string {
  const stop = '<style:tab-stop style:position="16.4cm" style:type="right"/>';
  const place = `<style:paragraph-properties><style:tab-stops>${stop}</style:tab-stops></style:paragraph-properties>`;
  const text = `<style:text-properties fo:font-size="8pt" fo:color="${colour}"/>`;
  return `<style:style style:name="Rand" style:family="paragraph" style:parent-style-name="Standard">${place}${text}</style:style>`;
}

/** A line `Label:⇥value`, its value at 6 cm and hanging there when it takes more lines. */
function labelled(): string {
  const stops = '<style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops>';
  const place = `<style:paragraph-properties fo:margin-left="6cm" fo:text-indent="-6cm">${stops}</style:paragraph-properties>`;
  return `<style:style style:name="Veld" style:family="paragraph" style:parent-style-name="Standard">${place}</style:style>`;
}

function common(font: string, size: string): string {
  const text = { 'fo:font-family': font, 'fo:font-size': size, 'fo:language': 'nl', 'fo:country': 'NL' };
  const base = `<style:default-style style:family="paragraph"><style:text-properties ${attributes(text)}/></style:default-style>`;
  return `<office:styles>${base}<style:style style:name="Standard" style:family="paragraph"/></office:styles>`;
}

const page = `<style:page-layout style:name="Blad"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.6cm" fo:margin-bottom="1.4cm" fo:margin-left="2.3cm" fo:margin-right="2.3cm"/>
<style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>`;
const columns = `<style:style style:name="Kolommen" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.7cm"/></style:section-properties></style:style>`;
const table = `<style:style style:name="Tabel" style:family="table"><style:table-properties style:rel-width="100%" table:border-model="collapsing" table:align="margins"/></style:style>`;
const percents = [10, 15, 20, 25, 30, 34, 35, 40, 45, 50, 60, 65, 70, 75, 80];

/** The styles of a flat OpenDocument text; `data-font`, `data-size`, `data-colour` and `data-align` of the body set the house style. */
export function flatStyles(body: Map<string, string>): string {
  const automatic = [
    ...paragraphStyles(body.get('data-colour') ?? '#000000', body.get('data-align') ?? 'start'),
    textStyle('Vet', bold),
    textStyle('Cursief', { 'fo:font-style': 'italic' }),
    cellStyle('Lijn', '0.5pt solid #777777'),
    cellStyle('Open', 'none'),
    ...percents.map(columnStyle),
    listStyle('Nummers', ['1', 'a', '–']),
    listStyle('Letters', ['a', '1', '–']),
    listStyle('Streepjes', ['–', 'o', '•']),
    listStyle('Bolletjes', ['•', 'o', '–']),
    page,
    columns,
    table,
  ];
  return `${common(body.get('data-font') ?? 'Liberation Sans', body.get('data-size') ?? '10.5pt')}<office:automatic-styles>${automatic.join('')}</office:automatic-styles>`;
}
