/**
 * Markdown (CommonMark with GFM tables and footnotes) under YAML front matter. Headline,
 * standfirst and hero are in the front matter, as site generators expect; the rest is the text.
 */
import type { BlockContent, List, Paragraph, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Run } from '../../evidence/house/run.ts';
import { assertNever } from '../../ipc/result.ts';
import type { ExportOptions } from '../format.ts';
import { addressPictures } from '../pictures.ts';
import type { PublishedArticle } from '../published/article.ts';
import { type Losses, lossNotices } from '../published/features.ts';
import { LABELS, sourceDetails } from '../published/labels.ts';
import type { Written } from '../written.ts';
import { blockNodes, type MarkdownContext } from './blocks.ts';
import { collectFootnotes, type Footnotes } from './footnotes.ts';
import { frontMatter } from './front-matter.ts';
import { phrasing, plain } from './inline.ts';

const LOSSES: Losses = {
  superscript: 'Superscript became ordinary text',
  subscript: 'Subscript became ordinary text',
  language: 'Passages in other languages are not marked',
  embed: 'Embeds became links',
  'fact-box': 'Fact boxes became quotations with a bold title',
  'merged-cells': 'Merged table cells became single cells',
  'blocks-in-cells': 'Lists and paragraphs in table cells became one line',
  'furniture-formatting': 'Formatting and citations in standfirst and hero caption are left out',
  'picture-without-file': 'Pictures without a file became their description',
  'picture-kind': 'Picture kinds are not in Markdown',
  'figure-layout': 'Figure layouts are not in Markdown',
  'pull-quote-style': 'Pull quote styles are not in Markdown',
};

/** Template markers that Liquid, Hugo and others would run; broken up, they are ordinary text. */
const TEMPLATE_MARKERS = [
  { character: '{', before: '\\{' },
  { character: '%', before: '\\{' },
];

/** The whole piece as Markdown. */
export function writeMarkdown(article: PublishedArticle, options: ExportOptions): Written {
  const pictures = addressPictures(article, options);
  const footnotes = collectFootnotes(article);
  const context: MarkdownContext = { footnotes, pictures };
  const text: RootContent[] = [
    ...glanceNodes(article.glance, footnotes),
    ...blockNodes(article.body, context),
    ...sourceNodes(article),
  ];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatter(article, pictures) },
      ...text,
      ...footnotes.definitions(),
    ],
  };
  return {
    content: stringifier().stringify(root),
    notices: [...lossNotices(article, LOSSES), ...pictures.notices],
    attachments: pictures.attachments,
  };
}

function stringifier() {
  return unified()
    .use(remarkStringify, { bullet: '-', rule: '-', unsafe: TEMPLATE_MARKERS })
    .use(remarkFrontmatter)
    .use(remarkGfm);
}

function glanceNodes(glance: PublishedArticle['glance'], footnotes: Footnotes): BlockContent[] {
  if (glance === null) return [];
  const items = glance.items.map((item) => phrasing(item, footnotes));
  const list = listOf(items, false);
  if (glance.title === '') return [list];
  return [{ type: 'heading', depth: 2, children: plain(glance.title) }, list];
}

function sourceNodes(article: PublishedArticle): BlockContent[] {
  if (article.sources.length === 0) return [];
  const items = article.sources.map((source): Paragraph['children'] => {
    const runs = article.sourceRuns.get(source.id);
    if (runs !== undefined) return runs.flatMap(runNodes);
    const title = plain(source.title === '' ? source.url : source.title);
    const details = sourceDetails(source);
    return [
      ...(source.url === ''
        ? title
        : [{ type: 'link' as const, url: source.url, children: title }]),
      ...plain(details === '' ? '' : `, ${details}`),
    ];
  });
  return [{ type: 'heading', depth: 2, children: plain(LABELS.sources) }, listOf(items, true)];
}

function runNodes(run: Run): Paragraph['children'] {
  const children = plain(run.text);
  switch (run.kind) {
    case 'plain':
      return children;
    case 'italic':
      return [{ type: 'emphasis', children }];
    case 'link':
      return [{ type: 'link', url: run.href, children }];
    default:
      return assertNever(run);
  }
}

function listOf(items: readonly Paragraph['children'][], ordered: boolean): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  };
}
