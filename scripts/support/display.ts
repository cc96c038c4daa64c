/** Screens: whether there is one, and a virtual one (Xvfb) where there is none. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { SetupProblem } from './setup-problem.ts';

/** Whether windows can be shown: always on macOS and Windows, with a live X or Wayland on Linux. */
export function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  if (process.platform !== 'linux') return true;
  if (environment.WAYLAND_DISPLAY) return true;
  const display = environment.DISPLAY ?? '';
  const local = /^(?:unix)?:(\d+)/.exec(display);
  return local ? existsSync(`/tmp/.X11-unix/X${local[1]}`) : display !== '';
}

/** A running virtual display: the value for DISPLAY, and how to end it. */
interface VirtualDisplay {
  readonly display: string;
  readonly stop: () => Promise<void>;
}

/** Starts Xvfb on a free display number with a 1920x1080 screen. It ends with this process. */
async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stopAtExit = () => server.kill();
  process.once('exit', stopAtExit);
  const number = await displayNumber(server);
  return {
    display: `:${number}`,
    stop: async () => {
      process.off('exit', stopAtExit);
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}

/** Runs `work` with a DISPLAY to show windows on: the real one, or a virtual one for the time. */
export async function withDisplay<Result>(
  work: (environment: NodeJS.ProcessEnv) => Promise<Result>,
): Promise<Result> {
  if (hasDisplay(process.env)) return work(process.env);
  const virtual = await startVirtualDisplay();
  try {
    return await work({ ...process.env, DISPLAY: virtual.display });
  } finally {
    await virtual.stop();
  }
}

/** Xvfb writes the number it took to file descriptor 3 once it accepts connections. */
function displayNumber(server: ChildProcess): Promise<string> {
  const channel = server.stdio[3];
  return new Promise((resolve, reject) => {
    let text = '';
    if (channel instanceof Readable) {
      channel.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes('\n')) resolve(text.trim());
      });
    }
    server.on('error', (error) => reject(new SetupProblem(`Xvfb: ${error.message}`)));
    server.on('exit', (code) => reject(new SetupProblem(`Xvfb ended with code ${code}`)));
  });
}
