// The slash menu: every entry is a command of the table, and finding one takes few letters.
import { describe, expect, it } from 'vitest';
import { slashItems } from '../../../../src/renderer/editor/menus/slash-items.ts';
import { commandOf } from '../../../../src/shared/commands/table.ts';

const titles = (query: string) => slashItems(query).map(({ title }) => title);

describe('the slash menu', () => {
  it('offers only commands that exist, each once', () => {
    const ids = slashItems('').map(({ id }) => id);
    expect(ids.filter((id) => commandOf(id) === undefined)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['pull', 'Pull quote'],
    ['fact b', 'Fact box'],
    ['image', 'Picture'],
    ['KEY P', 'At a Glance point'],
    ['footnote', 'Citation'],
  ])('finds %j', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  it('puts titles before synonyms, and finds nothing for nonsense', () => {
    expect(titles('s')[0]).toBe('Subheading');
    expect(titles('xyzzy')).toEqual([]);
  });
});
