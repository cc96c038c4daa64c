// Labels of citations in the editor: those that every export gives them.
import { describe, expect, it } from 'vitest';
import { buildDocument, node, paragraph } from '../../../src/shared/article/build.ts';
import { toNode } from '../../../src/shared/article/document.ts';
import { numberCitations } from '../../../src/shared/article/edit/citations.ts';
import { EMPTY_FIELDS } from '../../../src/shared/article/model.ts';
import type { SourceRecord } from '../../../src/shared/article/source.ts';
import { exportArticle } from '../../../src/shared/export/export-article.ts';

const source = (id: string, isPublic = true): SourceRecord => ({
  id,
  kind: 'web',
  title: id,
  url: '',
  publisher: '',
  date: '',
  public: isPublic,
});

const cite = (...refs: [sourceId: string | null, note?: string][]) =>
  node('citation', {
    refs: refs.map(([sourceId, note = '']) => ({ sourceId, locator: '', note })),
  });

function labels(sources: readonly SourceRecord[], ...citations: ReturnType<typeof cite>[]) {
  const body = [{ ...paragraph(''), content: citations }];
  const parsed = toNode(buildDocument({ body }));
  if (!parsed.ok) throw new Error(parsed.error.detail ?? parsed.error.code);
  return numberCitations(parsed.value, sources).map(({ label }) => label);
}

describe('citation labels', () => {
  it('are the places of the sources in the list, wherever they are cited', () => {
    const sources = [source('a'), source('b')];
    expect(labels(sources, cite(['b']), cite(['a']), cite(['a'], ['b']))).toEqual([
      '2',
      '1',
      '1,2',
    ]);
  });

  it('leave internal sources out of the numbering and mark them', () => {
    expect(labels([source('a', false), source('b')], cite(['a']), cite(['b']))).toEqual(['–', '1']);
  });

  it('letter the notes in reading order', () => {
    expect(labels([source('a')], cite([null, 'Said so']), cite(['a', 'See below']))).toEqual([
      'a',
      '1b',
    ]);
  });

  it('say that a source is gone or was never chosen', () => {
    expect(labels([], cite(['gone']), cite())).toEqual(['?', '?']);
  });

  it('hold the numbers and letters of the exported text, which parts them its own way', async () => {
    const sources = [source('a'), source('b'), source('c')];
    const citations = [
      cite(['c']),
      cite(['a'], ['b']),
      cite([null, 'Said so']),
      cite(['b', 'Page 2']),
    ];
    const document = buildDocument({ body: [{ ...paragraph(''), content: citations }] });
    const exported = await exportArticle(
      { fields: EMPTY_FIELDS, document, sources, assets: [] },
      'text',
    );
    if (!exported.ok) throw new Error(exported.error.detail ?? exported.error.code);
    const firstLine = String(exported.value.content)
      .split('\n')
      .find((line) => line.startsWith('['));
    const shown = [...(firstLine ?? '').matchAll(/\[([^\]]*)\]/g)].map(([, label]) => label);
    const parts = (label = '') => label.match(/\d+|[a-z]+/g);
    expect(shown.map(parts)).toEqual(labels(sources, ...citations).map(parts));
  });
});
