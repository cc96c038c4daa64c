import { describe, expect, it } from 'vitest';
import { captureFile } from '../../../src/main/services/capture/capture-file.ts';
import { unwrap } from '../../support/library.ts';
import { type ZipEntry, zipOf } from '../../support/zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

const relations = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** A Word document with these paragraphs and these relations of its main part. */
function wordFile(paragraphs: readonly string[], related = '', extra: readonly ZipEntry[] = []) {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipOf([
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    {
      name: '_rels/.rels',
      content: relations(
        `<Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`,
      ),
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', content: relations(related) },
    ...extra,
  ]);
}

const capture = async (bytes: Uint8Array) => unwrap(await captureFile('statement.docx', bytes));

const external = (type: string, target: string) =>
  `<Relationship Id="x" Type="${RELATIONS}/${type}" Target="${target}" TargetMode="External"/>`;

describe('a Word document as a source', () => {
  it('is projected with its properties, and page headers apart', async () => {
    const captured = await capture(
      wordFile(['The mayor regrets this.', 'She will resign.'], '', [
        {
          name: 'docProps/core.xml',
          content:
            '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Statement</dc:title><dc:creator>Ada Lund</dc:creator></cp:coreProperties>',
        },
        {
          name: 'word/header1.xml',
          content: `<w:hdr ${W}><w:p><w:r><w:t>Confidential</w:t></w:r></w:p></w:hdr>`,
        },
      ]),
    );
    expect(captured.projection?.text).toBe(
      'The mayor regrets this.\n\nShe will resign.\n\nConfidential',
    );
    expect(captured.projection?.segments.map(({ kind, main }) => [kind, main])).toEqual([
      ['body', true],
      ['body', true],
      ['footer', false],
    ]);
    expect(captured.metadata.fields).toMatchObject({ title: 'Statement' });
  });

  it('may hold links, which are kept as addresses', async () => {
    const captured = await capture(
      wordFile(['Words'], external('hyperlink', 'https://example.org/')),
    );
    expect(captured.text).toBe('available');
  });

  it.each([
    ['image', 'file:///etc/passwd'],
    ['image', 'https://example.org/track.png'],
    ['attachedTemplate', 'https://example.org/macro.dotm'],
    ['oleObject', 'file:///C:/secret.xlsx'],
    ['frame', 'https://example.org/'],
  ])('is not read when it reaches out by a relation to a %s', async (type, target) => {
    const captured = await capture(wordFile(['Words'], external(type, target)));
    expect([captured.text, captured.problem?.code]).toEqual(['unsupported', 'text-unavailable']);
    expect(captured.bytes.length).toBeGreaterThan(0);
  });

  it('is not read when it is damaged, something else, or empty', async () => {
    const whole = wordFile(['Words']);
    expect((await capture(whole.subarray(0, 300))).text).toBe('damaged');
    expect((await capture(zipOf([{ name: 'a.txt', content: 'x' }]))).text).toBe('unsupported');
    expect((await capture(wordFile([]))).text).toBe('none');
    const bomb = zipOf([{ name: 'word/document.xml', content: ' '.repeat(60_000_000) }]);
    expect((await capture(bomb)).text).toBe('damaged');
  });
});
