import { describe, expect, it } from 'vitest';
import type { LinkObservation, SeenAnswer } from '../../../src/shared/capture/links/observation.ts';
import {
  addressOfNothing,
  isFrontPage,
  isLogin,
  isSamePage,
} from '../../../src/shared/capture/links/places.ts';
import { similarity, sketchOf } from '../../../src/shared/capture/links/sketch.ts';
import { judgeLink } from '../../../src/shared/capture/links/state.ts';
import { retryAfterSeconds } from '../../../src/shared/capture/retrieval/retry-after.ts';

const HOUR = 3_600_000;
const TEXT =
  'The harbour of Morrow will close for repairs next spring, the council decided on Tuesday evening after a long debate.';
const ADDRESS = 'https://example.org/news/harbour';

function answer(changes: Partial<SeenAnswer> = {}): SeenAnswer {
  const content = {
    title: 'Harbour',
    opening: TEXT,
    refresh: null,
    wall: 'none',
    sketch: sketchOf(TEXT),
  } as const;
  return {
    kind: 'answered',
    status: 200,
    requestedUrl: ADDRESS,
    finalUrl: ADDRESS,
    redirects: [],
    content,
    ...changes,
  };
}

function observation(changes: Partial<LinkObservation> = {}): LinkObservation {
  return {
    at: 0,
    seen: answer(),
    probe: null,
    goneSince: null,
    saved: null,
    passageChanged: false,
    ...changes,
  };
}

describe('judgeLink', () => {
  it('calls a link gone only at the second sighting an hour later', () => {
    const seen = answer({ status: 404, content: null });
    const first = judgeLink(observation({ seen, at: 5 }));
    expect(first).toMatchObject({ state: 'unconfirmed', goneSince: 5 });
    const soon = judgeLink(observation({ seen, at: 5 + HOUR - 1, goneSince: 5 }));
    expect(soon).toMatchObject({ state: 'unconfirmed', goneSince: 5 });
    const later = judgeLink(observation({ seen, at: 5 + HOUR, goneSince: 5 }));
    expect(later).toMatchObject({ state: 'gone', rule: 'status-404', goneSince: 5 });
  });

  it('forgets a first sighting when the page is there again, but not for a fault between', () => {
    expect(judgeLink(observation({ goneSince: 5 })).goneSince).toBeNull();
    const fault = { kind: 'failed', reason: 'timeout' } as const;
    expect(judgeLink(observation({ goneSince: 5, seen: fault })).goneSince).toBe(5);
  });

  it('says that a passage changed only of a page that is there', () => {
    expect(judgeLink(observation({ passageChanged: true })).state).toBe('drifted');
    const gone = answer({ status: 503 });
    expect(judgeLink(observation({ passageChanged: true, seen: gone })).state).toBe('unconfirmed');
  });

  it('asks the saved copy whether a page that moved is still the same', () => {
    const moved = answer({
      finalUrl: 'https://example.org/archive/7',
      redirects: [{ status: 301, to: '' }],
    });
    expect(judgeLink(observation({ seen: moved, saved: sketchOf(TEXT) })).state).toBe('moved');
    const other = sketchOf(
      'Quite another text about bread and the people who bake it at night in the old mill.',
    );
    expect(judgeLink(observation({ seen: moved, saved: other })).state).toBe('suspect-redirect');
    const home = { ...moved, finalUrl: 'https://example.org/' };
    expect(judgeLink(observation({ seen: home, saved: other })).state).toBe('suspect-redirect');
    expect(judgeLink(observation({ seen: home, saved: sketchOf(TEXT) })).state).toBe('moved');
  });

  it('does not take a saved page for a soft 404 because all pages look alike', () => {
    expect(judgeLink(observation({ probe: answer() })).state).toBe('soft-404');
    expect(judgeLink(observation({ probe: answer(), saved: sketchOf(TEXT) })).state).toBe('ok');
  });

  it('knows that secret-safe mode says nothing about a link', () => {
    const seen = { kind: 'failed', reason: 'not-contacted' } as const;
    expect(judgeLink(observation({ seen })).state).toBe('not-contacted');
  });
});

describe('places', () => {
  it.each([
    ['http://www.example.org/a/', 'https://example.org/a', true],
    ['https://example.org/a/index.html', 'https://example.org/a', true],
    ['https://example.org/A', 'https://example.org/a', true],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2', false],
    ['https://example.org/a', 'https://example.com/a', false],
  ])('%s and %s', (one, other, same) => expect(isSamePage(one, other)).toBe(same));

  it('knows front pages and log-ins', () => {
    for (const address of [
      'https://a.org',
      'https://a.org/?x',
      'https://a.org/en/',
      'https://a.org/index.php',
    ])
      expect(isFrontPage(address)).toBe(true);
    for (const address of ['https://a.org/news', 'https://a.org/english'])
      expect(isFrontPage(address)).toBe(false);
    for (const address of [
      'https://a.org/login?x',
      'https://accounts.a.org/x',
      'https://a.org/user/sign-in',
    ])
      expect(isLogin(address)).toBe(true);
    for (const address of ['https://a.org/blogging', 'https://a.org/design-in-oslo'])
      expect(isLogin(address)).toBe(false);
  });

  it('makes an address that cannot exist beside a given one', () => {
    expect(addressOfNothing('https://a.org/news/story?x#y', 'qq')).toBe('https://a.org/news/qq');
    expect(addressOfNothing('https://a.org/news/story/', 'qq')).toBe('https://a.org/news/qq');
    expect(addressOfNothing('https://a.org/', 'qq')).toBe('https://a.org/qq');
    expect(addressOfNothing('https://a.org', 'qq')).toBe('https://a.org/qq');
  });
});

describe('sketches', () => {
  it('are alike for the same words whatever the numbers, and not for others', () => {
    const long = Array.from(
      { length: 400 },
      (_, at) => `word${String.fromCharCode(97 + (at % 26))} number ${at}`,
    ).join(' ');
    expect(similarity(sketchOf(TEXT), sketchOf(`${TEXT} 12345`))).toBe(1);
    expect(similarity(sketchOf(TEXT), sketchOf(long))).toBeLessThan(0.1);
    expect(similarity(sketchOf(''), sketchOf(TEXT))).toBe(0);
  });
});

describe('retryAfterSeconds', () => {
  const now = Date.parse('2026-03-14T00:00:00Z');
  it.each([
    ['120', 120],
    ['Sat, 14 Mar 2026 00:01:00 GMT', 60],
    ['Fri, 13 Mar 2026 00:00:00 GMT', 0],
    ['999999999', 604_800],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%s', (header, seconds) => expect(retryAfterSeconds(header, now)).toBe(seconds));
});
