/** Imports of this session: whether one is running, and what became of the files of the last. */
import { create } from 'zustand';
import type { ImportOutcome } from '../../../shared/ipc/areas/exchange.ts';

/** State of importing. */
export type ImportState = {
  readonly isRunning: boolean;
  readonly outcomes: readonly ImportOutcome[];
};

/** What the import dialog shows. */
export const useImport = create<ImportState>(() => ({ isRunning: false, outcomes: [] }));
