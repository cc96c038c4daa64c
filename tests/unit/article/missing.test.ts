import { expect, test } from 'vitest';
import {
  buildDocument,
  type DocumentParts,
  inlineText,
  node,
  paragraph,
} from '../../../src/shared/article/build.ts';
import { missingParts } from '../../../src/shared/article/missing.ts';
import { type ArticleFields, EMPTY_FIELDS } from '../../../src/shared/article/model.ts';

const complete: DocumentParts = {
  headline: inlineText('A headline'),
  standfirst: inlineText('A standfirst'),
  hero: { assetId: 'a'.repeat(64), alt: 'A quay' },
  heroCredit: inlineText('Ana Field'),
  glance: [node('glanceItem', {}, inlineText('A point'))],
  body: [paragraph('Some text')],
};
const signed: ArticleFields = { ...EMPTY_FIELDS, authors: [{ name: 'Ana', role: 'reporter' }] };

const missing = (parts: DocumentParts, fields: Partial<ArticleFields> = {}, sources = 1) =>
  missingParts(buildDocument(parts), { ...signed, ...fields }, sources);

test('a complete piece lacks nothing', () => {
  expect(missing(complete)).toEqual([]);
});

test('an empty piece lacks every part', () => {
  expect(missing({}, { authors: [] }, 0)).toEqual([
    'headline',
    'standfirst',
    'byline',
    'glance',
    'hero',
    'sources',
  ]);
});

test.each([
  ['headline', { headline: inlineText('  ') }],
  ['standfirst', { standfirst: [] }],
  ['glance', { glance: [node('glanceItem')] }],
  ['hero', { hero: {} }],
  ['alt', { hero: { assetId: 'x' } }],
  ['credit', { heroCredit: [] }],
  ['tk', { body: [paragraph('Call TK back')] }],
] as const)('reports %s alone', (code, parts) => {
  const hidden = code === 'hero' ? { heroCredit: [] } : {};
  expect(missing({ ...complete, ...parts, ...hidden })).toEqual([code]);
});

test('a decorative picture needs no alternative text', () => {
  expect(missing({ ...complete, hero: { assetId: 'x', decorative: true } })).toEqual([]);
});

test('a figure in the body is held to the same rules as the hero', () => {
  const figure = node('figure', { assetId: 'x' }, [node('caption'), node('credit')]);
  expect(missing({ ...complete, body: [figure] })).toEqual(['alt', 'credit']);
});

test('length is only compared with a plan', () => {
  expect(missing(complete, { plannedWords: 3 })).toEqual(['over-length']);
  expect(missing(complete, { plannedWords: 500 })).toEqual([]);
});

test('a story type can do without parts that it never has', () => {
  expect(missing({ headline: inlineText('Short') }, { storyType: 'brief' })).toEqual([]);
});
