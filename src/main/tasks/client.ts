/**
 * Asks the tasks' thread. It is started at its first use and started again after a failure:
 * a document that brings the thread down costs that one request and nothing else.
 */
import { Worker } from 'node:worker_threads';
import { createRequester, type Requester, type Timing } from '../../shared/ipc/port.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { type TaskInput, type TaskName, type TaskOutput, tasks } from './tasks.ts';

/** A task under way: its answer, and a way to stop waiting for it. */
export type RunningTask<Name extends TaskName> = {
  readonly answer: Promise<Result<TaskOutput<Name>>>;
  readonly cancel: () => void;
};

/** The tasks as the services see them. */
export type Tasks = {
  readonly start: <Name extends TaskName>(name: Name, input: TaskInput<Name>) => RunningTask<Name>;
  readonly run: <Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
  ) => Promise<Result<TaskOutput<Name>>>;
  /** Ends the thread; whatever it was doing is pure work and can be dropped. */
  readonly close: () => Promise<void>;
};

type Outputs = {
  readonly [Name in TaskName]: { output: { parse(value: unknown): TaskOutput<Name> } };
};

/** What the client tells: how long each task took, and that a new thread knows nothing yet. */
export type TasksOptions = {
  readonly onTiming: (timing: Timing) => void;
  readonly onBegin: (tasks: Tasks) => void;
};

/** Creates the client; no thread runs before the first task. */
export function createTasks(workerFile: URL | string, options: TasksOptions): Tasks {
  let running: { readonly worker: Worker; readonly requester: Requester } | null = null;

  const begin = () => {
    const worker = new Worker(workerFile);
    const requester = requesterOf(worker, options.onTiming);
    const stop = (detail: string) => {
      requester.close('internal', `tasks thread: ${detail}`);
      if (running?.worker === worker) running = null;
    };
    worker.on('error', (error) => stop(String(error)));
    worker.on('exit', (code) => stop(`ended with code ${code}`));
    running = { worker, requester };
    options.onBegin(tasksOf);
    return requester;
  };

  const start: Tasks['start'] = (name, input) => {
    const requester = running?.requester ?? begin();
    const { answer, cancel } = requester.request(name, input);
    return { answer: answer.then((result) => typed(name, result)), cancel };
  };
  const tasksOf: Tasks = {
    start,
    run: (name, input) => start(name, input).answer,
    close: async () => {
      await running?.worker.terminate();
    },
  };
  return tasksOf;
}

function requesterOf(worker: Worker, onTiming: (timing: Timing) => void): Requester {
  const end = {
    post: (message: unknown) => worker.postMessage(message),
    listen: (listener: (message: unknown) => void) => void worker.on('message', listener),
  };
  return createRequester(end, { now: () => performance.now(), onTiming });
}

function typed<Name extends TaskName>(
  name: Name,
  result: Result<unknown>,
): Result<TaskOutput<Name>> {
  const outputs: Outputs = tasks;
  return result.ok ? { ok: true, value: outputs[name].output.parse(result.value) } : result;
}
