/**
 * Which addresses a link may have. Typed, pasted and imported links all pass here, so that
 * nothing that runs code, and nothing on somebody's own disk, ever becomes a link.
 */

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https?:\/\/|mailto:)/i;
const BARE_MAIL = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;
const BARE_HOST = /^[^\s/?#@]+\.[^\s/?#@.]{2,}([/?#].*)?$/;

/**
 * The address to store for what somebody typed or pasted, or null when it cannot be a link.
 * `example.org/a` gains `https://`, a bare e-mail address gains `mailto:`.
 */
export function linkAddress(typed: string): string | null {
  const text = typed.trim().replace(/\p{Cc}/gu, '');
  if (text === '' || /\s/.test(text)) return null;
  if (ALLOWED.test(text)) return text;
  if (BARE_MAIL.test(text)) return `mailto:${text}`;
  if (SCHEME.test(text) && !/^[^:]+:\d+([/?#]|$)/.test(text)) return null;
  return BARE_HOST.test(text) ? `https://${text}` : null;
}
