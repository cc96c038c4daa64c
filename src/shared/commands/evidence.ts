/** Sources, passages and claims: attaching, linking, deciding, and finding what has no evidence. */
import type { CommandDeclaration } from './declaration.ts';

/** Commands of this file, in menu order. */
export const evidenceCommands: readonly CommandDeclaration[] = [
  {
    id: 'evidence.unlink',
    title: 'Remove the evidence of the claim here',
    group: 'Evidence',
    keys: null,
    when: 'editor',
    menu: true,
  },
  {
    id: 'evidence.confirm',
    title: 'Confirm the claim here',
    group: 'Evidence',
    keys: 'CmdOrCtrl+Alt+K',
    when: 'editor',
    menu: true,
  },
  {
    id: 'evidence.known',
    title: 'Mark the sentence as common knowledge',
    group: 'Evidence',
    keys: null,
    when: 'editor',
    menu: true,
  },
  {
    id: 'evidence.nextUnsupported',
    title: 'Next sentence without evidence',
    group: 'Evidence',
    keys: 'F4',
    when: 'article',
    menu: true,
  },
  {
    id: 'evidence.previousUnsupported',
    title: 'Previous sentence without evidence',
    group: 'Evidence',
    keys: 'Shift+F4',
    when: 'article',
    menu: true,
  },
  {
    id: 'view.evidence',
    title: 'Evidence',
    group: 'View',
    keys: 'CmdOrCtrl+6',
    when: 'always',
    menu: true,
  },
];
