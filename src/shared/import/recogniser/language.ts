/**
 * Guesses the language of a piece from its script, where one language is by far the likeliest:
 * direction, word counts and the exported page all follow from it. Latin and Cyrillic text tell
 * too little and keep the default.
 */
import { blocksText } from '../blocks/block-text.ts';
import { changedNote } from '../notes.ts';
import type { Draft } from './draft.ts';

/** Scripts with a language each; kana before Han, because Japanese uses both. */
const SCRIPTS: readonly (readonly [RegExp, string, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 'Japanese'],
  [/\p{Script=Hangul}/gu, 'ko', 'Korean'],
  [/\p{Script=Han}/gu, 'zh', 'Chinese'],
  [/[ٹڈڑں]/gu, 'ur', 'Urdu'],
  [/[پچژگ]/gu, 'fa', 'Persian'],
  [/\p{Script=Arabic}/gu, 'ar', 'Arabic'],
  [/\p{Script=Hebrew}/gu, 'he', 'Hebrew'],
  [/\p{Script=Greek}/gu, 'el', 'Greek'],
  [/\p{Script=Thai}/gu, 'th', 'Thai'],
];

const FAMILIES: readonly RegExp[] = [
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
  /\p{Script=Hangul}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Thai}/gu,
];

/** How much of a piece is looked at, and which share of its letters one script must have. */
const SAMPLE = 20_000;
const MAIN_SHARE = 0.6;

/** Within a script, letters that only one language uses make at least this share. */
const TELLING_SHARE = 0.01;

/** Sets the language that the script of the text tells, unless the file states one. */
export function recogniseLanguage(draft: Draft): Draft {
  if (draft.facts.language !== undefined) return draft;
  const text = blocksText(draft.blocks).slice(0, SAMPLE);
  const letters = count(text, /\p{L}/gu);
  const family = FAMILIES.find((script) => count(text, script) > letters * MAIN_SHARE);
  if (family === undefined) return draft;
  const own = (text.match(family) ?? []).join('');
  const found = SCRIPTS.find(([script]) => count(own, script) > own.length * TELLING_SHARE);
  if (found === undefined) return draft;
  const [, language, name] = found;
  const undo = { kind: 'fact-to-paragraph', fact: 'language' } as const;
  const note = changedNote('language', '', language, `The script is that of ${name}.`, undo);
  return { ...draft, facts: { ...draft.facts, language }, notes: [...draft.notes, note] };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
