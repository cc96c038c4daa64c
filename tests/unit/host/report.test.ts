import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyPath } from '../../../src/main/library/paths.ts';
import { ok } from '../../../src/shared/ipc/result.ts';
import { attach, keepText, linkClaim, savePassage, webFields } from '../../support/evidence.ts';
import { bodyOf, codeOf, unwrap } from '../../support/library.ts';
import { type Program, startProgram } from '../../support/program.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

const WORDS = 'The weir failed at noon';

/** A piece with one open and one confidential source, in a program that exports to a folder. */
async function pieceWithEvidence() {
  const program = startProgram();
  const directory = temporaryDirectory();
  program.desktop.answers['export-folder'] = [directory];
  const body = bodyOf('Weir & valves', `${WORDS}. It rained.`);
  const created = { storyType: 'news', fields: {}, body } as const;
  const { id: articleId } = unwrap(await program.call('articles.create', created));
  const snapshot = await program.services.session.use(async (library) => {
    const open = await attach(library, articleId, webFields('Log book', 'https://valley.example/'));
    const kept = await keepText(library, open.source.id, `${WORDS}.`);
    const passage = await savePassage(library, kept.id, WORDS);
    await linkClaim(library, articleId, WORDS, passage.id);
    const fields = webFields('Talk at pier nine', '', { confidentiality: 'confidential' });
    const secret = await attach(library, articleId, fields);
    await keepText(library, secret.source.id, 'They never opened the valves.');
    return ok(kept);
  });
  return { program, directory, articleId, snapshot: unwrap(snapshot) };
}

async function exported(
  program: Program,
  articleId: string,
  format: 'html' | 'annotations' | 'bundle',
  readership: 'outside' | 'newsroom' = 'outside',
) {
  return program.call('preflight.export', { articleId, format, readership });
}

test('the annotated copy is written beside other exports, and that is on record', async () => {
  const { program, directory, articleId } = await pieceWithEvidence();
  const written = unwrap(await exported(program, articleId, 'html'));
  expect(written).toEqual({ fileName: 'weir-valves.annotated.html', directory });
  const html = readFileSync(join(directory, 'weir-valves.annotated.html'), 'utf8');
  expect(html).toContain('Weir &amp; valves');
  expect(html).toContain('Log book');
  expect(html).not.toContain('pier nine');
  const newsroom = unwrap(await exported(program, articleId, 'html', 'newsroom'));
  const named = readFileSync(join(directory, newsroom?.fileName ?? ''), 'utf8');
  expect(named).toContain('Talk at pier nine');
  const { events } = unwrap(await program.call('evidence.events', { articleId, limit: 1 }));
  expect(events).toMatchObject([{ kind: 'report-exported', detail: { format: 'html' } }]);
});

test('the bundle is a folder whose list of hashes is right and whose copies are whole', async () => {
  const { program, directory, articleId, snapshot } = await pieceWithEvidence();
  const written = unwrap(await exported(program, articleId, 'bundle'));
  expect(written?.fileName).toBe('weir-valves-evidence');
  const folder = join(directory, 'weir-valves-evidence');
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  expect(sums.length).toBeGreaterThan(5);
  for (const [hash, path] of sums.map((line) => line.split('  '))) {
    const bytes = readFileSync(join(folder, path ?? ''));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  }
  expect(readdirSync(join(folder, 'copies'))).toEqual([snapshot.hash]);
  const again = unwrap(await exported(program, articleId, 'bundle'));
  expect(again?.fileName).toBe('weir-valves-evidence-2');
});

test('a bundle is refused when a copy in it was altered', async () => {
  const { program, directory, articleId, snapshot } = await pieceWithEvidence();
  writeFileSync(copyPath(program.services.session.directory(), snapshot.hash), 'Something else');
  expect(codeOf(await exported(program, articleId, 'bundle'))).toBe('corrupt');
  expect(readdirSync(directory)).toEqual([]);
});

test('web annotations are written, and giving up writes nothing', async () => {
  const { program, directory, articleId } = await pieceWithEvidence();
  const written = unwrap(await exported(program, articleId, 'annotations'));
  const page = JSON.parse(readFileSync(join(directory, written?.fileName ?? ''), 'utf8'));
  expect(page).toMatchObject({ type: 'AnnotationPage' });
  program.desktop.answers['export-folder'] = [];
  expect(unwrap(await exported(program, articleId, 'html'))).toBeNull();
});
