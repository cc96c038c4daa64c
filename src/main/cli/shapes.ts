/**
 * The documented shapes of `--json` output, one per command. docs/cli.md describes them and a
 * test runs every command against them: changing one is changing a public interface.
 */
import { z } from 'zod';
import { articleRecord, articleRow } from '../../shared/article/model.ts';
import { sourceRecord } from '../../shared/article/source.ts';
import { pieceSource } from '../../shared/evidence/piece-evidence.ts';
import { snapshot } from '../../shared/evidence/snapshot.ts';
import { librarySource } from '../../shared/evidence/source.ts';
import { EXPORT_FORMATS, exportNotice } from '../../shared/export/format.ts';
import { importReport } from '../../shared/import/report.ts';
import { listedArticle } from '../../shared/ipc/areas/articles.ts';
import { deskSource } from '../../shared/ipc/areas/desk.ts';
import { importOutcome } from '../../shared/ipc/areas/exchange.ts';
import { backupRow } from '../../shared/ipc/areas/library.ts';
import { appError } from '../../shared/ipc/result.ts';
import { preflightReport } from '../../shared/verify/preflight/report.ts';

const exportedFile = z.strictObject({
  path: z.string(),
  format: z.enum(EXPORT_FORMATS),
  pictures: z.array(z.string()),
  notices: z.array(exportNotice),
});

const measurement = z.strictObject({
  name: z.string(),
  runs: z.number().int(),
  median: z.number(),
  p95: z.number(),
});

/** Shape of the JSON that each command prints when it was used rightly. */
export const SHAPES = {
  import: z.strictObject({ files: z.array(importOutcome) }),
  list: z.strictObject({
    articles: z.array(articleRow),
    total: z.number().int(),
    next: z.string().nullable(),
  }),
  show: z.strictObject({ article: articleRecord, sources: z.array(sourceRecord) }),
  search: z.strictObject({
    articles: z.array(listedArticle),
    total: z.number().int(),
    next: z.string().nullable(),
  }),
  export: z.strictObject({ articleId: z.uuid(), files: z.array(exportedFile) }),
  convert: z.strictObject({
    source: z.string(),
    files: z.array(exportedFile),
    report: importReport,
  }),
  new: z.strictObject({ article: articleRow }),
  backup: z.strictObject({ backup: backupRow }),
  doctor: z.strictObject({
    libraryDirectory: z.string(),
    healthy: z.boolean(),
    problems: z.array(z.string()),
    articles: z.number().int(),
    revisions: z.number().int(),
    drafts: z.number().int(),
    pictures: z.number().int(),
    heldBy: z.array(z.string()),
    backups: z.array(backupRow),
  }),
  sources: z.discriminatedUnion('action', [
    z.strictObject({
      action: z.literal('add'),
      source: librarySource,
      entry: sourceRecord.nullable(),
      snapshot: snapshot.nullable(),
    }),
    z.strictObject({ action: z.literal('list'), sources: z.array(pieceSource) }),
    z.strictObject({ action: z.literal('show'), ...deskSource.shape }),
    z.strictObject({ action: z.literal('check'), sources: z.array(librarySource) }),
  ]),
  verify: z.strictObject({
    target: z.string(),
    report: preflightReport,
    unread: z.array(z.strictObject({ fileName: z.string(), sentence: z.string() })),
  }),
  bench: z.strictObject({
    articles: z.number().int(),
    node: z.string(),
    platform: z.string(),
    unit: z.literal('ms'),
    measurements: z.array(measurement),
  }),
  help: z.strictObject({
    commands: z.array(z.strictObject({ name: z.string(), usage: z.string(), summary: z.string() })),
  }),
} as const;

/** Shape of what `export --all` prints: every piece, with its files or why it was refused. */
export const EXPORT_ALL_SHAPE = z.strictObject({
  articles: z.array(
    z.strictObject({
      articleId: z.uuid(),
      title: z.string(),
      files: z.array(exportedFile),
      error: appError.nullable(),
    }),
  ),
});

/** Shape of the JSON that any command prints when it cannot do what it was asked. */
export const ERROR_SHAPE = z.strictObject({ error: appError });

/** Name of a command with a documented shape. */
export type ShapeName = keyof typeof SHAPES;
/** The data of one command, before it becomes JSON. */
export type ShapeOf<Name extends ShapeName> = z.input<(typeof SHAPES)[Name]>;
