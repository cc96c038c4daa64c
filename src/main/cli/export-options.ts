/** Options that `export` and `convert` share: formats, folder, TK markers, pictures. */
import { resolve } from 'node:path';
import { z } from 'zod';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
} from '../../shared/export/format.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { type Command, type OptionValues, textOptions } from './command.ts';

/** Declarations for `parseArgs`. */
export const EXPORT_OPTIONS: Command['options'] = {
  to: { type: 'string', multiple: true },
  out: { type: 'string' },
  'strip-tk': { type: 'boolean' },
  'embed-pictures': { type: 'boolean' },
};

/** Those options as help shows them. */
export const EXPORT_USAGE = `--to ${EXPORT_FORMATS.join('|')}|all --out DIR [--strip-tk] [--embed-pictures]`;

/** What was asked for; the folder is absolute. */
export type ExportRequest = {
  readonly formats: readonly ExportFormat[];
  readonly directory: string;
  readonly options: Pick<ExportOptions, 'tk' | 'pictures' | 'archive'>;
};

const requestSchema = z.object({
  to: z.array(z.enum([...EXPORT_FORMATS, 'all'])).min(1),
  out: z.string().min(1),
  'strip-tk': z.boolean().default(false),
  'embed-pictures': z.boolean().default(false),
  archive: z.boolean().default(false),
});

/** Reads the options; `invalid-input` with a sentence when they are not complete. */
export function exportRequest(values: OptionValues): Result<ExportRequest> {
  const given = { ...values, to: splitFormats(values) };
  const parsed = requestSchema.safeParse(given);
  if (!parsed.success) {
    const formats = EXPORT_FORMATS.join(', ');
    return fail('invalid-input', null, `Say where and as what: ${EXPORT_USAGE} (${formats}).`);
  }
  const { to, out } = parsed.data;
  const formats = EXPORT_FORMATS.filter((format) => to.includes('all') || to.includes(format));
  const { archive } = parsed.data;
  if (archive && formats.some((format) => format !== 'json')) {
    return fail('invalid-input', null, 'Only --to json can be an archive copy.');
  }
  return ok({
    formats,
    directory: resolve(out),
    options: {
      tk: parsed.data['strip-tk'] ? 'strip' : 'refuse',
      ...(parsed.data['embed-pictures'] && { pictures: 'embedded' }),
      ...(archive && { archive }),
    },
  });
}

/** `--to html,docx` and `--to html --to docx` mean the same. */
function splitFormats(values: OptionValues): string[] {
  return textOptions(values, 'to').flatMap((formats) => formats.split(','));
}
