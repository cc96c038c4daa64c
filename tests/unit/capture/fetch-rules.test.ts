import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  captureAddress,
  recaptureAddress,
} from '../../../src/main/services/capture/capture-address.ts';
import { codeOf, unwrap } from '../../support/library.ts';
import { FORBIDDEN_TARGETS } from '../../support/loopback/redirects.ts';
import { type Loopback, startLoopback } from '../../support/loopback/server.ts';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

const at = (name: string) => server.address(name);
const capture = async (name: string) => unwrap(await captureAddress(at(name), server.policy()));

describe('what is never asked for', () => {
  it.each(Object.entries(FORBIDDEN_TARGETS))('%s', async (_, target) => {
    const address = target.replace('PORT', String(server.innerPort));
    expect(codeOf(await captureAddress(address, server.policy()))).toBe('network-blocked');
    expect(server.innerHits()).toBe(0);
  });

  it.each(['', 'story', '//desk.test/', 'http://', 'http://a b/', 'https://desk.test/\u202Egpj'])(
    'what is no address: %j',
    async (address) => {
      expect(codeOf(await captureAddress(address, server.policy()))).toBe('network-blocked');
    },
  );

  it('a name that would answer otherwise when asked twice', async () => {
    const asked: string[] = [];
    const policy = server.policy({
      allowedPrivateHosts: ['redirect-301.desk.test'],
      resolve: async (name) => {
        asked.push(name);
        return name === 'inside.test' && asked.length > 1 ? ['8.8.8.8'] : ['127.0.0.1'];
      },
    });
    const address = `http://inside.test:${server.innerPort}/`;
    expect(codeOf(await captureAddress(address, policy))).toBe('network-blocked');
    expect(asked).toEqual(['inside.test']);
    expect(server.innerHits()).toBe(0);
  });
});

describe('a private host that a person allowed', () => {
  it('is reached, also by its address', async () => {
    const other = await startLoopback();
    onTestFinished(() => other.close());
    const policy = other.policy({ allowedPrivateHosts: ['127.0.0.1'] });
    const captured = await captureAddress(`http://127.0.0.1:${other.innerPort}/`, policy);
    expect(unwrap(captured).projection?.text).toBe('inner');
    expect(other.lookups()).toEqual([]);
  });
});

describe('secret-safe mode', () => {
  it('asks neither the network nor for the address of a name', async () => {
    const before = server.lookups().length;
    const policy = server.policy({ secretSafe: true });
    expect(codeOf(await captureAddress(at('status-418'), policy))).toBe('network-off');
    expect(server.hits('status-418')).toEqual([]);
    expect(server.lookups()).toHaveLength(before);
  });
});

describe('the record of a retrieval', () => {
  it('tells every step of a redirect', async () => {
    const { retrieval } = await capture('redirect-chain-mixed');
    expect(retrieval.requestedUrl).toBe(at('redirect-chain-mixed'));
    expect(retrieval.redirects.map(({ status }) => status)).toEqual([301, 302]);
    expect(retrieval.finalUrl).toMatch(/\/end$/);
    expect(retrieval).toMatchObject({
      kind: 'fetched',
      method: 'GET',
      status: 200,
      session: 'clean',
    });
    expect(Date.parse(retrieval.startedAt)).toBeLessThanOrEqual(Date.parse(retrieval.endedAt));
  });

  it('keeps the hash of the bytes as they are after decompression', async () => {
    const [plain, packed] = [await capture('slow-but-honest'), await capture('packed-gzip')];
    expect(packed.hash).toBe(plain.hash);
    expect(packed.textHash).toBe(plain.textHash);
    expect(packed.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps no cookie, and sends none back', async () => {
    const { retrieval } = await capture('redirect-cookies');
    expect(retrieval.status).toBe(200);
    expect(Object.keys(retrieval.headers)).not.toContain('set-cookie');
  });

  it.each([
    ['charset-bom', 'utf-8', 'bom'],
    ['charset-header', 'iso-8859-1', 'header'],
    ['charset-meta', 'windows-1252', 'meta'],
    ['charset-http-equiv', 'latin1', 'meta'],
    ['charset-default', 'utf-8', 'default'],
    ['charset-guess', 'windows-1252', 'guess'],
    ['charset-wide', 'utf-16le', 'bom'],
    ['charset-unknown', 'utf-8', 'meta'],
    ['charset-header-over-meta', 'utf-8', 'header'],
    ['charset-wrong-header', 'windows-1252', 'guess'],
  ])('says how the characters of %s were read', async (name, charset, charsetFrom) => {
    const { retrieval, projection } = await capture(name);
    expect(retrieval).toMatchObject({ charset, charsetFrom });
    expect(projection?.text).toContain("Le café de la Gare est fermé — «jusqu'à l'été».");
  });

  it('keeps the name that a server gives a file, and reads it by that name', async () => {
    const { retrieval, projection } = await capture('type-csv-attachment');
    expect(retrieval.fileName).toBe('repairs.csv');
    expect(projection?.projector).toBe('table 1');
  });

  it('notes what a page says about being archived', async () => {
    expect((await capture('robots-header')).retrieval.robots).toBe('noarchive');
    expect((await capture('robots-meta')).retrieval.robots).toBe('noindex, noarchive');
  });

  it('reports a meta refresh without following it', async () => {
    const captured = await capture('meta-refresh');
    expect(captured.refresh).toMatch(/\/new-place$/);
    expect(server.hits('meta-refresh').some((hit) => hit.includes('new-place'))).toBe(false);
  });

  it('tells a wall from the story behind it', async () => {
    expect((await capture('wall-captcha-200')).wall).toBe('bot');
    expect((await capture('wall-login-200')).wall).toBe('login');
    expect((await capture('wall-story-about-robots')).wall).toBe('none');
  });
});

describe('recaptureAddress', () => {
  it('asks whether the page changed, and keeps what it has when it did not', async () => {
    const first = await capture('condition-unchanged');
    const earlier = { etag: first.retrieval.headers.etag };
    const again = await recaptureAddress(at('condition-unchanged'), server.policy(), earlier);
    expect(unwrap(again).kind).toBe('unchanged');
    const dated = { lastModified: 'Mon, 02 Mar 2026 08:00:00 GMT' };
    const byDate = await recaptureAddress(at('condition-by-date'), server.policy(), dated);
    expect(unwrap(byDate).kind).toBe('unchanged');
  });

  it('captures anew when it changed or the server does not say', async () => {
    const earlier = { etag: '"v1"' };
    const again = await recaptureAddress(at('condition-ignored'), server.policy(), earlier);
    expect(unwrap(again).kind).toBe('captured');
    const unasked = await recaptureAddress(at('unasked-304'), server.policy(), {});
    expect(codeOf(unasked)).toBe('network-status');
  });
});
