/** Long work of the program behind the window: shown after half a second, can be stopped. */
import { useEffect, useState } from 'react';
import type { EventOf } from '../../shared/ipc/contract.ts';
import { subscribe } from '../api/client.ts';
import { run } from '../api/run.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import styles from './TaskProgress.module.css';

type Progress = EventOf<'task.progress'> & { readonly since: number };

const PATIENCE = 500;

function useTasks(): readonly Progress[] {
  const [tasks, setTasks] = useState<readonly Progress[]>([]);
  useEffect(
    () =>
      subscribe('task.progress', (event) =>
        setTasks((before) => {
          const since = before.find(({ task }) => task === event.task)?.since ?? Date.now();
          const others = before.filter(({ task }) => task !== event.task);
          return event.finished ? others : [...others, { ...event, since }];
        }),
      ),
    [],
  );
  return tasks;
}

/** Cards for the work that is going on. */
export function TaskProgress() {
  const tasks = useTasks();
  const [, setTick] = useState(0);
  useEffect(() => {
    if (tasks.length === 0) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), PATIENCE / 2);
    return () => clearInterval(timer);
  }, [tasks.length]);
  const shown = tasks.filter(({ since }) => Date.now() - since >= PATIENCE);
  if (shown.length === 0) return null;
  return (
    <div className={classes(styles.tasks)}>
      {shown.map(({ task, label, done, total }) => (
        <div key={task} className={classes(styles.task)}>
          <ProgressBar label={label} done={done} total={total} />
          {task.startsWith('import') && (
            <Button onPress={() => void run('imports.cancel', {})}>Stop</Button>
          )}
          {task === 'export' && (
            <Button onPress={() => void run('exports.cancel', {})}>Stop</Button>
          )}
        </div>
      ))}
    </div>
  );
}
