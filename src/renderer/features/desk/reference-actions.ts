/** References in from other programs, taken back as one step, and out to them. */
import type { SourceRecord } from '../../../shared/article/source.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { call } from '../../api/client.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import type { UndoStep } from '../../state/undo.ts';
import { showToast } from '../../ui/toast.ts';
import { personName } from '../evidence/person-name.ts';
import { whileWaiting } from '../sources/waiting.ts';

type Imported = OutputOf<'desk.readReferences'>;

/** What was there before, so that only what is new is taken back. */
type Before = { readonly sources: ReadonlySet<string>; readonly entries: ReadonlySet<string> };

/** Reads references into the library and, with a piece, into its list; null when refused. */
export async function importReferences(
  text: string,
  articleId: string | null,
): Promise<Imported | null> {
  const startedAt = new Date().toISOString();
  const entries = new Set((await entriesOf(articleId)).map(({ id }) => id));
  const by = await personName();
  const answer = await whileWaiting('Reading the references', () =>
    run('desk.readReferences', { by, text, articleId }),
  );
  if (answer === null) return null;
  const fresh = answer.added.filter(({ createdAt }) => createdAt >= startedAt);
  const step = { sources: new Set(fresh.map(({ id }) => id)), entries };
  if (answer.added.length === 0) showToast('No reference was found in it.');
  else offerUndo(importedStep(articleId, step, counted(answer.added.length, 'reference')));
  return answer;
}

function importedStep(articleId: string | null, before: Before, count: string): UndoStep {
  const takeBack = () => takeOut(articleId, before, count);
  return {
    label: `Brought in ${count}`,
    revert: () => whileWaiting('Taking the references out again', takeBack),
  };
}

async function takeOut(
  articleId: string | null,
  before: Before,
  count: string,
): Promise<UndoStep | null> {
  const by = await personName();
  const removed: { readonly source: SourceRecord; readonly at: number }[] = [];
  for (const { id } of (await entriesOf(articleId)).toReversed()) {
    if (before.entries.has(id) || articleId === null) continue;
    const answer = await run('sources.remove', { articleId, id });
    if (answer !== null) removed.unshift({ source: answer.removed, at: answer.at });
  }
  for (const id of before.sources) await call('desk.remove', { by, id });
  return {
    label: 'Took the references out again',
    revert: async () => {
      for (const id of before.sources) await call('desk.restore', { by, id });
      for (const { source, at } of removed) {
        if (articleId !== null) await run('sources.restore', { articleId, source, at });
      }
      return importedStep(articleId, before, count);
    },
  };
}

async function entriesOf(articleId: string | null): Promise<readonly SourceRecord[]> {
  if (articleId === null) return [];
  const list = await call('sources.list', { articleId });
  return list.ok ? list.value : [];
}
