/**
 * Quotation marks, apostrophes, dashes and ellipses as each language sets them. Only what was
 * just typed is looked at; text that is already there is never rewritten.
 */

/** Opening and closing marks: double, then single. */
type QuoteMarks = readonly [open: string, close: string, openInner: string, closeInner: string];

const ENGLISH: QuoteMarks = ['“', '”', '‘', '’'];

/** House forms by primary language, with regional exceptions (Unicode CLDR delimiters). */
const QUOTES: Readonly<Record<string, QuoteMarks>> = {
  en: ENGLISH,
  de: ['„', '“', '‚', '‘'],
  'de-ch': ['«', '»', '‹', '›'],
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  nl: ['“', '”', '‘', '’'],
  pl: ['„', '”', '«', '»'],
  cs: ['„', '“', '‚', '‘'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  sv: ['”', '”', '’', '’'],
  fi: ['”', '”', '’', '’'],
  da: ['“', '”', '‘', '’'],
  hu: ['„', '”', '»', '«'],
};

/** What to put in place of the end of the text before the caret. */
export type Replacement = { readonly length: number; readonly text: string };

/**
 * The replacement for text that ends in what was just typed, or null when it stays as it is.
 * `length` counts the characters at the end of `before` that `text` takes the place of.
 */
export function smartReplacement(before: string, language: string): Replacement | null {
  const typed = before.at(-1);
  if (typed === '"' || typed === "'") {
    return { length: 1, text: quoteFor(typed, before.slice(0, -1), language) };
  }
  if (before.endsWith('...')) return { length: 3, text: '…' };
  return dashFor(before);
}

function quoteFor(typed: '"' | "'", before: string, language: string): string {
  const [open, close, openInner, closeInner] = quotesOf(language);
  const opens = /(^|[\s([{<\u00a0/–—-]|[“‘„‚«‹])$/u.test(before);
  if (typed === '"') return opens ? open : close;
  if (opens) return openInner;
  // Between letters it is an apostrophe, which every language here sets as a raised comma.
  return /[\p{L}\p{N}]$/u.test(before) && closeInner !== '’'
    ? apostropheOr(before, openInner, closeInner)
    : closeInner;
}

/** A closing mark only when one was opened before it in the same block. */
function apostropheOr(before: string, open: string, close: string): string {
  const isOpen = before.lastIndexOf(open) > before.lastIndexOf(close);
  return isOpen ? close : '’';
}

/** `--` becomes an en dash between spaces or figures, and an em dash when it joins words. */
function dashFor(before: string): Replacement | null {
  const match = /(?<![-–—])--([^-])$/u.exec(before);
  if (match === null) return null;
  const [whole, next = ''] = match;
  const previous = before.at(-whole.length - 1) ?? ' ';
  const isJoined = /[\p{L}”’"']/u.test(previous) && /\p{L}/u.test(next);
  return { length: whole.length, text: `${isJoined ? '—' : '–'}${next}` };
}

function quotesOf(language: string): QuoteMarks {
  const tag = language.toLowerCase();
  return QUOTES[tag] ?? QUOTES[tag.split('-')[0] ?? ''] ?? ENGLISH;
}
