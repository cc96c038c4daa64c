/** Behaviours that depend on how they are asked: method, range, condition. */
import { type Behaviours, bytes, page, redirect, type Serve, storyOnly } from './behaviour.ts';
import { storyPage } from './stories.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const STORY = storyPage(27);

/** Refuses requests that have a header, or a method, with a status. */
function refuses(what: { method?: string; header?: string }, code: number): Serve {
  return storyOnly((exchange) => {
    const { method, headers } = exchange.request;
    const refused =
      method === what.method || (what.header !== undefined && headers[what.header] !== undefined);
    if (refused) page(exchange, '<!doctype html><title>Refused</title>', code);
    else page(exchange, STORY);
  });
}

export const REQUESTS: Behaviours = {
  'head-refused': refuses({ method: 'HEAD' }, 405),
  'head-forbidden': refuses({ method: 'HEAD' }, 403),
  'get-refused': refuses({ method: 'GET' }, 405),
  'range-refused': refuses({ header: 'range' }, 416),
  'range-bad-request': refuses({ header: 'range' }, 400),
  'range-not-built': refuses({ header: 'range' }, 501),
  'range-partial': storyOnly(({ request, response }) => {
    const whole = Buffer.from(STORY);
    const end = Math.min(
      whole.length,
      Number(/-(\d+)/.exec(request.headers.range ?? '')?.[1] ?? whole.length) + 1,
    );
    const range = { 'content-range': `bytes 0-${end - 1}/${whole.length}` };
    response.writeHead(request.headers.range === undefined ? 200 : 206, { ...HTML, ...range });
    response.end(whole.subarray(0, end));
  }),
  'condition-unchanged': storyOnly((exchange) => {
    const { request, response } = exchange;
    if (request.headers['if-none-match'] === '"v1"')
      response.writeHead(304, { etag: '"v1"' }).end();
    else bytes(exchange, STORY, { ...HTML, etag: '"v1"' });
  }),
  'condition-by-date': storyOnly((exchange) => {
    const { request, response } = exchange;
    const stamp = 'Mon, 02 Mar 2026 08:00:00 GMT';
    if (request.headers['if-modified-since'] === stamp) response.writeHead(304).end();
    else bytes(exchange, STORY, { ...HTML, 'last-modified': stamp });
  }),
  'condition-ignored': storyOnly((exchange) =>
    bytes(exchange, storyPage(28), { ...HTML, etag: '"v2"' }),
  ),
  'unasked-304': storyOnly(({ response }) => response.writeHead(304).end()),
  'moved-to-other-text': (exchange) => {
    if (exchange.path === 'story') redirect(exchange, exchange.beside('campaign'), 301);
    else page(exchange, storyPage(30), exchange.path === 'campaign' ? 200 : 404);
  },
  'robots-header': storyOnly((exchange) =>
    page(exchange, STORY, 200, { 'x-robots-tag': 'noarchive' }),
  ),
  'robots-meta': storyOnly((exchange) =>
    page(
      exchange,
      STORY.replace('<head>', '<head><meta name="robots" content="noindex, noarchive">'),
    ),
  ),
};
