import { goPath } from './gemeenteoplossingen.ts';
import { junePath, oldPath, raadPath } from './ibabs.ts';
import { esc, shell } from './markup.ts';
import { boardPath, committeePath } from './notubiz.ts';
import { appPath, pagePath } from './parlaeus.ts';

const meetings = [
  [raadPath, 'Gemeenteraad Elsdrecht, 18 mei 2027'],
  [junePath, 'Gemeenteraad Elsdrecht, 29 juni 2027'],
  [boardPath, 'Algemeen bestuur Regio Vaarlanden, 3 december 2026'],
] as const;

/** The same committee in the manner of each system. */
const committee = [
  [oldPath, 'iBabs, oudere opmaak'],
  [committeePath, 'NotuBiz'],
  [pagePath, 'Parlaeus'],
  [appPath, 'Parlaeus, app'],
  [goPath, 'GemeenteOplossingen'],
] as const;

const loose = [
  ['/stukken/ab-begrotingswijziging-omgevingsdienst.pdf', 'Eerste begrotingswijziging 2027 Omgevingsdienst Vaarlanden'],
  ['/stukken/ab-oplegnotitie-jaarstukken-2026.pdf', 'Jaarstukken 2026 Veiligheidsregio Vaarlanden'],
  ['/stukken/convenant-politie-om.pdf', 'Convenant Veiligheidsregio Vaarlanden, politie en Openbaar Ministerie'],
] as const;

function list(links: readonly (readonly [href: string, name: string])[]): string {
  const rows = links.map(([href, name]) => `<li class="list-group-item"><a href="${href}">${esc(name)}</a></li>`);
  return `<ul class="list-group">${rows.join('')}</ul>`;
}

/** Where a visitor of the demo starts. */
export function startPage(): string {
  return shell({
    title: 'Vergaderingen - voorbeeld bij Greep',
    css: 'raad',
    links: [['/', 'Vergaderingen in Vaarlanden']],
    body: `<h1>Vergaderingen</h1><p>Dit is een voorbeeld. De gemeenten, de regio en de mensen zijn verzonnen.</p>${list(meetings)}
<h2>Raadscommissie Regio van 22 juni 2027, in de opmaak van elk systeem</h2>${list(committee)}
<h2>Stukken van andere vergaderingen</h2>${list(loose)}`,
  });
}
