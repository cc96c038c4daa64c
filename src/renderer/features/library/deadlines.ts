/** The deadlines one can filter by, as moments that a deadline has to lie before. */

/** Choices of the deadline filter. */
export const DEADLINES = [
  { value: 'any', label: 'Any or none' },
  { value: 'overdue', label: 'Overdue' },
  { value: 'today', label: 'By the end of today' },
  { value: 'week', label: 'Within seven days' },
] as const;

/** One choice of the deadline filter. */
export type DeadlineChoice = (typeof DEADLINES)[number]['value'];

/** The moment a choice stands for, as an ISO date in UTC; null for any deadline. */
export function deadlineBefore(choice: DeadlineChoice, now: Date): string | null {
  if (choice === 'any') return null;
  if (choice === 'overdue') return now.toISOString();
  const days = choice === 'today' ? 1 : 8;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toISOString();
}

/** The choice that a stored moment comes nearest to. */
export function deadlineChoice(before: string | null, now: Date): DeadlineChoice {
  if (before === null) return 'any';
  if (before <= now.toISOString()) return 'overdue';
  const today = deadlineBefore('today', now) ?? '';
  return before <= today ? 'today' : 'week';
}
