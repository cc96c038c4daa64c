/** The checkable words of one textblock, remembered for as long as the block stays the same. */
import type { Node as DocumentNode, Mark } from '@tiptap/pm/model';
import { blockText } from '../../../shared/article/edit/block-text.ts';
import { type PlacedWord, wordsOf } from './words.ts';

/** Fields that hold names and agencies rather than prose. */
const NAME_FIELDS = new Set(['credit', 'attribution']);

const remembered = new WeakMap<DocumentNode, readonly PlacedWord[]>();

/** Words of a block; offsets are positions relative to the start of its content. */
export function blockWords(block: DocumentNode): readonly PlacedWord[] {
  const before = remembered.get(block);
  if (before !== undefined) return before;
  const skipped = skippedSpans(block);
  const words = NAME_FIELDS.has(block.type.name)
    ? []
    : wordsOf(blockText(block)).filter(
        (word) => !skipped.some(({ from, to }) => word.from < to && word.to > from),
      );
  remembered.set(block, words);
  return words;
}

/** Passages marked as another language, and words that are struck out. */
function skippedSpans(block: DocumentNode): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  block.forEach((child, from) => {
    if (child.marks.some(isSkipped)) spans.push({ from, to: from + child.nodeSize });
  });
  return spans;
}

function isSkipped(mark: Mark): boolean {
  if (mark.type.name === 'deletion') return true;
  const language: unknown = mark.attrs.lang;
  return mark.type.name === 'lang' && typeof language === 'string' && !/^en\b/i.test(language);
}
