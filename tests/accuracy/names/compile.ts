/**
 * Turns the written files of set N into cases. A line begins with its field (H, S, G, C, P; none is
 * the body), SRC for a source, DISTINCT or HOUSE for what the house knows. Tags: `e rule` is an
 * error that must be found, `k reason` words that look wrong and are right.
 */
import { compileMarkup } from '../markup.ts';
import type { Half } from '../score.ts';
import { readSections } from '../written.ts';
import { type NamesCase, nameRule } from './case.ts';
import { composePieces } from './compose.ts';

type Block = NamesCase['blocks'][number];

const FIELDS: Readonly<Record<string, Block['field']>> = {
  H: 'headline',
  S: 'standfirst',
  G: 'glance',
  C: 'caption',
  P: 'pull-quote',
};

const COMPOSED = 20;

/** Every case of a half; the blind half has no composed ones. */
export function compileNames(folder: string, half: Half): readonly NamesCase[] {
  const written = `${folder}/written/${half}`;
  const articles = readSections(`${written}/articles.txt`, '===').map(({ head, lines }) =>
    caseOf(head[0] ?? '', 'written', lines),
  );
  if (half === 'blind') return articles;
  return [
    ...articles,
    ...composePieces(`${written}/modules.txt`, COMPOSED).map(({ lines }, index) =>
      caseOf(`${half.charAt(0)}-names-composed-${index + 1}`, 'composed', lines),
    ),
  ];
}

function caseOf(id: string, stratum: string, lines: readonly string[]): NamesCase {
  const blocks: Block[] = [];
  const errors: NamesCase['errors'] = [];
  const traps: NamesCase['traps'] = [];
  for (const line of lines.filter((one) => !/^(?:SRC|DISTINCT|HOUSE) /u.test(one))) {
    const field = /^([HSGCP]) /u.exec(line)?.[1];
    const { text, marks } = compileMarkup(field === undefined ? line : line.slice(2));
    const blockId = `b${blocks.length + 1}`;
    blocks.push({ field: FIELDS[field ?? ''] ?? 'body', blockId, text });
    for (const { tag, fields, start, end } of marks) {
      const place = { blockId, start, end, text: text.slice(start, end) };
      if (tag === 'e') errors.push({ ...place, rule: nameRule.parse(fields[0]) });
      else traps.push({ ...place, reason: fields[0] ?? '' });
    }
  }
  return {
    id,
    stratum,
    blocks,
    sources: rest(lines, 'SRC').map((text, index) => ({ sourceId: `s${index + 1}`, text })),
    distinct: rest(lines, 'DISTINCT').map((pair) => {
      const [left = '', right = ''] = pair.split(' / ');
      return [left, right];
    }),
    houseSpellings: [...rest(lines, 'HOUSE')],
    errors,
    traps,
  };
}

function rest(lines: readonly string[], sign: string): readonly string[] {
  const start = `${sign} `;
  return lines.flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []));
}
