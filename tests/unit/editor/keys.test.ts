/** Enter, Backspace, Delete, Tab and leaving, in lists, boxes, points, tables and beside citations. */
import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { article, citation, fullArticle, point, pullQuote } from './support.ts';
import { TestEditor } from './test-editor.ts';

function body(...blocks: NodeJson[]): TestEditor {
  return new TestEditor(article({ body: blocks }));
}

function list(...items: string[]): NodeJson {
  return node(
    'bulletList',
    {},
    items.map((text) => node('listItem', {}, [paragraph(text)])),
  );
}

function shape(editor: TestEditor): string {
  return editor.nodes('body')[0]?.node.toString() ?? '';
}

describe('lists', () => {
  test('Enter begins a new item, and in an empty item ends the list', () => {
    const editor = body(list('One'));
    editor
      .select(editor.after('One'))
      .press('Enter')
      .type('Two')
      .press('Enter', 'Enter')
      .type('After');
    expect(shape(editor)).toBe(
      'body(bulletList(listItem(paragraph("One")), listItem(paragraph("Two"))), paragraph("After"))',
    );
  });

  test('Tab puts an item under the one before, Shift-Tab takes it back', () => {
    const editor = body(list('One', 'Two'));
    editor.select(editor.before('Two')).press('Tab');
    expect(shape(editor)).toBe(
      'body(bulletList(listItem(paragraph("One"), bulletList(listItem(paragraph("Two"))))))',
    );
    editor.press('Shift-Tab');
    expect(shape(editor)).toBe(
      'body(bulletList(listItem(paragraph("One")), listItem(paragraph("Two"))))',
    );
  });

  test('Backspace at the start of an item takes it out of the list', () => {
    const editor = body(list('One', 'Two'));
    editor.select(editor.before('Two')).press('Backspace');
    expect(shape(editor)).toBe('body(bulletList(listItem(paragraph("One"))), paragraph("Two"))');
  });
});

describe('headings', () => {
  test('Enter at the end goes on with a paragraph', () => {
    const editor = body(node('heading', { level: 2 }, inlineText('Head')));
    editor.select(editor.after('Head')).press('Enter').type('Text');
    expect(shape(editor)).toBe('body(heading("Head"), paragraph("Text"))');
  });

  test('Backspace at the start makes it body text and keeps its id', () => {
    const editor = body(node('heading', { level: 2 }, inlineText('Head')));
    const id = editor.nodes('heading')[0]?.node.attrs.id;
    editor.into('heading').press('Backspace');
    expect(shape(editor)).toBe('body(paragraph("Head"))');
    expect(editor.nodes('paragraph')[0]?.node.attrs.id).toBe(id);
  });
});

describe('points of the glance box', () => {
  test('Enter in the title makes the first point, in a point the next, in an empty one leaves', () => {
    const editor = new TestEditor(article({ body: [paragraph('Text')] })).into('glanceTitle');
    editor
      .select(editor.after('At a Glance'))
      .press('Enter')
      .type('One')
      .press('Enter')
      .type('Two');
    expect(editor.nodes('glanceItem').map((item) => item.node.textContent)).toEqual(['One', 'Two']);
    editor.press('Enter', 'Enter');
    expect(editor.nodes('glanceItem')).toHaveLength(2);
    expect(editor.state.selection.from).toBe(editor.before('Text'));
  });

  test('Enter in the middle of a point divides it', () => {
    const editor = new TestEditor(article({ glance: [point('OneTwo')] }));
    editor.select(editor.before('Two')).press('Enter');
    expect(editor.nodes('glanceItem').map((item) => item.node.textContent)).toEqual(['One', 'Two']);
  });

  test('Backspace joins points, takes empty ones away, and never joins the title', () => {
    const editor = new TestEditor(article({ glance: [point('One'), point('Two'), point('')] }));
    editor.into('glanceItem', 2).press('Backspace');
    expect(editor.state.selection.from).toBe(editor.after('Two'));
    editor.select(editor.before('Two')).press('Backspace');
    expect(editor.textOf('glanceItem')).toBe('OneTwo');
    editor.select(editor.before('One')).press('Backspace');
    expect(editor.textOf('glanceItem')).toBe('OneTwo');
    expect(editor.state.selection.from).toBe(editor.after('At a Glance'));
  });

  test('leaving the box goes to the body', () => {
    const editor = new TestEditor(
      article({ glance: [point('One'), point('Two')], body: [paragraph('Text')] }),
    );
    editor.into('glanceItem').press('Mod-Enter');
    expect(editor.state.selection.from).toBe(editor.before('Text'));
  });
});

describe('boxes', () => {
  test('Enter goes from the quoted words to the speaker and then on below', () => {
    const editor = body(pullQuote('Words', 'Speaker'), paragraph('Next'));
    editor.select(editor.after('Words')).press('Enter');
    expect(editor.state.selection.$from.parent.type.name).toBe('attribution');
    editor.press('Enter').type('New');
    expect(shape(editor)).toBe(
      'body(pullQuote(quoteText("Words"), attribution("Speaker")), paragraph("New"), paragraph("Next"))',
    );
  });

  test('leaving a box uses an empty paragraph that waits below', () => {
    const editor = body(pullQuote('Words', ''), paragraph(''));
    editor.into('quoteText').press('Mod-Enter').type('Here');
    expect(shape(editor)).toContain('paragraph("Here"))');
    expect(editor.nodes('paragraph')).toHaveLength(1);
  });

  test('Enter in an empty last paragraph leaves a fact box and takes it along', () => {
    const box = node('factBox', {}, [
      node('factBoxTitle', {}, inlineText('Title')),
      paragraph('Fact'),
    ]);
    const editor = body(box);
    editor.select(editor.after('Fact')).press('Enter', 'Enter').type('Out');
    expect(shape(editor)).toBe(
      'body(factBox(factBoxTitle("Title"), paragraph("Fact")), paragraph("Out"))',
    );
  });

  test.each(['correction', 'stash'])('Enter leaves a %s the same way', (name) => {
    const editor = body(node(name, {}, [paragraph('Fact')]));
    editor.select(editor.after('Fact')).press('Enter', 'Enter').type('Out');
    expect(shape(editor)).toBe(`body(${name}(paragraph("Fact")), paragraph("Out"))`);
  });

  test('Backspace at the start of a full box selects it, once more deletes it', () => {
    const editor = body(paragraph('Before'), pullQuote('Words', 'Speaker'), paragraph('After'));
    editor.into('quoteText').press('Backspace');
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
    expect(editor.nodes('pullQuote')).toHaveLength(1);
    editor.press('Backspace');
    expect(shape(editor)).toBe('body(paragraph("Before"), paragraph("After"))');
  });

  test('Backspace in an empty box takes it away', () => {
    const editor = body(paragraph('Before'), pullQuote('', ''));
    editor.into('quoteText').press('Backspace').type('x');
    expect(shape(editor)).toBe('body(paragraph("Before"), paragraph("x"))');
  });

  test('Backspace at the start of the speaker goes back to the words', () => {
    const editor = body(pullQuote('Words', 'Speaker'));
    editor.into('attribution').press('Backspace');
    expect(editor.state.selection.from).toBe(editor.after('Words'));
    expect(shape(editor)).toContain('quoteText("Words"), attribution("Speaker")');
  });

  test('Tab walks caption, credit and back', () => {
    const editor = new TestEditor(fullArticle()).into('caption', 1).press('Tab');
    expect(editor.state.selection.$from.parent.type.name).toBe('credit');
    editor.press('Shift-Tab');
    expect(editor.state.selection.from).toBe(editor.after('The pump'));
  });

  test('Backspace below a box selects the box', () => {
    const editor = body(pullQuote('Words', 'Speaker'), paragraph('After'));
    editor.select(editor.before('After')).press('Backspace');
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
    expect(editor.textOf('paragraph')).toBe('After');
  });
});

describe('the body', () => {
  test('Backspace in an empty first paragraph with more below takes it away', () => {
    const editor = new TestEditor(
      article({ glance: [point('One')], body: [paragraph(''), paragraph('Two')] }),
    );
    editor.into('paragraph').press('Backspace');
    expect(shape(editor)).toBe('body(paragraph("Two"))');
    expect(editor.state.selection.from).toBe(editor.after('One'));
  });

  test('deleting the only block leaves a paragraph, and undo brings the block back', () => {
    const editor = body(pullQuote('Words', 'Speaker'));
    const before = editor.doc.toJSON();
    editor.selectNode('pullQuote').press('Backspace');
    expect(shape(editor)).toBe('body(paragraph)');
    editor.press('Mod-z');
    expect(editor.doc.toJSON()).toEqual(before);
  });
});

describe('citations', () => {
  const cited = (): TestEditor =>
    body(
      node('paragraph', {}, [...inlineText('Claim'), citation('s1'), ...inlineText(' goes on')]),
    );

  test('Backspace selects the mark first and deletes it second', () => {
    const editor = cited();
    editor.select(editor.after('Claim') + 1).press('Backspace');
    expect(editor.nodes('citation')).toHaveLength(1);
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
    editor.press('Backspace');
    expect(editor.nodes('citation')).toHaveLength(0);
    editor.press('Mod-z');
    expect(editor.nodes('citation')).toHaveLength(1);
  });

  test('Delete does the same from the other side', () => {
    const editor = cited();
    editor.select(editor.after('Claim')).press('Delete', 'Delete');
    expect(editor.nodes('citation')).toHaveLength(0);
    expect(editor.textOf('paragraph')).toBe('Claim goes on');
  });

  test('typing beside a mark keeps both', () => {
    const editor = cited();
    editor.select(editor.after('Claim')).type('ed');
    editor.select(editor.nodes('citation')[0]?.position ?? 0);
    editor.select(editor.state.selection.from + 1).type('!');
    expect(editor.textOf('paragraph')).toBe('Claimed! goes on');
    expect(editor.nodes('citation')).toHaveLength(1);
  });
});

describe('tables', () => {
  test('Tab goes from cell to cell and adds a row after the last', () => {
    const editor = new TestEditor(fullArticle());
    editor.select(editor.before('Upper')).press('Tab');
    expect(editor.state.selection.$from.parent.textContent).toBe('12');
    editor.press('Tab').type('Lower');
    expect(editor.nodes('tableRow')).toHaveLength(3);
    expect(editor.nodes('tableCell')[2]?.node.textContent).toBe('Lower');
    editor.press('Shift-Tab');
    expect(editor.state.selection.$from.parent.textContent).toBe('12');
  });
});
