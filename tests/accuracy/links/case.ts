/**
 * A case of set L: a behaviour of the loopback server and the state that its link has once it was
 * looked at twice, two hours apart.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { LINK_STATES } from '../../../src/shared/evidence/source.ts';

export const FOLDER = fileURLToPath(new URL('.', import.meta.url));

export const linkCase = z.strictObject({
  id: z.string(),
  stratum: z.string(),
  behaviour: z.string(),
  /** The saved copy of the source: none, the story that the server shows, or another one. */
  saved: z.enum(['none', 'same', 'other']),
  state: z.enum(LINK_STATES),
});

export type LinkCase = z.infer<typeof linkCase>;
