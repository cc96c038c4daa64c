/**
 * Writes the readable view of a source: our own few elements, every block with the offsets of
 * its text in the projection. Nothing of the source's markup is copied: no scripts, handlers,
 * styles, frames or live links can come through, because only what is named here is written.
 */
import type { Range } from '../../verify/text/range.ts';
import type { Run } from './inline-runs.ts';

/** Elements that give blocks their structure; all others are dissolved. */
const STRUCTURE = new Set(
  'ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote figure figcaption'.split(
    ' ',
  ),
);

/** Elements that mark words. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['cite', 'em'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['mark', 'mark'],
  ['s', 's'],
  ['del', 's'],
]);

/** The element that shows a mark of the source, or null when it shows nothing. */
export function shownMark(name: string): string | null {
  return MARKS.get(name) ?? null;
}

/** Whether an element of the source is kept as structure. */
export function isStructure(name: string): boolean {
  return STRUCTURE.has(name);
}

/** Facts of a block that the view shows or needs. */
export type BlockFacts = { readonly kind: string; readonly main: boolean };

/** Writes the view from top to bottom. */
export class ReadableWriter {
  readonly #pieces: string[] = [];

  /** Opens an element of structure. */
  open(name: string): void {
    this.#pieces.push(`<${name}>`);
  }

  /** Closes an element of structure. */
  close(name: string): void {
    this.#pieces.push(`</${name}>`);
  }

  /** Writes a block; its text content is exactly the projection's text of the range. */
  block(name: string, range: Range, facts: BlockFacts, runs: readonly Run[]): void {
    const main = facts.main ? ' data-main' : '';
    const place = `data-start="${range.start}" data-end="${range.end}"`;
    const words = runs.map(written).join('');
    this.#pieces.push(`<${name} ${place} data-kind="${facts.kind}"${main}>${words}</${name}>`);
  }

  /** Stands for a picture of the source, which is not fetched. */
  picture(address: string, description: string): void {
    const source = escaped(address.slice(0, 2000));
    this.#pieces.push(
      `<span class="picture" role="img" aria-label="${escaped(description)}" data-src="${source}"></span>`,
    );
  }

  /** The whole view. */
  finish(): string {
    return this.#pieces.join('');
  }
}

function written(run: Run): string {
  const inner = run.tags.reduce((text, tag) => `<${tag}>${text}</${tag}>`, escaped(run.text));
  return run.href === null ? inner : `<a data-href="${escaped(run.href)}">${inner}</a>`;
}

/** Text as it may stand between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
