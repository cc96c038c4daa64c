/** The slot guard's table: what selecting, typing and deleting across slots may do. */
import { AllSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { fullArticle } from './support.ts';
import { TestEditor } from './test-editor.ts';

const HEADLINE = 'River towns count the cost';
const STANDFIRST = 'Three councils say the bill is double the grant.';

function open(): TestEditor {
  return new TestEditor(fullArticle());
}

describe('selecting all', () => {
  test('selects the slot, then the body, then the piece', () => {
    const editor = open().into('headline').press('Mod-a');
    expect(selectedText(editor)).toBe(HEADLINE);
    editor.press('Mod-a');
    expect(selectedText(editor)).toMatch(/^The first paragraph\..*The last paragraph\.$/);
    editor.press('Mod-a');
    expect(editor.state.selection).toBeInstanceOf(AllSelection);
    editor.press('Mod-a');
    expect(editor.state.selection).toBeInstanceOf(AllSelection);
  });

  test('begins with the field inside a box of the body', () => {
    const editor = open().into('quoteText').press('Mod-a');
    expect(selectedText(editor)).toBe('We cannot pay');
    editor.press('Mod-a');
    expect(selectedText(editor)).toContain('The last paragraph.');
  });

  test('goes to the body at once from an empty headline', () => {
    const editor = open().into('headline').press('Mod-a', 'Backspace', 'Mod-a');
    expect(selectedText(editor)).toContain('The last paragraph.');
  });
});

describe('typing over a selection', () => {
  test('of the piece replaces only the slot where it began', () => {
    const editor = open().into('headline').press('Mod-a', 'Mod-a', 'Mod-a').type('XY');
    expect(editor.textOf('headline')).toBe('XY');
    expect(editor.textOf('standfirst')).toBe(STANDFIRST);
    expect(editor.textOf('body')).toContain('The first paragraph.');
  });

  test('of the piece is not misled by transactions that only redraw something', () => {
    const editor = open().into('headline').press('Mod-a', 'Mod-a');
    const { tr, selection } = editor.state;
    editor.dispatch(tr.setSelection(selection).setMeta('redraw', true));
    editor.press('Mod-a').type('XY');
    expect(editor.textOf('headline')).toBe('XY');
    expect(editor.textOf('body')).toContain('The first paragraph.');
  });

  test('of the piece replaces the body when it began there', () => {
    const editor = open().select(open().after('first')).press('Mod-a', 'Mod-a').type('XY');
    expect(editor.textOf('body')).toBe('XY');
    expect(editor.textOf('headline')).toBe(HEADLINE);
    expect(editor.textOf('glance')).toContain('Bills have doubled');
  });

  test('of the body replaces the body', () => {
    const editor = open().into('headline').press('Mod-a', 'Mod-a').type('New.');
    expect(editor.textOf('body')).toBe('New.');
    expect(editor.nodes('body')[0]?.node.childCount).toBe(1);
    expect(editor.textOf('headline')).toBe(HEADLINE);
  });

  test('across two slots clamps per slot and keeps the text together', () => {
    const editor = open();
    editor.select(editor.before(' count'), editor.before(' say')).type('ZW');
    expect(editor.textOf('headline')).toBe('River townsZW');
    expect(editor.textOf('standfirst')).toBe(' say the bill is double the grant.');
  });

  test('across two slots made backwards goes to where it was begun', () => {
    const editor = open();
    editor.select(editor.before(' say'), editor.before(' count')).type('ZW');
    expect(editor.textOf('headline')).toBe('River towns');
    expect(editor.textOf('standfirst')).toBe('ZW say the bill is double the grant.');
  });
});

describe('deleting a selection', () => {
  test('from headline into body keeps the furniture between', () => {
    const editor = open();
    editor.select(editor.before(' count'), editor.after('The first ')).press('Backspace');
    expect(editor.textOf('headline')).toBe('River towns');
    expect(editor.textOf('standfirst')).toBe(STANDFIRST);
    expect(editor.textOf('hero')).toBe('The square on MondayPhotograph: A. Reader');
    expect(editor.textOf('glance')).toBe('At a GlanceBills have doubledGrants have not');
    expect(editor.textOf('body')).toMatch(/^paragraph\./);
    expect(editor.state.selection.from).toBe(editor.after('River towns'));
  });

  test('from headline to standfirst never joins them', () => {
    const editor = open();
    editor.select(editor.before(' count'), editor.before(' say')).press('Delete');
    expect(editor.textOf('headline')).toBe('River towns');
    expect(editor.textOf('standfirst')).toBe(' say the bill is double the grant.');
  });

  test('from a paragraph into a pull quote keeps both apart', () => {
    const editor = open();
    editor.select(editor.after('goes'), editor.after('We cannot')).press('Backspace');
    expect(editor.textOf('quoteText')).toBe(' pay');
    expect(editor.textOf('attribution')).toBe('Mayor B. Example');
    expect(editor.textOf('paragraph', 1)).toBe('A claim goes');
  });

  test('from caption to credit keeps both fields', () => {
    const editor = open();
    editor.select(editor.after('The square'), editor.after('Photograph: ')).press('Backspace');
    expect(editor.textOf('caption')).toBe('The square');
    expect(editor.textOf('credit')).toBe('A. Reader');
  });

  test('of text around a box takes the box along', () => {
    const editor = open();
    editor.select(editor.after('goes'), editor.before('Two')).press('Backspace');
    expect(editor.nodes('pullQuote')).toHaveLength(0);
    expect(editor.textOf('body')).toContain('goesTwo');
  });

  test('of everything and undo restores everything', () => {
    const editor = open();
    const before = editor.doc;
    editor.into('standfirst').press('Mod-a', 'Mod-a', 'Mod-a', 'Backspace');
    expect(editor.doc.textContent).toBe('At a Glance');
    expect(editor.doc.childCount).toBe(6);
    editor.doc.check();
    editor.press('Mod-z');
    expect(editor.doc.toJSON()).toEqual(before.toJSON());
  });

  test('right after typing is an undo step of its own', () => {
    const editor = open();
    editor.select(editor.after('The last paragraph.')).type(' More.');
    editor.press('Mod-a', 'Mod-a', 'Backspace', 'Mod-z');
    expect(editor.textOf('body')).toMatch(/The last paragraph\. More\.$/);
    expect(editor.textOf('headline')).toBe(HEADLINE);
  });

  test('of the hero as a node empties it and undo brings it back', () => {
    const editor = open();
    const before = editor.doc;
    editor.selectNode('hero').press('Delete');
    expect(editor.textOf('hero')).toBe('');
    expect(editor.nodes('hero')[0]?.node.attrs.alt).toBe('');
    editor.press('Mod-z');
    expect(editor.doc.toJSON()).toEqual(before.toJSON());
  });
});

describe('a slot selected as a node', () => {
  test('is entered with Enter and keeps its content', () => {
    const editor = open();
    const before = editor.doc.toJSON();
    editor.selectNode('hero').press('Enter');
    expect(parentName(editor)).toBe('caption');
    expect(editor.doc.toJSON()).toEqual(before);
  });
});

describe('walking between fields', () => {
  test('Enter goes from slot to slot and into the body', () => {
    const editor = open().into('kicker');
    const before = editor.doc.toJSON();
    const visited: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      visited.push(editor.press('Enter').state.selection.$from.parent.type.name);
    }
    expect(visited).toEqual([
      'headline',
      'standfirst',
      'caption',
      'credit',
      'glanceTitle',
      'glanceItem',
    ]);
    expect(editor.doc.toJSON()).toEqual(before);
  });

  test('Tab and Shift-Tab go there and back', () => {
    const editor = open().into('kicker').press('Tab', 'Tab');
    expect(parentName(editor)).toBe('standfirst');
    editor.press('Shift-Tab');
    expect(parentName(editor)).toBe('headline');
    editor.into('glanceItem', 1).press('Tab');
    expect(editor.state.selection.from).toBe(editor.before('The first paragraph.'));
    editor.press('Shift-Tab');
    expect(editor.state.selection.from).toBe(editor.after('Grants have not'));
  });

  test('Backspace at a slot start goes to the end of the slot before', () => {
    const editor = open();
    const before = editor.doc.toJSON();
    editor.into('standfirst').press('Backspace');
    expect(editor.state.selection.from).toBe(editor.after(HEADLINE));
    editor.select(editor.before('The first')).press('Backspace');
    expect(editor.state.selection.from).toBe(editor.after('Grants have not'));
    editor.into('kicker').press('Backspace');
    expect(editor.doc.toJSON()).toEqual(before);
  });

  test('Delete at a slot end goes to the start of the next', () => {
    const editor = open();
    const before = editor.doc.toJSON();
    editor.select(editor.after(STANDFIRST)).press('Delete');
    expect(parentName(editor)).toBe('caption');
    expect(editor.doc.toJSON()).toEqual(before);
  });
});

describe('changes from elsewhere', () => {
  test('that would join slots are refused', () => {
    const editor = open();
    const before = editor.doc.toJSON();
    editor.dispatch(editor.state.tr.delete(editor.before(' count'), editor.before(' say')));
    expect(editor.doc.toJSON()).toEqual(before);
  });

  test('that replace the whole document are accepted', () => {
    const editor = open();
    const other = open().into('kicker').press('Mod-a').type('New').doc;
    const content = editor.editor.schema.nodeFromJSON(other.toJSON()).content;
    editor.dispatch(editor.state.tr.replaceWith(0, editor.doc.content.size, content));
    expect(editor.textOf('kicker')).toBe('New');
  });
});

function selectedText(editor: TestEditor): string {
  const { from, to } = editor.state.selection;
  return editor.doc.textBetween(from, to);
}

function parentName(editor: TestEditor): string {
  return editor.state.selection.$from.parent.type.name;
}
