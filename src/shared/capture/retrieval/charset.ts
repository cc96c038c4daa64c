/**
 * Which character set a text source is read in: byte-order mark, then the header, then what the
 * page says in its first kilobyte, then UTF-8; and Windows-1252 when it turns out not to be.
 */
import { declaredCharset } from './content-type.ts';

/** The decision and what it rests on. */
export type CharsetDecision = {
  readonly charset: string;
  readonly from: 'bom' | 'header' | 'meta' | 'default' | 'guess';
};

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The candidates in order of trust; who decodes takes the first that the runtime knows. */
export function charsetCandidates(
  bytes: Uint8Array,
  contentType: string | undefined,
): readonly CharsetDecision[] {
  const mark = MARKS.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return [{ charset: mark[1], from: 'bom' }];
  const header = declaredCharset(contentType);
  const stated = statedCharset(bytes);
  return [
    ...(header === null ? [] : [{ charset: header, from: 'header' } as const]),
    ...(stated === null ? [] : [{ charset: stated, from: 'meta' } as const]),
    { charset: 'utf-8', from: 'default' },
    { charset: 'windows-1252', from: 'guess' },
  ];
}

/** The charset in a meta tag or XML declaration; UTF-16 cannot be what a readable tag says. */
function statedCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  if (found === undefined) return null;
  return /^utf-?16/i.test(found) ? 'utf-8' : found.toLowerCase();
}
