/**
 * What a fetch may do and how much it may cost. Everything is a parameter, so that a newsroom
 * can allow its intranet and tests can be quick; the defaults are the safe ones.
 */
import { lookup } from 'node:dns/promises';
import type { AddressAllowance } from '../../../shared/capture/retrieval/capture-address.ts';

const MEGABYTE = 1024 * 1024;

/** Limits of one fetch, in milliseconds and bytes (after decompression). */
export type FetchBudgets = {
  /** Until the connection stands, and again until the answer begins. */
  readonly connect: number;
  /** Longest silence while the answer arrives. */
  readonly idle: number;
  /** Everything together, redirects included. */
  readonly total: number;
  readonly pageBytes: number;
  readonly fileBytes: number;
  /** Most bytes that one compressed byte may become. */
  readonly ratio: number;
  readonly headerBytes: number;
  readonly redirects: number;
};

/** Finds every address of a host name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** The rules for one fetch. */
export type FetchPolicy = AddressAllowance & {
  /** With it on, nothing is asked of the network at all, not even the address of a name. */
  readonly secretSafe: boolean;
  readonly budgets: FetchBudgets;
  readonly userAgent: string;
  readonly resolve: Resolve;
};

/** The budgets that hold outside tests. */
export const USUAL_BUDGETS: FetchBudgets = {
  connect: 10_000,
  idle: 5_000,
  total: 30_000,
  pageBytes: 20 * MEGABYTE,
  fileBytes: 100 * MEGABYTE,
  ratio: 100,
  headerBytes: 64 * 1024,
  redirects: 5,
};

/** A policy with the usual rules, changed where stated. */
export function fetchPolicy(changes: Partial<FetchPolicy> = {}): FetchPolicy {
  return {
    allowedPrivateHosts: [],
    allowedPorts: [],
    secretSafe: false,
    budgets: USUAL_BUDGETS,
    userAgent: 'Standfirst (saves a copy of a page for an editor)',
    resolve: systemResolve,
    ...changes,
  };
}

async function systemResolve(hostname: string): Promise<readonly string[]> {
  const answers = await lookup(hostname, { all: true, verbatim: true });
  return answers.map(({ address }) => address);
}
