/**
 * Cues of a transcript: WebVTT, SubRip, or plain text whose lines begin with a time. A cue says
 * who speaks when, in seconds; what it cannot know stays empty.
 */

/** A stretch of speech. */
export type Cue = {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly text: string;
};

/** Kinds of transcript that are told apart by their content. */
export type TranscriptKind = 'webvtt' | 'subrip' | 'timestamped';

const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const TIMING = new RegExp(String.raw`^\s*(${CLOCK})\s*-->\s*(${CLOCK})(?:\s.*)?$`);
const STAMPED = new RegExp(
  String.raw`^\s*[[(]?(${CLOCK})[\])]?(?:\s*[-–]\s*[[(]?(${CLOCK})[\])]?)?(?=\s|$|:)\s*:?\s*(.*)$`,
);

/** The kind of transcript a text is, or null. Plain text needs three stamped lines. */
export function transcriptKind(text: string): TranscriptKind | null {
  if (/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'webvtt';
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
  if (/^\uFEFF?\s*\d+\s*$/.test(lines[0] ?? '') && TIMING.test(lines[1] ?? '')) return 'subrip';
  const stamped = lines.filter((line) => STAMPED.test(line)).length;
  const filled = lines.filter((line) => line.trim() !== '').length;
  return stamped >= 3 && stamped >= filled / 12 ? 'timestamped' : null;
}

/** The cues of a transcript in order; cues without words are left out. */
export function cuesOf(text: string, kind: TranscriptKind): readonly Cue[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const found = kind === 'timestamped' ? stampedCues(lines) : timedCues(lines);
  return withSpeakers(found).filter((cue) => cue.text !== '');
}

/** What stands before the first time of a timestamped transcript: its title, date and place. */
export function prefaceOf(text: string, kind: TranscriptKind): string {
  if (kind !== 'timestamped') return '';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const first = lines.findIndex((line) => STAMPED.test(line));
  return lines.slice(0, Math.max(0, first)).join('\n').trim();
}

/** WebVTT and SubRip: a timing line, then text up to an empty line. */
function timedCues(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const timing = TIMING.exec(lines[at] ?? '');
    if (timing === null) continue;
    const words: string[] = [];
    while (at + 1 < lines.length && lines[at + 1]?.trim() !== '') {
      at += 1;
      words.push(lines[at] ?? '');
    }
    cues.push(...spoken(words.join('\n'), secondsOf(timing[1]), secondsOf(timing[2])));
  }
  return cues;
}

/** The voices of one cue: WebVTT marks them with tags, others begin the line with a name. */
function spoken(markup: string, start: number, end: number): Cue[] {
  return markup.split(/(?=<v[ .\t])/).map((part) => {
    const voice = /^<v(?:\.[^\s<>.]+)*[ \t]+([^<>]+)>/.exec(part)?.[1]?.trim();
    const text = withoutTags(part).replace(/\s+/g, ' ').trim();
    return { start, end, speaker: voice ?? '', text: text.replace(/^(?:-|>>)\s*/, '') };
  });
}

function withoutTags(markup: string): string {
  return markup
    .replace(/<\/?[a-z][^<>]*>|<[\d:.]+>|\{\\[^{}]*\}/gi, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** Lines that begin with a time, each followed by the lines up to the next one. */
function stampedCues(lines: readonly string[]): Cue[] {
  const cues: { start: number; end: number; lines: string[] }[] = [];
  for (const line of lines) {
    const stamp = STAMPED.exec(line);
    const last = cues.at(-1);
    if (stamp === null) last?.lines.push(line.trim());
    else {
      const start = secondsOf(stamp[1]);
      if (last !== undefined && last.end < last.start) last.end = start;
      const end = stamp[2] === undefined ? -1 : secondsOf(stamp[2]);
      cues.push({ start, end, lines: [stamp[3]?.trim() ?? ''] });
    }
  }
  return cues.map(({ start, end, lines: words }) => {
    const text = words.filter((word) => word !== '').join('\n');
    return { start, end: Math.max(start, end), speaker: '', text };
  });
}

/** A name before a colon at the beginning: capitals, or up to four capitalised words. */
const SPEAKER =
  /^((?:\p{Lu}[\p{Lu}\p{M}\d.'’-]*|(?:Dr|Mr|Mrs|Ms|Prof)\.)(?:\s+[\p{Lu}\p{M}\d.'’-]+){0,5}|(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d+|de|van|von|der|bin|al)){0,4})(?:\s*\([^)\n]{1,60}\))?\s*:\s+(?=\S)/u;

/** Takes the names at the beginning of cues; a single word counts once it comes up again. */
function withSpeakers(cues: readonly Cue[]): readonly Cue[] {
  const uses = new Map<string, number>();
  for (const cue of cues) {
    const label = SPEAKER.exec(cue.text)?.[1]?.trim();
    if (label !== undefined) uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  return cues.map((cue) => {
    const found = cue.speaker === '' ? SPEAKER.exec(cue.text) : null;
    const label = found?.[1]?.trim() ?? '';
    const sure = /\s/.test(label) || label === label.toUpperCase() || (uses.get(label) ?? 0) > 1;
    if (found === null || !sure) return cue;
    return { ...cue, speaker: label, text: cue.text.slice(found[0].length).trim() };
  });
}

/** Seconds of a clock such as 1:02:03.450 or 02:03,4. */
function secondsOf(clock: string | undefined): number {
  const parts = (clock ?? '0').replace(',', '.').split(':').map(Number);
  return parts.reduce((total, part) => total * 60 + part, 0);
}
