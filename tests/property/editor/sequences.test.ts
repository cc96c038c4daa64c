/**
 * Whatever an editor does in whatever order, the document stays valid, no slot vanishes, ids stay
 * unique, and undoing everything gives back the piece as it was opened.
 */

import { Slice } from '@tiptap/pm/model';
import { AllSelection, type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycleCase } from '../../../src/renderer/editor/commands/change-case.ts';
import { insertCitation } from '../../../src/renderer/editor/commands/citation.ts';
import {
  clearFormatting,
  toggleFormatting,
} from '../../../src/renderer/editor/commands/formatting.ts';
import {
  insertCorrection,
  insertDivider,
  insertEmbed,
  insertFactBox,
  insertFigure,
  insertPullQuote,
} from '../../../src/renderer/editor/commands/furniture.ts';
import { addGlanceItem } from '../../../src/renderer/editor/commands/glance.ts';
import {
  deleteBlock,
  duplicateBlock,
  moveBlock,
  moveCurrentSection,
} from '../../../src/renderer/editor/commands/move.ts';
import { fromStash, toStash } from '../../../src/renderer/editor/commands/stash.ts';
import { insertTable, tableCommands } from '../../../src/renderer/editor/commands/table.ts';
import {
  setParagraph,
  toggleBlockquote,
  toggleHeading,
  toggleList,
} from '../../../src/renderer/editor/commands/text-blocks.ts';
import { replaceAll, setSearch } from '../../../src/renderer/editor/search/search-commands.ts';
import { SLOT_NAMES } from '../../../src/shared/article/nodes.ts';
import { fullArticle } from '../../unit/editor/support.ts';
import { TestEditor } from '../../unit/editor/test-editor.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  addGlanceItem,
  bold: toggleFormatting('bold'),
  clearFormatting,
  cite: insertCitation([{ sourceId: 's2', locator: 'p. 3', note: '' }]),
  correction: insertCorrection('update'),
  cycleCase: cycleCase('en-GB'),
  deleteBlock,
  deleteRow: tableCommands.deleteRow,
  divider: insertDivider,
  down: moveBlock(1),
  duplicateBlock,
  embed: insertEmbed('https://example.org/', 'An example'),
  factBox: insertFactBox,
  figure: insertFigure(),
  fromStash,
  heading: toggleHeading(3),
  list: toggleList('bulletList'),
  numbers: toggleList('orderedList'),
  paragraph: setParagraph,
  pullQuote: insertPullQuote,
  quotation: toggleBlockquote,
  replaceAll: replaceAll('river'),
  rowAfter: tableCommands.rowAfter,
  search: setSearch({ text: 'the', matchCase: false, wholeWord: true, isRegex: false }),
  section: moveCurrentSection(1),
  table: insertTable(2, 2),
  toStash,
  up: moveBlock(-1),
};

type Action =
  | { readonly kind: 'select'; readonly anchor: number; readonly head: number }
  | { readonly kind: 'node' | 'copyPaste'; readonly anchor: number; readonly head: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'press'; readonly key: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'run'; readonly name: string };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('select'), anchor: place, head: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('node'), anchor: place, head: place }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('copyPaste'), anchor: place, head: place }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('all') }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('press'),
      key: fc.constantFrom(
        'Enter',
        'Backspace',
        'Delete',
        'Tab',
        'Shift-Tab',
        'Mod-Enter',
        'Shift-Enter',
        'Mod-a',
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type'),
      text: fc.constantFrom('word ', '- ', '## ', '> ', '"so"', '--- ', '1. ', 'a -- b', 'TK'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('run'),
      name: fc.constantFrom(...Object.keys(COMMANDS)),
    }),
  },
);

describe('any sequence of edits', () => {
  test('keeps the document valid and can be undone to the start', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 30 }), (actions) => {
        const editor = new TestEditor(fullArticle());
        const start = editor.doc.toJSON();
        for (const step of actions) {
          perform(editor, step);
          expectSound(editor);
        }
        editor.undoAll();
        expect(editor.doc.toJSON()).toEqual(start);
      }),
      { numRuns: 150 },
    );
  });

  test('never moves words of one slot into another by deleting', () => {
    fc.assert(
      fc.property(place, place, fc.constantFrom('Backspace', 'Delete', 'Enter'), (a, b, key) => {
        const editor = new TestEditor(fullArticle());
        const before = slotTexts(editor);
        select(editor, a, b);
        if (!editor.state.selection.empty) editor.press(key);
        for (const [index, text] of slotTexts(editor).entries()) {
          expect(isSubsequence(text, before[index] ?? '')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function perform(editor: TestEditor, step: Action): void {
  switch (step.kind) {
    case 'select':
      select(editor, step.anchor, step.head);
      return;
    case 'node':
      selectNode(editor, step.anchor);
      return;
    case 'copyPaste':
      copyPaste(editor, step.anchor, step.head);
      return;
    case 'all':
      editor.dispatch(editor.state.tr.setSelection(new AllSelection(editor.doc)));
      return;
    case 'press':
      editor.press(step.key);
      return;
    case 'type':
      editor.type(step.text);
      return;
    case 'run': {
      const command = COMMANDS[step.name];
      if (command !== undefined) editor.run(command);
    }
  }
}

function select(editor: TestEditor, anchor: number, head: number): void {
  const at = (share: number) => editor.doc.resolve(Math.floor(share * editor.doc.content.size));
  editor.dispatch(editor.state.tr.setSelection(TextSelection.between(at(anchor), at(head))));
}

function selectNode(editor: TestEditor, share: number): void {
  const positions: number[] = [];
  editor.doc.descendants((node, position) => {
    if (NodeSelection.isSelectable(node) && !node.isText) positions.push(position);
  });
  const position = positions[Math.floor(share * positions.length)];
  if (position === undefined) return;
  editor.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.doc, position)));
}

function copyPaste(editor: TestEditor, anchor: number, head: number): void {
  select(editor, anchor, head);
  const slice = editor.state.selection.content();
  select(editor, head, head);
  editor.paste(new Slice(slice.content, slice.openStart, slice.openEnd));
}

function expectSound(editor: TestEditor): void {
  editor.doc.check();
  const slots = editor.doc.content.content.map((slot) => slot.type.name);
  expect(slots).toEqual([...SLOT_NAMES]);
  expect(editor.doc.lastChild?.childCount).toBeGreaterThan(0);
  const ids: unknown[] = [];
  editor.doc.descendants((node) => {
    if ('id' in node.attrs) ids.push(node.attrs.id);
  });
  expect(ids).not.toContain('');
  expect(new Set(ids).size).toBe(ids.length);
}

function slotTexts(editor: TestEditor): string[] {
  return editor.doc.content.content.map((slot) => slot.textContent);
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
