/** Dates and times as an editor reads them at a glance. */
import { counted } from '../../../shared/wording/counted.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago a moment was, relative to `now`: "just now", "4 min ago", "yesterday", "3 Nov". */
export function ago(iso: string, now: number): string {
  const then = new Date(iso);
  const age = now - then.getTime();
  if (age < MINUTE) return 'just now';
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min ago`;
  const days = daysApart(then, new Date(now));
  if (days === 0 || age < 12 * HOUR) return `${Math.floor(age / HOUR)} h ago`;
  if (days === 1) return 'yesterday';
  return shortDate(then, new Date(now));
}

/** When a deadline is, relative to `now`: "due 14:00", "due tomorrow 09:30", "overdue 2 h". */
export function due(iso: string, now: number): { readonly text: string; readonly late: boolean } {
  const moment = new Date(iso);
  const left = moment.getTime() - now;
  if (left < 0) return { text: `overdue ${span(-left)}`, late: true };
  const days = daysApart(new Date(now), moment);
  if (days === 0) return { text: `due ${clock(moment)}`, late: false };
  if (days === 1) return { text: `due tomorrow ${clock(moment)}`, late: false };
  return { text: `due ${shortDate(moment, new Date(now))}`, late: false };
}

/** A full date with time, in the system's language. */
export function fullTime(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** Day and time, short enough for a list: "22 Nov, 15:53". */
export function shortTime(iso: string): string {
  const moment = new Date(iso);
  return `${shortDate(moment, new Date())}, ${clock(moment)}`;
}

function span(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.max(1, Math.floor(milliseconds / MINUTE))} min`;
  if (milliseconds < DAY) return `${Math.floor(milliseconds / HOUR)} h`;
  return counted(Math.floor(milliseconds / DAY), 'day');
}

function clock(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(date);
}

function shortDate(date: Date, now: Date): string {
  const sameYear = date.getFullYear() === now.getFullYear();
  const year = sameYear ? ({} as const) : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', ...year }).format(date);
}

/** Calendar days from one date to a later one, in local time. */
function daysApart(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / DAY);
}
