/**
 * Which folders the page may name in an export: the one remembered from before and those a
 * person chose in a dialog. A page that was tampered with cannot write anywhere else.
 */

/** The folders that a person agreed to. */
export type ExportFolders = {
  readonly approve: (directory: string) => void;
  readonly isApproved: (directory: string) => boolean;
};

/** Starts with the remembered folder; an empty one means that there is none yet. */
export function createExportFolders(remembered: string): ExportFolders {
  const approved = new Set(remembered === '' ? [] : [remembered]);
  return {
    approve: (directory) => {
      approved.add(directory);
    },
    isApproved: (directory) => approved.has(directory),
  };
}
