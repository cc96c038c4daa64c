/** Entry of the tasks' thread: import, export and spelling, away from windows and library. */
import { parentPort } from 'node:worker_threads';
import { serveRequests } from '../../shared/ipc/port.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { createTaskHandlers, type TaskHandlers } from './handlers.ts';
import { type TaskInput, type TaskName, tasks } from './tasks.ts';

const port = parentPort;
if (port === null) throw new Error('The tasks worker must be started as a thread.');

const handlers = createTaskHandlers();

serveRequests(
  {
    post: (message) => port.postMessage(message),
    listen: (listener) => port.on('message', listener),
  },
  (name, input) => (isTask(name) ? run(handlers, name, input) : fail('invalid-input', name)),
  { now: () => performance.now(), schedule: (start) => setImmediate(start) },
);

function isTask(name: string): name is TaskName {
  return Object.hasOwn(tasks, name);
}

type Inputs = {
  readonly [Name in TaskName]: { input: { parse(value: unknown): TaskInput<Name> } };
};

function run<Name extends TaskName>(
  table: TaskHandlers,
  name: Name,
  input: unknown,
): Promise<Result<unknown>> {
  const inputs: Inputs = tasks;
  return table[name](inputs[name].input.parse(input));
}
