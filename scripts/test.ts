/**
 * `npm test`: everything that must hold before a change lands. Every step runs even if an
 * earlier one failed (the end-to-end tests need a build), and the last line sums the tests up.
 */
import { ensureBuild } from './support/build.ts';
import { runNpm } from './support/command.ts';
import { prepare } from './support/prepare.ts';
import { runScript } from './support/setup-problem.ts';
import { runEndToEndTests, runUnitTests } from './test/runners.ts';
import { addTallies, EMPTY_TALLY, summaryLine, type Tally } from './test/tally.ts';

/** One step: whether it succeeded, and the tests it ran. */
interface StepResult {
  readonly ok: boolean;
  readonly tally: Tally;
}

const npmScript = (name: string) => async (): Promise<StepResult> => {
  const result = await runNpm(['run', '--silent', name]);
  return { ok: result.code === 0, tally: EMPTY_TALLY };
};

async function endToEnd(): Promise<StepResult> {
  await ensureBuild();
  const { code, tally } = await runEndToEndTests([]);
  return { ok: code === 0, tally };
}

async function unit(): Promise<StepResult> {
  const { code, tally } = await runUnitTests();
  return { ok: code === 0, tally };
}

const STEPS: readonly (readonly [string, () => Promise<StepResult>])[] = [
  ['Lint', npmScript('lint')],
  ['Types', npmScript('typecheck')],
  ['Unit tests', unit],
  ['Accuracy', npmScript('accuracy')],
  ['End-to-end tests', endToEnd],
];

async function runStep(name: string, step: () => Promise<StepResult>): Promise<StepResult> {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const result = await step().catch((error: unknown): StepResult => {
    console.error(error);
    return { ok: false, tally: EMPTY_TALLY };
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`== ${name}: ${result.ok ? 'ok' : 'FAILED'} (${seconds} s)`);
  return result;
}

await runScript(async () => {
  await prepare();
  let total = EMPTY_TALLY;
  const failed: string[] = [];
  for (const [name, step] of STEPS) {
    const result = await runStep(name, step);
    total = addTallies(total, result.tally);
    if (!result.ok) failed.push(name);
  }
  if (total.passed === 0) failed.push('no test ran');
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
  console.log(`\n${summaryLine(total)}`);
  return failed.length > 0 || total.failed > 0 ? 1 : 0;
});
