/**
 * Errors as data. Every operation that can fail for a reason a person can act on returns a
 * `Result`; exceptions are left for bugs and end in one place per process.
 */
import { z } from 'zod';

/** Every error code that crosses a boundary, with the sentence and the action a person sees. */
export const ERROR_TEXTS = {
  'invalid-input': {
    sentence: 'That request was not understood.',
    action: 'Check what you entered and try again.',
  },
  'not-found': {
    sentence: 'It is no longer in the library.',
    action: 'Look in the trash, or refresh the list.',
  },
  conflict: {
    sentence: 'The piece was changed somewhere else since you opened it.',
    action: 'Compare both versions; both are kept.',
  },
  busy: {
    sentence: 'The library is busy with something else.',
    action: 'Wait a moment and try again.',
  },
  'read-only': {
    sentence: 'The library cannot be written to.',
    action: "Check the folder's permissions, or copy the library elsewhere.",
  },
  'disk-full': {
    sentence: 'The disk is full. Your text is still in the editor.',
    action: 'Free some space, then save again.',
  },
  corrupt: {
    sentence: 'The library file is damaged.',
    action: 'Recover from the newest backup; the damaged file is kept.',
  },
  'text-unreadable': {
    sentence: 'This text cannot be shown, because it is not an article as Standfirst writes it.',
    action: 'It stays as it was found. Go on with the current text or another version.',
  },
  'newer-version': {
    sentence: 'This was made by a newer version of Standfirst.',
    action: 'Update Standfirst to open it.',
  },
  'locked-by-other': {
    sentence: 'Another program holds the library.',
    action: 'Close the other program and try again.',
  },
  unreadable: {
    sentence: 'The library file cannot be read.',
    action: 'Check that the disk is connected and that you may read the folder.',
  },
  missing: {
    sentence: 'The library is not where it was.',
    action: 'Reconnect the disk, or choose where it is now.',
  },
  'file-missing': {
    sentence: 'The file is not where it was.',
    action: 'Check its name and its folder, or choose another file.',
  },
  'file-unreadable': {
    sentence: 'The file cannot be read.',
    action: 'Check that its disk is connected and that you may read it.',
  },
  'import-unsupported': {
    sentence: 'This file is not a kind that Standfirst can import.',
    action: 'Save it as DOCX, HTML, Markdown or plain text.',
  },
  'import-too-large': {
    sentence: 'This file is larger than Standfirst accepts.',
    action: 'Split it, or remove its pictures.',
  },
  'import-empty': {
    sentence: 'This file has no text in it.',
    action: 'Check that it is the right file.',
  },
  'import-damaged': {
    sentence: 'This file is damaged and cannot be read safely.',
    action: 'Open it in the program that made it and save it again.',
  },
  'export-refused': {
    sentence: 'The piece cannot be exported as it stands.',
    action: 'Resolve what is listed, then export again.',
  },
  'network-blocked': {
    sentence: 'That address is not allowed.',
    action: 'Use a public http or https address.',
  },
  'network-failed': {
    sentence: 'The address did not answer.',
    action: 'Check the connection and try again.',
  },
  'network-off': {
    sentence: 'Secret-safe mode is on: nothing was asked of the network.',
    action: 'Turn it off in Settings, or attach a saved file instead.',
  },
  'network-timeout': {
    sentence: 'The address took too long to answer.',
    action: 'Try again later, or save the page in a browser and attach the file.',
  },
  'network-insecure': {
    sentence: 'The connection to the address is not secure.',
    action: 'Check the address; the certificate may have expired.',
  },
  'network-status': {
    sentence: 'The address answered that it cannot show the page.',
    action: 'Open it in a browser; if you see it there, save it and attach the file.',
  },
  'capture-too-large': {
    sentence: 'The source is larger than can be saved.',
    action: 'Save the part you need and attach it as a file.',
  },
  'capture-type': {
    sentence: 'The content is not what the server says it is.',
    action: 'Check the source in a browser, then attach it as a file.',
  },
  'capture-encrypted': {
    sentence: 'The file is protected by a password.',
    action: 'Remove the password in the program that made it, then attach it again.',
  },
  'text-unavailable': {
    sentence: 'The source is saved, but no text can be read from it.',
    action: 'Type the passage you need, or attach a version with text.',
  },
  cancelled: { sentence: 'Cancelled.', action: 'Start it again when you want to.' },
  internal: {
    sentence: 'Something went wrong inside Standfirst.',
    action: 'Copy the diagnostics from the Help menu and report it.',
  },
} as const satisfies Record<string, { sentence: string; action: string }>;

/** Code of an error; the key of `ERROR_TEXTS`. */
export type ErrorCode = keyof typeof ERROR_TEXTS;

const errorCodes = Object.keys(ERROR_TEXTS);

/** An error as data. `detail` is for diagnostics and may hold machine text, never article text. */
export const appError = z.object({
  code: z.custom<ErrorCode>((value) => typeof value === 'string' && errorCodes.includes(value)),
  sentence: z.string(),
  action: z.string(),
  detail: z.string().nullable(),
});

/** An error as data: a code, a sentence for people, what to do, and a technical detail or null. */
export type AppError = z.infer<typeof appError>;

/** Either a value or an error; never both. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: AppError };

/** Wraps a value as success. */
export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Builds the error of a code with its standard texts; `sentence` may be made more exact. */
export function errorOf(
  code: ErrorCode,
  detail: string | null = null,
  sentence: string = ERROR_TEXTS[code].sentence,
): AppError {
  return { code, sentence, action: ERROR_TEXTS[code].action, detail };
}

/** Wraps an error of a code as failure; see `errorOf` for the parameters. */
export function fail(
  code: ErrorCode,
  detail: string | null = null,
  sentence?: string,
): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: errorOf(code, detail, sentence) };
}

/** Marks a branch that the types rule out; throws when data broke the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
