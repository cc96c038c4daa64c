/** What changed between two wordings of a passage, word by word, for people to see. */
import { commonWords } from './common-words.ts';
import { comparable } from './searchable.ts';

/** A stretch of words that stayed, went or came; joined in order they give both wordings. */
export type WordChange = {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
};

/** The changes that lead from one wording to the other. */
export function differenceOf(before: string, after: string): readonly WordChange[] {
  const from = piecesOf(before);
  const to = piecesOf(after);
  const pairs = commonWords(from.map(comparable), to.map(comparable));
  const changes: WordChange[] = [];
  const add = (kind: WordChange['kind'], words: readonly string[]) => {
    const last = changes.at(-1);
    if (words.length === 0) return;
    if (last?.kind === kind)
      changes[changes.length - 1] = { kind, text: `${last.text} ${words.join(' ')}` };
    else changes.push({ kind, text: words.join(' ') });
  };
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [...pairs, [from.length, to.length] as const]) {
    add('removed', from.slice(row, nextRow));
    add('added', to.slice(column, nextColumn));
    add('same', to.slice(nextColumn, nextColumn + 1));
    row = nextRow + 1;
    column = nextColumn + 1;
  }
  return changes;
}

function piecesOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((piece) => piece !== '');
}
