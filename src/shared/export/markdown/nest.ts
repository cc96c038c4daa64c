/**
 * Flat runs of styled text as nested formatting: neighbours that share a link, bold or italic
 * stand inside one element, so that Markdown's asterisks never meet.
 */
import type { PhrasingContent } from 'mdast';
import type { PublishedInline } from '../published/inline.ts';

/** Writes one part whose formatting is already around it. */
export type WritePart = (part: PublishedInline) => PhrasingContent[];

type Layer = {
  /** What makes two neighbours belong together; null outside the layer. */
  readonly keyOf: (part: PublishedInline) => string | null;
  readonly wrap: (part: PublishedInline, children: PhrasingContent[]) => PhrasingContent;
};

const LAYERS: readonly Layer[] = [
  {
    keyOf: (part) =>
      part.kind === 'text' && part.style.link !== null ? JSON.stringify(part.style.link) : null,
    wrap: (part, children) => {
      const link = part.kind === 'text' ? part.style.link : null;
      const title = link === null || link.title === '' ? null : link.title;
      return { type: 'link', url: link?.href ?? '', title, children: children.filter(isInLink) };
    },
  },
  {
    keyOf: (part) => (part.kind === 'text' && part.style.bold ? 'bold' : null),
    wrap: (_, children) => ({ type: 'strong', children }),
  },
  {
    keyOf: (part) => (part.kind === 'text' && part.style.italic ? 'italic' : null),
    wrap: (_, children) => ({ type: 'emphasis', children }),
  },
];

/** Running text as nested Markdown nodes. */
export function nestInline(
  parts: readonly PublishedInline[],
  write: WritePart,
  depth = 0,
): PhrasingContent[] {
  const layer = LAYERS[depth];
  if (layer === undefined) return parts.flatMap(write);
  const result: PhrasingContent[] = [];
  let position = 0;
  for (let part = parts[position]; part !== undefined; part = parts[position]) {
    const key = layer.keyOf(part);
    let end = position + 1;
    for (
      let next = parts[end];
      next !== undefined && layer.keyOf(next) === key;
      next = parts[end]
    ) {
      end += 1;
    }
    const children = nestInline(parts.slice(position, end), write, depth + 1);
    result.push(...(key === null ? children : [layer.wrap(part, children)]));
    position = end;
  }
  return result;
}

function isInLink(node: PhrasingContent): boolean {
  return node.type !== 'link' && node.type !== 'footnoteReference';
}
