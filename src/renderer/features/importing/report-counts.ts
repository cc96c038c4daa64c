/** The sum of an import report in words. */
import type { ImportItem } from '../../../shared/import/report.ts';

/** "Everything kept", or how many items were kept, changed and dropped. */
export function countKinds(items: readonly ImportItem[]): string {
  const count = (kind: ImportItem['kind']) => items.filter((item) => item.kind === kind).length;
  const changed = count('changed');
  const dropped = count('dropped');
  if (changed + dropped === 0) return 'Every word was kept as it was';
  const parts = [`${count('kept')} kept`];
  if (changed > 0) parts.push(`${changed} changed`);
  if (dropped > 0) parts.push(`${dropped} dropped`);
  return parts.join(', ');
}
