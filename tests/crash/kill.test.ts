import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { findHolders } from '../../src/main/library/holders.ts';
import { openLibrary } from '../../src/main/library/inline.ts';
import { checkIntegrity } from '../../src/main/library/integrity.ts';
import type { Library } from '../../src/main/library/library.ts';
import { libraryPaths } from '../../src/main/library/paths.ts';
import { EVERYTHING } from '../../src/shared/search/filter.ts';
import { temporaryDirectory, unwrap } from '../support/library.ts';

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));
const CHAINS = 4;
const ROUNDS = 6;

/** Lets the writer run, kills it without warning, and returns what it had acknowledged. */
async function writeAndKill(directory: string, start: number, time: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [WRITER, directory, `${start}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('the writer has no output');
  const lines = createInterface({ input: child.stdout });
  const acknowledged: string[] = [];
  lines.on('line', (line) => acknowledged.push(line));
  const closed = once(lines, 'close');
  await once(lines, 'line');
  await setTimeout(time);
  child.kill('SIGKILL');
  await Promise.all([once(child, 'exit'), closed]);
  // The last line may have been cut by the kill; a whole one ends in a number or an id.
  return acknowledged.filter((line) => /^(draft|save) \d+$|^create [0-9a-f-]{36}$/.test(line));
}

const countIn = (text: string | undefined): number =>
  Number(/count (\d+)/.exec(text ?? '')?.[1] ?? 0);

async function newestCount(library: Library): Promise<number> {
  const filter = { ...EVERYTHING, text: 'headline:typed ' };
  const listed = unwrap(await library.call('articles.list', { filter, after: null, limit: 1 }));
  const id = listed.articles[0]?.row.id ?? '';
  const article = unwrap(await library.call('articles.get', { id }));
  const draft = unwrap(await library.call('drafts.get', { articleId: id }));
  return Math.max(countIn(article.body), countIn(draft?.body));
}

function searchIndexIsWhole(directory: string): void {
  const database = new Database(libraryPaths(directory).database);
  database.exec("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)");
  database.close();
}

/** One library written, killed and reopened again and again. */
async function survive(directory: string, chain: number): Promise<void> {
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = await writeAndKill(directory, count, 15 + ((chain * 37 + round * 53) % 140));
    expect(findHolders(directory)).toEqual({ holders: [], crashed: true });
    const library = unwrap(openLibrary(directory, { expectExisting: true }));
    const newest = await newestCount(library);
    for (const line of lines) {
      const [kind, value = ''] = line.split(' ');
      if (kind === 'create') unwrap(await library.call('articles.get', { id: value }));
      else expect(newest).toBeGreaterThanOrEqual(Number(value));
    }
    await library.close();
    expect(unwrap(checkIntegrity(directory)).problems).toEqual([]);
    searchIndexIsWhole(directory);
    expect(newest).toBeGreaterThanOrEqual(count);
    count = newest;
  }
  expect(count).toBeGreaterThan(ROUNDS);
}

test('killed at any moment, nothing acknowledged is lost', { timeout: 120_000 }, async () => {
  const directories = Array.from({ length: CHAINS }, temporaryDirectory);
  await Promise.all(directories.map(survive));
});
