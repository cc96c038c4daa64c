/**
 * Reads parts that the writer named: "Headline: …", "Standfirst: …", "Slug: …", "Tags: …".
 * The label goes to the report, the words to the part.
 */
import type { Block, Inline } from '../blocks/block.ts';
import { inlinePlain, plainField, sliceInline, trimInline } from '../blocks/inline.ts';
import { changedNote, type Note } from '../notes.ts';
import { type Draft, type Parts, take } from './draft.ts';

type LabelledPart = 'headline' | 'kicker' | 'standfirst' | 'slug' | 'tags';

const LABELS: readonly (readonly [RegExp, LabelledPart])[] = [
  [/^(?:headline|hed|head|title)\s*[:：]\s*/i, 'headline'],
  [/^(?:kicker|strap|eyebrow)\s*[:：]\s*/i, 'kicker'],
  [/^(?:standfirst|dek|deck|sub-?head(?:line|ing)?|summary)\s*[:：]\s*/i, 'standfirst'],
  [/^(?:slug|slugline)\s*[:：]\s*/i, 'slug'],
  [/^(?:tags?|keywords?|topics?)\s*[:：]\s*/i, 'tags'],
];

/** Labels stand in the head of a filed document. */
const NEAR_TOP = 12;

const LONGEST_SLUG = 200;
const LONGEST_TAG = 100;

/** Moves labelled lines into their parts. */
export function recogniseLabels(draft: Draft): Draft {
  let current = draft;
  for (const [index, block] of draft.blocks.slice(0, NEAR_TOP).entries()) {
    if (block.kind === 'paragraph') current = labelled(current, index, block);
  }
  return current;
}

function labelled(
  draft: Draft,
  index: number,
  block: Extract<Block, { kind: 'paragraph' }>,
): Draft {
  const text = inlinePlain(block.inline);
  const label = LABELS.find(([pattern]) => pattern.test(text));
  if (label === undefined) return draft;
  const [pattern, part] = label;
  const rest = trimInline(sliceInline(block.inline, pattern.exec(text)?.[0].length ?? 0));
  const found = foundPart(draft.parts, part, inlinePlain(rest), rest);
  if (found === null) return draft;
  return take(draft, index, 1, part, found, [labelNote(part, text, inlinePlain(rest))]);
}

function foundPart(
  parts: Parts,
  part: LabelledPart,
  text: string,
  inline: Inline,
): Partial<Parts> | null {
  if (text === '') return null;
  if (part === 'slug') {
    return parts.slug === '' && text.length <= LONGEST_SLUG ? { slug: text } : null;
  }
  if (part === 'tags') {
    const tags = text.split(/\s*[,;]\s*/).filter((tag) => tag !== '');
    const fits = tags.length > 0 && tags.every((tag) => tag.length <= LONGEST_TAG);
    return fits && parts.tags.length === 0 ? { tags } : null;
  }
  if (parts[part] !== null) return null;
  return { [part]: part === 'standfirst' ? inline : plainField(inline) };
}

function labelNote(part: LabelledPart, original: string, result: string): Note {
  const reason = 'The line is labelled so.';
  if (part === 'slug' || part === 'tags') {
    return changedNote(part, original, result, reason, { kind: 'fact-to-paragraph', fact: part });
  }
  return changedNote(part, original, result, reason, { kind: 'slot', slot: part });
}
