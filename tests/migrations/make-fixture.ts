/**
 * Writes the library file of the present format into tests/fixtures/library, once per format:
 * `node tests/migrations/make-fixture.ts`. Committed fixtures are never made again.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openLibrary } from '../../src/main/library/inline.ts';
import { MIGRATIONS } from '../../src/main/library/migrations/all.ts';
import { libraryPaths } from '../../src/main/library/paths.ts';
import { inlineText, node, paragraph } from '../../src/shared/article/build.ts';
import { wrapBlocks } from '../../src/shared/article/snippets.ts';
import { EVERYTHING } from '../../src/shared/search/filter.ts';

const version = MIGRATIONS.at(-1)?.version;
const target = new URL(`../fixtures/library/format-${version}.sqlite.gz`, import.meta.url);
if (existsSync(target)) throw new Error(`Format ${version} has its fixture already.`);

const directory = mkdtempSync(join(tmpdir(), 'standfirst-fixture-'));
const opened = openLibrary(directory);
if (!opened.ok) throw new Error(opened.error.sentence);
const library = opened.value;
const samples = await library.call('library.addSamples', {});
const articleId = samples.ok ? (samples.value.ids[0] ?? '') : '';
const piece = await library.call('articles.get', { id: articleId });
if (!piece.ok) throw new Error(piece.error.sentence);
const body = piece.value.body.replace('the lake', 'the new lake');
await library.call('drafts.put', { articleId, baseVersion: 1, body });
const id = '00000000-0000-7000-8000-000000000001';
await library.call('savedSearches.put', { id, name: 'Everything', filter: EVERYTHING });
const box = node('factBox', {}, [
  node('factBoxTitle', {}, inlineText('The lake in figures')),
  paragraph('Forty hectares, six metres deep.'),
]);
const content = wrapBlocks([box]);
const snippet = { id, name: 'Lake', kind: 'fact-box', shortcut: 'lk', content } as const;
await library.call('snippets.put', snippet);
const ids = samples.ok ? samples.value.ids.slice(1, 2) : [];
await library.call('articles.change', { ids, change: { kind: 'place', place: 'archive' } });
const by = 'Ann Roe';
const role = { role: 'Engineer', organisation: 'Valley Water', from: '2020-01-01', until: null };
const person = { name: 'Bo Lind', aliases: ['B. Lind'], roles: [role], public: true, note: '' };
await library.call('desk.putPerson', { id, fields: person });
const claim = { articleId, claimId: id, text: 'Forty hectares, six metres deep.' };
const decision = { verdict: 'confirmed', method: 'document', reason: 'Survey, page 4' } as const;
await library.call('evidence.decide', { by, ...claim, ...decision });
const reply = {
  name: 'Valley Water',
  state: 'asked',
  how: 'mail',
  askedAt: null,
  answer: '',
} as const;
await library.call('evidence.putReply', { by, articleId, id, ...reply });
await library.close();
writeFileSync(target, gzipSync(readFileSync(libraryPaths(directory).database), { level: 9 }));
rmSync(directory, { recursive: true });
