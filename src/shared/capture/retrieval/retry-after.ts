/** The Retry-After header: seconds, or a moment in the form of RFC 9110. */

/** Longest wait that is believed, in seconds (one week). */
const LONGEST = 7 * 24 * 3600;

/** Seconds to wait from `now` (milliseconds since 1970), or null when the header says nothing. */
export function retryAfterSeconds(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), LONGEST);
  if (!/^[A-Z][a-z]{2,8}, /.test(text)) return null;
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) return null;
  return Math.min(Math.max(0, Math.ceil((moment - now) / 1000)), LONGEST);
}
