/**
 * A web server for sources on this machine. Every behaviour of the loopback server has a folder
 * of its own; other addresses answer with the page that the test put there.
 */
import { createServer } from 'node:http';
import { BEHAVIOURS } from '../../support/loopback/server.ts';

/** A running server. */
export type SourceServer = {
  /** Host and port, as the settings take them for a host of the newsroom. */
  readonly host: string;
  /** The address of a behaviour's story, or of a page that was put there. */
  readonly address: (name: string) => string;
  /** Puts a page at an address, in place of what was there. */
  readonly put: (name: string, html: string) => void;
  /** Requests so far, as "METHOD path". */
  readonly hits: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts it on a free port. */
export async function startSourceServer(): Promise<SourceServer> {
  const pages = new Map<string, string>();
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    const [, name = '', path = ''] = /^\/([^/?]*)\/?([^?]*)/.exec(request.url ?? '') ?? [];
    const page = pages.get(name);
    const serve = BEHAVIOURS[name];
    if (page !== undefined && path === 'story') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else if (serve !== undefined) {
      const beside = (other: string) => `http://${request.headers.host}/${name}/${other}`;
      serve({ request, response, path, beside, innerPort: 1 });
    } else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const host = `127.0.0.1:${port}`;
  return {
    host,
    address: (name) => `http://${host}/${name}/story`,
    put: (name, html) => pages.set(name, html),
    hits: () => hits,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
