/** Behaviours that send a client somewhere else. */
import {
  type Behaviours,
  type Exchange,
  NOT_FOUND_PAGE,
  page,
  redirect,
  type Serve,
  storyOnly,
} from './behaviour.ts';
import { site, storyPage } from './stories.ts';

/** `story` leads to `there`, which shows a page. */
function leadsTo(there: string, status: number, html: string, found = 200): Serve {
  return (exchange) => {
    if (exchange.path === 'story') redirect(exchange, exchange.beside(there), status);
    else if (exchange.path === there.replace(/\?.*$/, '')) page(exchange, html, found);
    else page(exchange, NOT_FOUND_PAGE, 404);
  };
}

/** A chain of redirects of the given length. */
function chain(hops: number, status = 301): Serve {
  return (exchange) => {
    const at = exchange.path === 'story' ? 0 : Number(exchange.path.replace('hop-', ''));
    if (Number.isNaN(at)) page(exchange, NOT_FOUND_PAGE, 404);
    else if (at === hops) page(exchange, storyPage(5));
    else redirect(exchange, exchange.beside(`hop-${at + 1}`), status);
  };
}

/** A front page, whatever was asked for. */
const FRONT = `<!doctype html><title>Morrow Messenger</title>${site('<h1>Today in Morrow</h1><p>Everything that happened today along the river and in the hills, gathered for you by our desk since five in the morning.</p>')}`;

const LOG_IN =
  '<!doctype html><title>Sign in</title><form method="post"><input name="user"><input type="password" name="password"></form>';

/** The redirect is refused when a cookie comes back, which no client of ours may send. */
const cookies: Serve = (exchange) => {
  const { request, response, path } = exchange;
  if (path === 'story') {
    response.setHeader('set-cookie', 'reader=1; Path=/');
    redirect(exchange, exchange.beside('after'), 302);
  } else if (path === 'after') {
    page(
      exchange,
      request.headers.cookie === undefined ? storyPage(6) : '<title>Tracked</title>',
      request.headers.cookie === undefined ? 200 : 500,
    );
  } else page(exchange, NOT_FOUND_PAGE, 404);
};

export const REDIRECTS: Behaviours = {
  'redirect-301': leadsTo('new-place', 301, storyPage(5)),
  'redirect-302': leadsTo('new-place', 302, storyPage(5)),
  'redirect-303': leadsTo('new-place', 303, storyPage(5)),
  'redirect-307': leadsTo('new-place', 307, storyPage(5)),
  'redirect-308': leadsTo('new-place', 308, storyPage(5)),
  'redirect-slash': leadsTo('story/', 301, storyPage(5)),
  'redirect-index': leadsTo('story/index.html', 301, storyPage(5)),
  'redirect-case': leadsTo('STORY', 301, storyPage(5)),
  'redirect-relative': storyBeside('./folder/../new-place'),
  'redirect-chain-five': chain(5),
  'redirect-chain-six': chain(6),
  'redirect-chain-mixed': mixedChain(),
  'redirect-loop': storyOnly((exchange) => redirect(exchange, exchange.beside('story'), 302)),
  'redirect-loop-two': loopOfTwo(),
  'redirect-home': leadsTo('', 302, FRONT),
  'redirect-home-permanent': leadsTo('', 301, FRONT),
  'redirect-home-index': leadsTo('index.html', 301, FRONT),
  'redirect-login': leadsTo('login?next=story', 302, LOG_IN),
  'redirect-sign-in': leadsTo('account/signin', 303, LOG_IN),
  'redirect-sso': leadsTo('sso/authorize', 302, LOG_IN),
  'redirect-not-found-page': leadsTo('not-found', 302, NOT_FOUND_PAGE),
  'redirect-404-html': leadsTo('404.html', 301, FRONT),
  'redirect-to-404': leadsTo('elsewhere', 301, NOT_FOUND_PAGE, 404),
  'redirect-to-410': leadsTo('elsewhere', 302, NOT_FOUND_PAGE, 410),
  'redirect-to-500': leadsTo('elsewhere', 302, '<title>Fault</title>', 500),
  'redirect-empty-location': storyOnly((exchange) => redirect(exchange, 'http://', 302)),
  'redirect-cookies': cookies,
  'meta-refresh': storyOnly((exchange) =>
    page(
      exchange,
      `<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0; url=${exchange.beside('new-place')}"><p>This page has moved.</p>`,
    ),
  ),
  'meta-refresh-story': storyOnly((exchange) =>
    page(
      exchange,
      storyPage(7).replace('<head>', '<head><meta http-equiv="refresh" content="600">'),
    ),
  ),
};

function storyBeside(location: string): Serve {
  return (exchange) => {
    if (exchange.path === 'story') redirect(exchange, location, 301);
    else if (exchange.path === 'new-place') page(exchange, storyPage(5));
    else page(exchange, NOT_FOUND_PAGE, 404);
  };
}

/** One permanent and one temporary step: where it ends today is not where it has moved to. */
function mixedChain(): Serve {
  return (exchange) => {
    if (exchange.path === 'story') redirect(exchange, exchange.beside('middle'), 301);
    else if (exchange.path === 'middle') redirect(exchange, exchange.beside('end'), 302);
    else if (exchange.path === 'end') page(exchange, storyPage(5));
    else page(exchange, NOT_FOUND_PAGE, 404);
  };
}

function loopOfTwo(): Serve {
  return (exchange: Exchange) => {
    const other = exchange.path === 'story' ? 'other' : 'story';
    redirect(exchange, exchange.beside(other), 302);
  };
}

/** Every spelling of addresses that nobody may be sent to, by name. `PORT` is the inner server's. */
export const FORBIDDEN_TARGETS: Readonly<Record<string, string>> = {
  'plain-loopback': 'http://127.0.0.1:PORT/',
  'other-loopback': 'http://127.8.8.8:PORT/',
  'decimal-number': 'http://2130706433:PORT/',
  'hexadecimal-number': 'http://0x7f000001:PORT/',
  'hexadecimal-parts': 'http://0x7f.0x0.0x0.0x1:PORT/',
  'octal-parts': 'http://0177.0.0.1:PORT/',
  'short-form': 'http://127.1:PORT/',
  'circled-digits': 'http://①②⑦.⓪.⓪.①:PORT/',
  'full-width': 'http://１２７.０.０.１:PORT/',
  'percent-encoded': 'http://%31%32%37.0.0.1:PORT/',
  'zero-address': 'http://0.0.0.0:PORT/',
  'zero-short': 'http://0:PORT/',
  'six-loopback': 'http://[::1]:PORT/',
  'six-unspecified': 'http://[::]:PORT/',
  'six-mapped': 'http://[::ffff:127.0.0.1]:PORT/',
  'six-mapped-hexadecimal': 'http://[::ffff:7f00:1]:PORT/',
  'six-compatible': 'http://[::7f00:1]:PORT/',
  'six-nat64': 'http://[64:ff9b::7f00:1]:PORT/',
  'six-nat64-local': 'http://[64:ff9b:1::7f00:1]:PORT/',
  'six-to-four': 'http://[2002:7f00:1::]:PORT/',
  'six-teredo': 'http://[2001:0:7f00:1::]:PORT/',
  'six-documentation': 'http://[2001:db8::1]:PORT/',
  'six-unique-local': 'http://[fd12:3456::1]:PORT/',
  'six-link-local': 'http://[fe80::1]:PORT/',
  'private-ten': 'http://10.0.0.1:PORT/',
  'private-172': 'http://172.16.0.1:PORT/',
  'private-192': 'http://192.168.1.1:PORT/',
  'shared-carrier': 'http://100.64.0.1:PORT/',
  'cloud-metadata': 'http://169.254.169.254:PORT/latest/meta-data/',
  broadcast: 'http://255.255.255.255:PORT/',
  multicast: 'http://224.0.0.1:PORT/',
  'name-localhost': 'http://localhost:PORT/',
  'name-localhost-dot': 'http://localhost.:PORT/',
  'name-of-loopback': 'http://inside.test:PORT/',
  'name-of-private': 'http://intranet.test:PORT/',
  'name-of-both': 'http://two-faced.test:PORT/',
  'name-of-six-loopback': 'http://inside-six.test:PORT/',
  'other-port': 'http://desk.test:22/',
  'with-password': 'http://editor:secret@desk.test/',
  'scheme-file': 'file:///etc/passwd',
  'scheme-ftp': 'ftp://desk.test/story',
  'scheme-javascript': 'javascript:alert(1)',
  'scheme-data': 'data:text/html,<p>story',
  'scheme-gopher': 'gopher://127.0.0.1:PORT/_x',
};

/** One behaviour per forbidden target: a redirect to it. */
export const FORBIDDEN_REDIRECTS: Behaviours = Object.fromEntries(
  Object.entries(FORBIDDEN_TARGETS).map(([name, target]): [string, Serve] => [
    `forbidden-${name}`,
    storyOnly((exchange) =>
      redirect(
        exchange,
        target
          .replace('PORT', String(exchange.innerPort))
          .replace(/\P{ASCII}/gu, encodeURIComponent),
      ),
    ),
  ]),
);
