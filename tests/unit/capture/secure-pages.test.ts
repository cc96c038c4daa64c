import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { captureAddress } from '../../../src/main/services/capture/capture-address.ts';
import { fetchPolicy } from '../../../src/main/services/capture/fetch-policy.ts';
import { codeOf, unwrap } from '../../support/library.ts';
import { storyPage } from '../../support/loopback/stories.ts';

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/tls/${name}`, import.meta.url)), 'utf8');
const certificate = fixture('certificate.pem');

const server = createServer({ key: fixture('key.pem'), cert: certificate }, (request, response) => {
  if (request.url === '/down') response.writeHead(302, { location: 'http://secure.desk.test/' });
  else response.writeHead(200, { 'content-type': 'text/html' });
  response.end(request.url === '/down' ? '' : storyPage(1));
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => server.close());

const capture = (path: string) =>
  captureAddress(
    `https://secure.desk.test:${port}${path}`,
    fetchPolicy({
      allowedPrivateHosts: ['secure.desk.test'],
      allowedPorts: [`secure.desk.test:${port}`],
      resolve: async () => ['127.0.0.1'],
    }),
  );

/** Has this process trust the test's certificate until the test ends. */
function trustCertificate(): void {
  const usual = getCACertificates('default');
  setDefaultCACertificates([...usual, certificate]);
  onTestFinished(() => setDefaultCACertificates(usual));
}

describe('pages over TLS', () => {
  it('are refused when nobody vouches for their certificate', async () => {
    expect(codeOf(await capture('/'))).toBe('network-insecure');
  });

  it('are recorded with the fingerprint of the certificate', async () => {
    trustCertificate();
    const { retrieval } = unwrap(await capture('/'));
    expect(retrieval.certificate).toBe(new X509Certificate(certificate).fingerprint256);
  });

  it('never lead to a page without TLS', async () => {
    trustCertificate();
    expect(codeOf(await capture('/down'))).toBe('network-blocked');
  });
});
