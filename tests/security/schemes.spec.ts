/** What the page can load: its own bundle under a strict policy, pictures by hash, and nothing else. */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/test.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' asset: data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

test('the page and its files carry the content security policy', async ({ app, running }) => {
  const response = await running.electron.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://standfirst/');
    return { status: answer.status, headers: Object.fromEntries(answer.headers.entries()) };
  });
  expect(response.status).toBe(200);
  const policy = response.headers['content-security-policy']?.split('; ') ?? [];
  expect(policy).toEqual(expect.arrayContaining(POLICY));
  expect(policy.join(' ')).not.toMatch(/unsafe|https?:|\*/);
  expect(response.headers['x-content-type-options']).toBe('nosniff');
  expect(app.page.url()).toBe('app://standfirst/');
});

test('inline script, eval and HTML from strings do not run', async ({ app, running }) => {
  const outcome = await app.page.evaluate(() => {
    const script = document.createElement('script');
    const attempts: string[] = [];
    try {
      script.text = 'window.injected = true';
      document.head.append(script);
    } catch {
      attempts.push('script text');
    }
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
    } catch {
      attempts.push('innerHTML');
    }
    return { attempts, injected: 'injected' in window };
  });
  expect(outcome).toEqual({ attempts: ['script text', 'innerHTML'], injected: false });
  // Calls of the debugger may evaluate strings, so the page does it later and by itself.
  const evaluated = await app.page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(Reflect.construct(Function, ['return "ran"'])());
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'refused');
          }
        });
      }),
  );
  expect(evaluated).toBe('EvalError');
  expect(running.takeProblems().length).toBeGreaterThan(0);
});

for (const path of [
  '..%2f..%2fpackage.json',
  '%2e%2e/%2e%2e/package.json',
  'assets/..%2f..%2fmain%2findex.js',
  '..%5c..%5cpackage.json',
  '%2fetc%2fpasswd',
  'index.html%00.png',
  '%E0%A4%A',
]) {
  test(`app: answers 404 to ${path}`, async ({ running }) => {
    expect(await statusOf(running, `app://standfirst/${path}`)).toBe(404);
  });
}

test('app: serves its own host only', async ({ running }) => {
  expect(await statusOf(running, 'app://elsewhere/index.html')).toBe(404);
});

test('asset: serves pictures of the library by hash, smaller when asked, and nothing by path', async ({
  app,
  running,
}) => {
  const id = await addPicture(app.page, pngOf(400, 200));
  expect(await statusOf(running, `asset://picture/${id}`)).toBe(200);
  expect(await imageWidth(app.page, `asset://picture/${id}`)).toBe(400);
  expect(await imageWidth(app.page, `asset://picture/${id}?width=100`)).toBe(100);
  expect(await imageWidth(app.page, `asset://picture/${id}?width=9000`)).toBe(400);
  const thin = await addPicture(app.page, pngOf(400, 1));
  expect(await imageWidth(app.page, `asset://picture/${thin}?width=100`)).toBe(400);
  for (const path of [
    `asset://other/${id}`,
    `asset://picture/${'0'.repeat(64)}`,
    'asset://picture/..%2f..%2flibrary.sqlite',
    'asset://picture/../library.sqlite',
    `asset://picture/${id}/..`,
    'asset://picture/',
  ]) {
    expect(await statusOf(running, path), path).toBe(404);
  }
});

type Running = Parameters<Parameters<typeof test>[2]>[0]['running'];

function statusOf(running: Running, address: string): Promise<number> {
  return running.electron.evaluate(async ({ net }, url) => (await net.fetch(url)).status, address);
}

function addPicture(page: Page, bytes: Uint8Array): Promise<string> {
  return page.evaluate(
    async (numbers) => {
      const added = await window.standfirst.invoke('assets.add', {
        fileName: 'test.png',
        bytes: new Uint8Array(numbers),
      });
      if (!added.ok) throw new Error(added.error.sentence);
      return added.value.id;
    },
    [...bytes],
  );
}

function imageWidth(page: Page, address: string): Promise<number> {
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return image.naturalWidth;
  }, address);
}

/** A valid grey PNG of this size in pixels. */
function pngOf(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(width + 1, 0x80).fill(0, 0, 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
