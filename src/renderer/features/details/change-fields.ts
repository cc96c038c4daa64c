/**
 * Changing the facts of a piece: shown at once, saved at once, taken back by the Undo command.
 * A refused change goes back to what the library holds and says why.
 */
import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ArticleFields, ArticleRecord } from '../../../shared/article/model.ts';
import { run } from '../../api/run.ts';
import { rememberStep, type UndoStep } from '../../state/undo.ts';

/** Some facts of a piece. */
export type Facts = Partial<ArticleFields>;

/** Applies a change of facts to the piece; `label` names it for Undo. */
export type ChangeFacts = (facts: Facts, label: string) => Promise<void>;

/** How the facts of one piece are changed. */
export function useChangeFacts(articleId: string): ChangeFacts {
  const client = useQueryClient();
  return useCallback(
    async (facts, label) => {
      const step = await apply(client, articleId, facts, label);
      if (step !== null) rememberStep(step);
    },
    [client, articleId],
  );
}

async function apply(
  client: QueryClient,
  articleId: string,
  facts: Facts,
  label: string,
): Promise<UndoStep | null> {
  const queryKey = ['articles.get', { id: articleId }];
  const before = client.getQueryData<ArticleRecord>(queryKey);
  if (before === undefined) return null;
  client.setQueryData<ArticleRecord>(queryKey, { ...before, ...facts });
  const saved = await run('articles.update', { id: articleId, fields: facts });
  if (saved === null) {
    await client.invalidateQueries({ queryKey });
    return null;
  }
  return { label, revert: () => apply(client, articleId, factsOf(before, facts), label) };
}

/** The facts of a record that another set of facts would replace. */
function factsOf(record: ArticleRecord, changed: Facts): Facts {
  const entries = Object.keys(changed).map((key) => [key, Reflect.get(record, key)]);
  return Object.fromEntries(entries);
}
