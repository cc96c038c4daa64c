/** Ids, citation numbers, sections, moving, stash, case and limits. */
import { describe, expect, test } from 'vitest';
import { cycleCase, setCase } from '../../../src/renderer/editor/commands/change-case.ts';
import { insertCitation } from '../../../src/renderer/editor/commands/citation.ts';
import { insertFigure, insertPullQuote } from '../../../src/renderer/editor/commands/furniture.ts';
import { goToTk } from '../../../src/renderer/editor/commands/go.ts';
import { linkAt, setLink, unsetLink } from '../../../src/renderer/editor/commands/link.ts';
import {
  deleteBlock,
  moveBlock,
  moveCurrentSection,
} from '../../../src/renderer/editor/commands/move.ts';
import { fromStash, toStash } from '../../../src/renderer/editor/commands/stash.ts';
import type { HardStop } from '../../../src/renderer/editor/options.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { changeCase } from '../../../src/shared/article/edit/letter-case.ts';
import { sectionsOf } from '../../../src/shared/article/edit/sections.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { article, citation, point } from './support.ts';
import { TestEditor } from './test-editor.ts';

function body(...blocks: NodeJson[]): TestEditor {
  return new TestEditor(article({ body: blocks }));
}

function head(level: number, text: string): NodeJson {
  return node('heading', { level }, inlineText(text));
}

function texts(editor: TestEditor): string[] {
  return (editor.nodes('body')[0]?.node.content.content ?? []).map((block) => block.textContent);
}

describe('ids', () => {
  test('the second half of a split gets a new one, the first keeps its own', () => {
    const editor = body(paragraph('OneTwo'));
    const id = editor.nodes('paragraph')[0]?.node.attrs.id;
    editor.select(editor.before('Two')).press('Enter');
    const ids = editor.nodes('paragraph').map((found) => found.node.attrs.id);
    expect(ids[0]).toBe(id);
    expect(ids[1]).toMatch(/^[0-9a-z]{10}$/);
    expect(ids[1]).not.toBe(id);
  });

  test('a moved block keeps its own', () => {
    const editor = body(paragraph('One'), paragraph('Two'));
    const ids = editor.nodes('paragraph').map((found) => found.node.attrs.id);
    editor.select(editor.before('Two')).run(moveBlock(-1));
    expect(editor.nodes('paragraph').map((found) => found.node.attrs.id)).toEqual(ids.toReversed());
  });
});

describe('citations', () => {
  test('are put after the selection and never into a headline', () => {
    const editor = body(paragraph('A claim'));
    const refs = ['b', 'c'].map((sourceId) => ({ sourceId, locator: '', note: '' }));
    editor.select(editor.before('claim'), editor.after('claim')).run(insertCitation(refs));
    expect(editor.nodes('paragraph')[0]?.node.toString()).toBe('paragraph("A claim", citation)');
    expect(editor.nodes('citation')[0]?.node.attrs.refs).toEqual(refs);
    expect(editor.into('headline').run(insertCitation([]))).toBe(false);
  });
});

describe('sections', () => {
  const piece = (): TestEditor =>
    body(
      paragraph('Intro'),
      head(2, 'A'),
      paragraph('a'),
      head(3, 'A1'),
      head(2, 'B'),
      paragraph('b'),
    );

  test('run to the next heading of their rank', () => {
    expect(sectionsOf(piece().doc).map(({ title, first, end }) => [title, first, end])).toEqual([
      ['A', 1, 4],
      ['A1', 3, 4],
      ['B', 4, 6],
    ]);
  });

  test('move with everything under their heading, and the caret with them', () => {
    const editor = piece();
    editor.select(editor.after('b')).run(moveCurrentSection(-1));
    expect(texts(editor)).toEqual(['Intro', 'B', 'b', 'A', 'a', 'A1']);
    expect(editor.state.selection.from).toBe(editor.after('b'));
    expect(editor.run(moveCurrentSection(-1))).toBe(false);
    editor.press('Mod-z');
    expect(texts(editor)).toEqual(['Intro', 'A', 'a', 'A1', 'B', 'b']);
  });

  test('of a lower rank stay under their heading', () => {
    const editor = piece();
    expect(editor.select(editor.after('A1')).run(moveCurrentSection(1))).toBe(false);
  });
});

describe('moving and deleting', () => {
  test('several blocks move together and stop at the edge', () => {
    const editor = body(paragraph('One'), paragraph('Two'), paragraph('Three'));
    editor.select(editor.before('Two'), editor.after('Three')).run(moveBlock(-1));
    expect(texts(editor)).toEqual(['Two', 'Three', 'One']);
    expect(editor.run(moveBlock(-1))).toBe(false);
  });

  test('points move among points and never over the title', () => {
    const editor = new TestEditor(article({ glance: [point('One'), point('Two')] }));
    editor.select(editor.before('Two')).run(moveBlock(-1));
    expect(editor.nodes('glanceItem').map((item) => item.node.textContent)).toEqual(['Two', 'One']);
    expect(editor.run(moveBlock(-1))).toBe(false);
  });

  test('the only block leaves a paragraph', () => {
    const editor = body(head(2, 'One')).into('heading');
    editor.run(deleteBlock);
    expect(editor.nodes('body')[0]?.node.toString()).toBe('body(paragraph)');
  });
});

describe('stash', () => {
  test('takes the selected blocks and gives them back', () => {
    const editor = body(paragraph('One'), paragraph('Two'), paragraph('Three'));
    const before = editor.doc.toJSON();
    editor.select(editor.before('One'), editor.after('Two')).run(toStash);
    expect(editor.nodes('body')[0]?.node.toString()).toBe(
      'body(stash(paragraph("One"), paragraph("Two")), paragraph("Three"))',
    );
    editor.run(fromStash);
    expect(editor.doc.toJSON()).toEqual(before);
  });
});

describe('pull quotes and pictures', () => {
  test('a quote takes the selected words without their marks and leaves them in place', () => {
    const editor = body(paragraph('He said “we cannot pay” twice'));
    editor.select(editor.before('“'), editor.after('”')).run(insertPullQuote);
    expect(editor.textOf('quoteText')).toBe('we cannot pay');
    expect(texts(editor)[0]).toBe('He said “we cannot pay” twice');
  });

  test('a picture brings its embedded facts into their fields', () => {
    const embedded = {
      caption: 'The\nsquare',
      credit: 'PA',
      photographer: 'A. R.',
      source: 'PA',
      alt: 'Water',
    };
    const record = {
      width: 1,
      height: 1,
      size: 1,
      fileName: 'a.jpg',
      mediaType: 'image/jpeg' as const,
    };
    const editor = body(paragraph('One')).into('paragraph');
    editor.run(insertFigure({ ...record, id: 'a'.repeat(64), embedded }));
    const figure = editor.nodes('figure')[0]?.node;
    expect(figure?.attrs).toMatchObject({ alt: 'Water', photographer: 'A. R.', source: 'PA' });
    expect(figure?.toString()).toBe('figure(caption("The square"), credit("PA"))');
  });
});

describe('links', () => {
  test('are set on words, changed around the caret, and taken off', () => {
    const editor = body(paragraph('see the report'));
    editor.select(editor.before('report'), editor.after('report')).run(setLink('example.org'));
    editor.select(editor.after('rep'));
    expect(linkAt(editor.state)?.href).toBe('https://example.org');
    editor.run(setLink('https://example.com/', 'Title'));
    expect(linkAt(editor.state)).toMatchObject({ href: 'https://example.com/', title: 'Title' });
    editor.run(unsetLink);
    expect(linkAt(editor.state)).toBeNull();
    expect(editor.run(setLink('javascript:x'))).toBe(false);
  });
});

describe('TK markers', () => {
  test('are gone through round the piece', () => {
    const editor = new TestEditor(
      article({ headline: inlineText('TK head'), body: [paragraph('one [TK name] two')] }),
    );
    editor.into('headline').run(goToTk(1));
    const selected = () =>
      editor.doc.textBetween(editor.state.selection.from, editor.state.selection.to);
    editor.run(goToTk(1));
    expect(selected()).toBe('[TK name]');
    editor.run(goToTk(1));
    expect(selected()).toBe('TK');
    editor.run(goToTk(-1));
    expect(selected()).toBe('[TK name]');
  });
});

describe('letter case', () => {
  test.each([
    [
      'the NATO plan for the EU. more to come',
      'sentence',
      'The NATO plan for the EU. More to come',
    ],
    ['The NATO plan for an end to war', 'title', 'The NATO Plan for an End to War'],
    ['RIVER TOWNS COUNT THE COST', 'sentence', 'River towns count the cost'],
    ['istanbul', 'upper', 'ISTANBUL'],
  ] as const)('%s as %s', (text, style, expected) => {
    expect(changeCase(text, style, 'en-GB')).toBe(expected);
  });

  test('follows the language', () => {
    expect(changeCase('istanbul', 'upper', 'tr')).toBe('İSTANBUL');
  });

  test('keeps formatting and citations in place', () => {
    const editor = body(
      node('paragraph', {}, [
        ...inlineText('one '),
        ...inlineText('two', [{ type: 'bold' }]),
        citation('a'),
        ...inlineText(' three'),
      ]),
    );
    editor.into('paragraph').run(setCase('upper', 'en'));
    expect(editor.nodes('paragraph')[0]?.node.toString()).toBe(
      'paragraph("ONE ", bold("TWO"), citation, " THREE")',
    );
    editor.run(cycleCase('en'));
    expect(editor.textOf('paragraph')).toBe('one two three');
  });
});

describe('limits', () => {
  test('typing stops where a destination would refuse the text, and says so', () => {
    const stops: HardStop[] = [];
    const editor = new TestEditor(article({ standfirst: inlineText('x'.repeat(299)) }), {
      onHardStop: (stop) => stops.push(stop),
    });
    editor.into('standfirst').type('ab');
    expect(editor.textOf('standfirst')).toHaveLength(300);
    expect(stops).toEqual([{ field: 'standfirst', limit: 300 }]);
  });
});
