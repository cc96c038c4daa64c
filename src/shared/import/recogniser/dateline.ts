/**
 * Finds the dateline: the place, and often the day, before the first words of the text
 * ("LONDON, 3 May —") or on a line of its own.
 */
import type { Block } from '../blocks/block.ts';
import { inlinePlain, sliceInline, trimInline } from '../blocks/inline.ts';
import { inlineBlock } from '../blocks/make.ts';
import type { ImportContext } from '../context.ts';
import { changedNote, type Note } from '../notes.ts';
import { DAY_PATTERN, dayOf } from './dates.ts';
import { type Draft, replace, take } from './draft.ts';

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]*(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}`;
const TITLED = String.raw`\p{Lu}[\p{Ll}\p{M}.'’-]+(?:[ -]\p{Lu}[\p{Ll}\p{M}.'’-]+){0,2}`;
const REGION = String.raw`(?:,\s+\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?`;
const DATE = `(?:,\\s+((?:${DAY_PATTERN})))?`;
const AGENCY = String.raw`(?:\s+\([^)]{2,30}\))?`;

/** Place in capitals, or any place when a spaced dash and a capital follow. */
const BEFORE_TEXT = [
  new RegExp(`^(${CAPITALS}${REGION})${DATE}${AGENCY}\\s*(?:[–—]|--|\\s-\\s)\\s*(?=\\S)`, 'u'),
  new RegExp(`^(${TITLED}${REGION})${DATE}${AGENCY}\\s+[–—]\\s+(?=[\\p{Lu}“"‘'])`, 'u'),
];

/** On its own line a place needs its day, or it would be a heading. */
const OWN_LINE = new RegExp(
  `^((?:${CAPITALS}|${TITLED})${REGION}),\\s+((?:${DAY_PATTERN}))${AGENCY}\\s*[.–—:-]?$`,
  'iu',
);

const NEAR_TOP = 10;

/** A dateline ends within so many characters. */
const LONGEST_DATELINE = 160;

/** Moves the dateline out of the text into its field. */
export function recogniseDateline(draft: Draft, context: ImportContext): Draft {
  for (const [index, block] of draft.blocks.slice(0, NEAR_TOP).entries()) {
    if (block.kind !== 'paragraph') continue;
    const text = inlinePlain(block.inline).slice(0, LONGEST_DATELINE);
    const whole = text.length === inlinePlain(block.inline).length;
    const own = whole ? OWN_LINE.exec(text) : null;
    if (own?.[1] !== undefined) return takeOwnLine(draft, index, text, own[1], own[2], context);
    const before = BEFORE_TEXT.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (before?.[1] === undefined) continue;
    const date = before[2] === undefined ? null : dayOf(before[2], context.today);
    const inline = trimInline(sliceInline(block.inline, before[0].length));
    const rest: Block[] = [{ kind: 'taken', part: 'dateline' }, inlineBlock(inline)];
    const note = datelineNote(before[0].trim(), before[1], date);
    const found = replace(draft, index, rest, [note]);
    return { ...found, parts: { ...found.parts, place: before[1], date } };
  }
  return draft;
}

function takeOwnLine(
  draft: Draft,
  index: number,
  text: string,
  place: string,
  day: string | undefined,
  context: ImportContext,
): Draft {
  const date = dayOf(day ?? '', context.today);
  return take(draft, index, 1, 'dateline', { place, date }, [datelineNote(text, place, date)]);
}

function datelineNote(original: string, place: string, date: string | null): Note {
  const day = date === null ? '' : `, ${date}`;
  const reason = `Read as the dateline: ${place}${day}.`;
  const undo = { kind: 'fact-to-paragraph', fact: 'dateline' } as const;
  return changedNote('dateline', original, `${place}${day}`, reason, undo);
}
