/**
 * Stable ids of blocks: short random strings, unique within one document.
 * Diffs, drag and drop, comments and import undo all refer to blocks by them.
 */
import type { NodeJson } from './json.ts';
import { nodeSpecs } from './nodes.ts';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 10;

/** A new block id of ten base-36 characters; collisions within a document are negligible. */
export function newBlockId(random: () => number = Math.random): string {
  let id = '';
  while (id.length < LENGTH) id += ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
  return id;
}

/** Whether nodes of this type carry an id. */
export function hasBlockId(type: string): boolean {
  return nodeSpecs[type]?.attrs !== undefined && 'id' in nodeSpecs[type].attrs;
}

/** A copy in which every node that can have an id has one, and no id occurs twice. */
export function withBlockIds(
  node: NodeJson,
  random: () => number = Math.random,
  seen: Set<string> = new Set(),
): NodeJson {
  const content = node.content?.map((child) => () => withBlockIds(child, random, seen));
  const attrs = hasBlockId(node.type)
    ? { ...node.attrs, id: freeId(node.attrs?.id, random, seen) }
    : node.attrs;
  return {
    ...node,
    ...(attrs !== undefined ? { attrs } : {}),
    ...(content !== undefined ? { content: content.map((make) => make()) } : {}),
  };
}

function freeId(current: unknown, random: () => number, seen: Set<string>): string {
  let id = typeof current === 'string' && current !== '' ? current : newBlockId(random);
  while (seen.has(id)) id = newBlockId(random);
  seen.add(id);
  return id;
}
