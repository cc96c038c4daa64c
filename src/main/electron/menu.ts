/**
 * The native menu, built from the command table alone. Items send `app.command`; the page runs
 * the command and tells which ones cannot run now (`app.menuState`).
 */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import {
  COMMAND_GROUPS,
  type CommandDeclaration,
  type CommandGroup,
} from '../../shared/commands/declaration.ts';
import { COMMANDS } from '../../shared/commands/table.ts';

/** Runs a command in the page. */
export type RunCommand = (id: string) => void;

/** Installs the application menu; every item starts enabled. */
export function installMenu(run: RunCommand): void {
  const groups = COMMAND_GROUPS.map((group) => groupMenu(group, run));
  const template = process.platform === 'darwin' ? [macMenu(), ...groups, windowMenu()] : groups;
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Greys out exactly these commands in the menu. */
export function disableInMenu(ids: readonly string[]): void {
  const disabled = new Set(ids);
  const menu = Menu.getApplicationMenu();
  for (const command of COMMANDS) {
    const item = menu?.getMenuItemById(command.id);
    if (item) item.enabled = !disabled.has(command.id);
  }
}

function groupMenu(group: CommandGroup, run: RunCommand): MenuItemConstructorOptions {
  const commands = COMMANDS.filter((command) => command.group === group && command.menu);
  return { label: `&${group}`, submenu: commands.map((command) => commandItem(command, run)) };
}

function commandItem(command: CommandDeclaration, run: RunCommand): MenuItemConstructorOptions {
  const keys = process.platform === 'darwin' ? (command.macKeys ?? command.keys) : command.keys;
  const item: MenuItemConstructorOptions = { id: command.id, label: command.title };
  if (command.role) return { ...item, role: command.role };
  // The page handles the keys itself, because the focus decides what they mean; the menu shows them.
  if (keys !== null) Object.assign(item, { accelerator: keys, registerAccelerator: false });
  return { ...item, click: () => run(command.id) };
}

function macMenu(): MenuItemConstructorOptions {
  return { label: app.name, role: 'appMenu' };
}

function windowMenu(): MenuItemConstructorOptions {
  return { role: 'windowMenu' };
}
