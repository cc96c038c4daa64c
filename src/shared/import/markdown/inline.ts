/**
 * Inline Markdown to inline nodes.
 */
import type { FootnoteReference, PhrasingContent } from 'mdast';
import { inlineText } from '../../article/build.ts';
import type { MarkJson, NodeJson } from '../../article/json.ts';
import { addMark } from '../blocks/marks.ts';
import { citationNode } from '../html/inline.ts';
import { safeAddress } from '../html/links.ts';
import { changedNote, droppedNote } from '../notes.ts';
import { withoutInvisible } from '../words/words.ts';
import type { MarkdownReading } from './reading.ts';
import { markdownText } from './visible-text.ts';

/** Inline nodes of some Markdown; soft line ends are spaces. */
export function phrasing(
  nodes: readonly PhrasingContent[],
  marks: readonly MarkJson[],
  reading: MarkdownReading,
): NodeJson[] {
  return nodes.flatMap((node) => phrase(node, marks, reading));
}

function phrase(
  node: PhrasingContent,
  marks: readonly MarkJson[],
  reading: MarkdownReading,
): NodeJson[] {
  switch (node.type) {
    case 'text':
      return inlineText(shown(node.value.replace(/[ \t]*\n[ \t]*/g, ' '), marks), marks);
    case 'strong':
      return phrasing(node.children, addMark(marks, { type: 'bold' }), reading);
    case 'emphasis':
      return phrasing(node.children, addMark(marks, { type: 'italic' }), reading);
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'link':
      return linked(node.children, node.url, node.title, marks, reading);
    case 'linkReference': {
      const target = reading.definitions.get(node.identifier);
      return linked(node.children, target?.url ?? '', target?.title, marks, reading);
    }
    case 'inlineCode':
      reading.notes.push(
        changedNote('formatting', '', '', 'Code formatting does not fit an article.'),
      );
      return inlineText(node.value, marks);
    case 'delete': {
      const reason = 'This text is struck out in the original.';
      reading.notes.push(droppedNote('deletion', markdownText(node), reason));
      return [];
    }
    case 'footnoteReference':
      return footnote(node, marks, reading);
    case 'image':
    case 'imageReference':
      return inlineText(node.alt ?? '', marks);
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value)
        ? [{ type: 'hardBreak' }]
        : rawHtml(node.value, reading);
    default:
      return [];
  }
}

function shown(text: string, marks: readonly MarkJson[]): string {
  return marks.some((mark) => mark.type === 'link') ? withoutInvisible(text) : text;
}

function linked(
  children: readonly PhrasingContent[],
  url: string,
  title: string | null | undefined,
  marks: readonly MarkJson[],
  reading: MarkdownReading,
): NodeJson[] {
  const href = safeAddress(url);
  if (href !== null) {
    const link = { type: 'link', attrs: { href, title: title ?? null, rel: null } };
    return phrasing(children, addMark(marks, link), reading);
  }
  const inner = phrasing(children, marks, reading);
  const text = inner.map((node) => node.text ?? '').join('');
  const reason = `The address “${url.slice(0, 200)}” cannot be a link in an article.`;
  reading.notes.push(changedNote('link', text, text, reason));
  return inner;
}

function footnote(
  node: FootnoteReference,
  marks: readonly MarkJson[],
  reading: MarkdownReading,
): NodeJson[] {
  const definition = reading.footnotes.get(node.identifier);
  if (definition === undefined) return inlineText(`[^${node.identifier}]`, marks);
  const note = markdownText(definition).replace(/\s+/g, ' ').trim();
  reading.notes.push(
    changedNote('citation', note, note, 'The footnote became a citation with a note.'),
  );
  return [citationNode(note)];
}

/** Inline tags are formatting; the words between them are nodes of their own. */
function rawHtml(value: string, reading: MarkdownReading): NodeJson[] {
  reading.notes.push(
    changedNote('formatting', value, '', 'An HTML tag inside the text was left out.'),
  );
  return [];
}
