/** Builds the table of operations from a single call function; both library faces use it. */
import type { LibraryCall, LibraryOperations } from './library.ts';
import { LIBRARY_OPERATIONS, type LibraryOperation } from './operations.ts';

/** One function per operation, each calling by its name. */
export function operationTable(call: LibraryCall): LibraryOperations {
  const entries = LIBRARY_OPERATIONS.map((name) => [name, bind(call, name)] as const);
  // The list holds every name once, which the type of an object built from entries forgets.
  return Object.fromEntries(entries) as LibraryOperations;
}

function bind<Name extends LibraryOperation>(call: LibraryCall, name: Name) {
  return (input: Parameters<typeof call<Name>>[1]) => call(name, input);
}
