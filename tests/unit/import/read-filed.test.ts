/** Files as they arrive: kinds told by content, encodings, and every way a file can be wrong. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listImportable } from '../../../src/main/services/import/folder.ts';
import { readFiled } from '../../../src/main/services/import/read-filed.ts';
import type { ReadFiled } from '../../../src/main/services/import/read-result.ts';
import { writeNative } from '../../../src/shared/export/json/write-native.ts';
import {
  bodyOutline,
  countingContext,
  fixtureBytes,
  fixtureText,
  slotText,
} from '../../support/imports.ts';
import { temporaryDirectory, unwrap } from '../../support/library.ts';

const house = fixtureText('house-style.txt');

async function read(name: string, content: Uint8Array | string): Promise<ReadFiled> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return unwrap(await readFiled(name, bytes, countingContext()));
}

async function codeOf(name: string, content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readFiled(name, bytes, countingContext());
  return result.ok ? 'ok' : result.error.code;
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2 + 2, text.charCodeAt(index), !bigEndian);
  }
  return bytes;
}

describe('encodings', () => {
  it.each([
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${house}`), 'utf-8'],
    ['UTF-16 little endian', utf16(house, false), 'utf-16le'],
    ['UTF-16 big endian', utf16(house, true), 'utf-16be'],
  ])('reads %s', async (_, bytes, encoding) => {
    const piece = await read('piece.txt', bytes);
    expect(piece.report.encoding).toBe(encoding);
    expect(bodyOutline(piece)).toEqual(bodyOutline(await read('piece.txt', house)));
  });

  it('reads Windows-1252 and says that it guessed', async () => {
    const bytes = Uint8Array.from(
      [...'Caf'].map((letter) => letter.charCodeAt(0)).concat([0xe9, 0x20, 0x93, 0x48, 0x69, 0x94]),
    );
    const piece = await read('old.txt', bytes);
    expect(slotText(piece, 'headline')).toBe('Café “Hi”');
    expect(piece.report.items.find((item) => item.field === 'encoding')?.reason).toContain(
      'Windows-1252',
    );
  });

  it('honours the charset an HTML file states', async () => {
    const head = '<html><head><meta charset="iso-8859-7"></head><body><h1>';
    const bytes = Uint8Array.from(
      [...head].map((letter) => letter.charCodeAt(0)).concat([0xcd, 0xdd, 0xe1]),
    );
    expect(slotText(await read('page.html', bytes), 'headline')).toBe('Νέα');
  });
});

describe('kinds told by content', () => {
  it('reads HTML in a .txt file as HTML and front matter as Markdown', async () => {
    expect((await read('a.txt', '<!doctype html><h1>Title</h1><p>Text.')).report.format).toBe(
      'html',
    );
    expect((await read('a.txt', '---\ntitle: Title\n---\n\nText.')).report.format).toBe('markdown');
  });

  it('takes a native file over as it stands', async () => {
    const { package: article } = await read('a.txt', house);
    const native = unwrap(writeNative(article, {}));
    const again = await read('a.json', native.content);
    expect(again.package).toEqual(article);
    expect(again.report.format).toBe('json');
  });
});

describe('files that cannot be imported', () => {
  it.each([
    ['empty.txt', '', 'import-empty'],
    ['blank.txt', ' \n\n \n', 'import-empty'],
    ['print.pdf', '%PDF-1.7\n', 'import-unsupported'],
    ['letter.rtf', '{\\rtf1 hello}', 'import-unsupported'],
    [
      'page.mht',
      'From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;',
      'import-unsupported',
    ],
    ['not-really.docx', 'Just text', 'import-damaged'],
    ['data.json', '{"some": "thing"}', 'import-unsupported'],
    ['cut.docx', 'PK\u0003\u0004 and nothing after', 'import-damaged'],
  ])('%s', async (name, content, code) => {
    expect(await codeOf(name, content)).toBe(code);
  });

  it.each([
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'import-unsupported'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'import-unsupported'],
    ['binary data', [0x41, 0x00, 0x42, 0x00, 0x43], 'import-damaged'],
    [
      'UTF-8 cut in the middle',
      [...new TextEncoder().encode('héé café naïve'), 0xc3],
      'import-damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf('file.txt', Uint8Array.from(bytes))).toBe(code);
  });

  it('refuses 21 MB of text and 65 MB of anything', async () => {
    expect(await codeOf('long.txt', new Uint8Array(21 * 1024 * 1024).fill(0x61))).toBe(
      'import-too-large',
    );
    expect(await codeOf('long.docx', new Uint8Array(65 * 1024 * 1024).fill(0x61))).toBe(
      'import-too-large',
    );
  });

  it('says in a sentence what the file is', async () => {
    const result = await readFiled(
      'x.pdf',
      new TextEncoder().encode('%PDF-1.7'),
      countingContext(),
    );
    expect(result.ok ? '' : result.error.sentence).toContain('PDF');
  });
});

describe('very long documents', () => {
  it('keeps all of 50,000 words', async () => {
    const paragraph = `${'Harbour boats wait for the tide again. '.repeat(9).trim()}`;
    const text = `Long Piece\n\n${Array.from({ length: 800 }, () => paragraph).join('\n\n')}`;
    const piece = await read('long.txt', text);
    expect(bodyOutline(piece)).toHaveLength(800);
    expect(piece.report.items.filter((item) => item.kind === 'dropped')).toEqual([]);
  });
});

describe('folders', () => {
  it('lists importable files in order and passes over links and temporary files', async () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'b'));
    for (const name of [
      'z.txt',
      'a.md',
      'b/c.html',
      'b/picture.png',
      '.hidden.txt',
      '~$lock.docx',
    ]) {
      writeFileSync(join(directory, name), 'x');
    }
    symlinkSync('/etc/hostname', join(directory, 'link.txt'));
    const listing = unwrap(await listImportable(directory));
    expect(listing).toEqual({
      files: ['a.md', 'b/c.html', 'z.txt'].map((name) => join(directory, name)),
      capped: false,
    });
  });

  it('answers with an error when the folder is gone', async () => {
    const result = await listImportable('/nonexistent/folder');
    expect(result.ok ? '' : result.error.code).toBe('unreadable');
  });
});

describe('fixtures on disk', () => {
  it('reads bytes exactly as the text they hold', async () => {
    expect(bodyOutline(await read('house.txt', fixtureBytes('house-style.txt')))).toHaveLength(8);
  });
});
