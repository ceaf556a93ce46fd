import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { documents } from './documents.ts';

/** One request, and what answers it. */
export interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** What the pattern of the route found in the path. */
  match: RegExpMatchArray;
}

/** The addresses of a site; the first that matches answers. */
export type Routes = readonly (readonly [path: RegExp, answer: (visit: Visit) => void | Promise<void>])[];

const papers = join(import.meta.dirname, '..', 'papers');

/** Answers with markup. */
export function sendPage({ response }: Visit, markup: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(markup);
}

/** Answers with a file as it stands. */
export function sendFile({ response }: Visit, file: string, type: string): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(readFileSync(file));
}

/** Answers that there is nothing here, or that this visitor may not have it. */
export function refuse({ response }: Pick<Visit, 'response'>, status: 403 | 404 = 404): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'Niet gevonden' : 'Geen toegang');
}

/** Answers with a paper of the demo, found by any of its names. */
export function sendPaper(visit: Visit, name: Partial<(typeof documents)[number]>): void {
  const [[key, value] = ['paper', undefined]] = Object.entries(name);
  const found = documents.find((paper) => paper[key as keyof typeof paper] === value);
  if (found) sendFile(visit, join(papers, `${found.paper}.pdf`), 'application/pdf');
  else refuse(visit);
}

/** Whether the visitor carries a cookie. */
export function hasCookie({ request }: Visit, cookie: string): boolean {
  return (request.headers.cookie ?? '').split('; ').includes(cookie);
}
