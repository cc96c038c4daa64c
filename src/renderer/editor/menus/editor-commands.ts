/**
 * Which editor command each command id of the table runs. Menus, palette, keys, toolbar and
 * slash menu all come through here, so an action behaves the same wherever it starts.
 */

import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { cycleCase, setCase } from '../commands/change-case.ts';
import { clearFormatting, toggleFormatting } from '../commands/formatting.ts';
import {
  insertCorrection,
  insertDivider,
  insertFactBox,
  insertPullQuote,
} from '../commands/furniture.ts';
import { focusGlance } from '../commands/glance.ts';
import { goToIncompletePicture, goToSection, goToSlot, goToTk } from '../commands/go.ts';
import { deleteBlock, duplicateBlock, moveBlock, moveCurrentSection } from '../commands/move.ts';
import { fromStash, toStash } from '../commands/stash.ts';
import { insertTable, tableCommands } from '../commands/table.ts';
import {
  setParagraph,
  toggleBlockquote,
  toggleHeading,
  toggleList,
} from '../commands/text-blocks.ts';
import { insertTk } from './insert-tk.ts';

/** Commands that need nothing but the editor's state; `language` decides cases of letters. */
export function editorCommands(language: () => string): Readonly<Record<string, Command>> {
  const inLanguage =
    (make: (language: string) => Command): Command =>
    (state, dispatch, view) =>
      make(language())(state, dispatch, view);
  return {
    'format.cycleCase': inLanguage(cycleCase),
    'format.upperCase': inLanguage((tongue) => setCase('upper', tongue)),
    'format.lowerCase': inLanguage((tongue) => setCase('lower', tongue)),
    'format.sentenceCase': inLanguage((tongue) => setCase('sentence', tongue)),
    'format.titleCase': inLanguage((tongue) => setCase('title', tongue)),
    ...PLAIN_COMMANDS,
  };
}

const PLAIN_COMMANDS: Readonly<Record<string, Command>> = {
  'edit.undo': undo,
  'edit.redo': redo,
  'edit.moveBlockUp': moveBlock(-1),
  'edit.moveBlockDown': moveBlock(1),
  'edit.moveSectionUp': moveCurrentSection(-1),
  'edit.moveSectionDown': moveCurrentSection(1),
  'edit.duplicateBlock': duplicateBlock,
  'edit.deleteBlock': deleteBlock,
  'format.paragraph': setParagraph,
  'format.heading2': toggleHeading(2),
  'format.heading3': toggleHeading(3),
  'format.heading4': toggleHeading(4),
  'format.bulletList': toggleList('bulletList'),
  'format.orderedList': toggleList('orderedList'),
  'format.blockquote': toggleBlockquote,
  'format.bold': toggleFormatting('bold'),
  'format.italic': toggleFormatting('italic'),
  'format.superscript': toggleFormatting('superscript'),
  'format.subscript': toggleFormatting('subscript'),
  'format.clear': clearFormatting,
  'insert.glance': focusGlance,
  'insert.pullQuote': insertPullQuote,
  'insert.factBox': insertFactBox,
  'insert.correction': insertCorrection(),
  'insert.stash': (state, dispatch, view) =>
    toStash(state, dispatch, view) || fromStash(state, dispatch, view),
  'insert.table': insertTable(),
  'insert.divider': insertDivider,
  'insert.tk': insertTk,
  'table.rowBefore': tableCommands.rowBefore,
  'table.rowAfter': tableCommands.rowAfter,
  'table.columnBefore': tableCommands.columnBefore,
  'table.columnAfter': tableCommands.columnAfter,
  'table.deleteRow': tableCommands.deleteRow,
  'table.deleteColumn': tableCommands.deleteColumn,
  'table.toggleHeader': tableCommands.toggleHeader,
  'table.delete': tableCommands.delete,
  'go.nextTk': goToTk(1),
  'go.previousTk': goToTk(-1),
  'go.nextSection': goToSection(1),
  'go.previousSection': goToSection(-1),
  'go.nextPicture': goToIncompletePicture,
  'go.headline': goToSlot('headline'),
  'go.standfirst': goToSlot('standfirst'),
  'go.hero': goToSlot('hero'),
  'go.glance': goToSlot('glance'),
  'go.body': goToSlot('body'),
};

/** Why a command that found nothing to do did nothing, as a sentence; null for silent ones. */
export const NOTHING_TO_DO: Readonly<Record<string, string>> = {
  'edit.undo': 'There is nothing to undo in the text.',
  'edit.redo': 'There is nothing to redo in the text.',
  'edit.moveBlockUp': 'This is the first block already.',
  'edit.moveBlockDown': 'This is the last block already.',
  'edit.moveSectionUp': 'This is the first section already.',
  'edit.moveSectionDown': 'This is the last section already.',
  'edit.deleteBlock': 'This field has a fixed place; empty it instead.',
  'format.bulletList': 'Lists belong in the body.',
  'format.orderedList': 'Lists belong in the body.',
  'format.blockquote': 'Quotations belong in the body.',
  'format.bold': 'This field takes no bold text.',
  'format.italic': 'This field takes no italics.',
  'format.superscript': 'This field takes no superscript.',
  'format.subscript': 'This field takes no subscript.',
  'format.clear': 'Select some text first.',
  'insert.stash': 'Only blocks of the body can be stashed.',
  'table.rowBefore': 'Put the caret in a table first.',
  'table.rowAfter': 'Put the caret in a table first.',
  'table.columnBefore': 'Put the caret in a table first.',
  'table.columnAfter': 'Put the caret in a table first.',
  'table.deleteRow': 'Put the caret in a table first.',
  'table.deleteColumn': 'Put the caret in a table first.',
  'table.toggleHeader': 'Put the caret in a table first.',
  'table.delete': 'Put the caret in a table first.',
  'go.nextTk': 'There is no TK in this piece.',
  'go.previousTk': 'There is no TK in this piece.',
  'go.nextSection': 'This piece has no sections yet.',
  'go.previousSection': 'This piece has no sections yet.',
  'go.nextPicture': 'Every picture has its alt text and credit.',
};
