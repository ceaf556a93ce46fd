/** A small council site for the demo and the browser tests, in the manner of all four systems: `node demo/serve.ts [PORT]`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gemeenteoplossingen } from './sites/gemeenteoplossingen.ts';
import { startPage } from './sites/home.ts';
import { ibabs } from './sites/ibabs.ts';
import { notubiz } from './sites/notubiz.ts';
import { parlaeus } from './sites/parlaeus.ts';
import { type Routes, refuse, sendFile, sendPage, sendPaper, type Visit } from './sites/visit.ts';

export interface DemoServer {
  /** Address without a slash at the end, such as `http://127.0.0.1:8420`. */
  url: string;
  close: () => Promise<void>;
}

const sites = join(import.meta.dirname, 'sites');
const traps = join(import.meta.dirname, '..', 'tests', 'pdfs');

/** A paper in twenty pieces with a pause between them; `?ms=` of the address sets the pause. */
async function trickle({ response, url }: Visit): Promise<void> {
  const bytes = readFileSync(join(import.meta.dirname, 'papers', 'ab-oplegnotitie-mandaatbesluit.pdf'));
  const size = Math.ceil(bytes.length / 20);
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length });
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size));
    await pause(Number(url.searchParams.get('ms') ?? 100));
  }
  response.end();
}

/** A paper as a file to keep: no browser shows it. */
function download(visit: Visit): void {
  visit.response.setHeader('content-disposition', 'attachment');
  sendPaper(visit, { paper: visit.match[1] ?? '' });
}

/** A paper that stands on another host: here on the other name of this machine. The address does not tell. */
function leadAway({ request, response, match }: Visit): void {
  const host = (request.headers.host ?? '').replace('127.0.0.1', 'localhost');
  response.writeHead(302, { location: `http://${host}/stukken/${match[1]}.pdf` }).end();
}

/** What is no system's own: the way in, styles, and addresses that are hard to read. */
const own: Routes = [
  [/^\/$/u, (visit) => sendPage(visit, startPage())],
  [/^\/(raad|ab)\.css$/u, (visit) => sendFile(visit, join(sites, `${visit.match[1]}.css`), 'text/css; charset=utf-8')],
  [/^\/stukken\/([\w-]+)\.pdf$/u, (visit) => sendPaper(visit, { paper: visit.match[1] ?? '' })],
  [/^\/doorverwezen\/([\w-]+)\.pdf$/u, leadAway],
  [/^\/download\/([\w-]+)\.pdf$/u, download],
  [/^\/login$/u, (visit) => sendFile(visit, join(traps, 'geen-pdf.html'), 'text/html; charset=utf-8')],
  [/^\/geheim\.pdf$/u, (visit) => sendFile(visit, join(traps, 'wachtwoord.pdf'), 'application/pdf')],
  [/^\/traag\.pdf$/u, trickle],
  [
    /^\/(kapot|leeg|scan|javascript|onleesbaar|blanco)\.pdf$/u,
    (visit) => sendFile(visit, join(traps, `${visit.match[1]}.pdf`), 'application/pdf'),
  ],
];

function routesFor(ownPaper: string | null): Routes {
  const given: Routes = ownPaper ? [[/^\/eigen-stuk\.pdf$/u, (visit) => sendFile(visit, ownPaper, 'application/pdf')]] : [];
  return [...given, ...own, ...ibabs, ...notubiz(), ...parlaeus, ...gemeenteoplossingen];
}

async function answer(visit: Omit<Visit, 'match'>, routes: Routes): Promise<void> {
  for (const [pattern, give] of routes) {
    const match = visit.url.pathname.match(pattern);
    if (match) return give({ ...visit, match });
  }
  refuse(visit);
}

/**
 * Serves the demo on 127.0.0.1; port 0 takes a free one. A paper of the reader's own, by its path, is at `/eigen-stuk.pdf`.
 * Rejects when the port is taken.
 */
export function serveDemo(port: number, ownPaper: string | null = null): Promise<DemoServer> {
  const routes = routesFor(ownPaper);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    answer({ request, response, url }, routes).catch(() => response.destroy());
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://127.0.0.1:${taken}`, close });
    });
  });
}

if (import.meta.main) {
  const { url } = await serveDemo(Number(process.argv[2] ?? 8420));
  console.log(`demo: ${url}`);
}
