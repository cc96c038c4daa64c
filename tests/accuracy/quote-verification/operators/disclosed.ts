/** Operators a reader is told of, or that only tidy speech: ellipsis, brackets, fillers, minor. */
import type { Passage } from '../generate/passages.ts';
import { type Operator, replacingOne, swapping, type Variant } from './operator.ts';

const FILLERED = /\b(?:um|uh|er)\b|, you know,/iu;
/** Speech that tidying may not settle: "well" as a filler, and words begun again differently. */
const UNSETTLED = /, well,|(\b[A-Za-z]+'[a-z]+), (?:if|I) |\bIf (\w+ \w+), \2\b|There is, um/u;
/** What a restart in other words leaves behind: "it had been it had been", "was had been". */
const RESTARTED = /(\b\w+ \w+\b)(?: \w+)? \1/iu;

/** A cut behind a number or a denial could change it: "two … thirds". */
const ENDS_IN_NUMBER =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|not|no|never))$/u;

/** Leaves out three to nine words in the middle, at a plain word boundary, behind each mark. */
function elided(passage: Passage): readonly Variant[] {
  if (FILLERED.test(passage.quote)) return [];
  const words = passage.quote.split(' ');
  return [' … ', '... ', ' [...] ', '… ', ' ... '].flatMap((mark, index) => {
    const from = 5 + (index % 2);
    const to = from + 3 + index;
    if (to > words.length - 5) return [];
    const head = words
      .slice(0, from)
      .join(' ')
      .replace(/[,.;]$/u, '');
    if (ENDS_IN_NUMBER.test(head)) return [];
    return [{ quote: `${head}${mark}${words.slice(to).join(' ')}` }];
  });
}

const SUBJECTS = new Map([
  ['we', '[the organisation]'],
  ['they', '[the officials]'],
  ['it', '[the scheme]'],
  ['he', '[the man]'],
  ['she', '[the woman]'],
  ['them', '[the families]'],
]);

function bracketed({ quote }: Passage): readonly Variant[] {
  if (FILLERED.test(quote)) return [];
  const added = replacingOne(
    quote,
    /(?<= )(?:it|they|he|she|that|this)(?= (?:was|is|had|has|would|will)\b)/gu,
    (match) => `${match[0]} [${match[0] === 'they' ? 'the members' : 'the one in question'}]`,
  );
  return [...swapping(quote, SUBJECTS), ...added];
}

/** Speech with its fillers taken out and a word or two said twice said once. */
function tidied(speech: string): string {
  const plain = speech
    .replace(/,? ?\b(?:um|uh|er)\b,?|, you know,/giu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,?!])/gu, '$1')
    .trim();
  const once = plain.replace(/\b([\p{L}']+(?: [\p{L}']+){0,3}),? \1\b/giu, '$1');
  return once.charAt(0).toUpperCase() + once.slice(1);
}

/** A filler at the very edge may as well be left out of the passage: nothing need be cleaned. */
function sharesEdges(speech: string, made: string): boolean {
  const [spoken, kept] = [speech.split(' '), made.split(' ')];
  return [0, 1, 2, 3, -1, -2, -3].every((index) => spoken.at(index) === kept.at(index));
}

function cleaned({ quote, whole }: Passage): readonly Variant[] {
  if (!whole || !FILLERED.test(quote) || UNSETTLED.test(quote)) return [];
  const made = tidied(quote);
  return RESTARTED.test(made) || !sharesEdges(quote, made) ? [] : [{ quote: made }];
}

const CONTRACTIONS = new Map([
  ['do not', 'don’t'],
  ['does not', 'doesn’t'],
  ['did not', 'didn’t'],
  ['is not', 'isn’t'],
  ['was not', 'wasn’t'],
  ['were not', 'weren’t'],
  ['are not', 'aren’t'],
  ['could not', 'couldn’t'],
  ['would not', 'wouldn’t'],
  ['should not', 'shouldn’t'],
  ['will not', 'won’t'],
  ['cannot', 'can’t'],
  ['it is', 'it’s'],
  ['that is', 'that’s'],
  ['I am', 'I’m'],
  ['I will', 'I’ll'],
  ['we will', 'we’ll'],
  ['they are', 'they’re'],
  ['we are', 'we’re'],
  ["don't", 'do not'],
  ["didn't", 'did not'],
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["It's", 'It is'],
  ["I'm", 'I am'],
]);

/** "it is" before a full stop, or "is not it", cannot be contracted. */
function contracted({ quote }: Passage): readonly Variant[] {
  if (FILLERED.test(quote)) return [];
  return swapping(quote, CONTRACTIONS).filter(
    ({ quote: made }) => !/’(?:s|m|ll|re)[.,?]/u.test(made),
  );
}

/** "A third" is a number, and "the more" no article before a noun: such passages are left out. */
const COUNTING =
  /\b(?:a|an|the) (?:first|second|third|quarter|half|hundred|thousand|million|more|less|most|same|last|next|only|dozen|few|little|two|three|four|six|seven|nine|ten|people|children|[a-z]+est)\b/u;

function articles({ quote }: Passage): readonly Variant[] {
  if (FILLERED.test(quote)) return [];
  return [
    ...replacingOne(quote, /(?<= )the(?= [bcdfghjklmnpqrstvwyz][a-z]{2,}[a-rt-z]\b)/gu, () => 'a'),
    ...replacingOne(quote, /(?<= )(?:a|an)(?= [a-z]{4,}\b)/gu, () => 'the'),
    ...replacingOne(quote, /(?<= )the (?=[a-z]{4,}s\b)/gu, () => ''),
  ].filter(({ quote: made }) => !COUNTING.test(made));
}

export const DISCLOSED: readonly Operator[] = [
  { name: 'ellipsis', verdict: 'disclosed-edit', classes: ['ellipsis'], variants: elided },
  { name: 'bracket', verdict: 'disclosed-edit', classes: ['bracket'], variants: bracketed },
  { name: 'filler-removal', verdict: 'cleaned', classes: ['cleaned'], variants: cleaned },
  { name: 'contraction', verdict: 'altered-minor', classes: ['contraction'], variants: contracted },
  { name: 'article', verdict: 'altered-minor', classes: ['article'], variants: articles },
];
