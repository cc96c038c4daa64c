/**
 * What a recognised part was before: body blocks with the words of the original line, or with
 * the present words when somebody has edited the part since.
 */
import { node, paragraph } from '../../article/build.ts';
import { textOf } from '../../article/document.ts';
import type { NodeJson } from '../../article/json.ts';
import type { ImportItem } from '../report.ts';
import { paragraphsOf } from './edit-document.ts';

/** Body blocks that a slot or block turns back into. */
export function formerBlocks(part: NodeJson, item: ImportItem): NodeJson[] {
  switch (part.type) {
    case 'hero':
    case 'figure':
      return part.attrs?.assetId == null ? formerText(part, item) : [pictureOf(part)];
    case 'glance':
      return formerBox(part);
    case 'factBox':
      return formerFactBox(part);
    case 'pullQuote':
    case 'correction':
    case 'embed':
      return formerText(part, item);
    default:
      return item.original === item.result && textOf(part) === item.result
        ? [node('paragraph', {}, part.content)]
        : formerText(part, item);
  }
}

function formerText(part: NodeJson, item: ImportItem): NodeJson[] {
  const present = linesOf(part);
  return paragraphsOf(isUnchanged(present, item.result) ? item.original : present.join('\n'));
}

/** Lines a part shows now: one per field, facts of pictures and embeds first. */
function linesOf(part: NodeJson): string[] {
  const facts = [part.attrs?.alt, part.attrs?.title, part.attrs?.url];
  const fields = part.content?.some((child) => child.text !== undefined)
    ? [textOf(part)]
    : (part.content ?? []).map(textOf);
  return [...facts, ...fields].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  );
}

function isUnchanged(present: readonly string[], result: string): boolean {
  const recorded = result.split('\n').filter((line) => line !== '');
  return recorded.join('\n') === present.join('\n');
}

/** A hero with a picture stays a picture, only inside the text. */
function pictureOf(hero: NodeJson): NodeJson {
  const { id, ...attrs } = hero.attrs ?? {};
  return hero.type === 'figure'
    ? { ...hero, attrs: { ...attrs, id } }
    : node('figure', attrs, hero.content);
}

function formerFactBox(box: NodeJson): NodeJson[] {
  const [title, ...blocks] = box.content ?? [];
  return [paragraph(title === undefined ? '' : textOf(title)), ...blocks];
}

function formerBox(glance: NodeJson): NodeJson[] {
  const [title, ...points] = glance.content ?? [];
  const items = points.map((point) => node('listItem', {}, [node('paragraph', {}, point.content)]));
  return [
    paragraph(title === undefined ? '' : textOf(title)),
    ...(items.length > 0 ? [node('bulletList', {}, items)] : []),
  ];
}
