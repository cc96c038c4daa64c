/**
 * Documents that reach the program from outside the window: named on its command line, opened
 * with it in the file manager, or dropped on its icon.
 */
import { useEffect } from 'react';
import { subscribe } from '../../api/client.ts';
import { importHanded } from './run-import.ts';

/** Brings in what was handed over before the window was there, and whatever comes later. */
export function useHandedDocuments(): void {
  useEffect(() => {
    void importHanded();
    return subscribe('imports.waiting', () => void importHanded());
  }, []);
}
