/** A small council site for the demo and the browser tests: `node demo/serve.ts [PORT]`. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { documents } from './agenda/documents.ts';

export interface DemoServer {
  /** Address without a slash at the end, such as `http://127.0.0.1:8420`. */
  url: string;
  close: () => Promise<void>;
}

type Answer = (response: ServerResponse, path: RegExpMatchArray) => void | Promise<void>;

const agenda = join(import.meta.dirname, 'agenda');
const papers = join(import.meta.dirname, 'papers');
const traps = join(import.meta.dirname, '..', 'tests', 'pdfs');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
};

function send(response: ServerResponse, file: string): void {
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
  response.end(readFileSync(file));
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('Niet gevonden');
}

function sendPaper(response: ServerResponse, paper: string | undefined): void {
  if (documents.some((known) => known.paper === paper)) send(response, join(papers, `${paper}.pdf`));
  else refuse(response);
}

/** A paper in twenty pieces with a pause between them; `?ms=` of the address sets the pause. */
async function trickle(response: ServerResponse, milliseconds: number): Promise<void> {
  const bytes = readFileSync(join(papers, 'ab-oplegnotitie-mandaatbesluit.pdf'));
  const size = Math.ceil(bytes.length / 20);
  response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length });
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size));
    await pause(milliseconds);
  }
  response.end();
}

const page =
  (name: string): Answer =>
  (response) =>
    send(response, join(agenda, name));
const trap =
  (name: string): Answer =>
  (response) =>
    send(response, join(traps, name));

/** The addresses of the site, the first match answers. The papers have no `.pdf` in their address, as in the real systems. */
const routes: [RegExp, Answer][] = [
  [/^\/$/u, page('index.html')],
  [/^\/(raad\.css|ab\.css|document\.js)$/u, (response, [, name = '']) => send(response, join(agenda, name))],
  [/^\/Agenda\/Index\/[\w-]+$/u, page('raad.html')],
  [/^\/Agenda\/Document\/[\w-]+$/u, page('document.html')],
  [
    /^\/Document\/(?:LoadAgendaItemDocument|View)\/([\w-]+)$/u,
    (response, [, guid]) => sendPaper(response, documents.find((one) => one.guid === guid)?.paper),
  ],
  [/^\/vergadering\/\d+(?:\/[\w-]+)?$/u, page('ab.html')],
  [
    /^\/document\/(\d+)\/\d+(?:\/[\w-]+)?$/u,
    (response, [, number]) => sendPaper(response, documents.find((one) => one.number === Number(number))?.paper),
  ],
  [/^\/stukken\/([\w-]+)\.pdf$/u, (response, [, paper]) => sendPaper(response, paper)],
  [/^\/login$/u, trap('geen-pdf.html')],
  [/^\/geheim\.pdf$/u, trap('wachtwoord.pdf')],
  [
    /^\/(kapot|leeg|scan|javascript|onleesbaar|blanco)\.pdf$/u,
    (response, [, name]) => send(response, join(traps, `${name}.pdf`)),
  ],
];

async function answer(address: string, response: ServerResponse, ownPaper: string | null): Promise<void> {
  const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
  if (ownPaper && pathname === '/eigen-stuk.pdf') return send(response, ownPaper);
  if (pathname === '/traag.pdf') return trickle(response, Number(searchParams.get('ms') ?? 100));
  for (const [pattern, give] of routes) {
    const match = pathname.match(pattern);
    if (match) return give(response, match);
  }
  refuse(response);
}

/**
 * Serves the demo on 127.0.0.1; port 0 takes a free one. A paper of the reader's own, by its path, is at `/eigen-stuk.pdf`.
 * Rejects when the port is taken.
 */
export function serveDemo(port: number, ownPaper: string | null = null): Promise<DemoServer> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response, ownPaper).catch(() => response.destroy());
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
