// The command line as real processes on real libraries: exit codes, streams, documented shapes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/main/cli/commands.ts';
import { ERROR_SHAPE, SHAPES } from '../../../src/main/cli/shapes.ts';
import { openLibrary } from '../../../src/main/library/inline.ts';
import { shaped, standfirst, temporaryFolder } from './command-line.ts';

const FILED = `Harwick ferry stops for the winter after third failure

Passengers waiting beside a closed ferry gate in the rain.

Passengers are told to take the bridge, which adds forty minutes, while the company looks for parts.

At a Glance

  • The ferry failed three times in a month.
  • A replacement is due in spring.

What failed

Two engineers stood on the quay for most of the morning, and nobody who was asked could say when the crossing would open again.

“We heard it before we saw it” – Mara Quist, deckhand

Sources:

Engine log https://harbour.example/log
`;

/** A folder with a filed document and a library that holds it. */
async function filedLibrary(text = FILED) {
  const folder = temporaryFolder();
  const file = join(folder, 'filed.txt');
  const library = join(folder, 'library');
  writeFileSync(file, text);
  const run = await standfirst(['import', file, '--library', library, '--json']);
  const imported = shaped(run, SHAPES.import);
  return { folder, file, library, id: imported.files[0]?.articleId ?? '', imported, run };
}

test('every command is in the table of documented shapes', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(Object.keys(SHAPES));
});

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

describe('reading the library', () => {
  test('list, show and search have their documented shapes', async () => {
    const { library, id } = await filedLibrary();
    const list = shaped(await standfirst(['list', '--library', library, '--json']), SHAPES.list);
    expect(list).toMatchObject({ total: 1, next: null, articles: [{ id }] });
    const show = shaped(
      await standfirst(['show', id, '--json', '--library', library]),
      SHAPES.show,
    );
    expect(show.article.headline).toBe('Harwick ferry stops for the winter after third failure');
    expect(show.sources).toMatchObject([{ title: 'Engine log' }]);
    const search = await standfirst([
      '--library',
      library,
      'search',
      'engineers',
      'quay',
      '--json',
    ]);
    expect(shaped(search, SHAPES.search).articles).toMatchObject([{ row: { id } }]);
  });

  test('filters narrow the list', async () => {
    const { library } = await filedLibrary();
    const run = await standfirst(['list', '--status', 'ready', '--library', library, '--json']);
    expect(shaped(run, SHAPES.list).articles).toEqual([]);
  });

  test('lines for people name the piece', async () => {
    const { library, id } = await filedLibrary();
    const run = await standfirst(['list', '--library', library]);
    expect(run.output).toContain(`${id}  draft`);
    expect(run.output).toContain('Harwick ferry stops');
    const shown = await standfirst(['show', id, '--library', library]);
    expect(shown.output).toContain('Mara Quist, deckhand');
  });

  test('a piece that is not there is a problem', async () => {
    const { library } = await filedLibrary();
    const id = '018f3b1e-0000-7000-8000-00000000ffff';
    const run = await standfirst(['show', id, '--library', library, '--json']);
    expect(run.code).toBe(1);
    expect(shaped(run, ERROR_SHAPE).error.code).toBe('not-found');
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

describe('keeping the library', () => {
  test('new starts a piece of a type', async () => {
    const library = join(temporaryFolder(), 'library');
    const words = [
      'new',
      '--type',
      'feature',
      '--slug',
      'the-bridge',
      '--library',
      library,
      '--json',
    ];
    const { article } = shaped(await standfirst(words), SHAPES.new);
    expect(article).toMatchObject({ storyType: 'feature', slug: 'the-bridge', status: 'draft' });
  });

  test('backup makes a copy that doctor lists', async () => {
    const { library } = await filedLibrary();
    const made = await standfirst(['backup', '--library', library, '--json']);
    const { backup } = shaped(made, SHAPES.backup);
    const run = await standfirst(['doctor', '--library', library, '--json']);
    expect(run.code).toBe(0);
    const doctor = shaped(run, SHAPES.doctor);
    expect(doctor).toMatchObject({ healthy: true, problems: [], articles: 1, heldBy: [] });
    expect(doctor.backups.map(({ fileName }) => fileName)).toEqual([backup.fileName]);
  });

  test('doctor finds a damaged library and says so with exit code 1', async () => {
    const { library } = await filedLibrary();
    const path = join(library, 'library.sqlite');
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8192, 16384);
    writeFileSync(path, bytes);
    const run = await standfirst(['doctor', '--library', library, '--json']);
    expect(run.code).toBe(1);
    const found: unknown = JSON.parse(run.output);
    const isReported =
      SHAPES.doctor.safeParse(found).data?.healthy === false ||
      ERROR_SHAPE.safeParse(found).success;
    expect(isReported).toBe(true);
  });

  test('doctor of nothing does not make a library', async () => {
    const folder = temporaryFolder();
    const run = await standfirst(['doctor', '--library', folder, '--json']);
    expect(run.code).toBe(1);
    expect(shaped(run, ERROR_SHAPE).error.code).toBe('missing');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('works on a library that another process has open, and doctor names it', async () => {
    const { library, file } = await filedLibrary();
    const opened = openLibrary(library, { who: 'another program' });
    if (!opened.ok) throw new Error(opened.error.sentence);
    try {
      const run = await standfirst(['import', file, '--library', library, '--json']);
      expect(run.code).toBe(0);
      const listed = await opened.value.call('library.facets', {});
      expect(listed.ok && listed.value.places.library).toBe(2);
      const doctor = shaped(
        await standfirst(['doctor', '--library', library, '--json']),
        SHAPES.doctor,
      );
      expect(doctor.heldBy.join()).toContain(`another program (process ${process.pid}`);
    } finally {
      await opened.value.close();
    }
  });

  test('bench measures a library of its own', async () => {
    const run = await standfirst(['bench', '--articles', '5', '--json']);
    expect(run.code).toBe(0);
    const { measurements, articles } = shaped(run, SHAPES.bench);
    expect(articles).toBe(5);
    expect(measurements.map(({ name }) => name)).toContain('export 500 words as docx');
  });
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
  ])('%j ends with 2 and a sentence', async (words, said) => {
    const profile = temporaryFolder();
    const run = await standfirst(words, { STANDFIRST_PROFILE: profile });
    expect(run.code).toBe(2);
    expect(run.output).toBe('');
    expect(run.errors).toContain(said);
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
