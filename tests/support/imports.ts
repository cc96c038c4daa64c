/** What import tests share: contexts that repeat, short readers, and the fixture folder. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { slotOf, textOf } from '../../src/shared/article/document.ts';
import type { NodeJson } from '../../src/shared/article/json.ts';
import type { SlotName } from '../../src/shared/article/nodes.ts';
import type { ImportContext } from '../../src/shared/import/context.ts';
import type { Filed } from '../../src/shared/import/filed.ts';
import { type Imported, importFiled } from '../../src/shared/import/import-filed.ts';
import { readText } from '../../src/shared/import/plain-text/read-text.ts';

/** A context whose identifiers count up and whose random numbers repeat, on a fixed day. */
export function countingContext(seed = 1): ImportContext {
  let ids = 0;
  return {
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    random: seededRandom(seed),
    today: '2026-11-23',
  };
}

/** Repeatable random numbers in [0, 1) (the mulberry32 generator). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url));
}

/** Bytes of a fixture file. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fixturePath(name)));
}

/** Text of a fixture file. */
export function fixtureText(name: string): string {
  return readFileSync(fixturePath(name), 'utf8');
}

/** The import of a document as read; throws when it fails. */
export function imported(filed: Filed): Imported {
  const result = importFiled(
    filed,
    { fileName: 'test', encoding: 'utf-8' },
    [],
    countingContext(3),
  );
  if (!result.ok) throw new Error(result.error.detail ?? result.error.code);
  return result.value;
}

/** The import of plain text. */
export function importedText(text: string): Imported {
  return imported(readText(text));
}

/** Text of one slot. */
export function slotText(from: Imported, slot: SlotName): string {
  return textOf(slotOf(from.package.document, slot));
}

/** The description of the hero picture. */
export function heroAlt(from: Imported): unknown {
  return slotOf(from.package.document, 'hero').attrs?.alt ?? '';
}

/** Points of the glance box. */
export function glancePoints(from: Imported): string[] {
  const items = slotOf(from.package.document, 'glance').content ?? [];
  return items.filter((node) => node.type === 'glanceItem').map(textOf);
}

/** Body blocks as short lines: type, and text with list items and cells set apart. */
export function outline(blocks: readonly NodeJson[]): string[] {
  return blocks.map((block) => `${block.type}: ${partsOf(block).join(' | ')}`);
}

/** The outline of an import's body. */
export function bodyOutline(from: Imported): string[] {
  return outline(slotOf(from.package.document, 'body').content ?? []);
}

function partsOf(block: NodeJson): string[] {
  const inline = (block.content ?? []).every(
    (child) => child.text !== undefined || child.content === undefined,
  );
  return inline ? [textOf(block)] : (block.content ?? []).flatMap(partsOf);
}
