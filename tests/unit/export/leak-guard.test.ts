// The leak guard step by step: what is removed, what stays, and what the notices say.
import { describe, expect, test } from 'vitest';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import type { MarkJson, NodeJson } from '../../../src/shared/article/json.ts';
import { exportArticle } from '../../../src/shared/export/export-article.ts';
import { isSafeAddress } from '../../../src/shared/export/publishable/addresses.ts';
import { allTextOf, exported, exportedText } from '../../fixtures/export/exported.ts';
import { fullPackage } from '../../fixtures/export/full-package.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

const mark = (type: string, attrs: Record<string, unknown> = { id: '1' }): MarkJson => ({
  type,
  attrs,
});
const suggestion = (op: string, before: unknown = null) => ({ sug: { op, id: '1', before } });
const textOf = (...body: NodeJson[]): Promise<string> =>
  exportedText(packageOf({ headline: inlineText('H'), body }), 'text');

describe('TK markers', () => {
  const unfinished = packageOf(
    { headline: inlineText('TK headline'), body: [paragraph('About TKTK people came.')] },
    { description: 'Ends on TK' },
  );

  test('refuse the export and are listed with their place and words', async () => {
    const result = await exportArticle(unfinished, 'html');
    expect(result).toMatchObject({ ok: false, error: { code: 'export-refused' } });
    const sentence = result.ok ? '' : result.error.sentence;
    expect(sentence).toContain('3 TK markers');
    expect(sentence).toContain('headline: “TK headline”');
    expect(sentence).toContain('paragraph: “About TKTK people came.”');
    expect(sentence).toContain('description: “Ends on TK”');
  });

  test('are placed in the words of the trade', async () => {
    const result = await exportArticle(
      packageOf({
        headline: inlineText('H'),
        hero: { alt: 'TK who' },
        glance: [node('glanceItem', {}, inlineText('TK what happened'))],
        body: [
          node('factBox', {}, [
            node('factBoxTitle', {}, inlineText('TK title')),
            paragraph('Words.'),
          ]),
        ],
      }),
      'html',
    );
    expect(result.ok ? '' : result.error.sentence).toBe(
      '3 TK markers are still in the piece (hero picture description: “TK who”; ' +
        'glance point: “TK what happened”; fact box title: “TK title”).',
    );
  });

  test('are taken out on request, with the space they leave, and the notice says so', async () => {
    const file = await exported(unfinished, 'text', { tk: 'strip' });
    expect(file.content).toBe('headline\n\nAbout people came.\n');
    expect(file.notices).toContainEqual(
      expect.objectContaining({ kind: 'stripped', what: 'TK markers', count: 3 }),
    );
  });

  test('are found and cut across formatting', async () => {
    const body = [
      node('paragraph', {}, [
        ...inlineText('It cost T'),
        ...inlineText('K', [{ type: 'bold' }]),
        ...inlineText(' pounds.'),
      ]),
    ];
    const split = packageOf({ body });
    expect((await exportArticle(split, 'text')).ok).toBe(false);
    const file = await exported(split, 'text', { tk: 'strip' });
    expect(file.content).toBe('It cost pounds.\n');
  });

  test('in the stash refuse nothing, because the stash stays behind', async () => {
    expect(await textOf(paragraph('Done.'), node('stash', {}, [paragraph('TK')]))).toBe(
      'H\n\nDone.\n',
    );
  });
});

describe('pending suggestions', () => {
  test('leave the text as it was before them', async () => {
    const text = await textOf(
      node('paragraph', {}, [
        ...inlineText('The old', [mark('deletion')]),
        ...inlineText('The new', [mark('insertion')]),
        ...inlineText(' sentence.'),
      ]),
    );
    expect(text).toBe('H\n\nThe old sentence.\n');
  });

  test('a paragraph end that was inserted is no paragraph end', async () => {
    const text = await textOf(
      node('paragraph', suggestion('ins'), inlineText('One sentence. ')),
      paragraph('Another.'),
    );
    expect(text).toBe('H\n\nOne sentence. Another.\n');
  });

  test('an inserted paragraph disappears, an original one marked for deletion stays', async () => {
    const text = await textOf(
      node('paragraph', suggestion('ins'), inlineText('New.', [mark('insertion')])),
      node('paragraph', suggestion('del'), inlineText('Old.', [mark('deletion')])),
    );
    expect(text).toBe('H\n\nOld.\n');
  });

  test('an inserted block disappears with all its words', async () => {
    const box = node('factBox', suggestion('ins'), [
      node('factBoxTitle', {}, inlineText('Unreviewed')),
      paragraph('Words.'),
    ]);
    expect(await textOf(box, paragraph('Text.'))).toBe('H\n\nText.\n');
  });

  test('a list whose items were all inserted leaves no empty list', async () => {
    const item = node('listItem', suggestion('ins'), [paragraph('New item')]);
    const file = await exportedText(
      packageOf({ body: [node('bulletList', {}, [item]), paragraph('Text.')] }),
      'html-fragment',
    );
    expect(file).not.toContain('<ul>');
  });

  test('changed attributes and formatting return to what they were', async () => {
    const heading = node(
      'heading',
      { level: 4, ...suggestion('attr', { level: 2 }) },
      inlineText('Plain before', [
        { type: 'bold' },
        mark('format', { id: '1', before: [{ type: 'italic' }] }),
      ]),
    );
    const html = await exportedText(packageOf({ body: [heading] }), 'html-fragment');
    expect(html).toContain('<h2><em>Plain before</em></h2>');
  });
});

test('each kind of removal is told once, with a count and words', async () => {
  const { notices } = await exported(fullPackage, 'json');
  expect(notices.map(({ kind, what, count }) => `${kind} ${what} ${count}`)).toEqual([
    'stripped Stash 1',
    'stripped Suggested insertions 1',
    'stripped Suggested deletions and changes, not applied 1',
    'stripped Comments 1',
    'stripped Private sources 1',
    'stripped Citations of private or missing sources 1',
    'stripped Internal note 1',
  ]);
});

test('a citation keeps its public sources when it loses a private one', async () => {
  const [ferryLog, , whistleblower] = fullPackage.sources;
  const refs = [whistleblower, ferryLog].map((source) => ({
    sourceId: source?.id,
    locator: '',
    note: '',
  }));
  const body = [node('paragraph', {}, [...inlineText('Text'), node('citation', { refs })])];
  const text = await exportedText({ ...packageOf({ body }), sources: fullPackage.sources }, 'text');
  expect(text).toContain('Text[1]\n');
});

describe('addresses', () => {
  test.each([
    'https://a.example/',
    'http://a.example',
    'mailto:desk@a.example',
    'tel:+44123',
    '/local/path',
    'page.html#part',
  ])('%s may leave', (address) => expect(isSafeAddress(address)).toBe(true));

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///home/editor/notes.txt',
    'C:\\Users\\editor',
    '\\\\server\\share',
    '//evil.example',
    '~/notes',
    '',
  ])('%j may not', (address) => expect(isSafeAddress(address)).toBe(false));

  test('that may not leave take their link with them and leave the words', async () => {
    const link = mark('link', { href: 'file:///home/editor/SECRET.txt' });
    const body = [node('paragraph', {}, inlineText('the notes', [link]))];
    const file = await exported(packageOf({ body }), 'html-fragment');
    expect(file.content).toContain('<p>the notes</p>');
    expect(file.notices).toEqual([expect.objectContaining({ kind: 'stripped', count: 1 })]);
  });
});

test('control characters go, with a notice that names them; line ends and tabs stay', async () => {
  const body = [paragraph('a\u0000b\u000bc\ud800d\ufffee\tf\u{1F600}')];
  const file = await exported(packageOf({ body }), 'html-fragment');
  expect(file.content).toContain('<p>abcde\tf\u{1F600}</p>');
  expect(file.notices).toEqual([
    { kind: 'stripped', what: 'Control characters', count: 4, excerpt: 'U+0000' },
  ]);
});

test.each(['html', 'docx', 'markdown', 'text'] as const)(
  'no control character survives in %s, wherever it stood',
  async (format) => {
    const bell = '\u0007';
    const input = JSON.parse(
      JSON.stringify(fullPackage, (key, value) =>
        typeof value === 'string' &&
        !/^(?:type|id|assetId|sourceId|kind|role|date|mediaType)$/.test(key)
          ? bell + value
          : value,
      )
        // Names and enumerations of the format itself stay what they are.
        .replace(
          /(?<="(?:storyType|status|language|layout|style|deadline|embargo)":")\\u0007/g,
          '',
        ),
    );
    const file = await exported({ ...input, assets: [] }, format);
    expect(file.notices).toContainEqual(expect.objectContaining({ what: 'Control characters' }));
    expect(await allTextOf(file)).not.toContain(bell);
  },
);

test('a language that is no tag is undetermined in every format', async () => {
  const input = packageOf({ body: [paragraph('Text')] }, { language: '"><b>' });
  expect(await exportedText(input, 'html')).toContain('<html lang="und" dir="ltr">');
});

test('a document that breaks the format is an error, not a crash', async () => {
  const broken = { ...fullPackage, document: { schemaVersion: 1, doc: { type: 'doc' } } };
  expect(await exportArticle(broken, 'html')).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
});
