// The native format: canonical, strict, complete with pictures.
import { describe, expect, test } from 'vitest';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import type { ArticlePackage } from '../../../src/shared/article/package.ts';
import { exportArticle } from '../../../src/shared/export/export-article.ts';
import { looksNative, parseNative } from '../../../src/shared/export/json/parse-native.ts';
import { exportedText } from '../../fixtures/export/exported.ts';
import { FIGURE_ID, fullPackage, HERO_ID } from '../../fixtures/export/full-package.ts';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 31) % 256);
/** The full piece with what must never leave: internal note, TK, stash, private source. */
const guardedPackage: ArticlePackage = {
  ...fullPackage,
  fields: { ...fullPackage.fields, internalNote: 'Call the harbour master TK' },
  document: buildDocument({
    headline: inlineText('Ferry TK'),
    body: [paragraph('Kept.'), node('stash', {}, [paragraph('Cut from the second draft.')])],
  }),
  sources: fullPackage.sources.map((source) => ({ ...source, public: false })),
};
const native = await exportedText(fullPackage, 'json', { pictureBytes: () => bytes });

test('pictures come back byte for byte', () => {
  const read = parseNative(native);
  expect(read.ok && [...read.value.pictures.keys()]).toEqual([HERO_ID, FIGURE_ID]);
  expect(read.ok && read.value.pictures.get(HERO_ID)).toEqual(bytes);
});

test('pictures can be left out', async () => {
  const without = await exportedText(fullPackage, 'json', { pictures: 'files' });
  expect(JSON.parse(without)).not.toHaveProperty('pictures');
});

test('the order in which attributes were set leaves no trace', async () => {
  const reversed = JSON.parse(JSON.stringify(fullPackage), (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(await exportedText(reversed, 'json', { pictureBytes: () => bytes })).toBe(native);
});

test('facts that the format cannot hold are an error that names them', async () => {
  const { fields } = fullPackage;
  const input = { ...fullPackage, fields: { ...fields, description: 'x'.repeat(1001) } };
  const result = await exportArticle(input, 'json');
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(result.ok ? '' : result.error.sentence).toContain('fields.description');
  expect((await exportArticle(input, 'html')).ok).toBe(true);
});

describe('an archive copy', () => {
  test('holds everything, says so in its name, and comes back as it was', async () => {
    const pictureBytes = () => bytes;
    const exported = await exportArticle(guardedPackage, 'json', { pictureBytes, archive: true });
    if (!exported.ok || typeof exported.value.content !== 'string') throw new Error('no text');
    expect(exported.value.fileName).toMatch(/\.archive\.json$/);
    expect(exported.value.notices).toEqual([]);
    const read = parseNative(exported.value.content);
    if (!read.ok) throw new Error(read.error.sentence);
    const { fields, sources, assets, document } = guardedPackage;
    expect(read.value.package).toMatchObject({ fields, sources, assets });
    const again = await exportArticle(read.value.package, 'json', { pictureBytes, archive: true });
    expect(again.ok && again.value.content).toBe(exported.value.content);
    const words = (doc: unknown) => JSON.stringify(doc).match(/"text":"[^"]*"/g);
    expect(words(read.value.package.document)).toEqual(words(document));
  });

  test('is never made by default, nor in a format for others', async () => {
    const refused = await exportArticle(guardedPackage, 'json');
    expect(refused).toMatchObject({ ok: false, error: { code: 'export-refused' } });
    const page = await exportArticle(guardedPackage, 'html', { archive: true });
    expect(page).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('reading', () => {
  const changed = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(native);
    change(file);
    return JSON.stringify(file);
  };
  const codeOf = (text: string): string => {
    const read = parseNative(text);
    return read.ok ? 'ok' : read.error.code;
  };

  test('knows its own files at a glance', () => {
    expect(looksNative(native)).toBe(true);
    expect(looksNative(`\uFEFF${native}`)).toBe(true);
    expect(looksNative('{"name":"package"}')).toBe(false);
  });

  test('accepts any layout of the same data', () => {
    expect(codeOf(changed(() => undefined))).toBe('ok');
  });

  test.each([
    ['other JSON', '{"name":"package"}', 'import-unsupported'],
    ['half a file', native.slice(0, 500), 'import-damaged'],
    [
      'a newer version',
      changed((file) => Object.assign(file, { formatVersion: 2 })),
      'newer-version',
    ],
    [
      'a newer document',
      changed((file) =>
        Object.assign(file, { document: { schemaVersion: 99, doc: { type: 'doc' } } }),
      ),
      'newer-version',
    ],
    ['a key nobody knows', changed((file) => Object.assign(file, { extra: 1 })), 'import-damaged'],
    [
      'a document that breaks the schema',
      changed((file) =>
        Object.assign(file, { document: { schemaVersion: 1, doc: { type: 'doc' } } }),
      ),
      'import-damaged',
    ],
    [
      'a picture that is no Base64',
      changed((file) => Object.assign(file, { pictures: { [HERO_ID]: '%' } })),
      'import-damaged',
    ],
  ])('refuses %s', (_, text, code) => expect(codeOf(text)).toBe(code));
});
