/**
 * The words of one block as runs of equally marked text, with white space as a browser shows it.
 * The projection takes the text, the readable view the runs; they must never differ.
 */

/** Marks of a run; a link keeps its address as written in the source. */
export type RunMarks = { readonly tags: readonly string[]; readonly href: string | null };

/** Text with its marks. */
export type Run = RunMarks & { readonly text: string };

/** Nothing marked. */
export const PLAIN: RunMarks = { tags: [], href: null };

/** Collects the runs of one block. */
export class RunBuffer {
  readonly #preformatted: boolean;
  #runs: Run[] = [];
  #space = false;
  #empty = true;

  constructor(preformatted: boolean) {
    this.#preformatted = preformatted;
  }

  /** Adds text, folding white space across runs. */
  add(text: string, marks: RunMarks): void {
    if (this.#preformatted) {
      this.#push(text.replace(/\r\n?/g, '\n'), marks);
      return;
    }
    for (const part of text.split(/([ \t\n\r\f]+)/)) {
      if (part === '') continue;
      if (/^[ \t\n\r\f]/.test(part)) {
        this.#space = !this.#empty;
      } else {
        this.#push(this.#space ? ` ${part}` : part, marks);
        this.#space = false;
      }
    }
  }

  /** A line break inside the block. */
  breakLine(): void {
    if (!this.#empty) this.#push('\n', PLAIN);
    this.#space = false;
    this.#empty = true;
  }

  /** The runs collected so far, in NFC and without outer line breaks; the buffer is empty then. */
  take(): readonly Run[] {
    const runs = trimmed(this.#runs);
    this.#runs = [];
    this.#space = false;
    this.#empty = true;
    return inNormalForm(runs);
  }

  #push(text: string, marks: RunMarks): void {
    const last = this.#runs.at(-1);
    this.#empty = false;
    if (last !== undefined && last.href === marks.href && sameTags(last.tags, marks.tags))
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text };
    else this.#runs.push({ ...marks, text });
  }
}

function sameTags(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((tag, index) => tag === other[index]);
}

function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    first.text = first.text.replace(/^\s+/, '');
    if (first.text !== '') break;
    kept.shift();
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    last.text = last.text.replace(/\s+$/, '');
    if (last.text !== '') break;
    kept.pop();
  }
  return kept;
}

/** Composes characters; where marks cut through a composed one, the marks give way. */
function inNormalForm(runs: readonly Run[]): readonly Run[] {
  const composed = runs.map((run) => ({ ...run, text: run.text.normalize('NFC') }));
  const whole = textOf(runs).normalize('NFC');
  return textOf(composed) === whole ? composed : [{ ...PLAIN, text: whole }];
}

/** The text of some runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
