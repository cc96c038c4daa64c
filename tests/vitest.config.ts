// Vitest for everything under tests/ that needs no window (the *.spec.ts files are Playwright's).
// Files run in separate processes: better-sqlite3 is native and the crash tests kill what they start.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    passWithNoTests: false,
  },
});
