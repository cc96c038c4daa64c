/**
 * `npm run bench`: measures the library at 1,000 and 10,000 pieces and the checks of one piece with
 * many sources; prints medians, 95th percentiles and ratios. Figures compare runs of one machine.
 */
import { measureChecks } from './checks.ts';
import { measureLibrary } from './library.ts';

const SMALL = 1_000;
const LARGE = 10_000;

const line = (cells: readonly string[]): string => {
  const [name = '', ...figures] = cells;
  return name.padEnd(38) + figures.map((cell) => cell.padEnd(13)).join('');
};
const ms = (value: number | undefined): string => `${(value ?? 0).toFixed(2)} ms`;
const ratio = (value: number, to: number): string =>
  to === 0 ? '' : `× ${(value / to).toFixed(2)}`;

async function printChecks(): Promise<void> {
  const checks = Object.entries(await measureChecks());
  const first = checks[0]?.[1].median ?? 0;
  console.log(line(['3,000 words against 40 × 5,000', 'p50', 'p95', 'to first']));
  for (const [name, { median, p95 }] of checks) {
    console.log(line([name, ms(median), ms(p95), ratio(median, first)]));
  }
}

async function printLibrary(): Promise<void> {
  const small = await measureLibrary(SMALL);
  const large = await measureLibrary(LARGE);
  console.log(line(['library', `${SMALL} p50`, `${LARGE} p50`, `${LARGE} p95`, 'ratio']));
  for (const [name, { median, p95 }] of Object.entries(large)) {
    const before = small[name]?.median ?? 0;
    console.log(line([name, ms(before), ms(median), ms(p95), ratio(median, before)]));
  }
}

await printChecks();
await printLibrary();
