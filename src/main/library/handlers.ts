/** Which function answers which operation. Nothing is decided here. */
import { ok } from '../../shared/ipc/result.ts';
import { createArticle, getArticle, updateArticle } from './articles.ts';
import { addAsset, getAsset } from './assets.ts';
import { createBackup, listBackups } from './backup.ts';
import { changeArticles } from './bulk-changes.ts';
import { discardDraft, getDraft, putDraft } from './drafts.ts';
import { duplicateArticle } from './duplicating.ts';
import { createEvidenceHandlers } from './evidence/handlers.ts';
import { readFacets } from './facets.ts';
import { listArticles } from './listing.ts';
import type { LibraryHandlers } from './operations.ts';
import { getReport } from './reports.ts';
import { restoreRevision } from './restoring.ts';
import { getRevision, listRevisions } from './revisions.ts';
import { addSamples } from './samples/add.ts';
import { listSavedSearches, putSavedSearch, removeSavedSearch } from './saved-searches.ts';
import { saveArticle } from './saving.ts';
import { readSnippetUses, updateSnippetUses } from './snippet-uses.ts';
import {
  addSource,
  getSources,
  moveSource,
  removeSource,
  restoreSource,
  updateSource,
} from './sources.ts';
import type { Store } from './store.ts';
import { listSnippets, putSnippet, removeSnippet, restoreSnippet } from './stored-snippets.ts';
import { deleteForever } from './trash.ts';

/** The handlers of an open library. */
export function createHandlers(store: Store): LibraryHandlers {
  return {
    'articles.list': (input) => listArticles(store, input),
    'articles.get': (input) => getArticle(store, input),
    'articles.create': (input) => createArticle(store, input),
    'articles.update': (input) => updateArticle(store, input),
    'articles.save': (input) => saveArticle(store, input),
    'articles.duplicate': (input) => duplicateArticle(store, input),
    'articles.change': (input) => changeArticles(store, input),
    'articles.deleteForever': (input) => deleteForever(store, input),
    'drafts.put': (input) => putDraft(store, input),
    'drafts.get': (input) => getDraft(store, input),
    'drafts.discard': (input) => discardDraft(store, input),
    'revisions.list': (input) => listRevisions(store, input),
    'revisions.get': (input) => getRevision(store, input),
    'revisions.restore': (input) => restoreRevision(store, input),
    'sources.list': (input) => getSources(store, input),
    'sources.add': (input) => addSource(store, input),
    'sources.update': (input) => updateSource(store, input),
    'sources.remove': (input) => removeSource(store, input),
    'sources.restore': (input) => restoreSource(store, input),
    'sources.move': (input) => moveSource(store, input),
    ...createEvidenceHandlers(store),
    'savedSearches.list': () => listSavedSearches(store),
    'savedSearches.put': (input) => putSavedSearch(store, input),
    'savedSearches.remove': (input) => removeSavedSearch(store, input),
    'snippets.list': () => listSnippets(store),
    'snippets.put': (input) => putSnippet(store, input),
    'snippets.remove': (input) => removeSnippet(store, input),
    'snippets.restore': (input) => restoreSnippet(store, input),
    'snippets.uses': (input) => readSnippetUses(store, input),
    'snippets.updateUses': (input) => updateSnippetUses(store, input),
    'library.facets': () => readFacets(store),
    'library.addSamples': () => addSamples(store),
    'library.backup': () => createBackup(store.database, store.directory, store.clock, 'manual'),
    'library.backups': () =>
      ok(listBackups(store.directory).map(({ label: _label, ...row }) => row)),
    'assets.add': (input) => addAsset(store, input),
    'assets.get': (input) => getAsset(store, input),
    'imports.report': (input) => getReport(store, input),
  };
}
