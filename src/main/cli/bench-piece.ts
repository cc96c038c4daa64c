/** A made-up piece of a given length for `bench`, the same on every machine. */
import { buildDocument, inlineText, node, paragraph } from '../../shared/article/build.ts';
import type { NodeJson } from '../../shared/article/json.ts';
import { EMPTY_FIELDS } from '../../shared/article/model.ts';
import type { ArticlePackage } from '../../shared/article/package.ts';

const WORDS =
  'harbour council ferry report inspector quay engine vote storm market rail bridge'.split(' ');
const SENTENCE = 18;
const SENTENCES = 4;

/** Piece number `index` with about `words` words: headings, paragraphs and a glance box. */
export function benchPiece(index: number, words: number): ArticlePackage {
  let position = index;
  const some = (count: number): string =>
    Array.from({ length: count }, () => {
      position += 1;
      return WORDS[(position * 7 + (position >> 3)) % WORDS.length] ?? '';
    }).join(' ');
  const block = (at: number): NodeJson =>
    at % 4 === 3
      ? node('heading', { level: 2 }, inlineText(some(5)))
      : paragraph(Array.from({ length: SENTENCES }, () => `${some(SENTENCE)}.`).join(' '));
  const blocks = Math.max(1, Math.ceil(words / (SENTENCE * SENTENCES)));
  return {
    fields: { ...EMPTY_FIELDS, slug: `piece-${index}`, tags: [`tag-${index % 20}`] },
    document: buildDocument({
      headline: inlineText(`${some(7)} ${index}`),
      standfirst: inlineText(some(20)),
      glance: [1, 2, 3].map(() => node('glanceItem', {}, inlineText(some(9)))),
      body: Array.from({ length: blocks }, (_, at) => block(at)),
    }),
    sources: [],
    assets: [],
  };
}
