/** An import report as indented lines for people. */
import { partName } from '../../shared/import/part-names.ts';
import type { ImportReport } from '../../shared/import/report.ts';

const LONGEST = 70;

/** One line per item: what happened to which words, and why. */
export function reportLines(report: ImportReport): string[] {
  return report.items.map((item) => {
    const words = item.original === '' ? item.result : item.original;
    return `    ${item.kind} ${partName(item.field)}: ${shortened(words)} (${item.reason})`;
  });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
