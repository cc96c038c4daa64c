import { expect, test } from 'vitest';
import {
  missingLibraries,
  packagesFor,
} from '../../../scripts/system-libraries/shared-libraries.ts';

const LDD = `	linux-vdso.so.1 (0x00007ffd2b5f2000)
	libffmpeg.so => /opt/app/libffmpeg.so (0x00007f0000000000)
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1000000000)
`;

test('the libraries that the loader does not find are listed', () => {
  expect(missingLibraries(LDD)).toEqual(['libnss3.so', 'libnssutil3.so', 'libgtk-3.so.0']);
  expect(missingLibraries('	statically linked\n')).toEqual([]);
});

test('each missing package is named once, and an unknown library is not passed over', () => {
  const { packages, unknown } = packagesFor([...missingLibraries(LDD), 'libnew.so.9']);
  expect(packages).toEqual(['libgtk-3-0', 'libnss3']);
  expect(unknown).toEqual(['libnew.so.9']);
});
