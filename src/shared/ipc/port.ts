/**
 * Request and answer over any message port: worker threads, in-process pairs, tests.
 * Errors travel as data, an exception on the far side becomes `internal`, and a cancelled
 * request is answered at once and never started if it was still waiting.
 */
import { z } from 'zod';
import { appError, type ErrorCode, fail, type Result } from './result.ts';

/** One end of a two-way channel of structured-clone messages. */
export type PortEnd = {
  readonly post: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
};

/** How long one request took, in milliseconds: in all, and on the far side alone. */
export type Timing = { readonly name: string; readonly total: number; readonly worked: number };

const id = z.number().int();
const result: z.ZodType<Result<unknown>> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: appError }),
]);

const toServer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('request'), id, name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('cancel'), id }),
]);
type ToServer = z.infer<typeof toServer>;

const toRequester = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), id, result, worked: z.number() }),
  z.object({ kind: z.literal('event'), name: z.string(), payload: z.unknown() }),
]);
type ToRequester = z.infer<typeof toRequester>;

/** What the asking side is told beside answers; `now` is a clock in milliseconds. */
export type RequesterOptions = {
  readonly now: () => number;
  readonly onTiming?: (timing: Timing) => void;
  readonly onEvent?: (name: string, payload: unknown) => void;
};

/** A request under way: its answer, and a way to stop waiting for it. */
export type Pending = { readonly answer: Promise<Result<unknown>>; readonly cancel: () => void };

/** The asking side of a port. */
export type Requester = {
  readonly request: (name: string, input: unknown) => Pending;
  /** Answers everything under way, and everything asked later, with this error. */
  readonly close: (code: ErrorCode, detail: string) => void;
};

/** Starts the asking side; answers arrive in any order and each promise settles exactly once. */
export function createRequester(port: PortEnd, options: RequesterOptions): Requester {
  const waiting = new Map<number, (result: Result<unknown>, worked: number) => void>();
  let nextId = 1;
  let closed: Result<unknown> | null = null;

  port.listen((message) => {
    const parsed = toRequester.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.kind === 'event') options.onEvent?.(parsed.data.name, parsed.data.payload);
    else waiting.get(parsed.data.id)?.(parsed.data.result, parsed.data.worked);
  });

  const post = (message: ToServer) => port.post(message);
  const request = (name: string, input: unknown): Pending => {
    if (closed !== null) return { answer: Promise.resolve(closed), cancel: () => {} };
    const requestId = nextId++;
    const started = options.now();
    const answer = new Promise<Result<unknown>>((resolve) => {
      waiting.set(requestId, (settled, worked) => {
        waiting.delete(requestId);
        options.onTiming?.({ name, total: options.now() - started, worked });
        resolve(settled);
      });
    });
    post({ kind: 'request', id: requestId, name, input });
    const cancel = () => {
      const settle = waiting.get(requestId);
      if (settle === undefined) return;
      post({ kind: 'cancel', id: requestId });
      settle(fail('cancelled'), 0);
    };
    return { answer, cancel };
  };

  const close = (code: ErrorCode, detail: string) => {
    closed = fail(code, detail);
    for (const settle of [...waiting.values()]) settle(closed, 0);
  };
  return { request, close };
}

/** Runs one request; `isCancelled` turns true when the asking side no longer waits. */
export type RequestHandler = (
  name: string,
  input: unknown,
  isCancelled: () => boolean,
) => Result<unknown> | Promise<Result<unknown>>;

/**
 * How the answering side runs. `schedule` starts a request later than the message that brought
 * it (`setImmediate` in a worker), so that cancellations queued behind it are seen first.
 */
export type ServerOptions = {
  readonly now: () => number;
  readonly schedule: (run: () => void) => void;
};

/** The answering side of a port; `announce` sends an event to the asking side. */
export type Server = { readonly announce: (name: string, payload: unknown) => void };

/** Starts the answering side. A handler that throws answers `internal`; nothing stays unanswered. */
export function serveRequests(
  port: PortEnd,
  handle: RequestHandler,
  options: ServerOptions,
): Server {
  const active = new Set<number>();
  const post = (message: ToRequester) => port.post(message);

  const run = async (requestId: number, name: string, input: unknown) => {
    if (!active.has(requestId)) return;
    const started = options.now();
    const settled = await runSafely(() => handle(name, input, () => !active.has(requestId)));
    if (!active.delete(requestId)) return;
    post({ kind: 'answer', id: requestId, result: settled, worked: options.now() - started });
  };

  port.listen((message) => {
    const parsed = toServer.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.kind === 'cancel') {
      active.delete(parsed.data.id);
      return;
    }
    const { id: requestId, name, input } = parsed.data;
    active.add(requestId);
    options.schedule(() => void run(requestId, name, input));
  });
  return { announce: (name, payload) => post({ kind: 'event', name, payload }) };
}

/** Runs something that answers a result; an exception, sync or not, becomes `internal`. */
export async function runSafely<Value>(
  run: () => Result<Value> | Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await run();
  } catch (error) {
    return fail('internal', error instanceof Error ? (error.stack ?? error.message) : `${error}`);
  }
}
