/** `sources check`: looks at the address of every source of a piece once. */
import { z } from 'zod';
import { checkAddress } from '../services/capturing/check-links.ts';
import { EXIT, failed, found, type Invocation, misused, type Outcome } from './command.ts';
import { networkPolicy } from './network.ts';
import type { ShapeOf } from './shapes.ts';
import { withLibrary } from './with-library.ts';

/** Checks the links of a piece; exit code 1 when one is gone. */
export async function checkSources(invocation: Invocation): Promise<Outcome> {
  const id = z.uuid().safeParse(invocation.words[1]);
  if (!id.success) return misused('Give the id of a piece; “list” shows the ids.');
  const policy = networkPolicy(invocation.options);
  return withLibrary(invocation, 'report', async (library) => {
    const evidence = await library.call('evidence.piece', { articleId: id.data });
    if (!evidence.ok) return failed(evidence.error);
    const sources: Extract<ShapeOf<'sources'>, { action: 'check' }>['sources'] = [];
    const { length } = evidence.value.sources;
    for (const [done, { source }] of evidence.value.sources.entries()) {
      invocation.progress('Checking addresses', done, length);
      const checked = await checkAddress(library, source, policy);
      if (!checked.ok) return failed(checked.error);
      sources.push(...checked.value);
    }
    const data: ShapeOf<'sources'> = { action: 'check', sources };
    const lines = sources.map(({ csl, link }) => `${link}  ${csl.URL ?? ''}  ${csl.title ?? ''}`);
    const outcome = found(data, lines);
    return sources.some(({ link }) => link === 'gone')
      ? { ...outcome, exitCode: EXIT.problem }
      : outcome;
  });
}
