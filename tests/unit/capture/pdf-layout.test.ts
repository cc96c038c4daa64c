import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../../src/shared/capture/pdf/glyph-run.ts';
import { projectPdf } from '../../../src/shared/capture/pdf/project-pdf.ts';

const run = (text: string, x: number, y: number, size = 10): GlyphRun => ({
  text,
  x,
  y,
  size,
  width: text.length * size * 0.5,
});

const textOf = (runs: readonly GlyphRun[]) =>
  projectPdf([{ page: 1, label: '1', height: 800, runs }]).text;

describe('projectPdf', () => {
  it('keeps raised note marks out of the sentence, and on the page', () => {
    const { text, segments } = projectPdf([
      {
        page: 1,
        label: '1',
        height: 800,
        runs: [
          run('It knew for eleven days', 50, 600),
          run('1', 166, 604, 6),
          run(', by its own log.', 170, 600),
          run('Nobody was told.', 50, 588),
        ],
      },
    ]);
    expect(text).toBe('It knew for eleven days, by its own log.\nNobody was told.\n\n1');
    expect(segments.map(({ kind }) => kind)).toEqual(['body', 'footer']);
  });

  it('reads scripts that run from right to left in their own order', () => {
    const runs = [run('قال', 180, 600), run('الوزير', 140, 600), run('أمس', 118, 600)];
    expect(textOf(runs)).toBe('قال الوزير أمس');
  });

  it('keeps a headline of several lines together', () => {
    const runs = [
      run('Company knew of the fault', 50, 700, 24),
      run('and sailed anyway', 50, 670, 24),
      run('The first line of the story', 50, 630),
      run('and the second of it.', 50, 618),
      run('And the third of it.', 50, 606),
    ];
    const [headline] = textOf(runs).split('\n\n');
    expect(headline).toBe('Company knew of the fault\nand sailed anyway');
  });

  it('takes words that are drawn twice for bold once', () => {
    expect(textOf([run('Warning', 50, 600), run('Warning', 50.3, 600)])).toBe('Warning');
  });

  it('does not depend on the order in which things are drawn', () => {
    const runs = [
      run('one', 50, 600),
      run('two', 70, 600),
      run('three', 50, 588),
      run('four', 80, 588),
    ];
    expect(textOf([...runs].reverse())).toBe(textOf(runs));
  });
});
