// Places in pieces: the newest first, never too many, and nothing unreadable believed.
import { describe, expect, it } from 'vitest';
import {
  type Place,
  parsePlaces,
  withPlace,
} from '../../../../src/renderer/editor/place/places.ts';

const place = (articleId: string, scrollTop = 0): Place => ({
  articleId,
  anchor: 1,
  head: 1,
  scrollTop,
});

describe('places', () => {
  it('keep one place a piece, the newest first', () => {
    const places = withPlace(withPlace([place('a')], place('b')), place('a', 50));
    expect(places).toEqual([place('a', 50), place('b')]);
  });

  it('forget the oldest piece when there are too many', () => {
    let places: Place[] = [];
    for (let index = 0; index < 250; index += 1) places = withPlace(places, place(String(index)));
    expect(places).toHaveLength(200);
    expect(places.at(0)?.articleId).toBe('249');
    expect(places.at(-1)?.articleId).toBe('50');
  });

  it.each([null, '', 'no json', '{"a":1}', '[{"articleId":"a","anchor":-1}]'])(
    'read %j as none',
    (text) => {
      expect(parsePlaces(text)).toEqual([]);
    },
  );

  it('come back as they were stored', () => {
    const places = [place('a', 12.5), place('b')];
    expect(parsePlaces(JSON.stringify(places))).toEqual(places);
  });
});
