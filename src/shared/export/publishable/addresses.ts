/**
 * Leak guard: an address may leave only if a reader's browser can follow it safely. Scripts and
 * paths on the editor's own machine (`file:`) go; the linked words stay.
 */
import type { NodeJson } from '../../article/json.ts';
import { linkTarget } from '../../net/address.ts';
import { rewriteDocument } from './rewrite.ts';
import { type CleaningStep, noticesOf } from './step.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const IGNORED_BY_BROWSERS = /[\p{Cc}\s]/gu;

/** Whether an address may be a link, or is relative; whatever hides a scheme is neither. */
export function isSafeAddress(address: string): boolean {
  if (linkTarget(address) !== null) return true;
  const seen = address.replace(IGNORED_BY_BROWSERS, '');
  if (SCHEME.test(seen)) return false;
  return seen !== '' && !/^(?:[\\/]{2}|[a-z]:[\\/]|~)/i.test(seen);
}

/** Removes unsafe addresses from links, embeds and sources. */
export const removeUnsafeAddresses: CleaningStep = (input) => {
  const removed: string[] = [];
  const check = (address: string): boolean => {
    const safe = isSafeAddress(address);
    if (!safe && address !== '') removed.push(address);
    return safe;
  };
  const document = rewriteDocument(input.document, (node) => withSafeAddresses(node, check));
  const sources = input.sources.map((source) =>
    check(source.url) ? source : { ...source, url: '' },
  );
  return {
    package: { ...input, document, sources },
    notices: noticesOf('stripped', 'Addresses that readers cannot follow safely', removed),
  };
};

function withSafeAddresses(node: NodeJson, check: (address: string) => boolean): NodeJson {
  if (node.type === 'embed') {
    return check(String(node.attrs?.url ?? ''))
      ? node
      : { ...node, attrs: { ...node.attrs, url: '' } };
  }
  if (!node.marks?.some((mark) => mark.type === 'link')) return node;
  const { marks, ...rest } = node;
  const kept = marks.filter(
    (mark) => mark.type !== 'link' || check(String(mark.attrs?.href ?? '')),
  );
  return { ...rest, ...(kept.length > 0 && { marks: kept }) };
}
