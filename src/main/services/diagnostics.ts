/** The text a person can send when something is wrong: versions, folders, the log's last lines. */
import type { AboutFacts } from '../../shared/ipc/areas/app.ts';
import type { Log } from './log.ts';

const LOG_LINES = 200;

/** Builds the diagnostics text. It holds no article text, because the log holds none. */
export function diagnosticsText(about: AboutFacts, log: Log): string {
  const facts = [
    `Standfirst ${about.version}`,
    `Electron ${about.electron} (${about.runtime}: ${about.runtimeReason})`,
    `Chromium ${about.chromium}, Node ${about.node}`,
    `System ${about.platform}`,
    `Library ${about.libraryDirectory}`,
  ];
  return [...facts, '', log.tail(LOG_LINES), ''].join('\n');
}
