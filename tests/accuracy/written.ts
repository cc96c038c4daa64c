/**
 * Reads the files that cases are written in: sections under a heading line such as
 * `=== d-art-01 | inverted-cue`. Used by the sets' compile steps.
 */
import { readFileSync } from 'node:fs';

export interface Section {
  /** The heading's fields, trimmed. */
  readonly head: readonly string[];
  /** The lines up to the next heading, without blank ones. */
  readonly lines: readonly string[];
}

/** The sections of a file; `sign` is what heading lines begin with. Throws on text before one. */
export function readSections(file: string, sign: string): readonly Section[] {
  const sections: { head: readonly string[]; lines: string[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith(`${sign} `)) {
      const head = line.slice(sign.length).split('|');
      sections.push({ head: head.map((field) => field.trim()), lines: [] });
    } else if (line.trim() !== '') {
      const section = sections.at(-1);
      if (section === undefined) throw new Error(`${file}: text before the first ${sign}`);
      section.lines.push(line);
    }
  }
  return sections;
}

/** The values of `key: value` lines, in order. */
export function valuesOf(section: Section, key: string): readonly string[] {
  const start = `${key}: `;
  return section.lines.flatMap((line) =>
    line.startsWith(start) ? [line.slice(start.length)] : [],
  );
}

/** The lines of a file, each as its words. */
export function readLines(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/u));
}
