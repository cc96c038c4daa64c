/**
 * Asks the tasks' thread. It is started at its first use and started again after a failure:
 * a document that brings the thread down costs that one request and nothing else.
 */
import type { Timing } from '../../shared/ipc/port.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { startThread, type Thread } from '../system/thread.ts';
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
  let running: Thread | null = null;

  const begin = () => {
    const thread = startThread(workerFile, 'tasks', { onTiming: options.onTiming });
    running = thread;
    void thread.ended.then(() => {
      if (running === thread) running = null;
    });
    options.onBegin(tasksOf);
    return thread.requester;
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
      await running?.terminate();
    },
  };
  return tasksOf;
}

function typed<Name extends TaskName>(
  name: Name,
  result: Result<unknown>,
): Result<TaskOutput<Name>> {
  const outputs: Outputs = tasks;
  return result.ok ? { ok: true, value: outputs[name].output.parse(result.value) } : result;
}
