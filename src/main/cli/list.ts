/** `list`: the pieces of the library, filtered and sorted. */
import { z } from 'zod';
import { MISSING_CODES } from '../../shared/article/missing-codes.ts';
import { PLACES, STATUSES } from '../../shared/article/model.ts';
import { EVERYTHING, SORTS } from '../../shared/search/filter.ts';
import { type Command, found, type Invocation, misused, textOptions } from './command.ts';
import { countLine, rowLine } from './row-lines.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf, withLibrary } from './with-library.ts';

const optionSchema = z.object({
  place: z.enum(PLACES).default('library'),
  sort: z.enum(SORTS).default('updated'),
  reverse: z.boolean().default(false),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().optional(),
  status: z.array(z.enum(STATUSES)).default([]),
  missing: z.array(z.enum(MISSING_CODES)).default([]),
});

/** The command. */
export const listCommand: Command = {
  name: 'list',
  usage: `[--place ${PLACES.join('|')}] [--status S]… [--desk D]… [--author A]… [--tag T]… [--missing M]… [--sort ${SORTS.join('|')}] [--reverse] [--limit N] [--after CURSOR]`,
  summary: 'List the pieces of the library, newest first.',
  options: {
    place: { type: 'string' },
    status: { type: 'string', multiple: true },
    desk: { type: 'string', multiple: true },
    author: { type: 'string', multiple: true },
    tag: { type: 'string', multiple: true },
    missing: { type: 'string', multiple: true },
    sort: { type: 'string' },
    reverse: { type: 'boolean' },
    limit: { type: 'string' },
    after: { type: 'string' },
  },
  words: [0, 0],
  run: async (invocation) => {
    const options = optionSchema.safeParse(invocation.options);
    if (!options.success) return misused(`Not a value of list: ${problemOf(options.error)}.`);
    return list(invocation, options.data);
  },
};

function list(invocation: Invocation, options: z.output<typeof optionSchema>) {
  const { place, status, missing, sort, reverse, limit, after } = options;
  const named = (name: string): string[] => textOptions(invocation.options, name);
  const filter = {
    ...EVERYTHING,
    ...{ place, status, missing, sort },
    ...{ desk: named('desk'), author: named('author'), tag: named('tag') },
    descending: !reverse,
  };
  return withLibrary(invocation, 'report', async (library) => {
    const listed = await library.call('articles.list', { filter, after: after ?? null, limit });
    return outcomeOf(listed, ({ articles, total, next }) => {
      const rows = articles.map(({ row }) => row);
      const data: ShapeOf<'list'> = { articles: rows, total, next };
      return found(data, [...rows.map(rowLine), countLine(rows.length, total)]);
    });
  });
}

function problemOf(error: z.ZodError): string {
  return error.issues.map((issue) => `--${issue.path.join(' ')}`).join(', ');
}
