/** Find and replace over every field of a piece. */
import { describe, expect, test } from 'vitest';
import {
  findNext,
  goToMatch,
  replaceAll,
  replaceCurrent,
  setSearch,
} from '../../../src/renderer/editor/search/search-commands.ts';
import { findMatches } from '../../../src/renderer/editor/search/search-matches.ts';
import { searchOf } from '../../../src/renderer/editor/search/search-plugin.ts';
import { previewOf } from '../../../src/renderer/editor/search/search-preview.ts';
import {
  compileQuery,
  type SearchQuery,
} from '../../../src/renderer/editor/search/search-query.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { article, citation, fullArticle, pullQuote } from './support.ts';
import { TestEditor } from './test-editor.ts';

const PLAIN = { matchCase: false, wholeWord: false, isRegex: false };

function riverPiece(): TestEditor {
  return new TestEditor(
    article({
      headline: inlineText('The river rises'),
      hero: { alt: 'A river in flood' },
      heroCaption: inlineText('River at dawn'),
      glance: [node('glanceItem', {}, inlineText('River up'))],
      body: [
        node('paragraph', {}, [
          ...inlineText('The '),
          ...inlineText('river', [{ type: 'bold' }]),
          ...inlineText(' and riverside'),
        ]),
        pullQuote('A river is no friend', 'River warden'),
      ],
    }),
  );
}

function search(editor: TestEditor, text: string, options: Partial<SearchQuery> = {}): number {
  editor.run(setSearch({ ...PLAIN, text, ...options }));
  return searchOf(editor.state)?.matches.length ?? -1;
}

describe('finding', () => {
  test('looks in every field, caption, quote, point and description', () => {
    const editor = riverPiece();
    expect(search(editor, 'river')).toBe(8);
    const places = searchOf(editor.state)?.matches.map(
      (match) => previewOf(editor.doc, match).place,
    );
    expect(places).toEqual([
      'Headline',
      'Picture description',
      'Caption',
      'Glance box',
      'Body',
      'Body',
      'Pull quote',
      'Pull quote',
    ]);
  });

  test('can match case and whole words', () => {
    expect(search(riverPiece(), 'River', { matchCase: true })).toBe(3);
    expect(search(riverPiece(), 'river', { wholeWord: true })).toBe(7);
  });

  test('finds curly quotes for straight ones', () => {
    const editor = new TestEditor(article({ body: [paragraph('It’s “fine”')] }));
    expect(search(editor, `it's "fine"`)).toBe(1);
  });

  test('shows the words around a match', () => {
    const editor = riverPiece();
    search(editor, 'rises');
    const [match] = searchOf(editor.state)?.matches ?? [];
    expect(match && previewOf(editor.doc, match)).toEqual({
      place: 'Headline',
      before: 'The river ',
      match: 'rises',
      after: '',
    });
  });

  test('follows the text as it changes', () => {
    const editor = riverPiece();
    search(editor, 'river');
    editor.select(editor.after('rises')).type(' river');
    expect(searchOf(editor.state)?.matches).toHaveLength(9);
  });

  test('searches a changed piece block by block, and unchanged blocks not again', () => {
    const document = fullArticle();
    const compiled = compileQuery({ ...PLAIN, text: 'paragraph' });
    if (!compiled.ok) throw new Error(compiled.error.sentence);
    const cache = new WeakMap();
    const first = findMatches(document, compiled.value, cache);
    const second = findMatches(document, compiled.value, cache);
    expect(second.matches.map((match) => match.groups)).toEqual(
      first.matches.map((match) => match.groups),
    );
    expect(second.matches[0]?.groups).toBe(first.matches[0]?.groups);
  });

  test('stops when its time is up and says so', () => {
    const compiled = compileQuery({ ...PLAIN, text: 'e' });
    if (!compiled.ok) throw new Error(compiled.error.sentence);
    let clock = 0;
    const result = findMatches(fullArticle(), compiled.value, new WeakMap(), () => {
      clock += 400;
      return clock;
    });
    expect(result.isCut).toBe(true);
  });
});

describe('going through matches', () => {
  test('goes forward from the caret, round at the end, and back', () => {
    const editor = riverPiece().into('quoteText');
    search(editor, 'river');
    editor.run(findNext(1));
    expect(editor.state.selection.$from.parent.type.name).toBe('quoteText');
    editor.run(findNext(1));
    expect(editor.state.selection.$from.parent.type.name).toBe('attribution');
    editor.run(findNext(1));
    expect(editor.state.selection.$from.parent.type.name).toBe('headline');
    editor.run(findNext(-1));
    expect(editor.state.selection.$from.parent.type.name).toBe('attribution');
  });

  test('selects the picture for a match in its description', () => {
    const editor = riverPiece();
    search(editor, 'flood');
    editor.run(goToMatch(0));
    expect(editor.state.selection.toJSON().type).toBe('node');
  });
});

describe('replacing', () => {
  test('one match keeps its formatting and goes on', () => {
    const editor = riverPiece();
    search(editor, 'river', { matchCase: true, wholeWord: true });
    editor.run(goToMatch(2));
    editor.run(replaceCurrent('stream'));
    const bold = editor.nodes('text').find(({ node: text }) => text.marks.length > 0);
    expect(bold?.node.text).toBe('stream');
    expect(searchOf(editor.state)?.matches).toHaveLength(3);
  });

  test('all matches is one undo step, in descriptions too', () => {
    const editor = riverPiece();
    const before = editor.doc.toJSON();
    search(editor, 'river');
    editor.run(replaceAll('creek'));
    expect(editor.doc.textContent).not.toMatch(/river/i);
    expect(editor.nodes('hero')[0]?.node.attrs.alt).toBe('A creek in flood');
    editor.press('Mod-z');
    expect(editor.doc.toJSON()).toEqual(before);
  });

  test('with a regular expression can use what was found', () => {
    const editor = new TestEditor(article({ body: [paragraph('12 May, 3 June')] }));
    search(editor, '(\\d+) (?<month>[A-Z]\\w+)', { isRegex: true, matchCase: true });
    editor.run(replaceAll('$<month> $1'));
    expect(editor.textOf('body')).toBe('May 12, June 3');
  });

  test('with nothing deletes', () => {
    const editor = new TestEditor(article({ body: [paragraph('very very wet')] }));
    search(editor, 'very ');
    editor.run(replaceAll(''));
    expect(editor.textOf('body')).toBe('wet');
  });

  test('never touches a citation', () => {
    const body = [node('paragraph', {}, [...inlineText('a'), citation('s1'), ...inlineText('b')])];
    const editor = new TestEditor(article({ body }));
    expect(search(editor, 'a.b', { isRegex: true })).toBe(0);
    search(editor, '[ab]', { isRegex: true });
    editor.run(replaceAll('x'));
    expect(editor.nodes('citation')).toHaveLength(1);
    expect(editor.textOf('body')).toBe('xx');
  });
});

describe('patterns', () => {
  test.each(['(', '[a', 'a{2,1}', '(?<n>a)(?<n>b)'])('%s is refused with a reason', (text) => {
    const editor = riverPiece();
    expect(search(editor, text, { isRegex: true })).toBe(0);
    expect(searchOf(editor.state)?.error).toMatch(/^This pattern is not complete: .+\.$/);
  });

  test.each(['(a+)+$', '(a*)*', '(a|aa)+$', '(\\w+\\s?)+x', '((ab)*c?)*', '(.|a)+b', '(a{1,5})+z'])(
    '%s is refused because it could run for ever',
    (text) => {
      const compiled = compileQuery({ ...PLAIN, text, isRegex: true });
      expect(compiled.ok ? '' : compiled.error.sentence).toContain('for ever');
    },
  );

  test.each([
    '\\d{2,4}',
    '(foo|bar)+',
    'colou?r',
    '(?:Mr|Ms)\\.? \\w+',
    '[“"].+?[”"]',
    '\\p{Lu}{2,}',
  ])('%s is accepted', (text) => {
    expect(compileQuery({ ...PLAIN, text, isRegex: true }).ok).toBe(true);
  });
});
