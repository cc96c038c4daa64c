/** `verify ARTICLE|FILE`: the preflight report of a piece of the library, or of any filed document. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { withBlockIds } from '../../shared/article/block-ids.ts';
import type { NodeJson } from '../../shared/article/json.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { readPiece } from '../../shared/verify/piece/checked-piece.ts';
import { CheckMemory } from '../../shared/verify/preflight/check-memory.ts';
import { preflight } from '../../shared/verify/preflight/preflight.ts';
import type { PreflightReport } from '../../shared/verify/preflight/report.ts';
import { counted } from '../../shared/wording/counted.ts';
import { readFiled } from '../services/import/read-filed.ts';
import { fileAt } from '../services/import-files.ts';
import { createPieceChecker } from '../services/preflight/check-piece.ts';
import { looseSources } from '../services/preflight/loose-sources.ts';
import { readForCheck } from '../services/preflight/run-preflight.ts';
import { EXIT, failed, type Invocation, type Outcome, textOption } from './command.ts';
import type { ShapeOf } from './shapes.ts';
import { withLibrary } from './with-library.ts';

/** Checks what the first word names: the id of a piece, else a file. */
export async function verifyPiece(invocation: Invocation): Promise<Outcome> {
  const [target = ''] = invocation.words;
  const id = z.uuid().safeParse(target);
  if (id.success) return verifyArticle(invocation, id.data);
  const checked = await checkFile(target, textOption(invocation.options, 'sources'));
  return checked.ok ? reported(target, checked.value) : failed(checked.error);
}

function verifyArticle(invocation: Invocation, id: string): Promise<Outcome> {
  return withLibrary(invocation, 'report', async (library) => {
    const piece = await readForCheck(library, id, null);
    if (!piece.ok) return failed(piece.error);
    const checked = createPieceChecker()(piece.value);
    if (!checked.ok) return failed(checked.error);
    if (checked.value === null) throw new Error('a checker without memory was given no texts');
    return reported(id, { report: checked.value, unread: [] });
  });
}

type CheckedFile = {
  readonly report: PreflightReport;
  readonly unread: readonly { readonly fileName: string; readonly sentence: string }[];
};

async function checkFile(path: string, folder: string | null): Promise<Result<CheckedFile>> {
  const bytes = await fileAt(path).read();
  if (!bytes.ok) return bytes;
  const read = await readFiled(basename(path), bytes.value);
  if (!read.ok) return read;
  const { package: piece } = read.value;
  const now = new Date().toISOString();
  const names = folder === null ? [] : filesIn(folder);
  const sources = await looseSources(piece, names.map(fileAt), now);
  const { schemaVersion, doc } = piece.document;
  const document = { schemaVersion, doc: withBlockIds(withoutIds(doc), steadyNumbers()) };
  const checked = readPiece({ ...sources, document, fields: piece.fields, now });
  return ok({ report: preflight(checked, new CheckMemory()), unread: sources.unread });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** The ids of an import are new each time; a report that is to be the same has steady ones. */
function withoutIds(node: NodeJson): NodeJson {
  const { id: _id, ...attrs } = node.attrs ?? {};
  const content = node.content?.map(withoutIds);
  return { ...node, ...(node.attrs && { attrs }), ...(content && { content }) };
}

/** Numbers that look random and are the same each time, so that a report is, too. */
function steadyNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function reported(target: string, { report, unread }: CheckedFile): Outcome {
  const data: ShapeOf<'verify'> = { target, report, unread: [...unread] };
  const exitCode = report.blocked ? EXIT.problem : EXIT.ok;
  return {
    exitCode,
    data,
    lines: [...summaryLines(report), ...findingLines(report), ...unreadLines(unread)],
  };
}

function summaryLines({ blocked, coverage, sentences }: PreflightReport): string[] {
  return [
    blocked ? 'Not ready to go out.' : 'Nothing keeps it from going out.',
    `${counted(sentences.length, 'sentence needs', 'sentences need')} evidence; ${Math.round(coverage * 100)}% have it.`,
    '',
  ];
}

function findingLines({ findings }: PreflightReport): string[] {
  return findings.flatMap(({ severity, rule, sentence, article, differences, overridden }) => [
    `${overridden === null ? severity : 'let stand'}  ${rule}  ${sentence}`,
    ...(article === '' ? [] : [`       ${article}`]),
    ...differences.map(({ class: name, from, to }) => `       ${name}: “${from}” → “${to}”`),
  ]);
}

function unreadLines(unread: CheckedFile['unread']): string[] {
  return unread.map(({ fileName, sentence }) => `Not read: ${fileName}: ${sentence}`);
}
