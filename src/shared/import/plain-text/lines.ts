/**
 * Cuts plain text into lines and groups of lines between blank ones.
 * Any line ending is understood; characters of the lines themselves stay as typed.
 */

/** A non-empty line: its text trimmed at the end, and how far it was indented (a tab is four). */
export type Line = { readonly text: string; readonly indent: number };

/** Control characters that no text contains and no editor shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/g;

/** Groups of lines that stand together without a blank line between them. */
export function lineGroups(text: string): Line[][] {
  const groups: Line[][] = [];
  let open = false;
  for (const raw of cleanLines(text)) {
    if (raw.trim() === '') {
      open = false;
      continue;
    }
    if (!open) groups.push([]);
    groups.at(-1)?.push(lineOf(raw));
    open = true;
  }
  return groups;
}

function cleanLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(CONTROLS, '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

function lineOf(raw: string): Line {
  const text = raw.trim();
  const lead = raw.slice(0, raw.length - raw.trimStart().length);
  return { text, indent: lead.replaceAll('\t', '    ').length };
}
