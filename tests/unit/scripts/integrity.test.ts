import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileIntegrity, verifyIntegrity } from '../../../scripts/electron-runtime/integrity.ts';
import { temporaryFolder } from './temporary-folder.ts';

// The sha512 of "abc" is a published test vector (FIPS 180-2); here in base64.
const ABC =
  'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';

test('the integrity of a file is that of its bytes', async () => {
  const folder = await temporaryFolder({ 'file.tgz': 'abc' });
  expect(await fileIntegrity(join(folder, 'file.tgz'))).toBe(ABC);
});

test('the expected file passes, and one changed byte is refused', async () => {
  const folder = await temporaryFolder({ good: 'abc', bad: 'abd', empty: '' });
  await expect(verifyIntegrity(join(folder, 'good'), ABC)).resolves.toBeUndefined();
  await expect(verifyIntegrity(join(folder, 'bad'), ABC)).rejects.toThrow('not the expected file');
  await expect(verifyIntegrity(join(folder, 'empty'), ABC)).rejects.toThrow();
});
