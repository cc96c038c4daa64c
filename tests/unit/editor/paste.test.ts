/** What pasted content becomes in each kind of place, and what is reported of it. */
import { Fragment, Slice } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import type { PasteReport } from '../../../src/renderer/editor/paste/paste-report.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { linkAddress } from '../../../src/shared/article/edit/link-address.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { article, fullArticle, point, pullQuote } from './support.ts';
import { TestEditor } from './test-editor.ts';

function slice(editor: TestEditor, blocks: readonly NodeJson[], open = 0): Slice {
  const nodes = blocks.map((block) => editor.editor.schema.nodeFromJSON(block));
  return new Slice(Fragment.fromArray(nodes), open, open);
}

const THREE_BLOCKS = [
  node('heading', { level: 2 }, inlineText('Big')),
  node('paragraph', {}, inlineText('One', [{ type: 'bold' }])),
  paragraph('Two'),
];

describe('own content', () => {
  test('becomes one plain line in a headline', () => {
    const editor = new TestEditor(article()).into('headline');
    editor.paste(slice(editor, THREE_BLOCKS));
    expect(editor.textOf('headline')).toBe('Big One Two');
    expect(editor.nodes('text').flatMap((text) => text.node.marks)).toEqual([]);
  });

  test('keeps the formatting a standfirst can hold', () => {
    const editor = new TestEditor(article()).into('standfirst');
    const italic = node('paragraph', {}, [
      ...inlineText('so ', [{ type: 'italic' }, { type: 'bold' }]),
      ...inlineText('said'),
    ]);
    editor.paste(slice(editor, [italic]));
    expect(editor.nodes('standfirst')[0]?.node.toString()).toBe(
      'standfirst(italic("so "), "said")',
    );
  });

  test('becomes a point each in the glance box', () => {
    const editor = new TestEditor(article({ glance: [point('')] })).into('glanceItem');
    editor.paste(slice(editor, THREE_BLOCKS));
    expect(editor.nodes('glanceItem').map((item) => item.node.textContent)).toEqual([
      'Big',
      'One',
      'Two',
    ]);
  });

  test('goes below a place that cannot hold it, nothing lost', () => {
    const editor = new TestEditor(
      article({ body: [node('correction', {}, [paragraph('It was wrong')])] }),
    );
    editor.select(editor.after('It'));
    editor.paste(slice(editor, [pullQuote('Words', 'Speaker')]));
    expect(editor.nodes('body')[0]?.node.toString()).toBe(
      'body(correction(paragraph("It was wrong")), pullQuote(quoteText("Words"), attribution("Speaker")))',
    );
  });

  test('of all slots becomes ordinary blocks in a body', () => {
    const source = new TestEditor(fullArticle()).selectAll();
    const target = new TestEditor(article()).into('paragraph');
    const copied = source.state.selection.content();
    const json = copied.content.toJSON() as NodeJson[];
    target.paste(slice(target, json));
    const text = target.textOf('body');
    for (const words of ['Water', 'River towns', 'Three councils', 'Bills have', 'We cannot pay']) {
      expect(text).toContain(words);
    }
    expect(target.textOf('headline')).toBe('');
    target.doc.check();
  });

  test('pasted twice gets ids of its own', () => {
    const editor = new TestEditor(article({ body: [paragraph('One'), paragraph('')] }));
    const copy = editor.nodes('paragraph')[0]?.node.toJSON() as NodeJson;
    editor.into('paragraph', 1);
    editor.paste(slice(editor, [copy]));
    const ids = editor.nodes('paragraph').map((found) => found.node.attrs.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(copy.attrs?.id);
  });

  test('over the whole piece replaces only where selecting began', () => {
    const editor = new TestEditor(fullArticle()).into('headline').press('Mod-a', 'Mod-a', 'Mod-a');
    editor.paste(slice(editor, THREE_BLOCKS));
    expect(editor.textOf('headline')).toBe('Big One Two');
    expect(editor.textOf('body')).toContain('The first paragraph.');
  });
});

describe('content from outside', () => {
  test('passes through the importer and is reported', () => {
    const reports: PasteReport[] = [];
    const editor = new TestEditor(article(), { onPaste: (report) => reports.push(report) });
    editor.into('paragraph');
    editor.paste(Slice.empty, '<h1>Big</h1><p>One <b>bold</b> word</p><script>bad()</script>');
    const body = editor.nodes('body')[0]?.node;
    expect(body?.toString()).toBe('body(heading("Big"), paragraph("One ", bold("bold"), " word"))');
    expect(body?.firstChild?.attrs.level).toBe(2);
    expect(reports).toHaveLength(1);
  });

  test('in a field is reported as flattened', () => {
    const reports: PasteReport[] = [];
    const editor = new TestEditor(article(), { onPaste: (report) => reports.push(report) });
    editor.into('headline');
    editor.paste(Slice.empty, '<p>One</p><p>Two</p>');
    expect(editor.textOf('headline')).toBe('One Two');
    expect(reports[0]?.items).toMatchObject([
      { kind: 'changed', field: 'headline', result: 'One Two' },
    ]);
  });
});

describe('addresses of links', () => {
  test.each([
    ['example.org', 'https://example.org'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    [' https://example.org/a?b#c ', 'https://example.org/a?b#c'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['javascript:alert(1)', null],
    ['java\u0000script:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['two words', null],
    ['', null],
  ])('%j', (typed, expected) => {
    expect(linkAddress(typed)).toBe(expected);
  });
});
