/** Typing shortcuts and smart punctuation, and taking each back with Backspace. */
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../../src/shared/article/build.ts';
import { smartReplacement } from '../../../src/shared/article/edit/smart-punctuation.ts';
import { article } from './support.ts';
import { TestEditor } from './test-editor.ts';

function empty(options = {}): TestEditor {
  return new TestEditor(article({ body: [paragraph('')] }), options).into('paragraph');
}

function shape(editor: TestEditor): string {
  return editor.nodes('body')[0]?.node.toString() ?? '';
}

describe('block shortcuts', () => {
  test.each([
    ['- x', 'body(bulletList(listItem(paragraph("x"))))'],
    ['* x', 'body(bulletList(listItem(paragraph("x"))))'],
    ['3. x', 'body(orderedList(listItem(paragraph("x"))))'],
    ['> x', 'body(blockquote(paragraph("x")))'],
    ['## x', 'body(heading("x"))'],
    ['--- x', 'body(divider, paragraph("x"))'],
  ])('%s', (typed, expected) => {
    expect(shape(empty().type(typed))).toBe(expected);
  });

  test('a number begins the list with that number', () => {
    expect(empty().type('3. x').nodes('orderedList')[0]?.node.attrs.start).toBe(3);
  });

  test('the number of signs is the level, and one sign is just a sign', () => {
    expect(empty().type('#### x').nodes('heading')[0]?.node.attrs.level).toBe(4);
    expect(empty().type('# x').textOf('paragraph')).toBe('# x');
  });

  test.each(['- ', '1. ', '> ', '## '])('Backspace takes %s back', (typed) => {
    expect(shape(empty().type(typed).press('Backspace'))).toBe(`body(paragraph("${typed}"))`);
  });

  test('nothing happens in a headline', () => {
    const editor = empty().into('headline').type('- x');
    expect(editor.textOf('headline')).toBe('- x');
  });
});

describe('smart punctuation', () => {
  test('curls quotes and apostrophes', () => {
    expect(empty().type(`"It's 'fine'," he said`).textOf('paragraph')).toBe(
      '“It’s ‘fine’,” he said',
    );
  });

  test('works in every field', () => {
    expect(empty().into('headline').type(`'Yes'`).textOf('headline')).toBe('‘Yes’');
  });

  test('joins dashes and dots', () => {
    expect(empty().type('one -- two--three 1914--18...').textOf('paragraph')).toBe(
      'one – two—three 1914–18…',
    );
  });

  test('follows the language of the piece', () => {
    expect(
      empty({ language: () => 'de-DE' })
        .type('"Ja"')
        .textOf('paragraph'),
    ).toBe('„Ja“');
    expect(
      empty({ language: () => 'fr' })
        .type('"Oui"')
        .textOf('paragraph'),
    ).toBe('«\u00a0Oui\u00a0»');
    expect(
      empty({ language: () => 'de' })
        .type("Wie geht's")
        .textOf('paragraph'),
    ).toBe('Wie geht’s');
  });

  test('can be switched off', () => {
    expect(
      empty({ smartPunctuation: () => false })
        .type('"a" -- b')
        .textOf('paragraph'),
    ).toBe('"a" -- b');
  });

  test('is taken back by Backspace and by undo', () => {
    expect(empty().type('a "').press('Backspace').textOf('paragraph')).toBe('a "');
    expect(empty().type('a "').press('Mod-z').textOf('paragraph')).toBe('a "');
  });

  test.each([
    ['the word', null],
    ['say "', { length: 1, text: '“' }],
    ['(“', null],
    ['("', { length: 1, text: '“' }],
    ["“'", { length: 1, text: '‘' }],
    ["five o'", { length: 1, text: '’' }],
  ])('%s', (before, expected) => {
    expect(smartReplacement(before, 'en-GB')).toEqual(expected);
  });
});
