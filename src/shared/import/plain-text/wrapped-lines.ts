/**
 * Undoes hard wrapping: text set to a fixed width by a mail program or an old editor.
 */

/** Widths that programs wrap at; shorter columns are verse or addresses, longer are paragraphs. */
const NARROWEST = 50;
const WIDEST = 100;

/** The widest line may fall short of the set width by about one short word. */
const SLACK = 5;

/**
 * Whether these lines are one wrapped paragraph: each line but the last was full, that is, the
 * first word of the next one did not fit into the widest line.
 */
export function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return true;
    const word = /^\S+/.exec(next)?.[0] ?? '';
    return line.length + 1 + word.length > width - SLACK;
  });
}
