/**
 * Spelling against bundled Hunspell dictionaries. Runs in a worker of the host, because a
 * dictionary takes a fifth of a second to load and suggestions take tens of milliseconds;
 * knows nothing of threads or settings.
 */
import nspell from 'nspell';
import {
  hyphenParts,
  isBeyondDictionary,
  normalise,
  splitPossessive,
  withoutAccents,
} from './word-forms.ts';

/** Languages with a bundled dictionary. */
export type SpellingLanguage = 'en-GB' | 'en-US';

/** A Hunspell dictionary: affix rules and word list. */
export type Dictionary = { readonly aff: Uint8Array; readonly dic: Uint8Array };

/** Reads a dictionary; called once per language, at its first use. */
export type DictionaryLoader = (language: SpellingLanguage) => Promise<Dictionary>;

/** The spelling service. It rejects only when a dictionary cannot be read, and then tries again. */
export type Spelling = {
  /** The words that neither the dictionary nor the personal list knows, each once. */
  readonly check: (language: SpellingLanguage, words: readonly string[]) => Promise<string[]>;
  /** Likely corrections, best first, at most seven, in the capitals and apostrophes of the word. */
  readonly suggest: (language: SpellingLanguage, word: string) => Promise<string[]>;
  /** Replaces the personal words: learnt words hold in every language, possessives included. */
  readonly setPersonalWords: (words: readonly string[]) => void;
};

type Speller = ReturnType<typeof nspell>;
/** Answers are kept: an article uses few different words and asks for them again and again. */
type LoadedLanguage = { readonly speller: Speller; readonly known: Map<string, boolean> };

const MOST_SUGGESTIONS = 7;
/** Suggesting for longer words takes hundreds of milliseconds and helps nobody. */
const LONGEST_SUGGESTED = 28;
const MOST_CACHED = 50_000;

/** Creates the service; nothing is loaded until the first word is checked. */
export function createSpelling(load: DictionaryLoader): Spelling {
  const languages = new Map<SpellingLanguage, Promise<LoadedLanguage>>();
  let personal: ReadonlySet<string> = new Set();

  function loaded(language: SpellingLanguage): Promise<LoadedLanguage> {
    const present = languages.get(language);
    if (present !== undefined) return present;
    const loading = loadLanguage(load, language);
    languages.set(language, loading);
    loading.catch(() => languages.delete(language));
    return loading;
  }

  return {
    check: async (language, words) => {
      const dictionary = await loaded(language);
      return [...new Set(words)].filter((word) => !isKnown(dictionary, personal, normalise(word)));
    },
    suggest: async (language, word) => {
      const { speller } = await loaded(language);
      return suggestions(speller, word);
    },
    setPersonalWords: (words) => {
      personal = new Set(words.map(normalise));
      // Kept answers about hyphenated words may rest on a personal word.
      for (const language of languages.values()) {
        language.then(({ known }) => known.clear()).catch(() => undefined);
      }
    },
  };
}

async function loadLanguage(
  load: DictionaryLoader,
  language: SpellingLanguage,
): Promise<LoadedLanguage> {
  const { aff, dic } = await load(language);
  return { speller: nspell(Buffer.from(aff), Buffer.from(dic)), known: new Map() };
}

function isKnown(
  { speller, known }: LoadedLanguage,
  personal: ReadonlySet<string>,
  word: string,
): boolean {
  if (isBeyondDictionary(word) || isPersonal(personal, word)) return true;
  const [stem] = splitPossessive(word);
  if (isPersonal(personal, stem)) return true;
  const before = known.get(word);
  if (before !== undefined) return before;
  const answer =
    inDictionary(speller, word) ||
    inDictionary(speller, stem) ||
    (stem.includes('-') &&
      hyphenParts(stem).every(
        (part) =>
          isBeyondDictionary(part) || isPersonal(personal, part) || inDictionary(speller, part),
      ));
  if (known.size < MOST_CACHED) known.set(word, answer);
  return answer;
}

/** A learnt word also covers its capitals at the start of a sentence and in a heading. */
function isPersonal(personal: ReadonlySet<string>, word: string): boolean {
  if (personal.has(word)) return true;
  const lower = word.toLowerCase();
  if (personal.has(lower)) return true;
  return (
    word === word.toUpperCase() && personal.has(lower.charAt(0).toUpperCase() + lower.slice(1))
  );
}

function inDictionary(speller: Speller, word: string): boolean {
  return speller.correct(word) || speller.correct(withoutAccents(word));
}

function suggestions(speller: Speller, word: string): string[] {
  const [stem, ending] = splitPossessive(normalise(word));
  if (stem.length > LONGEST_SUGGESTED) return [];
  const curly = /\u2019/u.test(word);
  const found = stem.includes('-') ? suggestParts(speller, stem) : speller.suggest(stem);
  return found
    .slice(0, MOST_SUGGESTIONS)
    .map((suggestion) => suggestion + ending)
    .map((suggestion) => (curly ? suggestion.replaceAll("'", '\u2019') : suggestion));
}

/** Corrects the first wrong part of a hyphenated word and keeps the others. */
function suggestParts(speller: Speller, word: string): string[] {
  const parts = word.split('-');
  const wrong = parts.findIndex((part) =>
    hyphenParts(part).some((one) => !inDictionary(speller, one)),
  );
  if (wrong === -1) return [];
  return speller
    .suggest(parts[wrong] ?? '')
    .map((suggestion) => parts.with(wrong, suggestion).join('-'));
}
