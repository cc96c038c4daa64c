/**
 * `npm run bench`: measures the library at 1,000 and 10,000 pieces and prints medians, 95th
 * percentiles and the ratio between the sizes. Figures are for comparing runs of one machine.
 */
import { measureLibrary } from './library.ts';

const SMALL = 1_000;
const LARGE = 10_000;

const small = await measureLibrary(SMALL);
const large = await measureLibrary(LARGE);

const columns = [30, 12, 12, 12, 8];
const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padEnd(columns[index] ?? 0)).join('');
const ms = (value: number | undefined): string => `${(value ?? 0).toFixed(2)} ms`;

console.log(line(['', `${SMALL} p50`, `${LARGE} p50`, `${LARGE} p95`, 'ratio']));
for (const [name, timing] of Object.entries(large)) {
  const before = small[name]?.median ?? 0;
  const ratio = before === 0 ? '' : `× ${(timing.median / before).toFixed(1)}`;
  console.log(line([name, ms(before), ms(timing.median), ms(timing.p95), ratio]));
}
