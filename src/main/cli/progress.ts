/** Progress of long work, on standard error so that standard output stays clean for data. */

/** Says what is being worked on; `done` of `total` are finished. */
export type Progress = (label: string, done: number, total: number) => void;

/** Work shorter than this needs no progress, in milliseconds. */
const QUIET_TIME = 500;

/** Progress lines through `write`, at first after half a second and then at most as often. */
export function progressLines(write: (line: string) => void, now: () => number): Progress {
  let last = now();
  return (label, done, total) => {
    if (now() - last < QUIET_TIME) return;
    last = now();
    write(`${done} of ${total}: ${label}`);
  };
}
