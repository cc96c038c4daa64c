/** Behaviours that are a status code and little else. */
import { type Behaviours, page, type Serve, storyOnly } from './behaviour.ts';
import { storyPage } from './stories.ts';

/** A page with this status. */
function status(
  code: number,
  words: string,
  headers: Readonly<Record<string, string>> = {},
): Serve {
  const html = `<!doctype html><title>${words}</title><h1>${words}</h1>`;
  return storyOnly((exchange) => page(exchange, html, code, headers));
}

export const STATUSES: Behaviours = {
  'status-200': storyOnly((exchange) => page(exchange, storyPage(1))),
  'status-203': storyOnly((exchange) => page(exchange, storyPage(2), 203)),
  'status-204': storyOnly(({ response }) => response.writeHead(204).end()),
  'status-300': status(300, 'Several choices'),
  'status-302-nowhere': status(302, 'Found'),
  'status-400': status(400, 'Bad request'),
  'status-401': status(401, 'Log in', { 'www-authenticate': 'Basic realm="desk"' }),
  'status-402': status(402, 'Payment required'),
  'status-403': status(403, 'Forbidden'),
  'status-404': status(404, 'Not found'),
  'status-404-long': storyOnly((exchange) => page(exchange, storyPage(3), 404)),
  'status-404-empty': storyOnly(({ response }) => response.writeHead(404).end()),
  'status-406': status(406, 'Not acceptable'),
  'status-408': status(408, 'Request timeout'),
  'status-410': status(410, 'Gone'),
  'status-410-notice': status(410, 'This article was removed at the request of its author'),
  'status-418': status(418, 'I am a teapot'),
  'status-423': status(423, 'Locked'),
  'status-429-seconds': status(429, 'Too many requests', { 'retry-after': '120' }),
  'status-429-date': status(429, 'Too many requests', {
    'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT',
  }),
  'status-451': status(451, 'Unavailable for legal reasons'),
  'status-500': status(500, 'Internal server error'),
  'status-502': status(502, 'Bad gateway'),
  'status-503': status(503, 'Down for maintenance', { 'retry-after': '3600' }),
  'status-504': status(504, 'Gateway timeout'),
  'status-520': status(520, 'Unknown error'),
  'status-999': status(999, 'Request denied'),
};
