/** Command-line switches that a development run of the application needs on this machine. */

/**
 * Chromium refuses to run as root inside its sandbox. Containers and CI run as root, so there
 * the process sandbox is off, for development only; `warn` says so. Windows keep their own
 * `sandbox: true`.
 */
export function developmentSwitches(warn: (message: string) => void): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  warn("Warning: running as root, so Chromium's process sandbox is off (development only).");
  return ['--no-sandbox'];
}
