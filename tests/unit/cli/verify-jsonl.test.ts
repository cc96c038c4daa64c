// `verify … --jsonl` as scripts use it: lines in, lines out, in order, and an exit code.
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../src/main/cli/run.ts';
import { VERIFY_LINE } from '../../../src/main/cli/verify-shapes.ts';

async function verify(words: readonly string[], lines: readonly string[]) {
  const printed = { output: '', errors: '' };
  const code = await runCommandLine(['verify', ...words], {
    input: async function* () {
      yield* lines;
    },
    output: (text) => {
      printed.output += text;
    },
    errors: (text) => {
      printed.errors += text;
    },
  });
  const answers: unknown[] = printed.output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { code, answers, errors: printed.errors };
}

describe('verify quotes --jsonl', () => {
  test('answers each line with verdict, edits and place', async () => {
    const source = 'She said: “The bridge will close on Monday for three weeks.”';
    const { code, answers } = await verify(
      ['quotes', '--jsonl'],
      [
        JSON.stringify({ id: 'a', quote: 'The bridge will close on Monday', source }),
        '',
        JSON.stringify({ id: 7, quote: '“The bridge may close on Monday”', source }),
        JSON.stringify({ id: 'c', quote: 'No boats at all since Tuesday', source }),
      ],
    );
    expect(code).toBe(0);
    expect(answers).toEqual([
      { id: 'a', verdict: 'exact', edits: [], start: 11, end: 42 },
      {
        id: 7,
        verdict: 'altered-material',
        edits: [{ class: 'modal', from: 'will', to: 'may' }],
        start: 11,
        end: 42,
      },
      { id: 'c', verdict: 'not-found', edits: [], start: null, end: null },
    ]);
  });
});

test('a bad line costs only itself and makes the exit code 1', async () => {
  const { code, answers } = await verify(
    ['quotes', '--jsonl'],
    ['{', '{"id":"b","quote":1}', '{"id":"c","quote":"gone","source":"all gone now"}'],
  );
  expect(code).toBe(1);
  expect(answers).toMatchObject([
    { id: null, error: { code: 'invalid-input' } },
    { id: 'b', error: { code: 'invalid-input' } },
    { id: 'c', verdict: 'exact' },
  ]);
  for (const answer of answers) expect(VERIFY_LINE.safeParse(answer).success).toBe(true);
});

test.each([
  ['extract', { text: '“We are leaving,” said Ines Marlow.' }],
  ['figures', { text: 'It cost $56.2bn.' }],
  ['compare', { claim: 'It cost $5m.', source: 'The cost was $5 million.' }],
])('every line of verify %s has the documented shape', async (name, fields) => {
  const { code, answers } = await verify(
    [name, '--jsonl'],
    [JSON.stringify({ id: 'x', ...fields })],
  );
  expect(code).toBe(0);
  expect(answers).toHaveLength(1);
  expect(VERIFY_LINE.safeParse(answers[0]).success).toBe(true);
});

test.each([
  [['colours', '--jsonl'], 'colours'],
  [['quotes'], '--jsonl'],
])('verify %j is wrong use', async (words, said) => {
  const { code, errors, answers } = await verify(words, []);
  expect(code).toBe(2);
  expect(errors).toContain(said);
  expect(answers).toEqual([]);
});
