/**
 * Stopping exports that are under way. The window's export and the export of the whole library
 * ask between two files, so that no file is left half.
 */

/** One stop for all exports; those that begin afterwards are not concerned. */
export type ExportStop = {
  /** Answers from now on whether the export that begins here was stopped. */
  readonly begin: () => () => boolean;
  /** Stops everything under way. */
  readonly stop: () => void;
};

/** Creates the stop that all export operations share. */
export function createExportStop(): ExportStop {
  let round = 0;
  return {
    begin: () => {
      const mine = round;
      return () => mine !== round;
    },
    stop: () => {
      round += 1;
    },
  };
}
