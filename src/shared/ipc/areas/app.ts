/** Operations of the program itself: settings, spelling, native menus, about. */
import { z } from 'zod';
import { settingsSchema } from '../../settings/schema.ts';
import { command, query } from '../operation.ts';

/** An entry of a native context menu; a separator has an empty id. */
const menuEntry = z.object({
  id: z.string().max(200),
  label: z.string().max(300),
  enabled: z.boolean(),
  checked: z.boolean(),
});

/** What the About box shows and diagnostics hold. */
export const aboutFacts = z.object({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  runtime: z.enum(['official', 'fallback', 'unknown']),
  runtimeReason: z.string(),
  platform: z.string(),
  libraryDirectory: z.string(),
});
/** What the About box shows and diagnostics hold. */
export type AboutFacts = z.infer<typeof aboutFacts>;

const language = z.enum(['en-GB', 'en-US']);

/** Contract of the `app`, `settings` and `spelling` areas. */
export const app = {
  'app.about': query(z.object({}), aboutFacts),
  'app.diagnostics': command(z.object({}), z.object({ text: z.string() })),
  'app.openExternal': command(
    z.object({ url: z.string().max(4000) }),
    z.object({ opened: z.boolean() }),
  ),
  'app.contextMenu': command(
    z.object({ entries: z.array(menuEntry).max(100) }),
    z.object({ id: z.string().nullable() }),
  ),
  'app.menuState': command(z.object({ disabled: z.array(z.string()).max(500) }), z.object({})),
  'app.setTitle': command(z.object({ title: z.string().max(500) }), z.object({})),
  'app.flushed': command(z.object({ request: z.number().int(), saved: z.boolean() }), z.object({})),
  'app.report': command(z.object({ message: z.string().max(20_000) }), z.object({})),
  'app.quit': command(z.object({}), z.object({})),
  'settings.get': query(z.object({}), settingsSchema),
  'settings.set': command(settingsSchema.partial(), settingsSchema),
  'spelling.check': query(
    z.object({ language, words: z.array(z.string().max(200)).max(20_000) }),
    z.object({ unknown: z.array(z.string()) }),
  ),
  'spelling.suggest': query(
    z.object({ language, word: z.string().max(200) }),
    z.object({ suggestions: z.array(z.string()) }),
  ),
  'spelling.learn': command(z.object({ word: z.string().min(1).max(100) }), z.object({})),
  'spelling.forget': command(z.object({ word: z.string().min(1).max(100) }), z.object({})),
};
