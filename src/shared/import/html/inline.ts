/**
 * Inline HTML to inline nodes: marks from elements and styles, breaks, links, note references.
 * White space is collapsed as a browser would; text itself is never changed.
 */
import { inlineText } from '../../article/build.ts';
import type { NodeJson } from '../../article/json.ts';
import { changedNote } from '../notes.ts';
import { withoutInvisible } from '../words/words.ts';
import { goneReason } from './gone.ts';
import { type InlineState, innerState } from './inline-state.ts';
import { drop, type Reading } from './reading.ts';
import { styleOf } from './style.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';
import { visibleText } from './visible-text.ts';

const SILENT = new Set(['script', 'style', 'template', 'head', 'noscript', 'svg', 'canvas', 'map']);

/** Raw inline nodes of some HTML; `tidyInline` must follow once the paragraph is complete. */
export function inlineNodes(
  nodes: readonly HtmlNode[],
  state: InlineState,
  reading: Reading,
): NodeJson[] {
  return nodes.flatMap((node) =>
    node.kind === 'text' ? textNodes(node.text, state) : elementNodes(node, state, reading),
  );
}

function textNodes(text: string, state: InlineState): NodeJson[] {
  const linked = state.marks.some((mark) => mark.type === 'link');
  const shown = linked ? withoutInvisible(text) : text;
  if (!state.preformatted) return inlineText(shown.replace(/[ \t\n\r\f]+/g, ' '), state.marks);
  return shown
    .split(/\r?\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...inlineText(line, state.marks),
    ]);
}

function elementNodes(source: HtmlElement, state: InlineState, reading: Reading): NodeJson[] {
  if (source.name === 'br') return [{ type: 'hardBreak' }];
  if (SILENT.has(source.name)) return [];
  const style = styleOf(source, reading.sheet);
  const gone = goneReason(source, style);
  if (gone !== null) {
    drop(reading, gone.field, visibleText(source), gone.reason);
    return [];
  }
  if (source.name === 'note-reference') return [citationOf(source)];
  if (source.name === 'img') return inlineText(source.attributes.alt ?? '', state.marks);
  const inner = innerState(source, style, state, reading);
  const nodes = inlineNodes(source.children, inner, reading);
  return source.name === 'q' ? quoted(nodes, state, reading) : nodes;
}

/** The citation of a reference that the notes pass made: one entry for each note. */
function citationOf(source: HtmlElement): NodeJson {
  const notes = source.children.flatMap((child) => (child.kind === 'element' ? [child] : []));
  const refs = notes.map(({ attributes }) => noteOf(attributes.text ?? '', attributes.locator));
  return { type: 'citation', attrs: { refs } };
}

function noteOf(note: string, locator = ''): Record<string, string | null> {
  return { sourceId: null, locator, note };
}

/** A citation without a source record: the note itself. */
export function citationNode(note: string): NodeJson {
  return { type: 'citation', attrs: { refs: [noteOf(note)] } };
}

/** Browsers show quote signs around this element, so the words would read differently without. */
function quoted(nodes: NodeJson[], state: InlineState, reading: Reading): NodeJson[] {
  reading.notes.push(
    changedNote('text', '', '', 'Quote signs that the page only drew were written out.'),
  );
  return [...inlineText('“', state.marks), ...nodes, ...inlineText('”', state.marks)];
}
