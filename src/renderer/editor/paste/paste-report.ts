/** What a paste from outside did, for the message that offers "paste as plain text". */
import type { ImportItem } from '../../../shared/import/report.ts';

/** One paste: what became of each part, and its plain text in case that is wanted instead. */
export type PasteReport = {
  readonly items: readonly ImportItem[];
  readonly plainText: string;
};
