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
import { flowOf } from './flow.ts';
import { frontMatter } from './front-matter.ts';
import { type MarkdownReading, referencesIn } from './reading.ts';
import { markdownText } from './visible-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/** Reads a Markdown document; front matter fills fields, everything else becomes blocks. */
export function readMarkdown(text: string, context: ImportContext): Filed {
  const root: Root = parser.parse(text.replace(/^\uFEFF/, ''));
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
