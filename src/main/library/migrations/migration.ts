/** What a migration is: a number, a name for the log, and plain SQL steps run in order. */

/** One step of the library format's history; `version` is the `user_version` it leads to. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly steps: readonly string[];
};
