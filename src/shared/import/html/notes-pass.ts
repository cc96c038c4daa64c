/**
 * Footnotes of any program: a reference and a note that link to each other. References become
 * `note-reference` elements that carry the text of their note; the notes leave the flow.
 */
import { changedNote, droppedNote, type Note } from '../notes.ts';
import { noteOf } from './find-notes.ts';
import { type Reference, referencesOf } from './note-references.ts';
import { indexTree, type TreeIndex } from './note-tree.ts';
import { element, type HtmlElement, type HtmlNode, withChildren } from './tree.ts';
import { visibleText } from './visible-text.ts';

/**
 * A tree without its notes, what happened to each note, and the tree to measure against: all its
 * text, with references set apart from the words they are attached to.
 */
export type NotesPass = {
  readonly root: HtmlElement;
  readonly measured: HtmlElement;
  readonly notes: readonly Note[];
};

/** Takes footnotes and comments out of the flow. */
export function liftNotes(root: HtmlElement): NotesPass {
  const index = indexTree(root);
  const found = [...index.links].flatMap((link) => noteOf(link, index) ?? []);
  if (found.length === 0) return { root, measured: root, notes: [] };
  const references = referencesOf(found, index);
  const bodies = new Set(found.flatMap((note) => (note.listed ? [] : [note.body])));
  const titles = emptiedTitles(bodies, index);
  const backs = found.flatMap((note) => (note.listed ? note.backs : []));
  const gone = new Set([...bodies, ...titles, ...backs]);
  const apart = new Set(found.flatMap((note) => [note.link, ...note.backs]));
  return {
    root: withChildren(root, rebuild(root.children, references, gone)),
    measured: withChildren(root, setApart(root.children, apart)),
    notes: [...[...references.values()].flat().map(noteReport), ...titles.map(titleReport)],
  };
}

/** Headings over lists of which every entry was a note that is now a citation. */
function emptiedTitles(bodies: ReadonlySet<HtmlElement>, index: TreeIndex): HtmlElement[] {
  const lists = new Set([...bodies].map((body) => index.parents.get(body)));
  return [...lists].flatMap((list) => {
    const section = list === undefined ? undefined : index.parents.get(list);
    if (list === undefined || section === undefined || !/^[ou]l$/.test(list.name)) return [];
    const elements = section.children.filter((child) => child.kind === 'element');
    const title = elements[elements.indexOf(list) - 1];
    const empty = list.children.every((child) =>
      child.kind === 'text' ? child.text.trim() === '' : bodies.has(child),
    );
    return empty && title !== undefined && /^h[1-6]$/.test(title.name) ? [title] : [];
  });
}

function titleReport(title: HtmlElement): Note {
  const reason = 'The title stood over footnotes that became citations.';
  return changedNote('citation', visibleText(title), '', reason);
}

function rebuild(
  nodes: readonly HtmlNode[],
  references: ReadonlyMap<HtmlElement, readonly Reference[]>,
  gone: ReadonlySet<HtmlElement>,
): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.kind === 'text') return [node];
    if (gone.has(node)) return [];
    const found = references.get(node);
    if (found === undefined) return [withChildren(node, rebuild(node.children, references, gone))];
    const kept = found.filter((note) => !note.comment);
    const notes = kept.map(({ text, locator }) => element('note', { text, locator }, []));
    return notes.length === 0 ? [] : [element('note-reference', {}, notes)];
  });
}

function setApart(nodes: readonly HtmlNode[], links: ReadonlySet<HtmlElement>): HtmlNode[] {
  const gap = { kind: 'text', text: ' ' } as const;
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.kind === 'text') return [node];
    if (links.has(node)) return [gap, node, gap];
    return [withChildren(node, setApart(node.children, links))];
  });
}

function noteReport({ link, backs, text, whole, locator, comment, listed }: Reference): Note {
  const label = `${visibleText(link)} ${locator}`.trim();
  if (comment) {
    const reason = 'Comments belong to the newsroom, not to the article.';
    return droppedNote('comment', `${label} ${whole}`, reason);
  }
  if (listed) {
    const original = `${label} ${backs.map(visibleText).join(' ')}`.trim();
    const reason = 'The reference to the source list became a citation.';
    return changedNote('citation', original, locator, reason);
  }
  const reason = 'The footnote became a citation with a note.';
  return changedNote('citation', `${label} ${whole}`, `${locator} ${text}`.trim(), reason);
}
