import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy through which a browser goes, that writes down what it asks for. */
export interface RecordingProxy {
  /** For `--proxy-server`. */
  address: string;
  /** What was asked for, in order: an address, or host and port where it is encrypted. */
  asked: string[];
  close: () => Promise<void>;
}

/** Starts a proxy on a free port. Plain requests go on to where they were meant for; encrypted ones are refused. */
export async function startProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(incoming.url ?? '');
    const { method, headers } = incoming;
    const onward = ask(incoming.url ?? '', { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}`, asked, close };
}
