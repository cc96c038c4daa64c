/**
 * Which operations of the contract the library answers. The rest (dialogs, files, settings)
 * belongs to the host.
 */
import type { OperationName, OutputOf } from '../../shared/ipc/contract.ts';
import type { HandlersOf, ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import type { Result } from '../../shared/ipc/result.ts';

/** Names of the operations the library answers. */
export const LIBRARY_OPERATIONS = [
  'articles.list',
  'articles.get',
  'articles.create',
  'articles.update',
  'articles.save',
  'articles.duplicate',
  'articles.change',
  'articles.deleteForever',
  'drafts.put',
  'drafts.get',
  'drafts.discard',
  'revisions.list',
  'revisions.get',
  'revisions.restore',
  'sources.list',
  'sources.add',
  'sources.update',
  'sources.remove',
  'sources.restore',
  'sources.move',
  'desk.list',
  'desk.get',
  'desk.add',
  'desk.update',
  'desk.attach',
  'desk.merge',
  'desk.separate',
  'desk.remove',
  'desk.restore',
  'desk.people',
  'desk.person',
  'desk.putPerson',
  'desk.removePerson',
  'desk.restorePerson',
  'desk.readReferences',
  'desk.writeReferences',
  'evidence.piece',
  'evidence.savePassage',
  'evidence.setPassageTerms',
  'evidence.link',
  'evidence.setSpeaker',
  'evidence.unlink',
  'evidence.copyClaims',
  'evidence.proveFromBody',
  'evidence.removeProof',
  'evidence.decide',
  'evidence.withdrawDecision',
  'evidence.override',
  'evidence.withdrawOverride',
  'evidence.putReply',
  'evidence.removeReply',
  'evidence.candidates',
  'evidence.events',
  'savedSearches.list',
  'savedSearches.put',
  'savedSearches.remove',
  'snippets.list',
  'snippets.put',
  'snippets.remove',
  'snippets.restore',
  'snippets.uses',
  'snippets.updateUses',
  'library.facets',
  'library.addSamples',
  'library.backup',
  'library.backups',
  'assets.add',
  'assets.get',
  'imports.report',
] as const satisfies readonly OperationName[];

/** Name of an operation the library answers. */
export type LibraryOperation = (typeof LIBRARY_OPERATIONS)[number];

/** Handlers of all library operations; input is already checked against the contract. */
export type LibraryHandlers = HandlersOf<LibraryOperation>;

/** Something that runs any library operation on checked input. */
export type RunOperation = <Name extends LibraryOperation>(
  name: Name,
  input: ParsedInputOf<Name>,
) => Promise<Result<OutputOf<Name>>>;

/** One handler per operation, each going through `run` with its own name. */
export function handlersThrough(run: RunOperation): LibraryHandlers {
  const entries = LIBRARY_OPERATIONS.map((name) => [name, handlerOf(run, name)] as const);
  // The list holds every name once, which the type of an object built from entries forgets.
  return Object.fromEntries(entries) as LibraryHandlers;
}

function handlerOf<Name extends LibraryOperation>(run: RunOperation, name: Name) {
  return (input: ParsedInputOf<Name>) => run(name, input);
}
