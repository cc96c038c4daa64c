import { describe, expect, test } from 'vitest';
import {
  displayKeys,
  findConflicts,
  type KeyPlatform,
  type KeyPress,
  keysOf,
  matchesKeys,
  parseKeys,
} from '../../../src/shared/commands/keys.ts';
import { COMMANDS, commandOf } from '../../../src/shared/commands/table.ts';

const PLATFORMS: readonly KeyPlatform[] = ['mac', 'windows', 'linux'];

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  altGraph: false,
  ...held,
});

function matches(keys: string, pressed: KeyPress, platform: KeyPlatform = 'linux'): boolean {
  const parsed = parseKeys(keys, platform);
  return parsed !== null && matchesKeys(parsed, pressed);
}

describe('the command table', () => {
  test.each(PLATFORMS)('has no two commands on the same keys on %s', (platform) => {
    expect(findConflicts(COMMANDS, platform)).toEqual([]);
  });

  test.each(PLATFORMS)('has only keys that can be read on %s', (platform) => {
    const unreadable = COMMANDS.filter((command) => {
      const keys = keysOf(command, platform);
      return keys !== null && parseKeys(keys, platform) === null;
    });
    expect(unreadable).toEqual([]);
  });

  test('names every command once', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(commandOf('insert.pullQuote')?.title).toBe('Pull quote');
    expect(commandOf('no.such.command')).toBeUndefined();
  });
});

describe('finding conflicts', () => {
  const command = (id: string, keys: string, macKeys?: string) => ({
    id,
    title: id,
    group: 'Edit' as const,
    keys,
    ...(macKeys === undefined ? {} : { macKeys }),
    when: 'always' as const,
    menu: true,
  });

  test('sees through different ways of writing the same keys', () => {
    const commands = [command('one', 'CmdOrCtrl+Shift+G'), command('two', 'Shift+Ctrl+G')];
    expect(findConflicts(commands, 'linux')).toEqual([
      { keys: 'Shift+Ctrl+G', ids: ['one', 'two'] },
    ]);
    expect(findConflicts(commands, 'mac')).toEqual([]);
  });

  test('counts the keys of the platform only', () => {
    const commands = [command('one', 'F7', 'F8'), command('two', 'F8')];
    expect(findConflicts(commands, 'windows')).toEqual([]);
    expect(findConflicts(commands, 'mac')).toHaveLength(1);
  });
});

describe('matching a key press', () => {
  test('follows the letters of the layout', () => {
    expect(matches('CmdOrCtrl+Z', press('z', 'KeyY', { ctrlKey: true }))).toBe(true);
    expect(matches('CmdOrCtrl+Z', press('y', 'KeyZ', { ctrlKey: true }))).toBe(false);
  });

  test('falls back to the position on a keyboard without Latin letters', () => {
    expect(matches('CmdOrCtrl+K', press('л', 'KeyK', { ctrlKey: true }))).toBe(true);
  });

  test('wants exactly the modifiers named', () => {
    expect(matches('CmdOrCtrl+K', press('k', 'KeyK', { ctrlKey: true }))).toBe(true);
    expect(matches('CmdOrCtrl+K', press('K', 'KeyK', { ctrlKey: true, shiftKey: true }))).toBe(
      false,
    );
    expect(matches('CmdOrCtrl+K', press('k', 'KeyK'))).toBe(false);
    expect(matches('CmdOrCtrl+K', press('k', 'KeyK', { metaKey: true }), 'mac')).toBe(true);
  });

  test('never takes a character typed with AltGr for a shortcut', () => {
    const typed = press('@', 'KeyQ', { ctrlKey: true, altKey: true, altGraph: true });
    expect(matches('CmdOrCtrl+Alt+Q', typed)).toBe(false);
  });

  test('knows digits, signs and named keys by their place', () => {
    expect(
      matches('CmdOrCtrl+Shift+8', press('*', 'Digit8', { ctrlKey: true, shiftKey: true })),
    ).toBe(true);
    expect(matches('CmdOrCtrl+.', press('.', 'Period', { ctrlKey: true }))).toBe(true);
    expect(matches('Alt+Up', press('ArrowUp', 'ArrowUp', { altKey: true }))).toBe(true);
    expect(matches('Shift+F8', press('F8', 'F8', { shiftKey: true }))).toBe(true);
  });
});

describe('showing keys', () => {
  test('uses the names of the platform', () => {
    expect(displayKeys('CmdOrCtrl+Shift+G', 'linux')).toBe('Ctrl+Shift+G');
    expect(displayKeys('CmdOrCtrl+Shift+G', 'mac')).toBe('⇧⌘G');
    expect(displayKeys('CmdOrCtrl+Plus', 'windows')).toBe('Ctrl++');
    expect(displayKeys('Alt+Up', 'mac')).toBe('⌥↑');
  });

  test('shows what it cannot read as it is', () => {
    expect(displayKeys('Hyper+Q', 'linux')).toBe('Hyper+Q');
  });
});
