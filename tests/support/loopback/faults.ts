/** Behaviours that break the protocol, the connection or somebody's patience. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Behaviours, bytes, type Exchange, page, type Serve, storyOnly } from './behaviour.ts';
import { storyPage } from './stories.ts';

const STORY = storyPage(9);
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Writes to the socket itself. */
function raw(write: (exchange: Exchange) => void): Serve {
  return storyOnly((exchange) => {
    exchange.request.socket.on('error', () => {});
    write(exchange);
  });
}

function packed(encoding: string, content: Uint8Array): Serve {
  return storyOnly((exchange) =>
    bytes(exchange, content, { ...HTML, 'content-encoding': encoding }),
  );
}

/** Repeats an action until the client has gone. */
function every(exchange: Exchange, milliseconds: number, act: () => void): void {
  const timer = setInterval(act, milliseconds);
  exchange.request.socket.on('close', () => clearInterval(timer));
}

function endless(milliseconds: number, chunk: string): Serve {
  return storyOnly((exchange) => {
    exchange.response.writeHead(200, HTML);
    exchange.response.write('<!doctype html><title>Endless</title>');
    every(exchange, milliseconds, () => exchange.response.write(chunk));
  });
}

const BOMB = gzipSync(Buffer.alloc(24 * 1024 * 1024, '<p>boom</p>'), { level: 9 });

export const FAULTS: Behaviours = {
  'never-answers': storyOnly(() => {}),
  'slow-headers': raw((exchange) => {
    exchange.request.socket.write('HTTP/1.1 200 OK\r\n');
    every(exchange, 40, () => exchange.request.socket.write('x-slow: 1\r\n'));
  }),
  'silent-body': storyOnly(({ response }) => {
    response.writeHead(200, HTML);
    response.write('<!doctype html><p>Wait for it');
  }),
  'endless-quick': endless(1, '<p>more</p>'.repeat(4000)),
  'endless-slow': endless(40, '<p>drip</p>'),
  'slow-but-honest': storyOnly((exchange) => {
    exchange.response.writeHead(200, HTML);
    const pieces = STORY.match(/[\s\S]{1,400}/g) ?? [];
    const timer = setInterval(() => {
      const piece = pieces.shift();
      if (piece !== undefined) exchange.response.write(piece);
      else {
        clearInterval(timer);
        exchange.response.end();
      }
    }, 5);
  }),
  'too-large-page': storyOnly((exchange) =>
    page(exchange, `<!doctype html>${'<p>long</p>'.repeat(120_000)}`),
  ),
  'too-large-file': storyOnly((exchange) =>
    bytes(exchange, Buffer.alloc(3 * 1024 * 1024, 0xff), { 'content-type': 'application/zip' }),
  ),
  'bomb-gzip': packed('gzip', BOMB),
  'bomb-brotli': packed('br', brotliCompressSync(Buffer.alloc(8 * 1024 * 1024, 'boom '))),
  'packed-gzip': packed('gzip', gzipSync(STORY)),
  'packed-brotli': packed('br', brotliCompressSync(STORY)),
  'packed-deflate': packed('deflate', deflateSync(STORY)),
  'packed-twice': packed('gzip, gzip', gzipSync(gzipSync(STORY))),
  'packed-unknown': packed('zstd', Buffer.from(STORY)),
  'packed-cut': packed('gzip', gzipSync(STORY).subarray(0, 300)),
  'packed-rubbish': packed('gzip', Buffer.from('this is not packed at all')),
  'reset-at-once': raw(({ request }) => request.socket.resetAndDestroy()),
  'reset-in-body': raw(({ request }) => {
    request.socket.write(
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5000\r\n\r\n<p>begin',
    );
    setTimeout(() => request.socket.resetAndDestroy(), 20);
  }),
  'cut-length': raw(({ request }) =>
    request.socket.end(
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5000\r\n\r\n<p>only this',
    ),
  ),
  'cut-chunks': raw(({ request }) =>
    request.socket.end(
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<p>be\r\n',
    ),
  ),
  'bad-chunk-size': raw(({ request }) =>
    request.socket.end(
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n<p>\r\n0\r\n\r\n',
    ),
  ),
  'two-lengths': raw(({ request }) =>
    request.socket.end(
      'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 9\r\n\r\n<p>abcdef',
    ),
  ),
  'not-http': raw(({ request }) => request.socket.end('SSH-2.0-Server_1.0\r\n')),
  'huge-header': raw(({ request }) =>
    request.socket.end(`HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(200_000)}\r\n\r\n<p>hello`),
  ),
  'endless-headers': raw((exchange) => {
    exchange.request.socket.write('HTTP/1.1 200 OK\r\n');
    every(exchange, 1, () => exchange.request.socket.write(`x-more: ${'a'.repeat(4000)}\r\n`));
  }),
  'early-hints': raw(({ request }) =>
    request.socket.end(
      `HTTP/1.1 103 Early Hints\r\nlink: </x.css>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n${STORY}`,
    ),
  ),
  'closes-quietly': raw(({ request }) => request.socket.end()),
  'empty-page': storyOnly((exchange) => page(exchange, '')),
};
