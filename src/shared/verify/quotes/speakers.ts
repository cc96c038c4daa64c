/**
 * Who speaks where in a transcript: labels such as "MR HALLAM:" at the start of a line, and the
 * blank-line alternation of printed interviews. A quote that runs over such a border joins the words
 * of two people.
 */
import type { Range } from '../text/range.ts';

/** A label with the name before its colon, folded. */
export type SpeakerLabel = Range & { readonly name: string };

const TIME = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])]?[ \\t-]*)?';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}\\d'’.-]*";
const NAME = `${NAME_WORD}(?:,?[ \\t]+(?:${NAME_WORD}|of|the|to|de|van|von|for|\\d+)){0,5}`;
const REMARK = '(?:[ \\t]*[([][^)\\]\\n]{1,60}[)\\]])?';
const LABEL = new RegExp(
  `^[ \\t>*_]*${TIME}(?:((?:${NAME})${REMARK})[*_]*:|([QA]\\d*)[.:)])(?=\\s)`,
  'gmu',
);

/** The labels of a transcript; none when fewer than two lines have one, as in plain prose. */
export function speakerLabelsOf(text: string): readonly SpeakerLabel[] {
  const labels: SpeakerLabel[] = [];
  for (const match of text.matchAll(LABEL)) {
    const [label] = match;
    const words = match[1] ?? match[2] ?? '';
    const name = words
      .replace(/[([].*$/u, '')
      .trim()
      .toUpperCase();
    labels.push({ start: match.index, end: match.index + label.length, name });
  }
  return labels.length < 2 ? questionsAndAnswers(text) : labels;
}

const QUESTION = /^[^\n]{3,280}\?[”"’']?$/u;
const FEWEST_QUESTIONS = 3;

/** A printed interview without labels: short paragraphs that ask, each followed by an answer. */
function questionsAndAnswers(text: string): readonly SpeakerLabel[] {
  const labels: SpeakerLabel[] = [];
  let questions = 0;
  let paragraphs = 0;
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    const isQuestion = QUESTION.test(paragraph.trim());
    labels.push({ start: index, end: index, name: isQuestion ? 'QUESTION' : 'ANSWER' });
    paragraphs += 1;
    if (isQuestion) questions += 1;
  }
  return questions >= FEWEST_QUESTIONS && questions * 4 >= paragraphs ? labels : [];
}

/** The label that rules a place: the last one that ends at or before it. */
export function labelAt(labels: readonly SpeakerLabel[], offset: number): SpeakerLabel | null {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return labels[low - 1] ?? null;
}

/** Whether two labels stand for one person: "PETRA LANG" after "HOST, PETRA LANG". */
export function isSameSpeaker(one: SpeakerLabel | null, other: SpeakerLabel | null): boolean {
  if (one === null || other === null) return one === other;
  return one.name.endsWith(other.name) || other.name.endsWith(one.name);
}
