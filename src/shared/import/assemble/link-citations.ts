/**
 * Citations whose note names a listed source become references to it. Files that list their
 * sources and also cite them in footnotes say everything twice; an article says it once.
 */
import type { CitationReference } from '../../article/attributes.ts';
import { citationReferences } from '../../article/citation-references.ts';
import type { NodeJson } from '../../article/json.ts';
import type { SourceRecord } from '../../article/source.ts';
import { changedNote, type Note } from '../notes.ts';
import { withoutInvisible, wordsOf } from '../words/words.ts';

/** A document whose citations point at its sources, and a note for each one that does. */
export type Linked = { readonly doc: NodeJson; readonly notes: readonly Note[] };

/** What follows the name of a source in a note is a page or the like when it is this short. */
const LONGEST_LOCATOR = 80;

/** Links every citation whose note begins with a source's title, alone or with publisher and date; the longest wins. */
export function linkCitations(doc: NodeJson, sources: readonly SourceRecord[]): Linked {
  const notes: Note[] = [];
  const titles = sources
    .flatMap((source) => {
      const { title, publisher, date } = source;
      const names = new Set([`${title} ${publisher} ${date}`.trim(), title]);
      return title === '' ? [] : [...names].map((name) => ({ source, words: wordsOf(name) }));
    })
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  if (titles.length === 0) return { doc, notes };
  return { doc: linkedNode(doc, titles, notes), notes };
}

type Title = { readonly source: SourceRecord; readonly words: readonly string[] };

function linkedNode(node: NodeJson, titles: readonly Title[], notes: Note[]): NodeJson {
  if (node.type === 'citation') {
    const refs = citationReferences(node).map((ref) => linkedReference(ref, titles, notes));
    return { ...node, attrs: { ...node.attrs, refs } };
  }
  if (node.content === undefined) return node;
  return { ...node, content: node.content.map((child) => linkedNode(child, titles, notes)) };
}

function linkedReference(
  reference: CitationReference,
  titles: readonly Title[],
  notes: Note[],
): CitationReference {
  const note = withoutInvisible(reference.note);
  const said = wordsOf(note);
  for (const { source, words } of titles) {
    const end = endOfTitle(note, said, words);
    const rest = end === null ? null : afterTitle(note.slice(end));
    const locator = [rest, reference.locator].filter((part) => part !== '').join(', ');
    if (rest === null || locator.length > LONGEST_LOCATOR) continue;
    const reason = 'The footnote names a listed source and became a reference to it.';
    notes.push(changedNote('citation', reference.note, locator, reason));
    return { sourceId: source.id, locator, note: '' };
  }
  return reference;
}

/** Where the words of a title end in a note that begins with them; null when it does not. */
function endOfTitle(
  note: string,
  said: readonly string[],
  words: readonly string[],
): number | null {
  if (!words.every((word, index) => said[index] === word)) return null;
  let end = 0;
  for (const word of words) end = note.indexOf(word, end) + word.length;
  return end;
}

/** What follows a title: nothing, or a page and the like after a comma; null when it reads on. */
function afterTitle(text: string): string | null {
  const rest = text.replace(/^[”’"')\]]+/u, '').trim();
  if (rest !== '' && !/^[,;:.(]/.test(rest)) return null;
  return rest.replace(/^[\s,;:.]+/, '').replace(/^\.$/, '');
}
