/**
 * The names of the contract as plain lists, and the channel they travel on. The preload uses
 * these alone, so that no schema ends up in it; the compiler keeps them equal to the contract.
 */
import type { EventName, OperationName } from './contract.ts';

/** The one Electron channel that carries operations from the page to main. */
export const INVOKE_CHANNEL = 'standfirst.invoke';

const operations: Record<OperationName, true> = {
  'articles.list': true,
  'articles.get': true,
  'articles.create': true,
  'articles.update': true,
  'articles.save': true,
  'articles.duplicate': true,
  'articles.change': true,
  'articles.deleteForever': true,
  'drafts.put': true,
  'drafts.get': true,
  'drafts.discard': true,
  'revisions.list': true,
  'revisions.get': true,
  'revisions.restore': true,
  'sources.list': true,
  'sources.add': true,
  'sources.update': true,
  'sources.remove': true,
  'sources.restore': true,
  'sources.move': true,
  'snippets.list': true,
  'snippets.put': true,
  'snippets.remove': true,
  'snippets.restore': true,
  'snippets.uses': true,
  'snippets.updateUses': true,
  'assets.add': true,
  'assets.get': true,
  'assets.pick': true,
  'library.state': true,
  'library.facets': true,
  'library.addSamples': true,
  'library.backup': true,
  'library.backups': true,
  'library.retry': true,
  'library.restoreBackup': true,
  'library.recover': true,
  'library.startFresh': true,
  'library.chooseDirectory': true,
  'savedSearches.list': true,
  'savedSearches.put': true,
  'savedSearches.remove': true,
  'imports.pick': true,
  'imports.bytes': true,
  'imports.handed': true,
  'imports.clipboard': true,
  'imports.report': true,
  'imports.undo': true,
  'imports.cancel': true,
  'exports.preview': true,
  'exports.write': true,
  'exports.everything': true,
  'exports.cancel': true,
  'exports.reveal': true,
  'app.about': true,
  'app.diagnostics': true,
  'app.openExternal': true,
  'app.contextMenu': true,
  'app.menuState': true,
  'app.setTitle': true,
  'app.flushed': true,
  'app.report': true,
  'app.quit': true,
  'settings.get': true,
  'settings.set': true,
  'spelling.check': true,
  'spelling.suggest': true,
  'spelling.learn': true,
  'spelling.forget': true,
};

const events: Record<EventName, true> = {
  'library.changed': true,
  'library.state': true,
  'library.damaged': true,
  'settings.changed': true,
  'app.command': true,
  'app.flush': true,
  'imports.waiting': true,
  'task.progress': true,
};

/** Every operation of the contract. */
export const OPERATION_NAMES: readonly string[] = Object.keys(operations);

/** Every event of the contract; each is its own Electron channel. */
export const EVENT_NAMES: readonly string[] = Object.keys(events);
