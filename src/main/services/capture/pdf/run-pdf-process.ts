/**
 * Starts the process that reads a PDF, hands it the bytes and takes its answer. Whatever the
 * document does to it (memory, time, a crash), the answer is an honest reason and the process
 * is gone.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDF_LIMITS, type PdfAnswer, pdfAnswer } from './pdf-answer.ts';

/** An answer of the process, or how it ended without one. */
export type PdfReading = PdfAnswer | { readonly kind: 'stopped'; readonly detail: string };

/** Reads a document in a process of its own; `milliseconds` is how long it may take. */
export function runPdfProcess(
  bytes: Uint8Array,
  milliseconds: number = PDF_LIMITS.milliseconds,
): Promise<PdfReading> {
  return new Promise((resolve) => {
    const { command, flags, environment } = processOf(entryFile());
    const child = spawn(command, flags, { env: environment, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (detail: string) => {
      child.kill('SIGKILL');
      resolve({ kind: 'stopped', detail });
    };
    const timer = setTimeout(() => stop('took too long'), milliseconds);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > PDF_LIMITS.answerBytes) stop('answered too much');
    });
    child.stdin.on('error', () => {});
    child.on('error', (error) => stop(String(error)));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve(
        code === 0 ? parsed(chunks) : { kind: 'stopped', detail: `ended with ${signal ?? code}` },
      );
    });
    child.stdin.end(bytes);
  });
}

function parsed(chunks: readonly Buffer[]): PdfReading {
  try {
    return pdfAnswer.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch (error) {
    return { kind: 'stopped', detail: String(error) };
  }
}

/** The entry: the source under plain Node, the built file beside the other bundles in the app. */
function entryFile(): string {
  const own = fileURLToPath(import.meta.url);
  if (own.endsWith('.ts')) return join(dirname(own), 'pdf-process.ts');
  const beside = join(dirname(own), 'pdf-process.js');
  return existsSync(beside) ? beside : join(dirname(own), '..', 'pdf-process.js');
}

/**
 * This very runtime as plain Node, with its permission model on: reading the program's own
 * folder is all it may do. The environment is empty but for what makes Electron behave as Node.
 */
function processOf(entry: string) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const permission = major >= 23 ? '--permission' : '--experimental-permission';
  const flags = [
    permission,
    `--allow-fs-read=${join(programFolder(), '*')}`,
    '--allow-worker',
    '--no-addons',
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${Math.floor(PDF_LIMITS.memory / 1024 / 1024 / 2)}`,
    entry,
  ];
  return { command: process.execPath, flags, environment: { ELECTRON_RUN_AS_NODE: '1' } };
}

/**
 * The folder of the program with its libraries. One pattern for all of it: with several, the
 * permission model of Node 20 loses some.
 */
function programFolder(): string {
  const library = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return dirname(dirname(dirname(library)));
}
