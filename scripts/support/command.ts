/** Runs other programs. Every script that starts one does it through these two functions. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** How a finished program ended, with what it printed if its output was collected. */
export interface CommandResult {
  /** Exit code; 128 + signal number if a signal ended it; 127 if it could not be started. */
  readonly code: number;
  readonly output: string;
}

/** Options of `run`: `collect` gathers stdout and stderr instead of showing them. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly collect?: boolean;
}

/** Runs a program to its end. Never rejects: a program that cannot start ends with code 127. */
export function run(
  command: string,
  commandArguments: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const spawnOptions: SpawnOptions = {
    stdio: options.collect ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  };
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, spawnOptions);
    let output = '';
    const append = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', append);
    child.stderr?.on('data', append);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output });
    });
  });
}

/** Runs npm itself, the one that started this script if there is one. */
export function runNpm(
  npmArguments: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const npmCli = process.env.npm_execpath;
  return npmCli?.endsWith('.js')
    ? run(process.execPath, [npmCli, ...npmArguments], options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', npmArguments, options);
}
