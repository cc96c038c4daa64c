/** `new`: an empty piece from the template of its story type. */
import { z } from 'zod';
import { articleRow, STORY_TYPES } from '../../shared/article/model.ts';
import { type Command, found, misused, textOption } from './command.ts';
import { rowLine } from './row-lines.ts';
import type { ShapeOf } from './shapes.ts';
import { outcomeOf, withLibrary } from './with-library.ts';

const typeSchema = z.enum(STORY_TYPES).default('news');

/** The command. */
export const newCommand: Command = {
  name: 'new',
  usage: `[--type ${STORY_TYPES.join('|')}] [--slug SLUG] [--desk DESK]`,
  summary: 'Start a piece from the template of its story type and print its id.',
  options: { type: { type: 'string' }, slug: { type: 'string' }, desk: { type: 'string' } },
  words: [0, 0],
  run: async (invocation) => {
    const storyType = typeSchema.safeParse(invocation.options.type);
    if (!storyType.success) return misused(`--type is one of ${STORY_TYPES.join(', ')}.`);
    const slug = textOption(invocation.options, 'slug');
    const desk = textOption(invocation.options, 'desk');
    const fields = { ...(slug !== null && { slug }), ...(desk !== null && { desk }) };
    return withLibrary(invocation, 'create', async (library) => {
      const request = { storyType: storyType.data, fields, body: null };
      const created = await library.call('articles.create', request);
      return outcomeOf(created, (record) => {
        const data: ShapeOf<'new'> = { article: articleRow.parse(record) };
        return found(data, [rowLine(record)]);
      });
    });
  },
};
