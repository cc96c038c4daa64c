/** `search`: full-text search with the same query language as the window. */
import { z } from 'zod';
import type { ListedArticle } from '../../shared/ipc/areas/articles.ts';
import { EVERYTHING } from '../../shared/search/filter.ts';
import { type Command, found, misused } from './command.ts';
import { countLine, rowLine } from './row-lines.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf, withLibrary } from './with-library.ts';

const limitSchema = z.coerce.number().int().min(1).max(200).default(20);

/** The command. */
export const searchCommand: Command = {
  name: 'search',
  usage: 'QUERY… [--limit N]',
  summary: 'Search every text field: words, "phrases", prefix*, -not, field:value.',
  options: { limit: { type: 'string' } },
  words: [1, 100],
  run: async (invocation) => {
    const limit = limitSchema.safeParse(invocation.options.limit);
    if (!limit.success) return misused('--limit takes a number from 1 to 200.');
    const text = invocation.words.join(' ');
    return withLibrary(invocation, 'report', async (library) => {
      const filter = { ...EVERYTHING, text, sort: 'relevance' as const };
      const request = { filter, after: null, limit: limit.data };
      const listed = await library.call('articles.list', request);
      return outcomeOf(listed, (data: ShapeOf<'search'>) =>
        found(data, [
          ...data.articles.flatMap(resultLines),
          countLine(data.articles.length, data.total),
        ]),
      );
    });
  },
};

/** The piece, and where it was found: matches stand between »guillemets«. */
function resultLines({ row, snippet, snippetField }: ListedArticle): string[] {
  const words = snippet.map((part, at) => (at % 2 === 1 ? `»${part}«` : part)).join('');
  const line = words.replace(/\s+/gu, ' ').trim();
  return line === '' ? [rowLine(row)] : [rowLine(row), `    ${snippetField}: ${line}`];
}
