/**
 * The address somebody means by what they typed or pasted as a link. Which addresses may be
 * links is decided in net/address.ts.
 */
import { linkTarget } from '../../net/address.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const BARE_MAIL = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;
const BARE_HOST = /^[^\s/?#@]+\.[^\s/?#@.]{2,}([/?#].*)?$/;

/**
 * The address to store for what somebody typed or pasted, or null when it cannot be a link.
 * `example.org/a` gains `https://`, a bare e-mail address gains `mailto:`.
 */
export function linkAddress(typed: string): string | null {
  const text = typed.trim().replace(/\p{Cc}/gu, '');
  if (text === '' || /\s/.test(text)) return null;
  const target = linkTarget(text);
  if (target !== null) return target;
  if (BARE_MAIL.test(text)) return `mailto:${text}`;
  if (SCHEME.test(text) && !/^[^:]+:\d+([/?#]|$)/.test(text)) return null;
  return BARE_HOST.test(text) ? `https://${text}` : null;
}
