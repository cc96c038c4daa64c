// Import, export and convert as real processes on real files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ERROR_SHAPE, EXPORT_ALL_SHAPE, SHAPES } from '../../../src/main/cli/shapes.ts';
import { FILED, filedLibrary, shaped, standfirst, temporaryFolder } from './command-line.ts';

describe('import', () => {
  test('prints an id and the report of every word', async () => {
    const { run, imported } = await filedLibrary();
    expect(run.code).toBe(0);
    const [outcome] = imported.files;
    expect(outcome).toMatchObject({ fileName: 'filed.txt', error: null });
    expect(outcome?.report?.items.map(({ field }) => field)).toContain('standfirst');
  });

  test('takes the documents of a folder and tells which one failed', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), FILED);
    writeFileSync(join(folder, 'b.txt'), '');
    const library = join(temporaryFolder(), 'library');
    const run = await standfirst(['import', folder, '--library', library, '--json']);
    expect(run.code).toBe(1);
    const { files } = shaped(run, SHAPES.import);
    expect(files.map(({ fileName, error }) => [fileName, error?.code ?? null])).toEqual([
      ['a.txt', null],
      ['b.txt', 'import-empty'],
    ]);
  });

  test('a file that is not there is a problem, said on standard error', async () => {
    const folder = temporaryFolder();
    const run = await standfirst([
      'import',
      join(folder, 'no.txt'),
      '--library',
      join(folder, 'l'),
    ]);
    expect(run.code).toBe(1);
    expect(run.output).toBe('');
    expect(run.errors).toContain('no.txt');
  });
});

describe('export and convert', () => {
  test('export writes every format and names what stayed behind', async () => {
    const { folder, library, id } = await filedLibrary();
    const out = join(folder, 'out');
    const run = await standfirst([
      'export',
      id,
      '--to',
      'all',
      '--out',
      out,
      '--library',
      library,
      '--json',
    ]);
    expect(run.code).toBe(0);
    const { files } = shaped(run, SHAPES.export);
    expect(files.map(({ format }) => format)).toEqual([
      'html',
      'html-fragment',
      'markdown',
      'docx',
      'text',
      'json',
    ]);
    for (const file of files) expect(readFileSync(file.path).length).toBeGreaterThan(200);
    const text = files.find(({ format }) => format === 'text');
    expect(readFileSync(text?.path ?? '', 'utf8')).toBe(FILED.replace('log https', 'log – https'));
    const pages = files.filter(({ format }) => format === 'html');
    expect(pages[0]?.notices).toMatchObject([{ kind: 'loss' }]);
  });

  test('TK refuses the export, and nothing is written', async () => {
    const { folder, library, id } = await filedLibrary(
      FILED.replace('Two engineers', 'TK engineers'),
    );
    const out = join(folder, 'out');
    const words = ['export', id, '--to', 'html', '--out', out, '--library', library, '--json'];
    const run = await standfirst(words);
    expect(run.code).toBe(1);
    const { error } = shaped(run, ERROR_SHAPE);
    expect(error.code).toBe('export-refused');
    expect(error.sentence).toContain('TK engineers');
    expect(() => readdirSync(out)).toThrow();
    const stripped = await standfirst([...words, '--strip-tk']);
    const { files } = shaped(stripped, SHAPES.export);
    expect(files[0]?.notices).toContainEqual(expect.objectContaining({ what: 'TK markers' }));
    expect(readFileSync(files[0]?.path ?? '', 'utf8')).not.toContain('TK');
  });

  test('export --all writes every piece but the refused one, and names it', async () => {
    const { folder, library } = await filedLibrary();
    const unfinished = join(folder, 'unfinished.txt');
    writeFileSync(unfinished, FILED.replace('Harwick ferry', 'Storm TK ferry'));
    await standfirst(['import', unfinished, '--library', library]);
    const out = join(folder, 'out');
    const words = ['export', '--all', '--to', 'json', '--out', out, '--library', library];
    const run = await standfirst([...words, '--json']);
    expect(run.code).toBe(1);
    const { articles } = shaped(run, EXPORT_ALL_SHAPE);
    expect(articles.map(({ files, error }) => [files.length, error?.code ?? null])).toEqual([
      [1, null],
      [0, 'export-refused'],
    ]);
    const plain = await standfirst(words);
    expect(plain.code).toBe(1);
    expect(plain.output + plain.errors).toContain('1 piece written');
    expect(plain.output + plain.errors).toContain('Storm TK ferry');
    const kept = await standfirst([...words, '--archive', '--json']);
    expect(kept.code).toBe(0);
    const copies = shaped(kept, EXPORT_ALL_SHAPE).articles.flatMap(({ files }) => files);
    expect(copies.map(({ path }) => path.endsWith('.archive.json'))).toEqual([true, true]);
    expect(readFileSync(copies[1]?.path ?? '', 'utf8')).toContain('Storm TK ferry');
  });

  test('export wants one piece or all, and archive copies only as json', async () => {
    const { folder, library, id } = await filedLibrary();
    const rest = ['--out', join(folder, 'out'), '--library', library];
    for (const words of [
      ['export', '--to', 'json'],
      ['export', id, '--all', '--to', 'json'],
      ['export', '--all', '--archive', '--to', 'html,json'],
    ]) {
      expect((await standfirst([...words, ...rest])).code, words.join(' ')).toBe(2);
    }
  });

  test('convert needs no library and leaves none behind', async () => {
    const { folder, file } = await filedLibrary();
    const profile = temporaryFolder();
    const out = join(folder, 'converted');
    const run = await standfirst(
      ['convert', file, '--to', 'markdown,docx', '--out', out, '--json'],
      {
        STANDFIRST_PROFILE: profile,
      },
    );
    expect(run.code).toBe(0);
    const { files, report } = shaped(run, SHAPES.convert);
    expect(files.map(({ format }) => format)).toEqual(['markdown', 'docx']);
    expect(report.items.length).toBeGreaterThan(3);
    expect(readdirSync(profile)).toEqual([]);
  });
});
