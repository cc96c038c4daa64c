/**
 * Taking facts back: a byline, dateline, slug or tags become a line of the text again.
 */
import { inlineText } from '../../article/build.ts';
import type { NodeJson } from '../../article/json.ts';
import { EMPTY_FIELDS } from '../../article/model.ts';
import type { ArticlePackage } from '../../article/package.ts';
import { assertNever } from '../../ipc/result.ts';
import type { ImportItem, ImportUndo } from '../report.ts';
import { changeBody, insertAtStart, paragraphsOf } from './edit-document.ts';

type Fact = Extract<ImportUndo, { kind: 'fact-to-paragraph' }>['fact'];

/** The package with a fact emptied and its original line in the text. */
export function factToParagraph(
  article: ArticlePackage,
  fact: Fact,
  item: ImportItem,
): ArticlePackage {
  const fields = { ...article.fields, ...emptied(article, fact, item) };
  const leads = fact === 'dateline' && /[–—-]$/.test(item.original);
  const document = leads
    ? changeBody(article.document, (blocks) => withLead(blocks, item.original))
    : insertAtStart(article.document, paragraphsOf(item.original));
  return { ...article, fields, document };
}

function emptied(
  article: ArticlePackage,
  fact: Fact,
  item: ImportItem,
): Partial<ArticlePackage['fields']> {
  switch (fact) {
    case 'byline': {
      const names = item.result.split(', ');
      return { authors: article.fields.authors.filter((author) => !names.includes(author.name)) };
    }
    case 'dateline':
      return { dateline: EMPTY_FIELDS.dateline };
    case 'language':
      return { language: EMPTY_FIELDS.language };
    case 'tags':
      return { tags: [] };
    case 'slug':
      return { slug: '' };
    default:
      return assertNever(fact);
  }
}

/** A dateline stood at the head of the first paragraph and goes back there. */
function withLead(blocks: readonly NodeJson[], lead: string): NodeJson[] {
  const index = blocks.findIndex((block) => block.type === 'paragraph');
  const first = blocks[index];
  if (first === undefined) return [...paragraphsOf(lead), ...blocks];
  const content = [...inlineText(`${lead} `), ...(first.content ?? [])];
  return blocks.map((block) => (block === first ? { ...first, content } : block));
}
