/** Ids of pieces on the command line: checked before the library is opened. */
import { z } from 'zod';
import { type Invocation, misused, type Outcome } from './command.ts';

/** Runs `work` with the first word as an id; a word that is none is wrong use. */
export async function articleIdOf(
  { words }: Invocation,
  work: (id: string) => Promise<Outcome>,
): Promise<Outcome> {
  const id = z.uuid().safeParse(words[0]);
  if (!id.success) return misused(`“${words[0]}” is not the id of a piece; “list” shows the ids.`);
  return work(id.data);
}
