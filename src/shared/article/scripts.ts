/**
 * Scripts written without spaces between words. Counting, search and the importer must agree
 * on them: a script that one of them forgets has words that the others cannot account for.
 */

/**
 * The inside of a regular expression's character class (flag `u`): letters of Chinese,
 * Japanese, Thai, Lao, Khmer and Burmese.
 */
export const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
