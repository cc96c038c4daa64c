import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { libraryPaths, picturePath } from '../../../src/main/library/paths.ts';
import { buildDocument, inlineText, node } from '../../../src/shared/article/build.ts';
import { EMPTY_FIELDS } from '../../../src/shared/article/model.ts';
import type { ArticlePackage } from '../../../src/shared/article/package.ts';
import type { ImportReport } from '../../../src/shared/import/report.ts';
import { codeOf, temporaryDirectory, testLibrary, unwrap } from '../../support/library.ts';
import { jpegWithIptc, jpegWithXmp, png } from './pictures.ts';

const SOURCE = '00000000-0000-7000-8000-00000000000a';

const report: ImportReport = {
  fileName: 'filed.txt',
  format: 'text',
  encoding: 'utf-8',
  items: [],
};

function packageWith(assets: ArticlePackage['assets'] = []): ArticlePackage {
  const citation = node('citation', { refs: [{ sourceId: SOURCE, locator: '', note: '' }] });
  return {
    fields: { ...EMPTY_FIELDS, slug: 'filed', tags: ['sea'] },
    document: buildDocument({
      headline: inlineText('Filed piece'),
      hero: { assetId: assets[0]?.id ?? null },
      body: [node('paragraph', {}, [...inlineText('Text'), citation])],
    }),
    sources: [
      { id: SOURCE, kind: 'web', title: 'A', url: '', publisher: '', date: '', public: true },
    ],
    assets,
  };
}

test('a package comes out as it went in, with its report', async () => {
  const library = testLibrary();
  const { id } = unwrap(await library.addPackage(packageWith(), new Map(), report));
  const { package: piece } = unwrap(await library.readPackage(id));
  expect(piece.fields).toEqual(packageWith().fields);
  expect(piece.sources).toEqual(packageWith().sources);
  expect(unwrap(await library.call('imports.report', { articleId: id }))).toEqual(report);
  const [revision] = unwrap(await library.call('revisions.list', { articleId: id }));
  expect(revision?.reason).toBe('import');
});

test('the same package twice makes two pieces, each with sources of its own', async () => {
  const library = testLibrary();
  unwrap(await library.addPackage(packageWith(), new Map(), null));
  const second = unwrap(await library.addPackage(packageWith(), new Map(), null));
  const [source] = unwrap(await library.call('sources.list', { articleId: second.id }));
  expect(source?.id).not.toBe(SOURCE);
  expect(second.body).toContain(source?.id);
  expect(second.body).not.toContain(SOURCE);
});

test('replacing a package keeps the text it replaces as a revision', async () => {
  const library = testLibrary();
  const added = unwrap(await library.addPackage(packageWith(), new Map(), report));
  const changed: ArticlePackage = {
    ...packageWith(),
    fields: { ...EMPTY_FIELDS, slug: 'changed' },
    document: buildDocument({ headline: inlineText('Changed') }),
    sources: [],
  };
  const after = unwrap(await library.replacePackage(added.id, changed, null));
  expect(after).toMatchObject({ headline: 'Changed', slug: 'changed', tags: [], version: 2 });
  const revisions = unwrap(await library.call('revisions.list', { articleId: added.id }));
  const bodies = await Promise.all(
    revisions.map(async ({ id }) => unwrap(await library.call('revisions.get', { id })).body),
  );
  expect(bodies).toContain(added.body);
});

test('a picture is measured from its bytes, stored once, and read back', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  const bytes = png(30, 20);
  const added = unwrap(await library.call('assets.add', { fileName: '/tmp/quay.png', bytes }));
  expect(added).toMatchObject({
    mediaType: 'image/png',
    width: 30,
    height: 20,
    fileName: 'quay.png',
  });
  const again = unwrap(await library.call('assets.add', { fileName: 'other.png', bytes }));
  expect(again).toEqual(added);
  expect(unwrap(await library.call('assets.get', { id: added.id }))).toEqual(added);
  expect(readdirSync(libraryPaths(directory).pictures)).toHaveLength(1);

  const piece = unwrap(await library.addPackage(packageWith([added]), new Map(), null));
  const { package: out, pictures } = unwrap(await library.readPackage(piece.id));
  expect(out.assets).toEqual([added]);
  expect(pictures.get(added.id)).toEqual(bytes);
});

test('facts embedded in a picture are read into the right fields', async () => {
  const bytes = jpegWithIptc({
    caption: 'The café at dawn',
    byline: 'Ana Field',
    credit: 'Field Pictures',
    source: 'Archive',
  });
  const added = unwrap(await testLibrary().call('assets.add', { fileName: 'a.jpg', bytes }));
  expect(added).toMatchObject({
    mediaType: 'image/jpeg',
    width: 2,
    height: 3,
    embedded: {
      caption: 'The café at dawn',
      photographer: 'Ana Field',
      credit: 'Field Pictures',
      source: 'Archive',
      alt: '',
    },
  });
});

test('XMP goes before IPTC fields, with its lists, languages and entities', async () => {
  const bytes = jpegWithXmp(`
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Fish &amp; chips &#233;t&#xE9;</rdf:li></rdf:Alt></dc:description>
    <dc:creator><rdf:Seq><rdf:li>Ana Field</rdf:li><rdf:li>Bo Reed</rdf:li></rdf:Seq></dc:creator>
    <photoshop:Credit>Field &lt;Pictures&gt;</photoshop:Credit>
    <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A plate</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>`);
  const added = unwrap(await testLibrary().call('assets.add', { fileName: 'a.jpg', bytes }));
  expect(added.embedded).toEqual({
    caption: 'Fish & chips été',
    photographer: 'Ana Field, Bo Reed',
    credit: 'Field <Pictures>',
    source: '',
    alt: 'A plate',
  });
});

test('what is no picture is refused and leaves no file', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  const svg = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  );
  for (const bytes of [svg, new Uint8Array(deflateSync('noise')), new Uint8Array()]) {
    const refused = await library.call('assets.add', { fileName: 'a.png', bytes });
    expect(codeOf(refused)).toBe('import-unsupported');
  }
  expect(existsSync(libraryPaths(directory).pictures)).toBe(false);
});

test('a lost picture file costs the picture, not the piece, and comes back when added again', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  const bytes = png(4, 4);
  const added = unwrap(await library.call('assets.add', { fileName: 'a.png', bytes }));
  const piece = unwrap(await library.addPackage(packageWith([added]), new Map(), null));
  rmSync(picturePath(directory, added.id));
  const without = unwrap(await library.readPackage(piece.id));
  expect(without.package.assets).toEqual([added]);
  expect(without.pictures.size).toBe(0);
  unwrap(await library.call('assets.add', { fileName: 'a.png', bytes }));
  expect(unwrap(await library.readPackage(piece.id)).pictures.size).toBe(1);
});

test('a package whose picture is not the one it claims is refused as a whole', async () => {
  const library = testLibrary();
  const asset = unwrap(await library.call('assets.add', { fileName: 'a.png', bytes: png(2, 2) }));
  const pictures = new Map([[asset.id, png(3, 3)]]);
  expect(codeOf(await library.addPackage(packageWith([asset]), pictures, null))).toBe(
    'import-damaged',
  );
  expect(unwrap(await library.call('library.facets', {})).places.library).toBe(0);
});

test('a picture that cannot be written is an error, and no record promises it', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  writeFileSync(libraryPaths(directory).pictures, 'a file where the folder should be');
  const refused = await library.call('assets.add', { fileName: 'a.png', bytes: png(5, 5) });
  expect(refused.ok).toBe(false);
  const { hashOf } = await import('../../../src/main/library/assets.ts');
  expect(unwrap(await library.call('assets.get', { id: hashOf(png(5, 5)) }))).toBeNull();
});
