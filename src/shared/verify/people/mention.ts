/** What one mention of somebody or something by name is. Made by mentions.ts, read everywhere. */
import type { Range } from '../text/range.ts';

/** What a name names; `other` when the words do not tell. */
export type MentionKind = 'person' | 'organisation' | 'place' | 'other';

/** One mention. The range and `text` are the name alone, without title, article or ’s. */
export type Mention = Range & {
  readonly kind: MentionKind;
  readonly text: string;
  /** The words of the name. */
  readonly words: readonly string[];
  /** Honorific, title or role directly before it, as written; empty when there is none. */
  readonly title: string;
  /** Whether a sign in the text, not only the shape, says that this is a person. */
  readonly certain: boolean;
  /** Indexes into the block's tokens, both included; the title's words are before them. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Begins the sentence or the block, where every word has a capital. */
  readonly opens: boolean;
};
