// Words, options, exit codes and streams of the command line.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/main/cli/commands.ts';
import { runCommandLine } from '../../../src/main/cli/run.ts';
import { ERROR_SHAPE, SHAPES } from '../../../src/main/cli/shapes.ts';
import { shaped, standfirst, temporaryFolder } from './command-line.ts';

test('every command is in the table of documented shapes', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(Object.keys(SHAPES));
});

describe('the default library', () => {
  test('is the one of the profile', async () => {
    const profile = temporaryFolder();
    await standfirst(['new'], { STANDFIRST_PROFILE: profile });
    const list = await standfirst(['list', '--library', join(profile, 'library'), '--json']);
    expect(shaped(list, SHAPES.list).total).toBe(1);
  });
});

describe('wrong use', () => {
  test.each([
    [[], 'no command'],
    [['frobnicate'], 'frobnicate'],
    [['list', '--sort', 'colour'], '--sort'],
    [['list', '--no-such-option'], 'no-such-option'],
    [['show'], 'show ID'],
    [['show', 'not-an-id'], 'not-an-id'],
    [['export', '018f3b1e-0000-7000-8000-000000000001'], '--to'],
    [['convert', 'file.txt', '--to', 'pdf', '--out', 'x'], '--to'],
    [['new', '--type', 'poem'], '--type'],
    [['bench', '--articles', 'many'], '--articles'],
  ])('%j ends with 2 and a sentence on standard error', async (words, said) => {
    const printed = { output: '', errors: '' };
    const code = await runCommandLine(words, {
      input: async function* () {},
      output: (text) => {
        printed.output += text;
      },
      errors: (text) => {
        printed.errors += text;
      },
    });
    expect(code).toBe(2);
    expect(printed.output).toBe('');
    expect(printed.errors).toContain(said);
  });

  test('ends the process with 2 and makes no library', async () => {
    const profile = temporaryFolder();
    const run = await standfirst(['show', 'not-an-id'], { STANDFIRST_PROFILE: profile });
    expect(run.code).toBe(2);
    expect(readdirSync(profile)).toEqual([]);
  });

  test('is JSON too when JSON was asked for', async () => {
    const run = await standfirst(['list', '--sort', 'colour', '--json']);
    expect(run.code).toBe(2);
    expect(shaped(run, ERROR_SHAPE).error.code).toBe('invalid-input');
  });
});

test('help lists every command and its options', async () => {
  const run = await standfirst(['help', '--json']);
  expect(run.code).toBe(0);
  expect(shaped(run, SHAPES.help).commands.map(({ name }) => name)).toEqual(Object.keys(SHAPES));
  const lines = await standfirst(['--help']);
  expect(lines.output).toContain('standfirst COMMAND');
});
