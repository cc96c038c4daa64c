/**
 * What a piece lacks before it can run, for the library's "what is missing" list.
 * Facts only: which of them matter for a story type is said in templates.ts.
 */
import { slotOf, textOf } from './document.ts';
import type { NodeJson, StoredDocument } from './json.ts';
import { measureDocument } from './measure.ts';
import type { MissingCode } from './missing-codes.ts';
import type { ArticleFields } from './model.ts';
import { STORY_TEMPLATES } from './templates.ts';
import { pictureNodes, textAttribute } from './text-blocks.ts';
import { countTkMarkers } from './tk.ts';

/** Codes of everything missing, in the order of the list; `sources` is how many it has. */
export function missingParts(
  document: StoredDocument,
  fields: Pick<ArticleFields, 'authors' | 'plannedWords' | 'storyType'>,
  sources: number,
): MissingCode[] {
  const pictures = pictureNodes(document).filter(hasFile);
  const facts: readonly (readonly [MissingCode, boolean])[] = [
    ['headline', isEmpty(slotOf(document, 'headline'))],
    ['standfirst', isEmpty(slotOf(document, 'standfirst'))],
    ['byline', fields.authors.every((author) => author.name.trim() === '')],
    ['glance', !hasGlancePoints(slotOf(document, 'glance'))],
    ['hero', !hasFile(slotOf(document, 'hero'))],
    ['alt', pictures.some((picture) => !hasAlternative(picture))],
    ['credit', pictures.some((picture) => !hasCredit(picture))],
    ['sources', sources === 0],
    ['tk', countTkMarkers(document) > 0],
    ['over-length', isOverLength(document, fields.plannedWords)],
  ];
  const optional = STORY_TEMPLATES[fields.storyType].optional;
  return facts
    .filter(([code, missing]) => missing && !optional.includes(code))
    .map(([code]) => code);
}

function isEmpty(node: NodeJson): boolean {
  return textOf(node).trim() === '';
}

function hasGlancePoints(glance: NodeJson): boolean {
  return (glance.content ?? []).some((child) => child.type === 'glanceItem' && !isEmpty(child));
}

/** Whether a picture has a file behind it. */
export function hasFile(picture: NodeJson): boolean {
  return textAttribute(picture, 'assetId') !== '';
}

/** Whether a picture is described, or marked as decoration. */
export function hasAlternative(picture: NodeJson): boolean {
  return picture.attrs?.decorative === true || textAttribute(picture, 'alt') !== '';
}

/** Whether a picture says who made it. */
export function hasCredit(picture: NodeJson): boolean {
  return (picture.content ?? []).some((child) => child.type === 'credit' && !isEmpty(child));
}

function isOverLength(document: StoredDocument, plannedWords: number | null): boolean {
  return plannedWords !== null && measureDocument(document).piece.words > plannedWords;
}
