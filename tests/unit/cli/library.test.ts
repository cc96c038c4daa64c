// Reading and keeping the library from the command line, also while others have it open.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { ERROR_SHAPE, SHAPES } from '../../../src/main/cli/shapes.ts';
import { openLibrary } from '../../../src/main/library/inline.ts';
import { filedLibrary, shaped, standfirst, temporaryFolder } from './command-line.ts';

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
    expect(run.output).toContain('1 piece.');
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
    const sound = await standfirst(['doctor', '--library', library]);
    expect(sound.output).toMatch(/^1 piece, .*, 1 backup$/m);
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

  test('says who holds the library when it cannot write', async () => {
    const { library } = await filedLibrary();
    const opened = openLibrary(library, { who: 'another program' });
    if (!opened.ok) throw new Error(opened.error.sentence);
    const lock = new Database(join(library, 'library.sqlite'));
    lock.exec('BEGIN IMMEDIATE');
    try {
      const run = await standfirst(['new', '--library', library, '--json']);
      expect(run.code).toBe(1);
      const { error } = shaped(run, ERROR_SHAPE);
      expect(error.sentence).toContain(`another program (process ${process.pid}`);
    } finally {
      lock.close();
      await opened.value.close();
    }
  });

  test.each([['list'], ['search', 'ferry'], ['backup']])(
    '%s of a folder without library is a problem and makes none',
    async (...words) => {
      const folder = temporaryFolder();
      const run = await standfirst([...words, '--library', join(folder, 'typo'), '--json']);
      expect(run.code).toBe(1);
      expect(shaped(run, ERROR_SHAPE).error.code).toBe('missing');
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('bench measures a library of its own', async () => {
    const run = await standfirst(['bench', '--articles', '5', '--json']);
    expect(run.code).toBe(0);
    const { measurements, articles } = shaped(run, SHAPES.bench);
    expect(articles).toBe(5);
    expect(measurements.map(({ name }) => name)).toContain('export 500 words as docx');
  });
});
