/**
 * What a command is, as data. The table built from these feeds the native menu, the palette,
 * tooltips, shortcuts and the shortcut sheet; handlers live in the renderer, by id.
 */

/** Where commands are grouped in the palette and the shortcut sheet; also the menu they sit in. */
export const COMMAND_GROUPS = [
  'File',
  'Edit',
  'Insert',
  'Format',
  'View',
  'Evidence',
  'Library',
  'Go',
  'Help',
] as const;

/** One group of commands. */
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What must be true for a command to make sense; the reason is shown when it is not. */
export const COMMAND_CONDITIONS = {
  always: '',
  article: 'Open a piece first.',
  editor: 'Put the caret in the text first.',
  selection: 'Select some text first.',
  listSelection: 'Select a piece in the library first.',
} as const;

/** Name of a condition. */
export type CommandCondition = keyof typeof COMMAND_CONDITIONS;

/** Editing commands that the system's own text handling carries out when their key is pressed. */
export const NATIVE_ROLES = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const;

/** One command: a name a journalist would use, its default keys, and when it can run. */
export type CommandDeclaration = {
  readonly id: string;
  readonly title: string;
  readonly group: CommandGroup;
  /** Electron accelerator, `CmdOrCtrl+Shift+G`; null when it has no key. */
  readonly keys: string | null;
  /** Accelerator on macOS where the general one belongs to the system; absent means `keys`. */
  readonly macKeys?: string;
  /** Set on commands whose key must reach the system's text handling untouched. */
  readonly role?: (typeof NATIVE_ROLES)[number];
  readonly when: CommandCondition;
  /** Whether the native menu shows it; everything is in the palette. */
  readonly menu: boolean;
};
