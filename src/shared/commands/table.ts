/**
 * The one table of commands. Menus, palette, tooltips, the shortcut sheet and the dispatcher
 * read it; nothing else declares a key.
 */
import type { CommandDeclaration } from './declaration.ts';
import { editCommands } from './edit.ts';
import { evidenceCommands } from './evidence.ts';
import { fileCommands } from './file.ts';
import { formatCommands } from './format.ts';
import { goCommands } from './go.ts';
import { helpCommands } from './help.ts';
import { insertCommands } from './insert.ts';
import { libraryCommands } from './library.ts';
import { tableCommands } from './table-editing.ts';
import { viewCommands } from './view.ts';

/** Every command of the product. */
export const COMMANDS: readonly CommandDeclaration[] = [
  ...fileCommands,
  ...editCommands,
  ...insertCommands,
  ...formatCommands,
  ...tableCommands,
  ...viewCommands,
  ...evidenceCommands,
  ...libraryCommands,
  ...goCommands,
  ...helpCommands,
];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** The declaration of a command; undefined for an id that does not exist. */
export function commandOf(id: string): CommandDeclaration | undefined {
  return byId.get(id);
}
