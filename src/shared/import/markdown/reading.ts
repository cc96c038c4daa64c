/**
 * What one reading of Markdown looks up and collects: link definitions, footnotes, notes.
 */
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Note } from '../notes.ts';

/** Lookups by identifier and the notes taken so far. */
export type MarkdownReading = {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  readonly usedFootnotes: ReadonlySet<string>;
  readonly newBlockId: () => string;
  readonly notes: Note[];
};

/** Definitions and footnotes of a document, wherever they stand; the first of a name counts. */
export function referencesIn(
  root: Root,
): Pick<MarkdownReading, 'definitions' | 'footnotes' | 'usedFootnotes'> {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const usedFootnotes = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, node);
    }
    if (node.type === 'footnoteReference') usedFootnotes.add(node.identifier);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { definitions, footnotes, usedFootnotes };
}
