/** The longest run of words that two sequences have in common, in order (not side by side). */

/** Pairs of positions of common words, in order. */
export type WordPair = readonly [number, number];

/** Longest sequences that are compared in full; beyond it only their beginnings are. */
const LONGEST = 1500;

/** Common words of two sequences by dynamic programming. */
export function commonWords(one: readonly string[], other: readonly string[]): readonly WordPair[] {
  const rows = Math.min(one.length, LONGEST);
  const columns = Math.min(other.length, LONGEST);
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        one[row] === other[column]
          ? at(table, (row + 1) * width + column + 1) + 1
          : Math.max(at(table, (row + 1) * width + column), at(table, row * width + column + 1));
    }
  }
  const pairs: WordPair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (one[row] === other[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(table, (row + 1) * width + column) >= at(table, row * width + column + 1)) {
      row += 1;
    } else column += 1;
  }
  return pairs;
}

function at(table: Uint16Array, index: number): number {
  return table[index] ?? 0;
}
