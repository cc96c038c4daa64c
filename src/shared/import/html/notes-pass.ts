/**
 * Footnotes of any program: a reference and a note that link to each other. References become
 * `note-reference` elements that carry the text of their note; the notes leave the flow.
 */
import { changedNote, droppedNote, type Note } from '../notes.ts';
import {
  element,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isBlockName,
  withChildren,
  withoutNodes,
} from './tree.ts';
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

const NOTE_CONTAINER =
  /(?:foot|end)note(?!s|-?list)|\b[fe]dn\d|\bftn\d|\b_?edn\d|sd(?:foot|end)note\d/i;

/** A section that links back to a table of contents is longer than any note. */
const LONGEST_NOTE = 4000;

/** Comments of Google Docs and Word link like footnotes but are the newsroom's own. */
const COMMENT = /cmnt|msocom|comment/i;

/** Takes footnotes and comments out of the flow. */
export function liftNotes(root: HtmlElement): NotesPass {
  const index = indexTree(root);
  const found = [...index.links.keys()].flatMap((link) => noteOf(link, index) ?? []);
  if (found.length === 0) return { root, measured: root, notes: [] };
  const bodies = new Set(found.map((note) => note.body));
  const references = new Map(found.map((note) => [note.reference, note]));
  const links = new Set(found.flatMap((note) => [note.reference, note.back]));
  return {
    root: withChildren(root, rebuild(root.children, references, bodies)),
    measured: withChildren(root, setApart(root.children, links)),
    notes: found.map(noteReport),
  };
}

type Found = {
  readonly reference: HtmlElement;
  readonly body: HtmlElement;
  readonly back: HtmlElement;
  readonly label: string;
  readonly text: string;
  readonly whole: string;
  readonly comment: boolean;
};

type TreeIndex = {
  /** Links within the document, with their position among them. */
  readonly links: ReadonlyMap<HtmlElement, number>;
  readonly byId: ReadonlyMap<string, HtmlElement>;
  readonly parents: ReadonlyMap<HtmlElement, HtmlElement>;
};

function indexTree(root: HtmlElement): TreeIndex {
  const links = new Map<HtmlElement, number>();
  const byId = new Map<string, HtmlElement>();
  const parents = new Map<HtmlElement, HtmlElement>();
  for (const source of [root, ...elementsIn(root)]) {
    for (const child of source.children) if (child.kind === 'element') parents.set(child, source);
    for (const id of [source.attributes.id, source.attributes.name]) {
      if (id !== undefined && !byId.has(id)) byId.set(id, source);
    }
    const inside = source.name === 'a' && source.attributes.href?.startsWith('#') === true;
    if (inside) links.set(source, links.size);
  }
  return { links, byId, parents };
}

/** The note a link refers to, when the note links back and stands after it. */
function noteOf(link: HtmlElement, index: TreeIndex): Found | null {
  const target = index.byId.get(fragment(link));
  if (target === undefined || target === link) return null;
  const body = containerOf(target, index);
  if (body === null || isInside(link, body, index)) return null;
  const back = [target, ...elementsIn(body)].find(
    (candidate) => candidate.name === 'a' && pointsTo(candidate, link, index),
  );
  if (back === undefined || order(back, index) < order(link, index)) return null;
  if (visibleText(body).length > LONGEST_NOTE) return null;
  const label = visibleText(link);
  const rest = visibleText(withoutNodes(body, new Set([back]))).replaceAll('\n', ' ');
  const text = rest.replace(/^\s*[\])}.:]+\s*/, '');
  const whole = `${visibleText(back)} ${rest}`.trim();
  const comment = COMMENT.test(`${fragment(link)} ${body.attributes.class ?? ''}`);
  return { reference: topOfReference(link, index), body, back, label, text, whole, comment };
}

function order(link: HtmlElement, index: TreeIndex): number {
  return index.links.get(link) ?? -1;
}

function fragment(link: HtmlElement): string {
  return (link.attributes.href ?? '').slice(1);
}

/** Whether a link leads to another element or to something that wraps it closely. */
function pointsTo(back: HtmlElement, link: HtmlElement, index: TreeIndex): boolean {
  const target = fragment(back) === '' ? undefined : index.byId.get(fragment(back));
  if (target === undefined) return false;
  let current: HtmlElement | undefined = link;
  for (let step = 0; step < 3 && current !== undefined; step += 1) {
    if (current === target) return true;
    current = index.parents.get(current);
  }
  return false;
}

/** The block that is the note: the nearest one, or a container made for a single note. */
function containerOf(target: HtmlElement, index: TreeIndex): HtmlElement | null {
  let body: HtmlElement | undefined = target;
  while (body !== undefined && !isBlockName(body.name)) body = index.parents.get(body);
  if (body === undefined || !/^(?:p|li|div|dd|aside)$/.test(body.name)) return null;
  const parent = index.parents.get(body);
  if (parent?.name === 'li') return parent;
  const marked = `${parent?.attributes.id ?? ''} ${parent?.attributes.class ?? ''} ${parent?.attributes.style ?? ''}`;
  return parent?.name === 'div' && NOTE_CONTAINER.test(marked) ? parent : body;
}

function isInside(node: HtmlElement, ancestor: HtmlElement, index: TreeIndex): boolean {
  let current: HtmlElement | undefined = node;
  while (current !== undefined && current !== ancestor) current = index.parents.get(current);
  return current === ancestor;
}

/** The raised element around a reference goes with it. */
function topOfReference(link: HtmlElement, index: TreeIndex): HtmlElement {
  const parent = index.parents.get(link);
  return parent?.name === 'sup' && parent.children.length === 1 ? parent : link;
}

function rebuild(
  nodes: readonly HtmlNode[],
  references: ReadonlyMap<HtmlElement, Found>,
  bodies: ReadonlySet<HtmlElement>,
): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.kind === 'text') return [node];
    if (bodies.has(node)) return [];
    const found = references.get(node);
    if (found === undefined)
      return [withChildren(node, rebuild(node.children, references, bodies))];
    return found.comment ? [] : [element('note-reference', { note: found.text }, [])];
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

function noteReport(found: Found): Note {
  const original = `${found.label} ${found.whole}`;
  if (found.comment) {
    return droppedNote('comment', original, 'Comments belong to the newsroom, not to the article.');
  }
  return changedNote(
    'citation',
    original,
    found.text,
    'The footnote became a citation with a note.',
  );
}
