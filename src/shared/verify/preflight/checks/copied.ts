/** What the piece took from its own sources word for word, or nearly, without quoting it. */
import type { Projection } from '../../../evidence/projection.ts';
import { findCopied } from '../../copied/copied.ts';
import type { CopiedPassage } from '../../copied/copied-passage.ts';
import { extractQuotes } from '../../extract/extract.ts';
import type { PieceBlock } from '../../piece/blocks.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { CheckMemory } from '../check-memory.ts';
import type { Observation } from '../observation.ts';

/** Observations on copied and closely rewritten passages. */
export function copiedObservations(piece: CheckedPiece, memory: CheckMemory): Observation[] {
  const texts = Array.from(piece.texts);
  const within = texts.map(([, projection]) => memory.nameOf(projection));
  const projections = texts.map(([, projection]) => projection);
  return piece.blocks
    .filter(({ field }) => field === 'body' || field === 'standfirst')
    .flatMap((block) => {
      const found = memory.recall<readonly CopiedPassage[]>(
        'copied',
        JSON.stringify([within, block.text]),
        () => copiedIn(block.text, projections, memory),
      );
      return found.map((passage) => observe(block, passage, texts));
    });
}

function copiedIn(
  text: string,
  projections: readonly Projection[],
  memory: CheckMemory,
): readonly CopiedPassage[] {
  const excluded = extractQuotes(text).quotes.map(({ outer }) => outer);
  const sources = projections.map((projection) => memory.copySource(projection));
  return findCopied([{ text, excluded }], sources)[0] ?? [];
}

function observe(
  { blockId, text }: PieceBlock,
  { start, end, level, source, sourceRange, words }: CopiedPassage,
  texts: readonly (readonly [string, Projection])[],
): Observation {
  const [sourceId, projection] = texts[source] ?? [null, null];
  const isVerbatim = level === 'copied';
  return {
    rule: isVerbatim ? 'copied-passage' : 'copied-lightly',
    sentence: isVerbatim
      ? `${words} words in a row are those of a source, without quote marks.`
      : 'This sentence follows the wording of a source closely.',
    place: { blockId, start, end },
    article: text.slice(start, end),
    source: projection?.text.slice(sourceRange.start, sourceRange.end) ?? '',
    sourceId,
  };
}
