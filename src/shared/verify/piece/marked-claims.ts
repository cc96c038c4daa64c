/**
 * The claims of a document: where each evidence mark stands and which words it covers now. The
 * document alone says what a claim reads; the library only knows what it once read.
 */
import type { NodeJson, StoredDocument } from '../../article/json.ts';
import { type TextBlock, textAttribute, textBlocks } from '../../article/text-blocks.ts';
import type { FindingPlace } from '../preflight/finding.ts';
import { blockText } from './blocks.ts';

/** A claim in the text; one that runs over several blocks has a part in each, joined by line feeds. */
export type MarkedClaim = {
  readonly id: string;
  readonly parts: readonly FindingPlace[];
  readonly text: string;
};

/** Every claim in the order in which it begins. */
export function markedClaims(document: StoredDocument): MarkedClaim[] {
  return claimsIn(textBlocks(document));
}

/** The claims that readers may come to see; words kept aside claim nothing. */
export function publishedClaims(document: StoredDocument): MarkedClaim[] {
  return claimsIn(textBlocks(document).filter(({ stashed }) => !stashed));
}

function claimsIn(blocks: readonly Pick<TextBlock, 'node'>[]): MarkedClaim[] {
  const claims = new Map<string, { parts: FindingPlace[]; texts: string[] }>();
  for (const { node } of blocks) {
    const text = blockText(node);
    for (const { id, start, end } of marksIn(node)) {
      const claim = claims.get(id) ?? { parts: [], texts: [] };
      claims.set(id, claim);
      claim.parts.push({ blockId: textAttribute(node, 'id'), start, end });
      claim.texts.push(text.slice(start, end));
    }
  }
  return Array.from(claims, ([id, { parts, texts }]) => ({ id, parts, text: texts.join('\n') }));
}

type Span = { readonly id: string; readonly start: number; readonly end: number };

/** Spans of one block; stretches of one claim that only formatting or atoms divide are one span. */
function marksIn(node: NodeJson): Span[] {
  const spans: Span[] = [];
  const open = new Map<string, number>();
  let offset = 0;
  const close = (id: string, start: number) => {
    spans.push({ id, start, end: offset });
    open.delete(id);
  };
  for (const child of node.content ?? []) {
    const ids = evidenceIds(child);
    for (const [id, start] of [...open]) if (!ids.includes(id)) close(id, start);
    for (const id of ids) if (!open.has(id)) open.set(id, offset);
    offset += child.text?.length ?? 1;
  }
  for (const [id, start] of [...open]) close(id, start);
  return joined(spans, node).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Joins spans of one claim between which no words stand, such as those around a new citation. */
function joined(spans: readonly Span[], node: NodeJson): Span[] {
  const bare = offsetsOfAtoms(node);
  const whole: Span[] = [];
  for (const span of spans) {
    const before = whole.findLast(({ id }) => id === span.id);
    const isGapBare = (end: number) => {
      for (let at = end; at < span.start; at += 1) if (!bare.has(at)) return false;
      return true;
    };
    if (before !== undefined && isGapBare(before.end)) {
      whole[whole.lastIndexOf(before)] = { ...before, end: span.end };
    } else whole.push(span);
  }
  return whole;
}

function offsetsOfAtoms(node: NodeJson): Set<number> {
  const offsets = new Set<number>();
  let offset = 0;
  for (const { text } of node.content ?? []) {
    if (text === undefined) offsets.add(offset);
    offset += text?.length ?? 1;
  }
  return offsets;
}

function evidenceIds(node: NodeJson): string[] {
  return (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'evidence' && typeof attrs?.id === 'string' && attrs.id !== '' ? [attrs.id] : [],
  );
}
