/** A passage as a quotation in running text. */

/** The words in their marks, with who says them when that is known. */
export type QuotedWords = {
  readonly before: string;
  readonly claim: string;
  readonly after: string;
};

/**
 * Quotes a passage exactly, its white space aside. With a speaker, a closing full stop becomes
 * the comma that news copy has before "said"; the claim is the words with their marks.
 */
export function quotedWords(exact: string, speaker: string): QuotedWords {
  const words = exact
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/su, '$1')
    .replace(/["“”]/gu, (mark, at: number) => (mark === '“' || at === 0 ? '‘' : '’'));
  if (speaker.trim() === '') return { before: '', claim: `“${words}”`, after: '' };
  const closed = /[.,]$/u.test(words) ? words.replace(/[.,]$/u, ',') : words;
  const comma = /[,?!…]$/u.test(closed) ? '' : ',';
  return { before: '', claim: `“${closed}${comma}”`, after: ` ${speaker.trim()} said.` };
}
