/**
 * Reads the names of each block of a piece, quotes left out. Called by checkNames; per block, so
 * that the names of an unchanged block can be kept.
 */
import { type MaskedBlock, maskedBlock } from '../extract/masked.ts';
import { spansOf } from '../extract/spans.ts';
import type { Mention } from '../people/mention.ts';
import type { NamedBlock } from './name-finding.ts';

/** A block of the piece with the lines that its text was read as. */
export type ReadBlock = {
  readonly source: NamedBlock;
  /** Number of the block in the piece, from 0. */
  readonly index: number;
  readonly lines: readonly MaskedBlock[];
};

/** A mention with the line and the block it stands in. */
export type PlacedName = {
  readonly block: ReadBlock;
  readonly line: MaskedBlock;
  readonly mention: Mention;
};

/** Reads one block. */
export function readBlock(source: NamedBlock, index: number): ReadBlock {
  const { blocks } = spansOf(source.text);
  return { source, index, lines: blocks.map((one) => maskedBlock(source.text, one)) };
}

/** The mentions of blocks, in reading order; none of a line in capitals or title case. */
export function namesOf(blocks: readonly ReadBlock[]): readonly PlacedName[] {
  return blocks.flatMap((block) =>
    block.lines.flatMap((line) =>
      isTitleCase(line) ? [] : withNicknames(line).map((mention) => ({ block, line, mention })),
    ),
  );
}

/** Where nearly every word has a capital, capitals tell nothing. */
export function isTitleCase(line: MaskedBlock): boolean {
  const words = line.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => token.capital).length;
  return words.length >= 4 && capitals >= words.length * 0.8;
}

/** William “Billy” Tarrant is one name: joins what a nickname in marks has cut in two. */
function withNicknames(line: MaskedBlock): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const mention of line.mentions) {
    const before = mentions.at(-1);
    const quote = line.tokens[mention.firstToken - 1];
    const joined = before !== undefined && before.lastToken + 2 === mention.firstToken;
    if (!joined || quote?.kind !== 'quote' || mention.start - quote.end !== 1) {
      mentions.push(mention);
      continue;
    }
    mentions[mentions.length - 1] = {
      ...before,
      kind: 'person',
      certain: true,
      end: mention.end,
      lastToken: mention.lastToken,
      words: [...before.words, ...mention.words],
      text: [...before.words, ...mention.words].join(' '),
    };
  }
  return mentions;
}
