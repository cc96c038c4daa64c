/** What happens to a claim's mark under everything an editor does to its words. */

import { splitBlock } from '@tiptap/pm/commands';
import type { Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import type { CopiedClaim } from '../../../src/shared/article/edit/claim-marks.ts';
import {
  claimSpans,
  claimsAt,
  markClaim,
  unmarkClaim,
} from '../../../src/shared/article/edit/claim-marks.ts';
import { article } from './support.ts';
import { TestEditor } from './test-editor.ts';

function open(onClaimsCopied: (copies: readonly CopiedClaim[]) => void = () => undefined) {
  const body = [paragraph('The bill came to $56.2 billion last year.'), paragraph('Second.')];
  const editor = new TestEditor(article({ body }), { onClaimsCopied });
  return claim(editor, '$56.2 billion', 'money');
}

function claim(editor: TestEditor, words: string, id: string): TestEditor {
  const { tr } = editor.state;
  markClaim(tr, { from: editor.before(words), to: editor.after(words) }, id);
  return editor.dispatch(tr);
}

function claims(editor: TestEditor): string[] {
  return claimSpans(editor.doc).map(
    ({ id, from, to }) => `${id}: ${editor.doc.textBetween(from, to)}`,
  );
}

function handled(editor: TestEditor, slice: Slice): Slice {
  return editor.state.plugins.reduce(
    (current, plugin) =>
      plugin.props.transformPasted?.call(plugin, current, editor.view, false) ?? current,
    slice,
  );
}

function tellOfCut(editor: TestEditor): void {
  for (const plugin of editor.state.plugins) {
    plugin.props.handleDOMEvents?.cut?.call(
      plugin,
      editor.view,
      new Event('cut') as ClipboardEvent,
    );
  }
}

test('typing inside belongs to the claim, typing at its end does not', () => {
  const editor = open();
  editor.select(editor.after('$56')).type('0');
  editor.select(editor.after('billion')).type('s');
  expect(claims(editor)).toEqual(['money: $560.2 billion']);
});

test('a changed word is undone, and the claim reads as before', () => {
  const editor = open();
  editor.select(editor.before('billion'), editor.after('billion')).type('million');
  expect(claims(editor)).toEqual(['money: $56.2 million']);
  editor.editor.commands.undo();
  expect(claims(editor)).toEqual(['money: $56.2 billion']);
});

test('words typed in place of deleted ones at the end of a claim belong to it', () => {
  const editor = open();
  editor.select(editor.after('billion'));
  for (const _ of 'billion') editor.press('Backspace');
  editor.type('million');
  expect(claims(editor)).toEqual(['money: $56.2 million']);
  editor.select(editor.after('last')).select(editor.after('million')).type(' more');
  expect(claims(editor)).toEqual(['money: $56.2 million']);
});

test('a claim whose words are deleted is gone, and back on undo', () => {
  const editor = open();
  editor.dispatch(editor.state.tr.delete(editor.before('$56.2'), editor.after('billion')));
  expect(claims(editor)).toEqual([]);
  editor.editor.commands.undo();
  expect(claims(editor)).toEqual(['money: $56.2 billion']);
});

test('a claim that is split over two paragraphs stays one claim', () => {
  const editor = open();
  editor.select(editor.after('$56.2')).run(splitBlock);
  expect(claims(editor)).toEqual(['money: $56.2', 'money:  billion']);
});

test('claims may overlap, and removing one leaves the other', () => {
  const editor = open();
  const overlap = editor.state.tr;
  const range = { from: editor.before('56.2'), to: editor.after('last') };
  markClaim(overlap, range, 'event');
  editor.dispatch(overlap);
  expect(claimsAt(editor.doc, editor.before('billion'))).toEqual(['money', 'event']);
  const { tr } = editor.state;
  unmarkClaim(tr, 'money');
  editor.dispatch(tr);
  expect(claims(editor)).toEqual(['event: 56.2 billion last']);
});

test('a copy within the piece is a claim of its own, and its origin is told', () => {
  const copies: CopiedClaim[] = [];
  const editor = open((told) => copies.push(...told));
  editor.select(editor.before('The bill'), editor.after('last year.'));
  const slice = handled(editor, editor.state.selection.content());
  editor.select(editor.after('Second.')).paste(slice, '<p data-pm-slice="1 1 []">x</p>');
  expect(copies.map(({ from }) => from)).toEqual(['money']);
  expect(claims(editor)).toEqual(['money: $56.2 billion', `${copies[0]?.to}: $56.2 billion`]);
});

test('what was cut comes back as the claim it was; from elsewhere it is a new one', () => {
  const copies: CopiedClaim[] = [];
  const editor = open((told) => copies.push(...told));
  editor.select(editor.before('$56.2'), editor.after('billion'));
  const slice = editor.state.selection.content();
  tellOfCut(editor);
  editor.dispatch(editor.state.tr.deleteSelection());
  expect(handled(editor, slice).content.toString()).toContain('$56.2 billion');
  expect(copies).toEqual([]);
  const other = open((told) => copies.push(...told));
  other.dispatch(other.state.tr.delete(other.before('$56.2'), other.after('billion')));
  handled(other, slice);
  expect(copies.map(({ from }) => from)).toEqual(['money']);
});

test('nothing is marked where no words are', () => {
  const editor = new TestEditor(
    article({ headline: inlineText('Words'), body: [node('divider', {})] }),
  );
  const position = editor.nodes('divider')[0]?.position ?? -1;
  const { tr } = editor.state;
  expect(markClaim(tr, { from: position, to: position + 1 }, 'none')).toBe(false);
});
