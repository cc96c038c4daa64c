/** Moments as forms hold them (local time, to the minute) and as the library does (UTC). */

/** `2026-03-01T14:30` in local time for an ISO moment; empty for null. */
export function toLocalInput(iso: string | null): string {
  if (iso === null) return '';
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The ISO moment of a local one; null for what is not a whole date and time. */
export function fromLocalInput(local: string): string | null {
  if (!/^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(local)) return null;
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
