/**
 * Walks a page once and writes both of its derivatives, the projection and the readable view,
 * so that their offsets agree by construction. The whole page is projected; which part of it
 * is the story is only a flag.
 */
import type { Projection, Segment } from '../../evidence/projection.ts';
import { type HtmlElement, isBlockName } from '../../import/html/tree.ts';
import { type ProjectionWriter, projectionWriter } from '../projected.ts';
import { isHidden } from './hidden.ts';
import { PLAIN, RunBuffer, type RunMarks, textOf } from './inline-runs.ts';
import { isStructure, ReadableWriter, shownMark } from './readable-writer.ts';
import { holdsArticle, kindWithin, type SegmentKind } from './segment-kind.ts';

/** What holds for everything below an element. */
type Place = {
  readonly path: string;
  readonly tag: string;
  readonly kind: SegmentKind;
  readonly main: boolean;
  readonly insideArticle: boolean;
  readonly marks: RunMarks;
  /** Path of the table row around, or null. */
  readonly row: string | null;
};

/** Elements whose text is one block under their own name. */
const OWN_BLOCK = /^(?:h[1-6]|p|pre)$/;

/** Characters of an address that are kept. */
const LONGEST_ADDRESS = 2000;

/** Walks one page. */
export class PageWalk {
  readonly #projection: ProjectionWriter;
  readonly #readable = new ReadableWriter();
  readonly #main: ReadonlySet<HtmlElement>;
  #buffer = new RunBuffer(false);
  #lastRow: string | null = null;
  readonly #pictures: { readonly src: string; readonly alt: string }[] = [];

  constructor(projector: string, main: ReadonlySet<HtmlElement>) {
    this.#projection = projectionWriter(projector);
    this.#main = main;
  }

  /** Walks everything below the root of a page. */
  walk(root: HtmlElement): { readonly projection: Projection; readonly readable: string } {
    const top: Place = {
      path: '',
      tag: 'p',
      kind: 'body',
      main: this.#main.size === 0,
      insideArticle: false,
      marks: PLAIN,
      row: null,
    };
    this.#children(root, top);
    this.#flush(top);
    return { projection: this.#projection.finish(), readable: this.#readable.finish() };
  }

  #children(parent: HtmlElement, place: Place): void {
    let index = 0;
    for (const child of parent.children) {
      if (child.kind === 'text') this.#buffer.add(child.text, place.marks);
      else {
        this.#element(child, { ...place, path: pathBelow(place.path, index) }, place);
        index += 1;
      }
    }
  }

  #element(element: HtmlElement, place: Place, around: Place): void {
    if (isHidden(element)) return;
    if (element.name === 'br') this.#buffer.breakLine();
    else if (element.name === 'img') this.#picture(element);
    else if (isBlockName(element.name) || element.hasBlock) this.#block(element, place, around);
    else this.#inline(element, { ...place, path: around.path });
  }

  #inline(element: HtmlElement, place: Place): void {
    const marks = marksWith(place.marks, element);
    const quoted = element.name === 'q';
    if (quoted) this.#buffer.add('“', marks);
    this.#children(element, { ...place, marks });
    if (quoted) this.#buffer.add('”', marks);
  }

  #block(element: HtmlElement, place: Place, around: Place): void {
    this.#flush(around);
    const inside = this.#placeWithin(element, place);
    const kept = isStructure(element.name);
    if (kept) this.#readable.open(element.name);
    const before = this.#buffer;
    this.#buffer = new RunBuffer(element.name === 'pre' || place.tag === 'pre');
    this.#children(element, inside);
    this.#flush(inside);
    this.#buffer = before;
    if (kept) this.#readable.close(element.name);
  }

  #placeWithin(element: HtmlElement, place: Place): Place {
    const kind = kindWithin(element, place.kind, place.insideArticle);
    const isCell = (element.name === 'td' || element.name === 'th') && !element.hasBlock;
    const isRow = element.name === 'tr';
    return {
      ...place,
      tag: OWN_BLOCK.test(element.name) ? element.name : 'p',
      kind: isCell && kind === 'body' ? 'cell' : kind,
      main: place.main || this.#main.has(element),
      insideArticle: place.insideArticle || holdsArticle(element),
      marks: marksWith(place.marks, element),
      row: isRow ? place.path : place.row,
    };
  }

  #flush(place: Place): void {
    const runs = this.#buffer.take();
    const facts: Omit<Segment, 'start' | 'end'> = {
      kind: place.kind,
      main: place.main && /^(?:body|heading|caption|cell)$/.test(place.kind),
      locator: { kind: 'element', path: place.path },
    };
    const row = place.kind === 'cell' ? place.row : null;
    const range = this.#projection.add(textOf(runs), facts, this.#separatorBefore(row));
    if (range !== null) {
      this.#lastRow = row;
      this.#readable.block(place.tag, range, facts, runs);
    }
    for (const { src, alt } of this.#pictures.splice(0)) this.#readable.picture(src, alt);
  }

  #separatorBefore(row: string | null): string {
    if (row === null || this.#lastRow === null) return '\n\n';
    return row === this.#lastRow ? '\t' : '\n';
  }

  /** Remembers a picture until its block is written, so that it cannot cut a sentence in two. */
  #picture(element: HtmlElement): void {
    const { src = '', alt = '' } = element.attributes;
    if (alt.trim() !== '' || /^https?:/i.test(src)) this.#pictures.push({ src, alt: alt.trim() });
  }
}

function pathBelow(path: string, index: number): string {
  return path === '' ? String(index) : `${path}/${index}`;
}

function marksWith(marks: RunMarks, element: HtmlElement): RunMarks {
  if (element.name === 'a') {
    const href = element.attributes.href?.trim() ?? '';
    return href === '' ? marks : { ...marks, href: href.slice(0, LONGEST_ADDRESS) };
  }
  const shown = shownMark(element.name);
  return shown === null || marks.tags.includes(shown)
    ? marks
    : { ...marks, tags: [...marks.tags, shown] };
}
