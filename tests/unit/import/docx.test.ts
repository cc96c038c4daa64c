/** Word documents built here: styles, lists, tables, notes, pictures, and archives that lie. */
import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  NoBreakHyphen,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readFiled } from '../../../src/main/services/import/read-filed.ts';
import type { ReadFiled } from '../../../src/main/services/import/read-result.ts';
import { slotOf } from '../../../src/shared/article/document.ts';
import type { AppError } from '../../../src/shared/ipc/result.ts';
import { bodyOutline, countingContext, heroAlt, slotText } from '../../support/imports.ts';
import { unwrap } from '../../support/library.ts';
import { type ZipEntry, zipOf } from '../../support/zip.ts';

/** A PNG of one red pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

const word = new Document({
  styles: { paragraphStyles: [{ id: 'IntenseQuote', name: 'Intense Quote', basedOn: 'Normal' }] },
  numbering: {
    config: [
      {
        reference: 'steps',
        levels: [
          { level: 0, format: 'decimal', text: '%1.' },
          { level: 1, format: 'lowerLetter', text: '%2)' },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('Minutes of 4 March.')] } },
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('Desk copy')] }) },
      children: [
        new Paragraph({ text: 'Wells Run Low', heading: HeadingLevel.TITLE }),
        new Paragraph({ style: 'Subtitle', text: 'Farmers are rationed for the first time.' }),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: DOT,
              transformation: { width: 10, height: 10 },
              altText: { name: 'dot', title: 'dot', description: 'A dry well from above' },
            }),
          ],
        }),
        new Paragraph({ text: 'How it came', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('The board '),
            new TextRun({ text: 'voted', bold: true }),
            new TextRun(' in March'),
            new FootnoteReferenceRun(1),
            new TextRun(' as '),
            new ExternalHyperlink({
              link: 'https://example.org/wells',
              children: [new TextRun('reported')],
            }),
            new InsertedTextRun({
              text: ' here',
              id: 1,
              author: 'Desk',
              date: '2026-03-01T10:00:00Z',
            }),
            new DeletedTextRun({
              text: ' nowhere',
              id: 2,
              author: 'Desk',
              date: '2026-03-01T10:00:00Z',
            }),
            new TextRun('.'),
          ],
        }),
        new Paragraph({ text: 'Save', bullet: { level: 0 } }),
        new Paragraph({ text: 'Rain', bullet: { level: 1 } }),
        new Paragraph({ text: 'Share', bullet: { level: 0 } }),
        new Paragraph({ text: 'First', numbering: { reference: 'steps', level: 0 } }),
        new Paragraph({ text: 'Second', numbering: { reference: 'steps', level: 0 } }),
        new Table({
          rows: [
            new TableRow({ children: [cell('Well'), cell('Metres')] }),
            new TableRow({ children: [cell('North'), cell('12')] }),
          ],
        }),
        new Paragraph({ style: 'IntenseQuote', text: 'Water has no party' }),
        new Paragraph({ text: 'What is next', heading: HeadingLevel.HEADING_2 }),
        new Paragraph('The board meets again in May.'),
      ],
    },
  ],
});

async function read(bytes: Uint8Array): Promise<ReadFiled> {
  return unwrap(await readFiled('piece.docx', bytes, countingContext()));
}

async function failureOf(entries: readonly ZipEntry[]): Promise<AppError | null> {
  const result = await readFiled('piece.docx', zipOf(entries), countingContext());
  return result.ok ? null : result.error;
}

describe('a Word document', async () => {
  const piece = await read(new Uint8Array(await Packer.toBuffer(word)));

  it('fills the slots from styles', () => {
    expect(slotText(piece, 'headline')).toBe('Wells Run Low');
    expect(slotText(piece, 'standfirst')).toBe('Farmers are rationed for the first time.');
    expect(heroAlt(piece)).toBe('A dry well from above');
  });

  it('keeps the structure of the body', () => {
    expect(bodyOutline(piece)).toEqual([
      'heading: How it came',
      'paragraph: The board voted in March as reported here.',
      'bulletList: Save | Rain | Share',
      'orderedList: First | Second',
      'table: Well | Metres | North | 12',
      'pullQuote: Water has no party | ',
      'heading: What is next',
      'paragraph: The board meets again in May.',
    ]);
  });

  it('turns footnotes into citations that hold the note', () => {
    const paragraph = slotOf(piece.package.document, 'body').content?.[1];
    const citation = paragraph?.content?.find((node) => node.type === 'citation');
    expect(citation?.attrs?.refs).toEqual([
      { sourceId: null, locator: '', note: 'Minutes of 4 March.' },
    ]);
  });

  it('stores pictures by hash', () => {
    const [asset] = piece.package.assets;
    expect(asset).toMatchObject({ mediaType: 'image/png', width: 1, height: 1 });
    expect([...piece.pictures.keys()]).toEqual([asset?.id]);
    expect(slotOf(piece.package.document, 'hero').attrs?.assetId).toBe(asset?.id);
  });

  it('reports what does not come along', () => {
    const dropped = piece.report.items.filter((item) => item.kind === 'dropped');
    expect(dropped.map((item) => [item.field, item.original])).toEqual([
      ['deletion', 'nowhere'],
      ['page', 'Desk copy'],
    ]);
  });
});

describe('hidden text', () => {
  const hidden = (text: string) => new TextRun({ text, vanish: true });

  async function readRuns(...children: TextRun[]): Promise<ReadFiled> {
    const heading = new Paragraph({ text: 'Wells Run Low', heading: HeadingLevel.TITLE });
    const document = new Document({
      sections: [{ children: [heading, new Paragraph({ children }), new Paragraph('It rained.')] }],
    });
    return read(new Uint8Array(await Packer.toBuffer(document)));
  }

  const droppedFrom = ({ report }: ReadFiled) =>
    report.items
      .filter(({ kind }) => kind === 'dropped')
      .map((item) => [item.field, item.original]);

  it('is not printed, and the report has it', async () => {
    const piece = await readRuns(
      new TextRun('The board met'),
      hidden(' (source: '),
      hidden('Ada, do not name)'),
      new TextRun(' in March.'),
      new TextRun({ text: ' It adjourned.', vanish: false }),
    );
    expect(bodyOutline(piece)).toEqual([
      'paragraph: The board met in March. It adjourned.',
      'paragraph: It rained.',
    ]);
    expect(droppedFrom(piece)).toEqual([['hidden', '(source: Ada, do not name)']]);
  });

  it('goes, and the same words elsewhere stay', async () => {
    const piece = await readRuns(
      new TextRun({ children: ['A well', new NoBreakHyphen(), 'head cracked'] }),
      new TextRun(' in March'),
      hidden(' in March'),
      new TextRun('.'),
    );
    expect(bodyOutline(piece)[0]).toBe('paragraph: A well\u2011head cracked in March.');
    expect(droppedFrom(piece)).toEqual([['hidden', 'in March']]);
  });
});

describe('archives that are not what they claim', () => {
  const document = { name: 'word/document.xml', content: '<w:document/>' };

  it('refuses one without a Word document', async () => {
    expect(await failureOf([{ name: 'content.xml', content: '<x/>' }])).toMatchObject({
      code: 'import-unsupported',
      sentence: 'This is an OpenDocument file.',
    });
  });

  it('refuses a bomb by what it unpacks to', async () => {
    const bomb = { name: 'word/media/bomb.bin', content: new Uint8Array(49 * 1024 * 1024) };
    expect(await failureOf([document, bomb])).toMatchObject({
      code: 'import-damaged',
      detail: 'word/media/bomb.bin: compressed beyond belief',
    });
  });

  it('refuses too many entries', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({
      name: `word/x${index}.xml`,
      content: '',
    }));
    expect(await failureOf([document, ...many])).toMatchObject({ detail: '2002 entries' });
  });

  it('refuses names that climb out', async () => {
    const climbing = { name: '../outside.xml', content: '<x/>' };
    const failure = await failureOf([document, climbing]);
    expect(failure?.code).toBe('import-damaged');
    expect(failure?.detail).toContain('../outside.xml');
  });

  it('refuses a symbolic link', async () => {
    const link = { name: 'word/document.xml', content: '/etc/hostname', mode: 0o120777 };
    expect((await failureOf([link]))?.detail).toContain('symbolic link');
  });
});
