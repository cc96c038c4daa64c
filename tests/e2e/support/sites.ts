/** A small web site on loopback: pages that a test writes and may change, and who asked for them. */
import { createServer } from 'node:http';

/** A page as it is sent: HTML, or the content of another type. */
export type SitePage = string | { readonly type: string; readonly body: string };

/** A running site. */
export type Site = {
  /** "127.0.0.1:PORT", as the settings name a host of the newsroom. */
  readonly host: string;
  readonly address: (path: string) => string;
  /** Puts a page up, or another one in its place. */
  readonly put: (path: string, page: SitePage) => void;
  /** Requests so far, as "METHOD path", in the order they came. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts a site on a free port; a page that was not put up is not found. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const page = pages.get(request.url ?? '');
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
      return;
    }
    const { type, body } = typeof page === 'string' ? { type: 'text/html', body: page } : page;
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  const host = `127.0.0.1:${address.port}`;
  return {
    host,
    address: (path) => `http://${host}${path}`,
    put: (path, page) => {
      pages.set(path, page);
    },
    requests: () => requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
