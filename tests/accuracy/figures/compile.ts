/**
 * Writes development.jsonl and frozen.jsonl from written/<half>.txt and the generator. Run it with
 * `node tests/accuracy/figures/compile.ts`.
 *
 * The text files hold one sentence a line under "# stratum" lines. A figure is marked
 * `⟦f kind | value | unit | approx⟧…⟦/f⟧`: "-" for no unit, the fourth field only where the text
 * hedges, and "low..high" as the value of a range.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toLines } from '../cases.ts';
import { compileMarkup, type Mark } from '../markup.ts';
import { HALVES, type Half } from '../score.ts';
import { type FigureCase, FOLDER, type GoldFigure } from './case.ts';
import { generatedSentences } from './generate/generate.ts';

const LOWER_BOUNDS = ['more-than', 'at-least'];
const UPPER_BOUNDS = ['less-than', 'at-most', 'up-to'];

function figureOf(text: string, { fields, start, end }: Mark): GoldFigure {
  const [kind = '', value = '', unit = '-', approx = null] = fields;
  const [low, high] = value.split('..');
  const isRange = low !== undefined && high !== undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: isRange ? null : value,
    low: isRange ? low : bound(value, approx, LOWER_BOUNDS),
    high: isRange ? high : bound(value, approx, UPPER_BOUNDS),
    unit: unit === '-' ? null : unit,
    kind,
    approx,
  };
}

function bound(value: string, approx: string | null, names: readonly string[]): string | null {
  return approx !== null && names.includes(approx) ? value : null;
}

function caseOf(id: string, stratum: string, marked: string): FigureCase {
  const { text, marks } = compileMarkup(marked);
  return { id, stratum, text, figures: marks.map((mark) => figureOf(text, mark)) };
}

function writtenSentences(half: Half): readonly (readonly [stratum: string, marked: string])[] {
  let stratum = '';
  return readFileSync(`${FOLDER}/written/${half}.txt`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) stratum = line.slice(2);
      return line === '' || line.startsWith('# ') ? [] : [[stratum, line] as const];
    });
}

/** Every case of a half: the written ones, then the generated ones; the blind half has none. */
export function compiledCases(half: Half): readonly FigureCase[] {
  const written = writtenSentences(half).map(([stratum, marked], index) =>
    caseOf(`${half}-written-${index + 1}`, stratum, marked),
  );
  if (half === 'blind') return written;
  const generated = generatedSentences(half).map(([stratum, marked], index) =>
    caseOf(`${half}-generated-${index + 1}`, stratum, marked),
  );
  return [...written, ...generated];
}

if (import.meta.main) {
  for (const half of HALVES) {
    writeFileSync(`${FOLDER}/${half}.jsonl`, toLines(compiledCases(half)));
  }
}
