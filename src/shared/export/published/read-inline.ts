/** Reads running text out of stored nodes: one case per inline node, one field per mark. */
import type { MarkJson, NodeJson } from '../../article/json.ts';
import { attributesOf, languageAttributes, linkAttributes } from './attributes.ts';
import type { CitationNumberer } from './citations.ts';
import { languageTag } from './direction.ts';
import type { PublishedInline, TextStyle } from './inline.ts';

/** Text without any formatting. */
const PLAIN: TextStyle = {
  bold: false,
  italic: false,
  superscript: false,
  subscript: false,
  language: null,
  link: null,
};

/** How each mark that readers see changes the style of its text. */
const MARK_READERS: Readonly<Record<string, (mark: MarkJson) => Partial<TextStyle>>> = {
  bold: () => ({ bold: true }),
  italic: () => ({ italic: true }),
  superscript: () => ({ superscript: true }),
  subscript: () => ({ subscript: true }),
  lang: (mark) => {
    const { lang } = attributesOf(mark, languageAttributes);
    return { language: lang === '' ? null : languageTag(lang) };
  },
  link: (mark) => ({ link: attributesOf(mark, linkAttributes) }),
};

/** How each inline node is read. */
const INLINE_READERS: Readonly<
  Record<string, (node: NodeJson, citations: CitationNumberer) => PublishedInline>
> = {
  text: (node) => ({ kind: 'text', text: node.text ?? '', style: styleOf(node.marks ?? []) }),
  hardBreak: () => ({ kind: 'break' }),
  citation: (node, citations) => citations.read(node),
};

/** The running text of a text block; throws on a node the format does not know, which is a bug. */
export function readInline(node: NodeJson, citations: CitationNumberer): PublishedInline[] {
  return (node.content ?? []).map((child) => {
    const read = INLINE_READERS[child.type];
    if (read === undefined) throw new Error(`No reader for inline node ${child.type}.`);
    return read(child, citations);
  });
}

function styleOf(marks: readonly MarkJson[]): TextStyle {
  const style = { ...PLAIN };
  for (const mark of marks) {
    const read = MARK_READERS[mark.type];
    if (read === undefined) throw new Error(`No reader for mark ${mark.type}.`);
    Object.assign(style, read(mark));
  }
  return style;
}
