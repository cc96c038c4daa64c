/** The record of how bytes came here, begun by who retrieved them and completed by who reads them. */

import { attachmentName } from '../../../shared/capture/retrieval/attachment-name.ts';
import type { Retrieval } from '../../../shared/evidence/snapshot.ts';
import type { Answer, FetchOutcome } from './fetch-outcome.ts';
import type { FetchPolicy } from './fetch-policy.ts';

/** What is known only after reading. */
const UNREAD = { sniffedType: '', charset: '', charsetFrom: '', tools: {}, robots: '' } as const;

/** The record of a fetch. */
export function retrievalOf(outcome: FetchOutcome, answer: Answer, policy: FetchPolicy): Retrieval {
  return {
    ...UNREAD,
    kind: 'fetched',
    requestedUrl: outcome.requestedUrl,
    finalUrl: outcome.finalUrl,
    redirects: [...outcome.redirects],
    startedAt: new Date(outcome.startedAt).toISOString(),
    endedAt: new Date(outcome.endedAt).toISOString(),
    method: outcome.method,
    status: answer.status,
    headers: { ...answer.headers },
    declaredType: (answer.headers['content-type'] ?? '').slice(0, 200),
    fileName: attachmentName(answer.headers['content-disposition']).slice(0, 500),
    certificate: answer.certificate,
    session: 'clean',
    userAgent: policy.userAgent,
  };
}

/** The record of something that was not fetched. */
export function localRetrieval(kind: 'file' | 'pasted' | 'typed', fileName: string): Retrieval {
  const now = new Date().toISOString();
  return {
    ...UNREAD,
    kind,
    requestedUrl: '',
    finalUrl: '',
    redirects: [],
    startedAt: now,
    endedAt: now,
    method: '',
    status: null,
    headers: {},
    declaredType: '',
    fileName: fileName.slice(0, 500),
    certificate: null,
    session: 'none',
    userAgent: '',
  };
}
