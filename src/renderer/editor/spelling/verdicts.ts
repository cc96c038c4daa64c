/**
 * What the dictionary said about each word so far. An article uses a few thousand different
 * words, so almost every check after the first is answered from here.
 */
import type { InputOf } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';

/** A language with a dictionary. */
export type SpellingLanguage = InputOf<'spelling.check'>['language'];

/** The dictionary's verdicts in one language. */
export type Verdicts = {
  /** Whether a word is misspelt; undefined while nobody has asked. */
  readonly isUnknown: (word: string) => boolean | undefined;
  /** Asks about words nobody has asked about; answers whether any of them is misspelt. */
  readonly ask: (words: readonly string[]) => Promise<boolean>;
};

const MOST_PER_CALL = 5_000;

/** Asks the dictionary about words; answers those it does not know. */
export type CheckWords = (words: string[]) => Promise<Result<{ readonly unknown: string[] }>>;

/** Verdicts of one dictionary; a failed question leaves its words unasked. */
export function createVerdicts(check: CheckWords): Verdicts {
  const known = new Map<string, boolean>();
  return {
    isUnknown: (word) => known.get(word),
    ask: async (words) => {
      const open = [...new Set(words)].filter((word) => !known.has(word)).slice(0, MOST_PER_CALL);
      if (open.length === 0) return false;
      const result = await check(open);
      if (!result.ok) return false;
      const unknown = new Set(result.value.unknown);
      for (const word of open) known.set(word, unknown.has(word));
      return unknown.size > 0;
    },
  };
}

/** The dictionary for a piece's language (BCP 47); null when there is none. */
export function dictionaryFor(language: string): SpellingLanguage | null {
  if (!/^en\b/i.test(language)) return null;
  return /^en-(us|ca|ph)\b/i.test(language) ? 'en-US' : 'en-GB';
}
