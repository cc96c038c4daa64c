/** What each format's writer returns, before the file gets its name. */
import type { ExportAttachment, ExportNotice } from './format.ts';

/** Text or bytes of one file, what the format could not hold, and the pictures beside it. */
export type Written = {
  readonly content: string | Uint8Array;
  readonly notices: readonly ExportNotice[];
  readonly attachments: readonly ExportAttachment[];
};
