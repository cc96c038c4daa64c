/**
 * Cache of everything the library owns. Entries never go stale by time: only the library's
 * own events invalidate them, so a list is always what the database last said.
 */
import { QueryClient } from '@tanstack/react-query';
import type { EventOf, OperationName } from '../../shared/ipc/contract.ts';
import { askAgain } from './ask-again.ts';
import { subscribe } from './client.ts';

type ChangedKind = EventOf<'library.changed'>['kinds'][number];

/** Operations whose answers depend on each kind of change. */
const AFFECTED: Record<ChangedKind, readonly OperationName[]> = {
  articles: [
    'articles.list',
    'articles.get',
    'library.facets',
    'library.state',
    'imports.report',
    'snippets.uses',
    'exports.preview',
  ],
  sources: ['sources.list', 'exports.preview', 'desk.list', 'desk.get', 'evidence.piece'],
  drafts: [],
  revisions: ['revisions.list'],
  searches: ['savedSearches.list'],
  snippets: ['snippets.list', 'snippets.uses'],
  desk: ['desk.list', 'desk.get', 'desk.people', 'desk.person', 'evidence.piece'],
  evidence: [
    'capture.view',
    'evidence.piece',
    'evidence.events',
    'evidence.candidates',
    'desk.get',
    'desk.person',
  ],
};

/** The client used by the whole window. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Milliseconds in which changes are gathered, so that a burst of them asks once. */
const GATHER = 50;

function followChanges(client: QueryClient): () => void {
  const affected = new Set<OperationName>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const refresh = () => {
    timer = null;
    for (const name of affected) void askAgain(client, name);
    affected.clear();
  };
  return subscribe('library.changed', ({ kinds }) => {
    for (const name of kinds.flatMap((kind) => AFFECTED[kind])) affected.add(name);
    if (timer === null) timer = setTimeout(refresh, GATHER);
  });
}

/** Keeps the cache true to the library's events until the returned function is called. */
export function followLibrary(client: QueryClient): () => void {
  const stops = [
    followChanges(client),
    subscribe('library.state', () => void client.invalidateQueries()),
    subscribe('settings.changed', (settings) =>
      client.setQueryData(['settings.get', {}], settings),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
