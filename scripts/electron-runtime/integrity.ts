/** Checks a file against a subresource-integrity string such as npm prints. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The sha512 integrity string of a file. */
export async function fileIntegrity(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Throws if the file's content is not exactly the expected one. */
export async function verifyIntegrity(path: string, expected: string): Promise<void> {
  const actual = await fileIntegrity(path);
  if (actual !== expected) {
    throw new Error(`${path} is not the expected file: ${actual}, expected ${expected}`);
  }
}
