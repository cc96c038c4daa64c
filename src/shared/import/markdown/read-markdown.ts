/**
 * Markdown to blocks and facts: CommonMark, GitHub tables and footnotes, YAML front matter.
 */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { newBlockId } from '../../article/block-ids.ts';
import type { ImportContext } from '../context.ts';
import type { Filed } from '../filed.ts';
import { changedNote } from '../notes.ts';
import { readText } from '../plain-text/read-text.ts';
import { flowOf } from './flow.ts';
import { frontMatter } from './front-matter.ts';
import { type MarkdownReading, referencesIn } from './reading.ts';
import { markdownText } from './visible-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/**
 * Reads a Markdown document; front matter fills fields, everything else becomes blocks. A file
 * nested so deep that the parser gives up is read as plain text, which loses no word.
 */
export function readMarkdown(text: string, context: ImportContext): Filed {
  try {
    return readParsed(parser.parse(shallow(text)), context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = 'The file is nested too deep for Markdown and was read as plain text.';
    const plain = readText(text);
    const notes = [...plain.notes, changedNote('formatting', '', '', reason)];
    return { ...plain, format: 'markdown', notes };
  }
}

/** Indents and quote signs beyond what anybody writes; the parser takes very long over them. */
function shallow(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/^[ \t]{41,}/gm, ' '.repeat(40))
    .replace(/^((?:[ \t]*>){20})(?:[ \t]*>)+/gm, '$1');
}

function readParsed(root: Root, context: ImportContext): Filed {
  const head = frontMatter(root);
  const reading: MarkdownReading = {
    ...referencesIn(root),
    newBlockId: () => newBlockId(context.random),
    notes: [],
  };
  const blocks = flowOf(root.children, reading);
  return {
    format: 'markdown',
    blocks,
    facts: head.facts,
    notes: [...head.notes, ...reading.notes],
    inputText: `${head.text}\n${markdownText(root)}`,
  };
}
