// The never-lose-a-word path against a real library on disk: what is typed can be opened again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../src/main/library/inline.ts';
import type { Library } from '../../../../src/main/library/library.ts';
import { openedMachine } from '../../../../src/renderer/editor/autosave/machine.ts';
import { openPiece } from '../../../../src/renderer/editor/autosave/open-piece.ts';
import {
  keepMine,
  saveMineAsCopy,
  takeTheirs,
} from '../../../../src/renderer/editor/autosave/resolve-conflict.ts';
import { type Autosave, startAutosave } from '../../../../src/renderer/editor/autosave/runner.ts';
import { isSafe } from '../../../../src/renderer/editor/autosave/state.ts';
import { buildDocument, node, paragraph } from '../../../../src/shared/article/build.ts';
import { toBody } from '../../../../src/shared/article/document.ts';
import type { ArticleRecord } from '../../../../src/shared/article/model.ts';
import type { Call } from '../../../../src/shared/ipc/contract.ts';
import { fail, type Result } from '../../../../src/shared/ipc/result.ts';

let directory: string;
let library: Library;
let call: Call;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'standfirst-autosave-'));
  library = valueFrom(openLibrary(directory));
  call = library.call as Call;
});

afterEach(async () => {
  await library.close();
  rmSync(directory, { recursive: true, force: true });
});

function valueFrom<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

const bodyOf = (text: string) => toBody(buildDocument({ body: [paragraph(text)] }));

async function newPiece(text: string): Promise<ArticleRecord> {
  return valueFrom(
    await call('articles.create', { storyType: 'news', fields: {}, body: bodyOf(text) }),
  );
}

/** An editor with one text in it, saving on a clock that only moves when told. */
function edit(record: ArticleRecord, through: Call = call) {
  let text = '';
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const autosave: Autosave = startAutosave({
    articleId: record.id,
    machine: openedMachine(record.version, record.updatedAt, false),
    call: through,
    clock: {
      now: () => now,
      after: (milliseconds, run) => {
        const timer = { at: now + milliseconds, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    body: () => bodyOf(text),
    onChange: () => undefined,
  });
  return {
    autosave,
    type: (words: string) => {
      text = words;
      autosave.changed();
    },
    pass: async (milliseconds: number) => {
      now += milliseconds;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const timer of due) timer.run();
      while (autosave.machine().request !== null) await new Promise((done) => setTimeout(done, 1));
    },
  };
}

async function opened(id: string) {
  const piece = valueFrom(await openPiece(call, id));
  if (piece.kind !== 'editable') throw new Error(piece.error.code);
  return piece;
}

const wordsOf = (document: unknown) => JSON.stringify(document);

describe('typing', () => {
  it('is a draft within a second, and is opened as recovered after a crash', async () => {
    const record = await newPiece('As it was.');
    const editor = edit(record);
    editor.type('Half a sent');
    await editor.pass(400);
    expect(isSafe(editor.autosave.machine())).toBe(true);
    const piece = await opened(record.id);
    expect(wordsOf(piece.document)).toContain('Half a sent');
    expect(piece.recoveredFrom).not.toBe(null);
    expect(piece.record.body).toBe(record.body);
  });

  it('stands in the piece five seconds later, and no draft is left', async () => {
    const record = await newPiece('As it was.');
    const editor = edit(record);
    editor.type('A whole sentence.');
    await editor.pass(400);
    await editor.pass(5_000);
    const piece = await opened(record.id);
    expect(piece.recoveredFrom).toBe(null);
    expect(piece.version).toBe(record.version + 1);
    expect(wordsOf(piece.document)).toContain('A whole sentence.');
  });

  it('answers everybody who asks for a save at the same moment', async () => {
    const record = await newPiece('As it was.');
    const editor = edit(record);
    editor.type('One');
    const asked = [editor.autosave.flush('autosave'), editor.autosave.flush('autosave')];
    expect(await Promise.all(asked)).toEqual([true, true]);
    expect(await editor.autosave.flush('autosave')).toBe(true);
  });

  it('is saved at once when the piece closes, however fast', async () => {
    const record = await newPiece('As it was.');
    const editor = edit(record);
    editor.type('One');
    editor.type('Two');
    expect(await editor.autosave.flush('autosave')).toBe(true);
    expect(wordsOf((await opened(record.id)).document)).toContain('Two');
  });
});

describe('a refused save', () => {
  it('keeps trying, and what was typed meanwhile arrives with it', async () => {
    const record = await newPiece('As it was.');
    let full = true;
    const sometimes: Call = async (name, input) =>
      full && name !== 'articles.get' ? fail('disk-full') : call(name, input);
    const editor = edit(record, sometimes);
    editor.type('First');
    await editor.pass(400);
    expect(editor.autosave.machine().failure?.error.code).toBe('disk-full');
    editor.type('First and second');
    expect(await editor.autosave.flush('autosave')).toBe(false);
    full = false;
    await editor.pass(30_000);
    expect(editor.autosave.machine().failure).toBe(null);
    expect(wordsOf((await opened(record.id)).document)).toContain('First and second');
  });
});

describe('a conflict', () => {
  async function conflicting() {
    const record = await newPiece('As it was.');
    const mine = edit(record);
    valueFrom(
      await call('articles.save', {
        id: record.id,
        baseVersion: record.version,
        body: bodyOf('Theirs.'),
        reason: 'manual',
      }),
    );
    mine.type('Mine.');
    await mine.autosave.flush('manual');
    expect(mine.autosave.machine().conflict).toBe(true);
    mine.type('Mine, and more.');
    return { record, mine };
  }

  async function kept(id: string): Promise<string> {
    const rows = valueFrom(await call('revisions.list', { articleId: id }));
    const bodies = await Promise.all(rows.map((row) => call('revisions.get', { id: row.id })));
    return bodies.map((body) => valueFrom(body).body).join('\n');
  }

  it('loads theirs and keeps all of mine as a revision', async () => {
    const { record, mine } = await conflicting();
    valueFrom(await takeTheirs(call, record.id, mine.autosave));
    await mine.autosave.flush('autosave');
    const piece = await opened(record.id);
    expect(piece.recoveredFrom).toBe(null);
    expect(wordsOf(piece.document)).toContain('Theirs.');
    expect(await kept(record.id)).toContain('Mine, and more.');
  });

  it('saves mine and keeps theirs as a revision', async () => {
    const { record, mine } = await conflicting();
    valueFrom(await keepMine(call, record.id, mine.autosave));
    const piece = await opened(record.id);
    expect(piece.recoveredFrom).toBe(null);
    expect(wordsOf(piece.document)).toContain('Mine, and more.');
    expect(await kept(record.id)).toContain('Theirs.');
  });

  it('puts mine into a copy whose citations point at the copied sources', async () => {
    const { record, mine } = await conflicting();
    const fields = { kind: 'web', title: 'A source', url: '', publisher: '', date: '' } as const;
    const source = valueFrom(
      await call('sources.add', {
        articleId: record.id,
        fields: { ...fields, public: true },
        at: null,
      }),
    );
    mine.type(`Mine, citing ${source.id}.`);
    const { copyId } = valueFrom(await saveMineAsCopy(call, record.id, mine.autosave));
    const copies = valueFrom(await call('sources.list', { articleId: copyId }));
    expect(copies.map((copy) => copy.title)).toEqual(['A source']);
    expect(wordsOf((await opened(copyId)).document)).toContain(`Mine, citing ${copies[0]?.id}.`);
    expect(copies[0]?.id).not.toBe(source.id);
    expect(wordsOf((await opened(record.id)).document)).toContain('Theirs.');
  });
});

describe('opening', () => {
  it('shows a piece of a newer format for reading only, words and all', async () => {
    const record = await newPiece('As it was.');
    const newer = JSON.stringify({ schemaVersion: 999, doc: node('doc', {}, [paragraph('New')]) });
    const forged: Call = async (name, input) => {
      const result = await call(name, input);
      if (name !== 'articles.get' || !result.ok) return result;
      return { ok: true, value: { ...result.value, body: newer } };
    };
    const piece = valueFrom(await openPiece(forged, record.id));
    expect(piece).toMatchObject({ kind: 'readable', error: { code: 'newer-version' } });
    expect(wordsOf(piece.kind === 'readable' && piece.document)).toContain('New');
  });

  it('fails rather than show a text without the draft that could not be read', async () => {
    const record = await newPiece('As it was.');
    const failing: Call = async (name, input) =>
      name === 'drafts.get' ? fail('busy') : await call(name, input);
    expect(await openPiece(failing, record.id)).toMatchObject({ error: { code: 'busy' } });
  });

  it('keeps a draft it could not take over when typing goes on without it', async () => {
    const record = await newPiece('As it was.');
    const { id: articleId, version: baseVersion } = record;
    valueFrom(await call('drafts.put', { articleId, baseVersion, body: 'not a document' }));
    expect(wordsOf((await opened(articleId)).document)).toContain('As it was.');
    const editor = edit(record);
    editor.type('Typed later.');
    await editor.pass(400);
    editor.type('Typed later still.');
    await editor.pass(400);
    const kept = valueFrom(await call('revisions.list', { articleId }));
    expect(kept.filter(({ reason }) => reason === 'conflict')).toHaveLength(1);
  });

  it('does not call a draft recovered that holds nothing new', async () => {
    const record = await newPiece('As it was.');
    const { id: articleId, version: baseVersion, body } = record;
    valueFrom(await call('drafts.put', { articleId, baseVersion, body }));
    expect((await opened(record.id)).recoveredFrom).toBe(null);
  });
});
