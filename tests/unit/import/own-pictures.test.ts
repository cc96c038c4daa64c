/** Pictures of our own files, read back with their captions. */
import { expect, it } from 'vitest';
import { readFiled } from '../../../src/main/services/import/read-filed.ts';
import type { ReadFiled } from '../../../src/main/services/import/read-result.ts';
import type { AssetRecord } from '../../../src/shared/article/asset.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { slotOf, textOf } from '../../../src/shared/article/document.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import type { ExportFormat } from '../../../src/shared/export/format.ts';
import { readMarkdown } from '../../../src/shared/import/markdown/read-markdown.ts';
import { exported } from '../../fixtures/export/exported.ts';
import { packageOf } from '../../fixtures/export/packages.ts';
import { countingContext, imported } from '../../support/imports.ts';
import { unwrap } from '../../support/library.ts';

const QUAY: AssetRecord = {
  id: 'a'.repeat(64),
  mediaType: 'image/png',
  width: 1,
  height: 1,
  size: 90,
  fileName: 'quay.png',
  embedded: { caption: '', credit: '', photographer: '', source: '', alt: '' },
};

async function cameBack(figure: NodeJson, format: ExportFormat): Promise<ReadFiled> {
  const body = [
    paragraph('The ferry stopped on Monday and has not sailed since then.'),
    node('heading', {}, inlineText('Then')),
    figure,
    paragraph('The crew went home.'),
  ];
  const parts = { headline: inlineText('Ferry stops'), standfirst: inlineText('For good.'), body };
  const file = await exported(packageOf(parts, {}, { assets: [QUAY] }), format);
  const bytes =
    typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
  return unwrap(await readFiled(file.fileName, bytes, countingContext()));
}

/** The blocks under the heading: type, description of a picture, and texts. */
function lastBlocks({ package: { document } }: ReadFiled): unknown[] {
  return (slotOf(document, 'body').content ?? []).slice(2).map((block) => {
    if (block.type !== 'figure') return [block.type, textOf(block)];
    return [block.type, block.attrs?.alt, ...(block.content ?? []).map(textOf)];
  });
}

it('keeps a caption without a credit with its picture in Markdown', async () => {
  const caption = [...inlineText('At '), ...inlineText('dawn', [{ type: 'bold' }])];
  const figure = node('figure', { assetId: QUAY.id, alt: 'A quay' }, [
    node('caption', {}, caption),
    node('credit'),
  ]);
  const back = await cameBack(figure, 'markdown');
  expect(lastBlocks(back)).toEqual([
    ['figure', 'A quay', 'At dawn', ''],
    ['paragraph', 'The crew went home.'],
  ]);
  const read = (slotOf(back.package.document, 'body').content ?? [])[2]?.content?.[0];
  expect(read?.content).toEqual(caption);
});

it('leaves an italic paragraph alone that stands under no picture', () => {
  const text = '# Ferry stops\n\nFor good.\n\nIt failed.\n\n*So they said.*\n\nIt did.\n';
  const { document } = imported(readMarkdown(text, countingContext())).package;
  expect(slotOf(document, 'body').content?.map(textOf)).toContain('So they said.');
});

it('keeps the place of a picture that has neither file nor description in HTML', async () => {
  const figure = node('figure', {}, [node('caption', {}, inlineText('At dawn')), node('credit')]);
  const back = await cameBack(figure, 'html');
  expect(lastBlocks(back)).toEqual([
    ['figure', '', 'At dawn', ''],
    ['paragraph', 'The crew went home.'],
  ]);
  expect(back.report.items.filter(({ field }) => field === 'unplaced')).toEqual([]);
});
