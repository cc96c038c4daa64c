/**
 * Which operations of the contract the library answers, and the types of their handlers.
 * The rest of the contract (dialogs, files, settings) belongs to the host.
 */
import type { z } from 'zod';
import type { Contract, OperationName, OutputOf } from '../../shared/ipc/contract.ts';
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
  'savedSearches.list',
  'savedSearches.put',
  'savedSearches.remove',
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

/** The checked input of an operation, as its handler gets it. */
export type InputTo<Name extends OperationName> = z.output<Contract[Name]['input']>;

/** What an operation answers. */
export type AnswerOf<Name extends OperationName> = OutputOf<Name>;

/** Handlers by operation, run inside the library's thread; input is already checked. */
export type LibraryHandlers = {
  readonly [Name in LibraryOperation]: (
    input: InputTo<Name>,
  ) => Result<AnswerOf<Name>> | Promise<Result<AnswerOf<Name>>>;
};
