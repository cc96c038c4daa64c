/** `npm run accuracy:agreement`: how far the two labellings of set W agree. */
import { fileURLToPath } from 'node:url';
import { readCases } from '../cases.ts';
import { HALVES } from '../score.ts';
import { worklistCase } from './case.ts';
import { cohensKappa } from './kappa.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const pairs = HALVES.flatMap((half) => readCases(folder, half, worklistCase)).flatMap((one) =>
  one.sentences.map(({ first, second }) => ({ first, second })),
);
const differ = pairs.filter(({ first, second }) => first !== second).length;
console.log(
  `${pairs.length} sentences labelled twice, ${differ} differently: κ = ${cohensKappa(pairs).toFixed(3)}`,
);
