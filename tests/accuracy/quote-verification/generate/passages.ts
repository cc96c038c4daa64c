/**
 * Cuts source texts into passages that an article could quote: whole sentences, or a sentence
 * without its first or last words, all by one speaker. A passage occurs once in its source, so
 * that its place is certain, and has words enough to be found after any single edit.
 */

export interface Passage {
  readonly file: string;
  /** The whole source. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** The passage on one line, its line-end hyphens joined: what a careful writer would type. */
  readonly quote: string;
  /** Numbers the stretch of speech it lies in; passages of different turns never overlap. */
  readonly turn: number;
  /** The label at the head of a turn in a transcript; null in running text. */
  readonly speaker: string | null;
  /** True when it begins and ends with a sentence. */
  readonly whole: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const COMMON_WORDS = new Set(
  (
    'about after again because before being could does down every from have into just made more ' +
    'most much only other over should some such than that their them then there these they this ' +
    'those until very were what when where which while will with would your'
  ).split(' '),
);
const LABEL = /^(?:[QA][.:] |\d{1,2}\. |(?:Q\d+ )?[A-Z][^:.?!“"\n]{1,48}: )/u;
const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No))[.?!]["”’]?(?=\s+["“‘]?[A-Z])/gu;
const MINIMUM_WORDS = 8;
const MAXIMUM_WORDS = 44;

/** The stretch without the spaces and quotation marks at its ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.replace(/^[\s"“”‘’]+/u, '').length;
  const tail = slice.length - slice.replace(/[\s"“”]+$/u, '').length;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** Splits a stretch at each match, leaving the matched text out when `dropped`. */
function split(text: string, whole: Stretch, at: RegExp, dropped: boolean): Stretch[] {
  const cuts: Stretch[] = [];
  let from = whole.start;
  for (const match of text.slice(whole.start, whole.end).matchAll(at)) {
    const after = whole.start + match.index + match[0].length;
    cuts.push({ start: from, end: dropped ? whole.start + match.index : after });
    from = after;
  }
  return [...cuts, { start: from, end: whole.end }];
}

/** The speaker or question mark, or the paragraph number of a judgment, that a turn begins with. */
function labelOf(text: string, paragraph: Stretch, file: string): string | null {
  const hasLabels = /^(?:transcript|interview|sport-manager|sport-coach|court-p)/u.test(file);
  return hasLabels ? (LABEL.exec(text.slice(paragraph.start, paragraph.end))?.[0] ?? null) : null;
}

/** On one line, with the hyphens of line ends taken out. */
function unwrapped(text: string): string {
  return text.replace(/(?<=[a-z])-\n(?=[a-z])/gu, '').replace(/\s+/gu, ' ');
}

const plainWords = (text: string): string =>
  ` ${unwrapped(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function isLong(quote: string): boolean {
  const words = quote.split(' ');
  const content = words.filter((word) => {
    const plain = word.toLowerCase().replace(/[^\p{L}]/gu, '');
    return plain.length > 3 && !COMMON_WORDS.has(plain);
  });
  return words.length >= MINIMUM_WORDS && words.length <= MAXIMUM_WORDS && content.length >= 6;
}

/**
 * Words a passage may not be cut behind: the figure, name or denial would be clipped, or a word said
 * twice could belong to it or not.
 */
const CLIPPED =
  /(?:[\d£$€]|\b(?:a|an|the|not|no|never|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|about|nearly|almost|perhaps|less|more|than|at|of|Mr|Mrs|Ms|Dr|(?:um|uh|er|know),)$)/u;

/** Runs of one to three sentences, and single sentences short of three words at either end. */
function windows(text: string, sentences: readonly Stretch[]): (Stretch & { whole: boolean })[] {
  const runs = sentences.flatMap((first, index) =>
    sentences
      .slice(index, index + 3)
      .map((last) => ({ start: first.start, end: last.end, whole: true })),
  );
  const parts = sentences.flatMap(({ start, end }) => {
    const words = [...text.slice(start, end).matchAll(/\S+/gu)];
    const [third, fourth] = [words[2], words[3]];
    const beforeLast = words.at(-4);
    if (third === undefined || fourth === undefined || beforeLast === undefined) return [];
    const cut = start + beforeLast.index + beforeLast[0].length;
    const tail = { start: start + fourth.index, end, whole: false };
    const head = { start, end: cut, whole: false };
    return [
      ...(CLIPPED.test(third[0]) ? [] : [tail]),
      ...(CLIPPED.test(beforeLast[0]) ? [] : [head]),
    ];
  });
  return [...runs, ...parts];
}

/** The turns of a source: paragraphs without their labels, cut at quotation marks. */
function turnsOf(file: string, text: string): (Stretch & { speaker: string | null })[] {
  const paragraphs = split(text, { start: 0, end: text.length }, /\n\n+/gu, true);
  return paragraphs.flatMap((paragraph) => {
    const label = labelOf(text, paragraph, file);
    const speaker = label === null || /^\d/u.test(label) ? null : label;
    const start = paragraph.start + (label?.length ?? 0);
    const marks = /["“”]|(?<=\s)‘|(?<=[.,?!])’(?=\s|$)/gu;
    return split(text, { start, end: paragraph.end }, marks, true)
      .map((one) => ({ ...trimmed(text, one), speaker }))
      .filter((one) => /[.?!,]$/u.test(text.slice(one.start, one.end)));
  });
}

/** Every passage of a source, in the order of the text. */
export function passagesOf(file: string, source: string): readonly Passage[] {
  const haystack = plainWords(source);
  return turnsOf(file, source).flatMap(({ speaker, ...stretch }, turn) => {
    const sentences = split(source, stretch, SENTENCE_END, false).map((one) =>
      trimmed(source, one),
    );
    return windows(source, sentences).flatMap(({ whole, ...range }) => {
      const quote = unwrapped(source.slice(range.start, range.end));
      const once = haystack.split(plainWords(quote)).length === 2;
      return isLong(quote) && once && !quote.includes(':')
        ? [{ file, source, ...range, quote, turn, speaker, whole }]
        : [];
    });
  });
}
