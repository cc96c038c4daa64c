/**
 * `npm run accuracy:compile`: writes the JSON lines of every set whose cases are written as marked-up
 * text. A unit test fails when they are not what the written files say.
 */
import { writeFileSync } from 'node:fs';
import { toLines } from './cases.ts';
import { COMPILED_SETS } from './compiled-sets.ts';

for (const { folder, halves } of COMPILED_SETS) {
  for (const [half, compile] of halves) {
    const cases = compile();
    writeFileSync(`${folder}/${half}.jsonl`, toLines(cases));
    console.log(`${folder.split('/').at(-1)}, ${half} half: ${cases.length} cases`);
  }
}
