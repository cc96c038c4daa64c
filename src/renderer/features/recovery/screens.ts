/**
 * What each reason for a closed library means: what happened, what is safe, what can be done.
 * No screen offers to delete anything, because nothing here ever has to be deleted.
 */
import type { AppError, ErrorCode } from '../../../shared/ipc/result.ts';

/** Ways out of a closed library. */
export type RecoveryAction = 'retry' | 'restore' | 'recover' | 'choose' | 'fresh';

/** One recovery screen; the first action is the one to try first. */
export type RecoveryScreenText = {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly actions: readonly RecoveryAction[];
};

const SCREENS: Partial<Record<ErrorCode, RecoveryScreenText>> = {
  corrupt: {
    title: 'The library file is damaged',
    happened:
      'Parts of the file do not read back as they were written. A failing disk or a copy that broke off can do this.',
    safe: 'The damaged file stays as it is, whatever you choose. Pictures and backups lie in their own files and are not affected.',
    actions: ['restore', 'recover', 'retry', 'choose', 'fresh'],
  },
  'newer-version': {
    title: 'This library was made by a newer Standfirst',
    happened: 'The newer version stores some things in a way that this one does not know.',
    safe: 'Nothing was changed, and nothing is wrong with the library.',
    actions: ['retry', 'choose', 'fresh'],
  },
  'locked-by-other': {
    title: 'Another program has the library open',
    happened: 'Only one program at a time may write to a library, so that no words get lost.',
    safe: 'Everything is as the other program left it.',
    actions: ['retry', 'choose'],
  },
  unreadable: {
    title: 'The library file cannot be read',
    happened: 'The file is there, but the system does not hand out what is in it.',
    safe: 'Nothing was changed. Often the disk is not fully connected, or the folder belongs to somebody else.',
    actions: ['retry', 'restore', 'choose', 'fresh'],
  },
  missing: {
    title: 'The library is not where it was',
    happened: 'The folder is gone, renamed, or on a disk that is not connected.',
    safe: 'Standfirst has not removed anything. Connect the disk or say where the folder is now.',
    actions: ['retry', 'choose', 'fresh'],
  },
  'read-only': {
    title: 'The library cannot be written to',
    happened: 'The folder or the disk allows reading only, so nothing you write could be kept.',
    safe: 'Everything in the library is intact.',
    actions: ['retry', 'choose', 'fresh'],
  },
  'disk-full': {
    title: 'The disk is full',
    happened: 'There is no room left to open the library safely.',
    safe: 'Everything in the library is intact. Free some space and try again.',
    actions: ['retry', 'choose'],
  },
};

/** The screen for an error; an unforeseen one keeps its own words and every harmless way out. */
export function screenOf(error: AppError): RecoveryScreenText {
  return (
    SCREENS[error.code] ?? {
      title: 'The library did not open',
      happened: error.sentence,
      safe: 'Nothing was changed.',
      actions: ['retry', 'restore', 'choose', 'fresh'],
    }
  );
}
