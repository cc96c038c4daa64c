/**
 * Footnotes of any program: a reference and a note that link to each other. References become
 * `note-reference` elements that carry the text of their note; the notes leave the flow.
 */
import { changedNote, droppedNote, type Note } from '../notes.ts';
import { isSourcesTitle } from '../recogniser/titles.ts';
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

/** A link and its note; `listed` when the note is an entry of a source list, which stays. */
type Found = {
  readonly link: HtmlElement;
  readonly body: HtmlElement;
  readonly backs: readonly HtmlElement[];
  readonly text: string;
  readonly whole: string;
  readonly comment: boolean;
  readonly listed: boolean;
};

/** A reference with what stands after its number inside the same brackets, such as a page. */
type Reference = Found & { readonly locator: string };

type TreeIndex = {
  /** Links within the document, in order. */
  readonly links: ReadonlySet<HtmlElement>;
  /** Every element's place in document order. */
  readonly order: ReadonlyMap<HtmlElement, number>;
  readonly byId: ReadonlyMap<string, HtmlElement>;
  readonly parents: ReadonlyMap<HtmlElement, HtmlElement>;
};

function indexTree(root: HtmlElement): TreeIndex {
  const links = new Set<HtmlElement>();
  const order = new Map<HtmlElement, number>();
  const byId = new Map<string, HtmlElement>();
  const parents = new Map<HtmlElement, HtmlElement>();
  for (const source of [root, ...elementsIn(root)]) {
    order.set(source, order.size);
    for (const child of source.children) if (child.kind === 'element') parents.set(child, source);
    for (const id of [source.attributes.id, source.attributes.name]) {
      if (id !== undefined && !byId.has(id)) byId.set(id, source);
    }
    const inside = source.name === 'a' && source.attributes.href?.startsWith('#') === true;
    if (inside) links.add(source);
  }
  return { links, order, byId, parents };
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

/** The note a link refers to, when the note links back and stands after it. */
function noteOf(link: HtmlElement, index: TreeIndex): Found | null {
  const target = index.byId.get(fragment(link));
  if (target === undefined || place(target, index) <= place(link, index)) return null;
  const body = containerOf(target, index);
  if (body === null || isInside(link, body, index)) return null;
  const back = [target, ...elementsIn(body)].find(
    (candidate) => candidate.name === 'a' && pointsTo(candidate, link, index),
  );
  if (back === undefined || place(back, index) < place(link, index)) return null;
  if (visibleText(body).length > LONGEST_NOTE) return null;
  const backs = [target, ...elementsIn(body)].filter((inner) => index.links.has(inner));
  const rest = visibleText(withoutNodes(body, new Set(backs))).replaceAll('\n', ' ');
  const text = rest.replace(/^\s*[\])}.:]+\s*/, '').trim();
  const whole = `${backs.map(visibleText).join(' ')} ${rest}`.trim();
  const comment = COMMENT.test(`${fragment(link)} ${body.attributes.class ?? ''}`);
  const listed = !comment && isInSourceList(body, index);
  return { link, body, backs, text, whole, comment, listed };
}

/** Whether an element stands in a bibliography: by its role, or below a title that says so. */
function isInSourceList(body: HtmlElement, index: TreeIndex): boolean {
  let current = body;
  let parent = index.parents.get(current);
  while (parent !== undefined) {
    if (parent.attributes.role === 'doc-bibliography') return true;
    const above = parent.children
      .slice(0, parent.children.indexOf(current))
      .findLast((child) => child.kind === 'element');
    if (above !== undefined && /^h[1-6]$/.test(above.name)) {
      return isSourcesTitle(visibleText(above));
    }
    current = parent;
    parent = index.parents.get(current);
  }
  return false;
}

function place(source: HtmlElement, index: TreeIndex): number {
  return index.order.get(source) ?? -1;
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

/** References by the element that becomes a citation: the link, or the raised element around it. */
function referencesOf(
  found: readonly Found[],
  index: TreeIndex,
): ReadonlyMap<HtmlElement, readonly Reference[]> {
  const byLink = new Map<HtmlNode, Found>(found.map((note) => [note.link, note]));
  const references = new Map<HtmlElement, Reference[]>();
  for (const note of found) {
    const parent = index.parents.get(note.link);
    const raised = parent?.name === 'sup' ? bracketed(parent, byLink) : null;
    if (parent !== undefined && raised !== null) references.set(parent, raised);
    else references.set(note.link, [{ ...note, locator: '' }]);
  }
  return references;
}

/** The references of a raised element that holds nothing else, such as "[1, p. 4; 2]". */
function bracketed(raised: HtmlElement, byLink: ReadonlyMap<HtmlNode, Found>): Reference[] | null {
  const references: Reference[] = [];
  for (const child of raised.children) {
    const note = byLink.get(child);
    const last = references.at(-1);
    if (note !== undefined) references.push({ ...note, locator: '' });
    else if (child.kind === 'element') return null;
    else {
      const between = child.text.replace(/^[\s\])};,]+|[\s[({\]);,]+$/g, '');
      if (between !== '' && last === undefined) return null;
      if (last !== undefined) references[references.length - 1] = { ...last, locator: between };
    }
  }
  return references;
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
