/**
 * Accelerators: parse, show, match against a key press, and find conflicts.
 * The syntax is Electron's (`CmdOrCtrl+Shift+G`), so menus can use the same strings.
 */
import type { CommandDeclaration } from './declaration.ts';

/** Keyboard conventions that differ by platform. */
export type KeyPlatform = 'mac' | 'windows' | 'linux';

/** An accelerator taken apart for one platform; `key` is Electron's name of it. */
export type ParsedKeys = {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
  readonly key: string;
};

/** The facts of a key press that matter, as a DOM KeyboardEvent names them. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  /** Whether AltGr is held: then the press types a character and is no shortcut. */
  readonly altGraph: boolean;
};

/** Names of keys in accelerators, with the DOM's `code` for each. */
const NAMED_CODES: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Plus: 'Equal',
  '=': 'Equal',
  '-': 'Minus',
  '.': 'Period',
  ',': 'Comma',
  '/': 'Slash',
  '\\': 'Backslash',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  "'": 'Quote',
  Enter: 'Enter',
  Escape: 'Escape',
  Tab: 'Tab',
  Space: 'Space',
  Backspace: 'Backspace',
  Delete: 'Delete',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Home: 'Home',
  End: 'End',
};

const PLAIN_KEY = /^([A-Z0-9]|F([1-9]|1[0-9]|2[0-4]))$/;

/** Takes an accelerator apart for a platform; null when it is not a valid one. */
export function parseKeys(keys: string, platform: KeyPlatform): ParsedKeys | null {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  if (!PLAIN_KEY.test(key) && NAMED_CODES[key] === undefined) return null;
  const known = ['CmdOrCtrl', 'Cmd', 'Ctrl', 'Alt', 'Shift'];
  if (modifiers.some((name) => !known.includes(name))) return null;
  const mac = platform === 'mac';
  return {
    ctrl: modifiers.includes('Ctrl') || (modifiers.includes('CmdOrCtrl') && !mac),
    alt: modifiers.includes('Alt'),
    shift: modifiers.includes('Shift'),
    meta: modifiers.includes('Cmd') || (modifiers.includes('CmdOrCtrl') && mac),
    key,
  };
}

/** The accelerator a command has on a platform; null when it has none. */
export function keysOf(command: CommandDeclaration, platform: KeyPlatform): string | null {
  return platform === 'mac' && command.macKeys !== undefined ? command.macKeys : command.keys;
}

/** Whether a key press is this accelerator. Letters follow the layout, everything else the key. */
export function matchesKeys(parsed: ParsedKeys, press: KeyPress): boolean {
  return (
    !press.altGraph &&
    press.ctrlKey === parsed.ctrl &&
    press.altKey === parsed.alt &&
    press.shiftKey === parsed.shift &&
    press.metaKey === parsed.meta &&
    isKey(parsed.key, press)
  );
}

function isKey(key: string, press: KeyPress): boolean {
  if (/^[A-Z]$/.test(key)) {
    // Non-Latin layouts give no Latin letter; then the position on the keyboard decides.
    const latin = /^[a-z]$/i.test(press.key);
    return latin ? press.key.toUpperCase() === key : press.code === `Key${key}`;
  }
  if (/^[0-9]$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  const code = NAMED_CODES[key];
  if (code === undefined) return press.key === key;
  return press.code === code || press.key === key || (key === 'Plus' && press.key === '+');
}

const MAC_SYMBOLS: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
  Enter: '↩',
  Escape: 'Esc',
  Tab: '⇥',
  Backspace: '⌫',
  Delete: '⌦',
};

/** How a person reads an accelerator: `Ctrl+Shift+G`, or `⇧⌘G` on macOS. */
export function displayKeys(keys: string, platform: KeyPlatform): string {
  const parsed = parseKeys(keys, platform);
  if (parsed === null) return keys;
  if (platform === 'mac') {
    const marks = `${parsed.ctrl ? '⌃' : ''}${parsed.alt ? '⌥' : ''}${parsed.shift ? '⇧' : ''}`;
    return `${marks}${parsed.meta ? '⌘' : ''}${MAC_SYMBOLS[parsed.key] ?? parsed.key}`;
  }
  const names = [
    parsed.ctrl && 'Ctrl',
    parsed.meta && 'Win',
    parsed.alt && 'Alt',
    parsed.shift && 'Shift',
    parsed.key === 'Escape' ? 'Esc' : parsed.key === 'Plus' ? '+' : parsed.key,
  ];
  return names.filter((name) => name !== false).join('+');
}

/** Two commands that answer to the same key press on one platform. */
export type KeyConflict = { readonly keys: string; readonly ids: readonly [string, string] };

/** Every pair of commands with the same keys on a platform; a valid table has none. */
export function findConflicts(
  commands: readonly CommandDeclaration[],
  platform: KeyPlatform,
): readonly KeyConflict[] {
  const owners = new Map<string, string>();
  const conflicts: KeyConflict[] = [];
  for (const command of commands) {
    const keys = keysOf(command, platform);
    const parsed = keys === null ? null : parseKeys(keys, platform);
    if (keys === null || parsed === null) continue;
    const { ctrl, alt, shift, meta, key } = parsed;
    const press = JSON.stringify([ctrl, alt, shift, meta, NAMED_CODES[key] ?? key]);
    const owner = owners.get(press);
    if (owner === undefined) owners.set(press, command.id);
    else conflicts.push({ keys, ids: [owner, command.id] });
  }
  return conflicts;
}
