/**
 * The hash that decisions and passages are bound to. It is taken of the words as they are: one
 * changed digit gives another hash, and undoing the change gives the old one back.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
