import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AddressAllowance,
  isDeceptive,
  isDowngrade,
  refusedCapture,
} from '../../../src/shared/capture/retrieval/capture-address.ts';
import { refusedAddress } from '../../../src/shared/capture/retrieval/public-address.ts';

const USUAL: AddressAllowance = { allowedPrivateHosts: [], allowedPorts: [] };

describe('refusedAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450::1'])(
    'lets %s through',
    (address) => expect(refusedAddress(address)).toBeNull(),
  );

  it.each(['::ffff:8.8.8.8', '64:ff9b::808:808'])('judges the IPv4 inside %s', (address) =>
    expect(refusedAddress(address)).toBeNull(),
  );

  it.each([
    ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.31.255.255'],
    ...['192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.51.100.1'],
    ...['203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::7f00:1', '::808:808', '::ffff:10.0.0.1', '64:ff9b::a00:1'],
    ...['64:ff9b:1::808:808', '100::1', '2001::1', '2001:db8::1', '2001:20::1', '2002:808:808::'],
    ...['3fff::1', '4000::1', '5f00::1', 'fc00::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1'],
    ...['ff02::1', '', 'localhost', '1.2.3', '[::1]'],
  ])('refuses %s', (address) => expect(refusedAddress(address)).not.toBeNull());

  it('refuses whatever carries an inner address inside IPv6', () => {
    const inner = fc.tuple(
      fc.constantFrom('127.', '10.', '192.168.', '169.254.'),
      fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(inner, fc.constantFrom('::ffff:', '64:ff9b::', '::'), ([start, rest], prefix) => {
        const parts = [...start.split('.').filter(Boolean), ...rest].slice(0, 4);
        expect(refusedAddress(`${prefix}${parts.join('.')}`)).not.toBeNull();
      }),
    );
  });
});

describe('refusedCapture', () => {
  const judge = (address: string, allowance = USUAL) => refusedCapture(new URL(address), allowance);

  it.each(['http://example.org/', 'https://example.org:8443/a?b#c', 'http://example.org:8080/'])(
    'lets %s through to the lookup',
    (address) => expect(judge(address)).toBeNull(),
  );

  it('allows a private host and a port only where a person did', () => {
    expect(judge('http://127.0.0.1/')).not.toBeNull();
    const allowance = {
      allowedPrivateHosts: ['127.0.0.1', '::1'],
      allowedPorts: ['127.0.0.1:3000'],
    };
    expect(judge('http://127.0.0.1:3000/', allowance)).toBeNull();
    expect(judge('http://127.0.0.2:3000/', allowance)).not.toBeNull();
    expect(judge('http://127.0.0.1:3001/', allowance)).not.toBeNull();
    expect(judge('http://example.org:3000/', allowance)).not.toBeNull();
  });
});

describe('redirects and disguises', () => {
  it('never goes from a secure page to an insecure one', () => {
    const [secure, plain] = [new URL('https://example.org/'), new URL('http://example.org/')];
    expect(isDowngrade(secure, plain)).toBe(true);
    expect(isDowngrade(plain, secure)).toBe(false);
    expect(isDowngrade(secure, secure)).toBe(false);
  });

  it('sees characters that make one address look like another', () => {
    expect(isDeceptive('https://example.org/\u202Etxt')).toBe(true);
    expect(isDeceptive('https://exam\u200Bple.org/')).toBe(true);
    expect(isDeceptive('https://example.org/caf\u00E9')).toBe(false);
  });
});
