/**
 * The whole boundary between a window (or the command line) and the program behind it.
 * It knows nothing of Electron: main, the library worker, the renderer and tests share it.
 */
import { z } from 'zod';
import { settingsSchema } from '../settings/schema.ts';
import { app } from './areas/app.ts';
import { articles } from './areas/articles.ts';
import { capture } from './areas/capture.ts';
import { desk } from './areas/desk.ts';
import { evidence } from './areas/evidence.ts';
import { exchange } from './areas/exchange.ts';
import { library } from './areas/library.ts';
import { preflight } from './areas/preflight.ts';
import { snippets } from './areas/snippets.ts';
import { sources } from './areas/sources.ts';
import { writing } from './areas/writing.ts';
import type { Result } from './result.ts';

/** Every operation by name. */
export const contract = {
  ...articles,
  ...writing,
  ...sources,
  ...desk,
  ...evidence,
  ...capture,
  ...preflight,
  ...snippets,
  ...library,
  ...exchange,
  ...app,
};

/** The contract's type. */
export type Contract = typeof contract;
/** Name of an operation. */
export type OperationName = keyof Contract;
/** What a caller passes to an operation. */
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>;
/** What an operation answers. */
export type OutputOf<Name extends OperationName> = z.output<Contract[Name]['output']>;

/** A function that calls any operation: over Electron, in-process, or over a message port. */
export type Call = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<Result<OutputOf<Name>>>;

/** Every event main sends to windows; events announce, they never carry article text. */
export const events = {
  'library.changed': z.object({
    kinds: z.array(
      z.enum([
        'articles',
        'sources',
        'drafts',
        'revisions',
        'searches',
        'snippets',
        'desk',
        'evidence',
      ]),
    ),
    ids: z.array(z.string()),
  }),
  'library.state': z.object({}),
  /** The weekly check of the open library found damage; findings hold no article text. */
  'library.damaged': z.object({ problems: z.array(z.string()) }),
  'settings.changed': settingsSchema,
  'app.command': z.object({ id: z.string() }),
  'app.flush': z.object({ request: z.number().int(), reason: z.enum(['quit', 'hide', 'close']) }),
  /** The system handed documents to the program; `imports.handed` brings them in. */
  'imports.waiting': z.object({}),
  'task.progress': z.object({
    task: z.string(),
    label: z.string(),
    done: z.number(),
    total: z.number(),
    finished: z.boolean(),
  }),
};

/** Name of an event. */
export type EventName = keyof typeof events;
/** What an event carries. */
export type EventOf<Name extends EventName> = z.output<(typeof events)[Name]>;
