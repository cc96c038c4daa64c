/**
 * The heavy, pure work that runs in its own thread, as a table of names with input and output
 * types. Both ends are this program, so the types are declared and nothing is checked again.
 */
import { z } from 'zod';
import type { ArticlePackage } from '../../shared/article/package.ts';
import type { Reanchored } from '../../shared/capture/anchors/reanchor.ts';
import type { PassageSelector } from '../../shared/capture/anchors/selector.ts';
import type { Projection } from '../../shared/evidence/projection.ts';
import type {
  ExportedFile,
  ExportFormat,
  ExportNotice,
  ExportOptions,
} from '../../shared/export/format.ts';
import type { PreflightReport } from '../../shared/verify/preflight/report.ts';
import type { Pictures } from '../library/packages.ts';
import type { Captured, Retrieved } from '../services/capture/captured.ts';
import type { ExportTarget } from '../services/export/write-export.ts';
import type { ReadFiled } from '../services/import/read-result.ts';
import type { PieceForCheck } from '../services/preflight/check-piece.ts';
import type { MadeReport, ReportMaterial } from '../services/reports/make-report.ts';
import type { SpellingLanguage } from '../services/spelling/create-spelling.ts';

/** Export options that can cross to a thread; the pictures travel beside them as bytes. */
type PlainOptions = Omit<ExportOptions, 'pictureBytes'>;

function task<Input, Output>() {
  return { input: z.custom<Input>(), output: z.custom<Output>() };
}

/** Every task of the thread. */
export const tasks = {
  'import.read': task<{ fileName: string; bytes: Uint8Array }, ReadFiled>(),
  'export.article': task<
    { piece: ArticlePackage; pictures: Pictures; format: ExportFormat; options: PlainOptions },
    ExportedFile
  >(),
  'export.write': task<
    {
      piece: ArticlePackage;
      pictures: Pictures;
      format: ExportFormat;
      options: PlainOptions;
      target: ExportTarget;
    },
    { fileName: string; notices: readonly ExportNotice[] }
  >(),
  'capture.read': task<Retrieved, Captured>(),
  'capture.reanchor': task<
    { passages: readonly PassageSelector[]; projection: Projection },
    readonly Reanchored[]
  >(),
  'preflight.check': task<PieceForCheck, PreflightReport | null>(),
  'report.make': task<ReportMaterial, MadeReport>(),
  'spelling.check': task<{ language: SpellingLanguage; words: string[] }, { unknown: string[] }>(),
  'spelling.suggest': task<
    { language: SpellingLanguage; word: string },
    { suggestions: string[] }
  >(),
  'spelling.setPersonalWords': task<{ words: readonly string[] }, null>(),
};

/** Name of a task. */
export type TaskName = keyof typeof tasks;
/** What a task is given. */
export type TaskInput<Name extends TaskName> = z.output<(typeof tasks)[Name]['input']>;
/** What a task answers. */
export type TaskOutput<Name extends TaskName> = z.output<(typeof tasks)[Name]['output']>;
