// Labels of citations in the editor: those that every export gives them.
import { describe, expect, it } from 'vitest';
import { buildDocument, node, paragraph } from '../../../src/shared/article/build.ts';
import { toNode } from '../../../src/shared/article/document.ts';
import { numberCitations } from '../../../src/shared/article/edit/citations.ts';
import type { SourceRecord } from '../../../src/shared/article/source.ts';

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
});
