import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureAddress } from '../../../src/main/services/capture/capture-address.ts';
import { inTurns } from '../../support/in-turns.ts';
import { FORBIDDEN_TARGETS } from '../../support/loopback/redirects.ts';
import { BEHAVIOURS, type Loopback, NAMES, startLoopback } from '../../support/loopback/server.ts';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

/** What a capture of each behaviour comes to: whether there is text, or the error. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'captured, available': [
    ...['status-200', 'status-203'],
    ...['redirect-301', 'redirect-302', 'redirect-303', 'redirect-307', 'redirect-308'],
    ...['redirect-slash', 'redirect-index', 'redirect-case', 'redirect-relative'],
    ...['redirect-chain-five', 'redirect-chain-mixed', 'redirect-cookies'],
    ...['redirect-home', 'redirect-home-permanent', 'redirect-home-index'],
    ...['redirect-not-found-page', 'redirect-404-html', 'meta-refresh', 'meta-refresh-story'],
    ...['slow-but-honest', 'packed-gzip', 'packed-brotli', 'packed-deflate', 'early-hints'],
    ...['type-html-as-text', 'type-html-none', 'type-html-octets', 'type-xhtml'],
    ...['type-pdf', 'type-pdf-octets', 'type-csv', 'type-csv-attachment', 'type-vtt'],
    ...['charset-header', 'charset-meta', 'charset-http-equiv', 'charset-default'],
    ...['charset-guess', 'charset-bom', 'charset-wide', 'charset-wrong-header'],
    ...['charset-unknown', 'charset-header-over-meta'],
    ...['wall-captcha-200', 'wall-traffic-200', 'wall-login-200', 'wall-teaser'],
    'wall-story-about-robots',
    ...['soft-title', 'soft-heading', 'soft-exists-no-more', 'soft-removed', 'soft-unavailable'],
    ...['soft-german', 'soft-french', 'soft-front-page', 'soft-search', 'soft-old-domain'],
    ...['soft-redirect-200', 'story-about-404', 'story-about-removal', 'story-short'],
    ...['story-in-long-menu', 'story-beside-soft', 'story-beside-front', 'story-unavailable-word'],
    ...['head-refused', 'head-forbidden', 'range-refused', 'range-bad-request'],
    ...['range-not-built', 'range-partial', 'condition-unchanged', 'condition-by-date'],
    ...['condition-ignored', 'moved-to-other-text', 'robots-header', 'robots-meta'],
  ],
  'captured, none': [
    ...['redirect-login', 'redirect-sign-in', 'redirect-sso', 'type-pdf-scanned'],
    'soft-empty-shell',
  ],
  'captured, unsupported': [
    ...['type-html-as-pdf', 'type-html-as-picture', 'type-pdf-as-html', 'type-picture'],
    ...['type-picture-as-html', 'type-svg', 'type-svg-as-html', 'type-program', 'type-zip'],
    'type-json',
  ],
  'captured, encrypted': ['type-pdf-locked'],
  'captured, damaged': ['type-pdf-broken'],
  'network-status': [
    ...['status-204', 'status-300', 'status-302-nowhere', 'status-400', 'status-401'],
    ...['status-402', 'status-403', 'status-404', 'status-404-long', 'status-404-empty'],
    ...['status-406', 'status-408', 'status-410', 'status-410-notice', 'status-418'],
    ...['status-423', 'status-429-seconds', 'status-429-date', 'status-451', 'status-500'],
    ...['status-502', 'status-503', 'status-504', 'status-520', 'status-999'],
    ...['redirect-to-404', 'redirect-to-410', 'redirect-to-500', 'get-refused', 'unasked-304'],
    ...['wall-challenge-403', 'wall-challenge-503', 'wall-captcha-404', 'wall-denied-404'],
    ...['wall-denied-403', 'wall-traffic-410', 'wall-login-401', 'wall-payment-402', 'wall-agent'],
  ],
  'network-blocked': Object.keys(FORBIDDEN_TARGETS).map((name) => `forbidden-${name}`),
  'network-timeout': ['never-answers', 'slow-headers', 'silent-body', 'endless-slow'],
  'capture-too-large': [
    ...['endless-quick', 'too-large-page', 'too-large-file', 'bomb-gzip', 'bomb-brotli'],
  ],
  'network-failed': [
    ...['redirect-chain-six', 'redirect-loop', 'redirect-loop-two', 'redirect-empty-location'],
    ...['packed-twice', 'packed-unknown', 'packed-cut', 'packed-rubbish'],
    ...['reset-at-once', 'reset-in-body', 'cut-length', 'cut-chunks', 'bad-chunk-size'],
    ...['two-lengths', 'not-http', 'huge-header', 'endless-headers', 'closes-quietly'],
    ...['empty-page', 'name-unknown', 'name-server-down', 'port-closed'],
  ],
  'network-insecure': ['not-tls'],
};

describe('captureAddress against every behaviour of a server', () => {
  it('knows what to expect of each, and there are more than two hundred', () => {
    const expected = Object.values(EXPECTED).flat();
    expect(expected.toSorted()).toEqual([...Object.keys(BEHAVIOURS), ...NAMES].toSorted());
    expect(expected.length).toBeGreaterThan(200);
  });

  it('comes to a capture or a clear error, and never reaches the inner server', async () => {
    const cases = Object.entries(EXPECTED).flatMap(([outcome, names]) =>
      names.map((name) => ({ name, outcome })),
    );
    const found = await inTurns(cases, 4, async ({ name }) => {
      const captured = await captureAddress(server.address(name), server.policy());
      const outcome = captured.ok ? `captured, ${captured.value.text}` : captured.error.code;
      return { name, outcome };
    });
    expect(found).toEqual(cases);
    expect(server.innerHits()).toBe(0);
  }, 120_000);
});
