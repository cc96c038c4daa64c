/**
 * One request to one address, with our lookup in its socket. Nothing is remembered between
 * requests: no cookies, no credentials, no kept connections.
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { refusedCapture } from '../../../shared/capture/retrieval/capture-address.ts';
import { refusedAddress } from '../../../shared/capture/retrieval/public-address.ts';
import { type Answer, FetchProblem } from './fetch-outcome.ts';
import type { FetchPolicy } from './fetch-policy.ts';
import { guardedLookup, privateAddress } from './guarded-lookup.ts';
import { keptHeaders } from './kept-headers.ts';
import { readBody } from './read-body.ts';

/** What is asked for; headers are added to the usual ones. */
export type Wish = {
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes after which the rest of the body is not wanted; null for all of it. */
  readonly enough: number | null;
};

/** Asks once; throws a FetchProblem, or the socket's own error, when there is no answer. */
export async function requestOnce(
  url: URL,
  policy: FetchPolicy,
  wish: Wish,
  signal: AbortSignal,
): Promise<Answer> {
  const refused = refusedCapture(url, policy);
  if (refused !== null) throw new FetchProblem('forbidden', url.host, refused);
  const message = await answerTo(url, policy, wish, signal);
  const status = message.statusCode ?? 0;
  const facts = {
    status,
    headers: keptHeaders(message),
    certificate: fingerprintOf(message.socket),
  };
  if (wish.method === 'HEAD' || isRedirect(status, message)) {
    message.destroy();
    return { ...facts, bytes: new Uint8Array(), complete: false };
  }
  const body = await readBody(message, { budgets: policy.budgets, enough: wish.enough });
  return { ...facts, ...body };
}

function isRedirect(status: number, message: IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(status) && message.headers.location !== undefined;
}

/** Waits for the head of the answer: first for the connection, then for the first line. */
function answerTo(
  url: URL,
  policy: FetchPolicy,
  wish: Wish,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const outgoing = (secure ? httpsRequest : httpRequest)(url, {
      method: wish.method,
      agent: false,
      lookup: guardedLookup(policy),
      maxHeaderSize: policy.budgets.headerBytes,
      signal,
      headers: {
        'user-agent': policy.userAgent,
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
        ...wish.headers,
      },
    });
    const late = (what: string) => () => outgoing.destroy(new FetchProblem('timeout', what));
    let timer = setTimeout(late('no connection'), policy.budgets.connect);
    const connected = (socket: Socket) => () => {
      clearTimeout(timer);
      timer = setTimeout(late('no answer'), policy.budgets.connect);
      const refused = refusedPeer(socket, url, policy);
      if (refused !== null) outgoing.destroy(refused);
    };
    outgoing.on('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', connected(socket));
    });
    outgoing.on('response', (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    outgoing.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    outgoing.end();
  });
}

/** A second look at whom the socket reached, in case the lookup was not what decided it. */
function refusedPeer(socket: Socket, url: URL, policy: FetchPolicy): FetchProblem | null {
  if (policy.allowedPrivateHosts.includes(url.hostname)) return null;
  const refused = refusedAddress(socket.remoteAddress ?? '');
  return refused === null ? null : privateAddress(refused);
}

function fingerprintOf(socket: Socket): string | null {
  if (!(socket instanceof TLSSocket)) return null;
  const { fingerprint256 } = socket.getPeerCertificate();
  return fingerprint256 ?? null;
}
