/** Creating a piece: with the template of its story type, the person's name and language. */
import type { STORY_TYPES } from '../../../shared/article/model.ts';
import { call } from '../../api/client.ts';
import { run } from '../../api/run.ts';
import { whenOpen } from '../../app/when-open.ts';
import { runCommand } from '../../commands/registry.ts';
import { openArticle } from '../../state/ui.ts';

/** A story type with a template. */
export type StoryType = (typeof STORY_TYPES)[number];

/** Creates a piece, opens it and puts the caret into its headline. */
export async function createPiece(storyType: StoryType): Promise<void> {
  const settings = await call('settings.get', {});
  const { authorName = '', language = 'en-GB' } = settings.ok ? settings.value : {};
  const authors = authorName === '' ? [] : [{ name: authorName, role: 'reporter' as const }];
  const piece = await run('articles.create', {
    storyType,
    fields: { language, authors },
    body: null,
  });
  if (piece === null) return;
  openArticle(piece.id);
  whenOpen(piece.id, () => runCommand('go.headline'));
}
