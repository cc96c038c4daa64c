/**
 * The loopback server: every behaviour under a host name of its own, a second server behind it
 * that nobody may reach, and names that resolve to wherever a test needs them.
 */
import { createServer, type Server } from 'node:http';
import {
  type FetchPolicy,
  fetchPolicy,
  type Resolve,
  USUAL_BUDGETS,
} from '../../../src/main/services/capture/fetch-policy.ts';
import type { Behaviours } from './behaviour.ts';
import { CONTENTS } from './contents.ts';
import { FAULTS } from './faults.ts';
import { FORBIDDEN_REDIRECTS, FORBIDDEN_TARGETS, REDIRECTS } from './redirects.ts';
import { REQUESTS } from './requests.ts';
import { SOFT_NOT_FOUND } from './soft-not-found.ts';
import { STATUSES } from './statuses.ts';
import { WALLS } from './walls.ts';

/** Every behaviour by name. */
export const BEHAVIOURS: Behaviours = {
  ...STATUSES,
  ...REDIRECTS,
  ...FORBIDDEN_REDIRECTS,
  ...FAULTS,
  ...CONTENTS,
  ...WALLS,
  ...SOFT_NOT_FOUND,
  ...REQUESTS,
};

/** Behaviours of names rather than of servers. */
export const NAMES = ['name-unknown', 'name-server-down', 'port-closed', 'not-tls'] as const;

/** A running pair of servers. */
export type Loopback = {
  /** The address of a behaviour's story. */
  readonly address: (behaviour: string) => string;
  /** A policy that reaches the behaviours and nothing else of this machine. */
  readonly policy: (changes?: Partial<FetchPolicy>) => FetchPolicy;
  readonly innerPort: number;
  /** Requests that reached the inner server: none, ever. */
  readonly innerHits: () => number;
  /** Requests that a behaviour has had, as "METHOD path". */
  readonly hits: (behaviour: string) => readonly string[];
  /** Names that were looked up. */
  readonly lookups: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts the servers on free ports. */
export async function startLoopback(): Promise<Loopback> {
  let innerHits = 0;
  const inner = createServer((_, response) => {
    innerHits += 1;
    response.end('inner');
  });
  const innerPort = await listen(inner);
  const requests = new Map<string, string[]>();
  const outer = createServer((request, response) => {
    const name = (request.headers.host ?? '').replace(/\.desk\.test(?::\d+)?$/, '');
    requests.set(name, [...(requests.get(name) ?? []), `${request.method} ${request.url}`]);
    const path = (request.url ?? '/').replace(/^\//, '').replace(/\?.*$/, '');
    const beside = (other: string) => `http://${request.headers.host}/${other}`;
    const serve = BEHAVIOURS[name];
    if (serve === undefined) response.writeHead(500).end();
    else serve({ request, response, path, beside, innerPort });
  });
  const port = await listen(outer);
  const names: string[] = [];
  const resolve: Resolve = async (name) => {
    names.push(name);
    return resolved(name);
  };
  const behaviours = [...Object.keys(BEHAVIOURS), ...NAMES].map((name) => `${name}.desk.test`);
  return {
    address: (name) => addressOf(name, port),
    policy: (changes = {}) =>
      fetchPolicy({
        allowedPrivateHosts: behaviours,
        // Judged by their address, not by their port: the forbidden ones are allowed theirs.
        allowedPorts: [
          ...behaviours.flatMap((name) => [`${name}:${port}`, `${name}:1`]),
          ...forbiddenHosts(innerPort),
        ],
        budgets: QUICK_BUDGETS,
        resolve,
        ...changes,
      }),
    innerPort,
    innerHits: () => innerHits,
    hits: (name) => requests.get(name) ?? [],
    lookups: () => names,
    close: async () => {
      for (const server of [outer, inner]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

/** Small enough to try every limit, large enough for a busy machine. */
const QUICK_BUDGETS = {
  ...USUAL_BUDGETS,
  connect: 2500,
  idle: 2000,
  total: 6000,
  pageBytes: 1024 * 1024,
  fileBytes: 2 * 1024 * 1024,
} as const;

function forbiddenHosts(innerPort: number): string[] {
  return Object.values(FORBIDDEN_TARGETS)
    .filter((target) => target.includes('PORT'))
    .flatMap((target) => URL.parse(target.replace('PORT', String(innerPort)))?.host ?? []);
}

function addressOf(name: string, port: number): string {
  if (name === 'port-closed') return 'http://port-closed.desk.test:1/story';
  const scheme = name === 'not-tls' ? 'https' : 'http';
  return `${scheme}://${name}.desk.test:${port}/story`;
}

/** Where the names of these tests lead. */
function resolved(name: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    'inside.test': ['127.0.0.1'],
    'inside-six.test': ['::1'],
    'intranet.test': ['10.1.2.3'],
    'two-faced.test': ['93.184.215.14', '127.0.0.1'],
    localhost: ['127.0.0.1'],
    'localhost.': ['127.0.0.1'],
  };
  if (name === 'name-unknown.desk.test') throw lookupError('ENOTFOUND');
  if (name === 'name-server-down.desk.test') throw lookupError('EAI_AGAIN');
  if (name.endsWith('.desk.test')) return ['127.0.0.1'];
  const found = known[name];
  if (found === undefined) throw lookupError('ENOTFOUND');
  return found;
}

function lookupError(code: string): Error {
  return Object.assign(new Error(`getaddrinfo ${code}`), { code });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
