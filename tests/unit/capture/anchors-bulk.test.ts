import { describe, expect, it } from 'vitest';
import { reanchorAll } from '../../../src/shared/capture/anchors/reanchor.ts';
import { makePassage } from '../../../src/shared/capture/anchors/selector.ts';
import { projectHtml } from '../../../src/shared/capture/html/project-html.ts';
import { generatedCases } from '../../accuracy/anchors/generate/generate.ts';
import { unmark } from '../../accuracy/anchors/marks.ts';

/** A page without its marks, and where the marks stood in its text. */
function placesIn(html: string) {
  const { ranges } = unmark(projectHtml(html).projection.text);
  return { ranges, projection: projectHtml(unmark(html).text).projection };
}

describe('reanchor on pages changed by every operator', () => {
  it('is never silent about a change, in more than two thousand', () => {
    const silent: string[] = [];
    let changes = 0;
    for (const one of generatedCases('development', 411, 80)) {
      const [before, after] = [placesIn(one.before), placesIn(one.after)];
      const lost = one.passages.filter(({ gold }) => gold !== 'kept');
      const passages = lost.flatMap(({ mark }) => {
        const range = before.ranges.get(mark);
        return range === undefined ? [] : [makePassage(before.projection, range)];
      });
      const selectors = passages.filter((passage) => passage !== null);
      changes += selectors.length;
      for (const [index, found] of reanchorAll(selectors, after.projection).entries()) {
        if (found.fate === 'same' || found.fate === 'moved')
          silent.push(`${one.id}: ${selectors[index]?.exact}`);
      }
    }
    expect(silent).toEqual([]);
    expect(changes).toBeGreaterThan(2000);
  });
});
