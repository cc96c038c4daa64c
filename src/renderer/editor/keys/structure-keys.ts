/**
 * The keys that walk and shape an article: Enter, Backspace, Delete, Tab and leaving a box. Keys
 * of named commands are not here; the command table declares those.
 */
import { Extension } from '@tiptap/core';
import { chainCommands } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { Command, Plugin } from '@tiptap/pm/state';
import { goToNextCell } from '@tiptap/pm/tables';
import { insertHardBreak } from '../commands/formatting.ts';
import { asUndoStep } from '../commands/run-command.ts';
import { addRowAndEnter } from '../commands/table.ts';
import { backspaceAtBoxStart, leaveBox, leaveOnEmptyParagraph } from './boxes.ts';
import { selectCitationAfter, selectCitationBefore } from './citations.ts';
import {
  backspaceAtFieldStart,
  deleteAtFieldEnd,
  enterField,
  enterPictureFacts,
  nextField,
  previousField,
} from './fields.ts';
import { backspaceInPoint, enterInPoint } from './glance.ts';
import { backspaceInHeading, backspaceInItem, enterInList, liftItem, sinkItem } from './lists.ts';

const KEYS: Readonly<Record<string, Command>> = {
  Enter: chainCommands(enterField, enterInPoint, enterInList, leaveOnEmptyParagraph),
  'Shift-Enter': insertHardBreak,
  'Mod-Enter': leaveBox,
  Backspace: chainCommands(
    selectCitationBefore,
    backspaceInPoint,
    backspaceInItem,
    backspaceInHeading,
    backspaceAtBoxStart,
    backspaceAtFieldStart,
  ),
  Delete: chainCommands(selectCitationAfter, deleteAtFieldEnd),
  Tab: chainCommands(goToNextCell(1), addRowAndEnter, sinkItem, enterPictureFacts, nextField),
  'Shift-Tab': chainCommands(goToNextCell(-1), liftItem, previousField),
};

/** The extension; it comes after the slot guard and before TipTap's own keys. */
export const StructureKeys = Extension.create({
  name: 'structureKeys',
  priority: 900,
  // Taking back a typing shortcut comes before whatever else Backspace does there.
  addKeyboardShortcuts() {
    return { Backspace: () => this.editor.commands.undoInputRule() };
  },
  addProseMirrorPlugins: () => [structureKeys()],
});

function structureKeys(): Plugin {
  const bindings = Object.entries(KEYS).map(([key, command]) => [key, asUndoStep(command)]);
  return keymap(Object.fromEntries(bindings));
}
