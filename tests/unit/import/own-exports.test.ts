/** Our own pages and Word files, read back part by part. */
import { describe, expect, it } from 'vitest';
import { readFiled } from '../../../src/main/services/import/read-filed.ts';
import type { ReadFiled } from '../../../src/main/services/import/read-result.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { slotOf, textOf } from '../../../src/shared/article/document.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import type { SourceRecord } from '../../../src/shared/article/source.ts';
import type { ExportFormat } from '../../../src/shared/export/format.ts';
import { readMarkdown } from '../../../src/shared/import/markdown/read-markdown.ts';
import { exported } from '../../fixtures/export/exported.ts';
import { packageOf } from '../../fixtures/export/packages.ts';
import { countingContext, imported } from '../../support/imports.ts';
import { unwrap } from '../../support/library.ts';

const LOG: SourceRecord = {
  id: '018f3b1e-0000-7000-8000-000000000001',
  kind: 'web',
  title: 'Engine log',
  url: 'https://harbour.example/log',
  publisher: '',
  date: '',
  public: true,
};

const cited = (...refs: readonly Record<string, unknown>[]): NodeJson =>
  node('citation', {
    refs: refs.map((ref) => ({ sourceId: null, locator: '', note: '', ...ref })),
  });

const words = (type: string, text: string): NodeJson => node(type, {}, inlineText(text));

const item = (...content: readonly NodeJson[]): NodeJson => node('listItem', {}, content);

async function cameBack(
  body: readonly NodeJson[],
  format: ExportFormat,
  glance: readonly NodeJson[] = [],
  glanceTitle?: string,
  sources: readonly SourceRecord[] = [LOG],
): Promise<ReadFiled> {
  const parts = {
    headline: inlineText('Ferry stops'),
    standfirst: inlineText('Nobody knows for how long.'),
    ...(glanceTitle === undefined ? {} : { glanceTitle, glance }),
    body: [paragraph('The ferry stopped on Monday and has not sailed since then.'), ...body],
  };
  const file = await exported(packageOf(parts, {}, { sources: [...sources] }), format);
  const bytes =
    typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
  return unwrap(await readFiled(file.fileName, bytes, countingContext()));
}

function body({ package: { document } }: ReadFiled): NodeJson[] {
  return (slotOf(document, 'body').content ?? []).slice(1);
}

/** Nodes without ids and default attributes: type, chosen attributes, text or children. */
function shape({ type, text, attrs = {}, content = [] }: NodeJson): unknown {
  const { start, kind, date, alt } = attrs;
  const facts = Object.entries({ start, kind, date, alt })
    .filter(([, value]) => value !== undefined)
    .flat();
  return [type, ...facts, ...(text === undefined ? content.map(shape) : [text])];
}

function unplaced({ report }: ReadFiled): string[] {
  return report.items.filter(({ field }) => field === 'unplaced').map(({ original }) => original);
}

it.each([
  ['A sentence, not a title.', 'Twice a year.'],
  ['Heard it', '— Ida Holm'],
])('leaves a block quote alone that is no box: %s', (first, second) => {
  const text = `# Ferry stops\n\nIt failed.\n\n> **${first}**\n>\n> ${second}\n`;
  const { document } = imported(readMarkdown(text, countingContext())).package;
  expect(slotOf(document, 'body').content?.map(({ type }) => type)).not.toContain('factBox');
});

describe('markdown', () => {
  it('keeps fact boxes', async () => {
    const box = node('factBox', {}, [words('factBoxTitle', 'Inspections'), paragraph('Twice.')]);
    const back = await cameBack([box], 'markdown');
    expect(body(back).map(shape)).toEqual([shape(box)]);
  });

  it('joins the caption line to its picture', () => {
    const text =
      '# Ferry stops\n\nIt failed.\n\n## Then\n\n![A quay](quay.png)\n\nAt dawn · Ida Holm\n\nAnd so on.\n';
    const { document } = imported(readMarkdown(text, countingContext())).package;
    expect((slotOf(document, 'body').content ?? []).slice(-2).map(shape)).toEqual([
      [
        'figure',
        'alt',
        'A quay',
        ['caption', ['text', 'At dawn']],
        ['credit', ['text', 'Ida Holm']],
      ],
      ['paragraph', ['text', 'And so on.']],
    ]);
  });
});

describe.each(['html', 'docx'] as const)('%s', (format) => {
  it('keeps a glance box whose title nobody knows', async () => {
    const points = [words('glanceItem', 'One point'), words('glanceItem', 'Another point')];
    const back = await cameBack([], format, points, 'Ferries in numbers');
    expect((slotOf(back.package.document, 'glance').content ?? []).map(textOf)).toEqual([
      'Ferries in numbers',
      'One point',
      'Another point',
    ]);
  });

  it('keeps fact boxes', async () => {
    const box = [words('factBoxTitle', 'Inspections'), paragraph('Twice a year.')];
    const back = await cameBack([node('factBox', {}, box)], format);
    expect(body(back).map(shape)).toEqual([
      [
        'factBox',
        ['factBoxTitle', ['text', 'Inspections']],
        ['paragraph', ['text', 'Twice a year.']],
      ],
    ]);
  });

  it('keeps corrections with their kind and day', async () => {
    const fixed = node('correction', { kind: 'clarification', date: '2026-03-04' }, [
      paragraph('The day was a Monday.'),
    ]);
    const back = await cameBack([fixed], format);
    expect(body(back).map(shape)).toEqual([
      [
        'correction',
        'kind',
        'clarification',
        'date',
        '2026-03-04',
        ['paragraph', ['text', 'The day was a Monday.']],
      ],
    ]);
  });

  it('keeps every paragraph of a correction, and two corrections apart', async () => {
    const fixed = (...texts: string[]): NodeJson =>
      node(
        'correction',
        { kind: 'correction', date: null },
        texts.map((text) => paragraph(text)),
      );
    const given = [fixed('It was a Monday.', 'The tide was high.'), fixed('It was Ida.')];
    const back = await cameBack(given, format);
    expect(body(back).map(textOf)).toEqual(given.map(textOf));
    expect(body(back).map(({ type }) => type)).toEqual(['correction', 'correction']);
  });

  it('keeps what follows in an item of a list', async () => {
    const given = node('bulletList', {}, [
      item(paragraph('First point.'), paragraph('It goes on.')),
      item(paragraph('Second point.')),
    ]);
    const back = await cameBack([given], format);
    expect(body(back).map(shape)).toEqual([shape(given)]);
  });

  it('gives each of two quotes its speaker', async () => {
    const quote = (said: string, speaker: string): NodeJson =>
      node('pullQuote', {}, [words('quoteText', said), words('attribution', speaker)]);
    const back = await cameBack([quote('We heard it', 'Mara'), quote('We saw it', 'Ida')], format);
    expect(body(back).map(shape)).toEqual([
      ['pullQuote', ['quoteText', ['text', 'We heard it']], ['attribution', ['text', 'Mara']]],
      ['pullQuote', ['quoteText', ['text', 'We saw it']], ['attribution', ['text', 'Ida']]],
    ]);
  });

  it('joins caption and credit to a picture without a file', async () => {
    const figure = node('figure', { alt: 'A quay' }, [
      node('caption', {}, [...inlineText('At dawn'), cited({ sourceId: LOG.id })]),
      words('credit', 'Ida Holm'),
    ]);
    const back = await cameBack([words('heading', 'Then'), figure], format);
    expect(body(back).map(shape)[1]).toEqual([
      'figure',
      'alt',
      'A quay',
      ['caption', ['text', 'At dawn'], ['citation']],
      ['credit', ['text', 'Ida Holm']],
    ]);
    expect(unplaced(back)).toEqual([]);
  });

  it('numbers lists as they were, nested ones and interrupted ones too', async () => {
    const nested = node('orderedList', { start: 3 }, [
      item(paragraph('Third')),
      item(paragraph('Fourth')),
    ]);
    const lists = [
      node('orderedList', { start: 7 }, [
        item(paragraph('Seventh'), nested),
        item(paragraph('Eighth')),
      ]),
      words('heading', 'Later'),
      node('orderedList', { start: 1 }, [item(paragraph('First'))]),
    ];
    const back = await cameBack(lists, format);
    expect(body(back).map(shape)).toEqual(lists.map(shape));
  });

  it('lists the sources and points the citations at them', async () => {
    const text = node('paragraph', {}, [
      ...inlineText('It failed'),
      cited({ sourceId: LOG.id, locator: 'p. 4' }, { note: 'Two people said so.' }),
      ...inlineText(' twice.'),
    ]);
    const back = await cameBack([text], format);
    const [source, another] = back.package.sources;
    expect(another).toBeUndefined();
    expect(source).toMatchObject({ title: 'Engine log', url: 'https://harbour.example/log' });
    const blocks = body(back);
    expect(blocks.map(textOf)).toEqual(['It failed twice.']);
    const citation = blocks[0]?.content?.find((child) => child.type === 'citation');
    expect(citation?.attrs?.refs).toContainEqual(expect.objectContaining({ sourceId: source?.id }));
    expect(JSON.stringify(citation?.attrs?.refs)).toContain('p. 4');
    expect(unplaced(back)).toEqual([]);
  });
});

const DATED: SourceRecord = { ...LOG, publisher: 'Harwick Ferries', date: '2026-02-20' };

describe.each(['text', 'html', 'docx'] as const)('%s with dated sources', (format) => {
  it('keeps publisher and date out of the title, and says so', async () => {
    const unlinked = { ...DATED, url: '', title: 'Letter to St. Agnes', date: '3 March 2026' };
    const given = [DATED, unlinked];
    const back = await cameBack([], format, [], undefined, given);
    expect(
      back.package.sources.map(({ title, publisher, date, url }) => [title, publisher, date, url]),
    ).toEqual(given.map(({ title, publisher, date, url }) => [title, publisher, date, url]));
    const item = back.report.items.find(
      ({ field, original }) => field === 'sources' && original.includes('Harwick Ferries'),
    );
    expect(item).toMatchObject({ kind: 'changed', undo: { kind: 'source-to-paragraph' } });
    expect(item?.reason).toContain('publisher and date');
    expect(unplaced(back)).toEqual([]);
  });
});

describe.each(['markdown', 'html', 'docx'] as const)('%s with cited sources', (format) => {
  it('finds the source of a footnote that repeats publisher and date', async () => {
    const text = node('paragraph', {}, [
      ...inlineText('It failed'),
      cited({ sourceId: LOG.id, locator: 'p. 4' }),
      ...inlineText(' twice.'),
    ]);
    const back = await cameBack([text], format, [], undefined, [DATED]);
    const citation = body(back)[0]?.content?.find((child) => child.type === 'citation');
    const sourceId = back.package.sources[0]?.id;
    expect(citation?.attrs?.refs).toEqual([{ sourceId, locator: 'p. 4', note: '' }]);
  });
});

it('divides a linked entry of Markdown where its link ends', () => {
  const list =
    '# Ferry stops\n\nIt failed.\n\n## Sources\n\n1. [Log, part 2](https://harbour.example/log), Harwick Ferries, 2026-02-20\n';
  const [source] = imported(readMarkdown(list, countingContext())).package.sources;
  expect(source).toMatchObject({
    title: 'Log, part 2',
    publisher: 'Harwick Ferries',
    date: '2026-02-20',
  });
});

it('takes the publisher of a page that gives no date', async () => {
  const back = await cameBack([], 'html', [], undefined, [{ ...LOG, publisher: 'Harbour Office' }]);
  expect(back.package.sources[0]).toMatchObject({
    title: 'Engine log',
    publisher: 'Harbour Office',
    date: '',
  });
});

it.each(['Interview with Ida Holm, deckhand, 3 March 2026', 'Engine log. Harwick Ferries'])(
  'leaves a title whole that nothing divides: %s',
  async (title) => {
    const back = await cameBack([], 'text', [], undefined, [{ ...LOG, title }]);
    expect(back.package.sources[0]).toMatchObject({ title, publisher: '', date: '' });
  },
);
