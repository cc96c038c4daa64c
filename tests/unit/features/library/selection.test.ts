import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keepShown,
  NO_SELECTION,
  neighbour,
  type SelectMode,
  select,
  selectAll,
} from '../../../../src/renderer/features/library/selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const choose = (...steps: readonly (readonly [string, SelectMode])[]) =>
  steps.reduce((selection, [id, mode]) => select(selection, id, mode, ORDER), NO_SELECTION);
const ids = (selection: { readonly ids: ReadonlySet<string> }) =>
  [...selection.ids].sort().join('');

describe('selecting rows', () => {
  test('a plain choice selects that row alone', () => {
    expect(ids(choose(['a', 'only'], ['c', 'only']))).toBe('c');
  });

  test('Ctrl adds and removes single rows', () => {
    expect(ids(choose(['a', 'only'], ['c', 'toggle']))).toBe('ac');
    expect(ids(choose(['a', 'only'], ['c', 'toggle'], ['a', 'toggle']))).toBe('c');
  });

  test('Shift selects from where the last choice was made, in both directions', () => {
    expect(ids(choose(['b', 'only'], ['d', 'range']))).toBe('bcd');
    expect(ids(choose(['d', 'only'], ['b', 'range']))).toBe('bcd');
    expect(ids(choose(['b', 'only'], ['e', 'range'], ['a', 'range']))).toBe('ab');
  });

  test('a range from a row that is gone selects the row alone', () => {
    const gone = { ids: new Set(['z']), anchor: 'z', active: 'z' };
    expect(ids(select(gone, 'c', 'range', ORDER))).toBe('c');
  });

  test('a range is always what lies between anchor and end', () => {
    const row = fc.integer({ min: 0, max: ORDER.length - 1 });
    fc.assert(
      fc.property(row, row, (from, to) => {
        const range = choose([ORDER[from] ?? '', 'only'], [ORDER[to] ?? '', 'range']);
        const expected = ORDER.slice(Math.min(from, to), Math.max(from, to) + 1).join('');
        expect(ids(range)).toBe(expected);
      }),
    );
  });
});

describe('moving through rows', () => {
  test('stops at both ends', () => {
    const first = choose(['a', 'only']);
    expect(neighbour(first, -1, ORDER)).toBe('a');
    expect(neighbour(first, 1, ORDER)).toBe('b');
    expect(neighbour(first, Number.POSITIVE_INFINITY, ORDER)).toBe('e');
  });

  test('starts at the end it moves from when nothing is active', () => {
    expect(neighbour(NO_SELECTION, 1, ORDER)).toBe('a');
    expect(neighbour(NO_SELECTION, -1, ORDER)).toBe('e');
    expect(neighbour(NO_SELECTION, 1, [])).toBeNull();
  });
});

describe('a list that changes', () => {
  test('drops rows that are no longer shown and keeps the rest', () => {
    const kept = keepShown(choose(['a', 'only'], ['c', 'range']), ['b', 'c', 'd']);
    expect(ids(kept)).toBe('bc');
    expect(kept.anchor).toBeNull();
    expect(kept.active).toBe('c');
  });

  test('leaves the selection itself alone when nothing went away', () => {
    const before = choose(['a', 'only']);
    expect(keepShown(before, ORDER)).toBe(before);
  });

  test('can be selected as a whole', () => {
    expect(ids(selectAll(NO_SELECTION, ORDER))).toBe('abcde');
  });
});
