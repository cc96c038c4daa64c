/** docs/accuracy.md shows the recorded floors and the agreement that was measured. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../accuracy/cases.ts';
import { COMPILED_SETS } from '../../accuracy/compiled-sets.ts';
import { readFloors } from '../../accuracy/floors.ts';
import { HALVES } from '../../accuracy/score.ts';
import { SET_TITLES } from '../../accuracy/sets.ts';
import { markdownTables } from '../../accuracy/table.ts';
import { worklistCase } from '../../accuracy/worklist/case.ts';
import { cohensKappa } from '../../accuracy/worklist/kappa.ts';

const page = readFileSync(new URL('../../../docs/accuracy.md', import.meta.url), 'utf8');

describe('docs/accuracy.md', () => {
  it('shows the tables of the recorded floors', () => {
    const shown = /<!-- accuracy:begin -->\n([\s\S]*)<!-- accuracy:end -->/u.exec(page)?.[1];
    expect(shown?.trim()).toBe(markdownTables(readFloors(), SET_TITLES).trim());
  });

  it('states the agreement of the two labellings', () => {
    const folder = COMPILED_SETS.find((set) => set.folder.endsWith('worklist'))?.folder ?? '';
    const pairs = HALVES.flatMap((half) => readCases(folder, half, worklistCase)).flatMap(
      (one) => one.sentences,
    );
    const differ = pairs.filter(({ first, second }) => first !== second).length;
    const prose = page.replaceAll(/\s+/gu, ' ');
    expect(prose).toContain(`${pairs.length} sentences, ${differ} labelled differently`);
    expect(prose).toContain(`κ = ${cohensKappa(pairs).toFixed(3)}`);
  });
});
