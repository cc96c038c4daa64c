/** `show`: one piece with its facts, its text and its sources. */
import { parseBody } from '../../shared/article/document.ts';
import type { ArticleRecord } from '../../shared/article/model.ts';
import type { SourceRecord } from '../../shared/article/source.ts';
import { textBlocks } from '../../shared/article/text-blocks.ts';
import { articleIdOf } from './article-id.ts';
import { type Command, found } from './command.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf, withLibrary } from './with-library.ts';

/** The command. */
export const showCommand: Command = {
  name: 'show',
  usage: 'ID',
  summary: 'Show one piece: facts, text and sources, internal notes included.',
  options: {},
  words: [1, 1],
  run: (invocation) =>
    articleIdOf(invocation, (id) =>
      withLibrary(invocation, 'report', async (library) => {
        const article = await library.call('articles.get', { id });
        const sources = await library.call('sources.list', { articleId: id });
        return outcomeOf(article, (record) =>
          outcomeOf(sources, (list) => {
            const data: ShapeOf<'show'> = { article: record, sources: list };
            return found(data, [
              ...factLines(record),
              '',
              ...textLines(record),
              ...sourceLines(list),
            ]);
          }),
        );
      }),
    ),
};

function factLines(record: ArticleRecord): string[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Id', record.id],
    ['Slug', record.slug],
    ['Type', record.storyType],
    ['Status', record.status],
    ['Desk', record.desk],
    ['Byline', record.authors.map((author) => author.name).join(', ')],
    ['Tags', record.tags.join(', ')],
    ['Words', String(record.words)],
    ['Missing', record.missing.join(', ')],
    ['Changed', record.updatedAt],
    ['Internal note', record.internalNote],
  ];
  return facts.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
}

/** Every text block, stash included: this is for the desk, not for readers. */
function textLines(record: ArticleRecord): string[] {
  const document = parseBody(record.body);
  if (!document.ok) return [document.error.sentence];
  return textBlocks(document.value)
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ text, stashed }) => [stashed ? `[stash] ${text}` : text, '']);
}

function sourceLines(sources: readonly SourceRecord[]): string[] {
  if (sources.length === 0) return [];
  const lines = sources.map((source, position) => {
    const access = source.public ? '' : ' (private)';
    return `${position + 1}. ${source.title} ${source.url}`.trimEnd() + access;
  });
  return ['Sources:', ...lines];
}
