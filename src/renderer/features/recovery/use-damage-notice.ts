/** Says so when the weekly check of the library has found damage. */
import { useEffect } from 'react';
import { subscribe } from '../../api/client.ts';
import { showError } from '../../ui/toast.ts';
import { damageNotice } from './damage-notice.ts';

/** Mounted once, with the workspace. */
export function useDamageNotice(): void {
  useEffect(
    () => subscribe('library.damaged', ({ problems }) => showError(damageNotice(problems))),
    [],
  );
}
