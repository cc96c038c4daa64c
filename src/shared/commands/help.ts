/** Learning the keys, and what to send when something is wrong. */
import type { CommandDeclaration } from './declaration.ts';

/** Commands of this file, in menu order. */
export const helpCommands: readonly CommandDeclaration[] = [
  {
    id: 'help.shortcuts',
    title: 'Keyboard shortcuts',
    group: 'Help',
    keys: 'CmdOrCtrl+/',
    when: 'always',
    menu: true,
  },
  {
    id: 'help.welcome',
    title: 'Welcome screen',
    group: 'Help',
    keys: null,
    when: 'always',
    menu: true,
  },
  {
    id: 'help.diagnostics',
    title: 'Copy diagnostics',
    group: 'Help',
    keys: null,
    when: 'always',
    menu: true,
  },
  {
    id: 'help.about',
    title: 'About Standfirst',
    group: 'Help',
    keys: null,
    when: 'always',
    menu: true,
  },
];
