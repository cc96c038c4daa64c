/** Words and phrases that generated documents are made of. */
import fc from 'fast-check';

const word = fc.constantFrom(
  'harbour',
  'Council',
  'votes',
  'the',
  'of',
  'nineteen',
  '42',
  'U.S.',
  'naïve',
  'Ψηφοφορία',
  'البلدية',
  '港湾',
  'don’t',
  "it's",
  'x-ray',
  '£3.5m',
  'By',
  'Photo',
  'said',
);

/** A few words of any script. */
export const phrase = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

/** Text as it stands inside markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
