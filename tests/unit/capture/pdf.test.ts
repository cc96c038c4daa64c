import { describe, expect, it } from 'vitest';
import { captureFile } from '../../../src/main/services/capture/capture-file.ts';
import { runPdfProcess } from '../../../src/main/services/capture/pdf/run-pdf-process.ts';
import { unwrap } from '../../support/library.ts';
import { column, type PdfParts, pdfOf } from '../../support/pdf.ts';

const capture = async (parts: PdfParts) => unwrap(await captureFile('report.pdf', pdfOf(parts)));

const LEFT = [
  'The council met on Tuesday to agree on',
  'the new bridge over the river, which will',
  'cost more than was thought at first, and',
  'nobody was happy about the price of it.',
  'A second look at the plans will be taken',
];
const RIGHT = [
  'In the other column there is a different',
  'story about a baker who has won a great',
  'prize for bread that he had been making',
  'since the year when the war had ended in',
  'that part of the country, as he said now.',
];

describe('the text of a PDF', () => {
  it('is read column by column, under a headline that goes across', async () => {
    const headline = {
      text: 'A headline that goes over both of the columns',
      x: 50,
      y: 700,
      size: 18,
    };
    const page = [...column(RIGHT, 320, 660), headline, ...column(LEFT, 50, 660)];
    const { projection } = await capture({ pages: [page] });
    expect(projection?.text).toBe([headline.text, LEFT.join('\n'), RIGHT.join('\n')].join('\n\n'));
    expect(projection?.segments.map(({ kind }) => kind)).toEqual(['heading', 'body', 'body']);
  });

  it('is read row by row in a table', async () => {
    const rows = [
      ['Town', 'Cost'],
      ['Morrow', '4.5'],
      ['Vellen', '2.1'],
      ['Aldbury', '7'],
      ['Orla', '9'],
    ];
    const page = rows.flatMap((cells, row) =>
      cells.map((text, at) => ({ text, x: 50 + at * 200, y: 700 - row * 14 })),
    );
    const { projection } = await capture({ pages: [page] });
    expect(projection?.text).toBe(rows.map((cells) => cells.join('\t')).join('\n'));
  });

  it('joins what is drawn in pieces, with spaces only where there are gaps', async () => {
    const pieces = [
      { text: 'The har', x: 50, y: 700 },
      { text: 'bour', x: 83.4, y: 700 },
      { text: 'closes', x: 106, y: 700 },
    ];
    const { projection } = await capture({ pages: [pieces] });
    expect(projection?.text).toBe('The harbour closes');
  });

  it('knows the page and its printed number, and running heads from text', async () => {
    const page = (number: number) => [
      { text: 'Annual report', x: 50, y: 770 },
      ...column([`Words that stand on page ${number} alone.`], 50, 600),
      { text: String(number), x: 300, y: 20 },
    ];
    const { projection, metadata } = await capture({
      pages: [1, 2, 3, 4].map(page),
      romanUntil: 2,
      info: { Title: 'Annual report', Author: 'Ada Lund', CreationDate: 'D:20260314' },
    });
    const body = projection?.segments.filter(({ kind }) => kind === 'body') ?? [];
    expect(body.map(({ locator }) => locator)).toEqual([
      { kind: 'page', page: 1, label: 'i' },
      { kind: 'page', page: 2, label: 'ii' },
      { kind: 'page', page: 3, label: '1' },
      { kind: 'page', page: 4, label: '2' },
    ]);
    expect(projection?.segments.filter(({ kind }) => kind === 'footer')).toHaveLength(8);
    expect(metadata.fields).toMatchObject({ title: 'Annual report', 'number-of-pages': 4 });
  });

  it('begins a paragraph after a gap or an indent', async () => {
    const page = [
      ...column(['First line of one', 'and its second line'], 50, 700),
      ...column(['Indented, so another one', 'begins here'], 62, 676).map((line, at) =>
        at === 0 ? line : { ...line, x: 50 },
      ),
      ...column(['After a gap a third'], 50, 620),
    ];
    const { projection } = await capture({ pages: [page] });
    expect(projection?.segments).toHaveLength(3);
  });
});

describe('PDFs that cannot be read', () => {
  it.each<[string, PdfParts, string, string]>([
    ['a password', { pages: [[]], encrypt: true }, 'encrypted', 'capture-encrypted'],
    ['no text', { pages: [[], []] }, 'none', 'text-unavailable'],
    ['too many pages', { pages: Array(2001).fill([]) }, 'too-large', 'text-unavailable'],
  ])('%s: the bytes are kept and the reason is said', async (_, parts, text, code) => {
    const captured = await capture(parts);
    expect(captured.text).toBe(text);
    expect(captured.problem?.code).toBe(code);
    expect(captured.bytes).toEqual(pdfOf(parts));
  });

  it('damage of any kind', async () => {
    const whole = pdfOf({ pages: [column(LEFT, 50, 700)] });
    const rubbish = new TextEncoder().encode('%PDF-1.7\nnot a PDF at all');
    for (const bytes of [whole.subarray(0, 500), rubbish]) {
      expect(unwrap(await captureFile('a.pdf', bytes)).text).toBe('damaged');
    }
  });

  it('a process that takes too long is ended', async () => {
    const long = pdfOf({ pages: Array(1500).fill(column([...LEFT, ...RIGHT], 50, 700)) });
    expect(await runPdfProcess(long, 20)).toEqual({ kind: 'stopped', detail: 'took too long' });
  });

  it('scripts, actions and attachments of a document are left alone', async () => {
    const { text, projection } = await capture({
      pages: [column(['Only these words.'], 50, 700)],
      catalogue:
        '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [(a.txt) 4 0 R] >> >>',
      extra: [
        '<< /Type /Filespec /F (a.txt) /EF << /F 5 0 R >> >>',
        '<< /Length 6 >>\nstream\nhidden\nendstream',
      ],
    });
    expect([text, projection?.text]).toEqual(['available', 'Only these words.']);
  });
});
