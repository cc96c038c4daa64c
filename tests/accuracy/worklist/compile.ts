/**
 * Turns the written files of set W into cases: articles.txt has a sentence a line with its first
 * label, second-labels.txt the second labelling of each article, settled.txt the sentences (counted
 * from 1) on which the two differ and what was settled.
 */
import type { Half } from '../score.ts';
import { readLines, readSections } from '../written.ts';
import type { WorklistCase } from './case.ts';

const SENTENCES_A_PARAGRAPH = 3;

/** Every case of a half. Throws where labels are missing or a difference is not settled. */
export function compileWorklist(folder: string, half: Half): readonly WorklistCase[] {
  const written = `${folder}/written/${half}`;
  const second = new Map(
    readLines(`${written}/second-labels.txt`).map(([id = '', labels = '']) => [id, labels]),
  );
  const settled = new Map(
    readLines(`${written}/settled.txt`).map(([id, place, label]) => [`${id} ${place}`, label]),
  );
  return readSections(`${written}/articles.txt`, '===').map(({ head, lines }) => {
    const id = head[0] ?? '';
    const labels = second.get(id) ?? '';
    if (labels.length !== lines.length) throw new Error(`${id}: not every sentence has a label.`);
    let text = '';
    const sentences = lines.map((line, index) => {
      if (index > 0) text += index % SENTENCES_A_PARAGRAPH === 0 ? '\n' : ' ';
      const start = text.length;
      text += line.slice(2);
      const first = line.charAt(0);
      const label = first === labels.charAt(index) ? first : settled.get(`${id} ${index + 1}`);
      if (label !== '+' && label !== '-') throw new Error(`${id} ${index + 1} is not settled.`);
      return {
        start,
        end: text.length,
        text: line.slice(2),
        checkWorthy: label === '+',
        first: first === '+',
        second: labels.charAt(index) === '+',
      };
    });
    return { id, stratum: stratumOf(sentences), text, sentences };
  });
}

/** News is mostly claims; a column, a review or a letter mostly is not. */
function stratumOf(sentences: readonly { readonly checkWorthy: boolean }[]): string {
  const claims = sentences.filter((sentence) => sentence.checkWorthy).length;
  return claims * 3 >= sentences.length * 2 ? 'news' : 'columns and features';
}
