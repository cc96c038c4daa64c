/**
 * Turns the written files of set Q into cases. Tags: `d` direct, `c` direct going on from the
 * paragraph before, `p` partial, `s` scare, `t` title, `q` a quote whose kind is not scored; fields:
 * speaker (`she=Full Name` for a pronoun, `*` for not scored) and cue (`*` likewise).
 */
import { compileMarkup, type Mark } from '../markup.ts';
import type { Half } from '../score.ts';
import { readSections } from '../written.ts';
import type { ExtractionCase, GoldQuote } from './case.ts';
import { composeArticles } from './compose.ts';
import { setTypography, TYPOGRAPHIES, type Typography } from './typography.ts';

const KINDS: Readonly<Record<string, GoldQuote['kind']>> = {
  d: 'direct',
  c: 'direct',
  p: 'partial',
  s: 'scare',
  t: 'title',
  q: 'partial',
};

const COMPOSED = 35;

/** The micro-case groups whose first case is also set in every typography. */
const TYPOGRAPHY_GROUPS = ['nesting', 'split-quote', 'inverted-cue', 'fronted-cue', 'partial'];

/** Every case of a half, in the order of the files; the blind half has only written ones. */
export function compileExtraction(folder: string, half: Half): readonly ExtractionCase[] {
  const written = `${folder}/written/${half}`;
  const letter = half.charAt(0);
  if (half === 'blind') return [...articles(written), ...microCases(written, letter)];
  return [
    ...articles(written),
    ...composeArticles(written, COMPOSED).map(({ stratum, lines }, index) =>
      caseOf(
        idOf(letter, 'composed', index),
        stratum,
        TYPOGRAPHIES[index % 8],
        blocks(lines, index),
      ),
    ),
    ...microCases(written, letter),
    ...typographyCases(written, letter),
  ];
}

function articles(written: string): readonly ExtractionCase[] {
  return readSections(`${written}/articles.txt`, '===').map(({ head, lines }, index) =>
    caseOf(head[0] ?? '', head[1] ?? '', typographyOf(head[2]), blocks(lines, index)),
  );
}

function microCases(written: string, letter: string): readonly ExtractionCase[] {
  let place = 0;
  const seen = new Map<string, number>();
  return readSections(`${written}/micro.txt`, '==').flatMap(({ head, lines }) =>
    lines.map((line) => {
      const stratum = head[0] ?? '';
      const number = seen.get(stratum) ?? 0;
      seen.set(stratum, number + 1);
      // A mark that is missing is only a case of its own where marks are told apart easily.
      const count = stratum === 'unbalanced' ? 2 : TYPOGRAPHIES.length;
      const typography =
        head[1] === undefined ? TYPOGRAPHIES[place++ % count] : typographyOf(head[1]);
      return caseOf(idOf(letter, stratum, number), stratum, typography, line.replaceAll('¶', '\n'));
    }),
  );
}

function typographyCases(written: string, letter: string): readonly ExtractionCase[] {
  const lines = readSections(`${written}/micro.txt`, '==').flatMap(({ head, lines: group }) =>
    TYPOGRAPHY_GROUPS.includes(head[0] ?? '') ? group.slice(0, 1) : [],
  );
  return lines
    .flatMap((line) => TYPOGRAPHIES.map((typography) => ({ line, typography })))
    .map(({ line, typography }, index) =>
      spansOnly(caseOf(idOf(letter, 'typography', index), 'typography', typography, line)),
    );
}

/** The same words eight times over would count one attribution eight times. */
function spansOnly(one: ExtractionCase): ExtractionCase {
  const quotes = one.quotes.map(
    (quote): GoldQuote => ({ ...quote, unscored: ['kind', 'speaker', 'cue'] }),
  );
  return { ...one, quotes };
}

function idOf(letter: string, stratum: string, index: number): string {
  return `${letter}-${stratum}-${String(index + 1).padStart(2, '0')}`;
}

function typographyOf(name: string | undefined): Typography {
  const found = TYPOGRAPHIES.find((typography) => typography === name);
  if (found === undefined) throw new Error(`There is no typography ${name}.`);
  return found;
}

/** Paragraphs on lines of their own, in every second article with a blank line between. */
function blocks(lines: readonly string[], index: number): string {
  const text = lines.join('\n');
  return index % 2 === 0 ? text : text.replaceAll(/\n(?!>)/gu, '\n\n');
}

function caseOf(
  id: string,
  stratum: string,
  typography: Typography | undefined,
  marked: string,
): ExtractionCase {
  const chosen = typographyOf(typography);
  const { text, marks } = compileMarkup(setTypography(marked, chosen));
  const quotes = marks.map((mark) => goldOf(mark, text));
  return { id, stratum, typography: chosen, text, quotes };
}

function goldOf({ tag, fields, start, end }: Mark, text: string): GoldQuote {
  const kind = KINDS[tag];
  if (kind === undefined) throw new Error(`There is no tag ${tag}.`);
  const [written = '', cue = ''] = fields;
  const pronoun = /^(?:he|she)=/iu.test(written);
  const speaker = pronoun ? written.slice(written.indexOf('=') + 1) : written;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    speaker: speaker === '' || speaker === '*' ? null : speaker,
    pronoun,
    cue: cue === '' || cue === '*' ? null : cue,
    continues: tag === 'c',
    unscored: [
      ...(tag === 'q' ? (['kind'] as const) : []),
      ...(speaker === '*' ? (['speaker'] as const) : []),
      ...(cue === '*' ? (['cue'] as const) : []),
    ],
  };
}
