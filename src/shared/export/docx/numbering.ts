/** Numbering definitions: one for bullets, and one per first number that some list asks for. */
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';

/** Gives every list its numbering; `definitions` is what the document is given. */
export type WordNumbering = {
  /** Reference and instance of a new list; `start` null makes it a bullet list. */
  readonly add: (start: number | null) => { readonly reference: string; readonly instance: number };
  readonly definitions: () => INumberingOptions['config'];
};

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const BULLETS = ['•', '–', '▪'];
/** Twips between one level and the next. */
const INDENT = 360;

/** Numbering of one piece. */
export function collectNumbering(): WordNumbering {
  const starts = new Set<number>();
  let lists = 0;
  return {
    add: (start) => {
      lists += 1;
      if (start === null) return { reference: 'bullets', instance: 0 };
      starts.add(start);
      return { reference: `numbers-${start}`, instance: lists };
    },
    definitions: () => [
      { reference: 'bullets', levels: LEVELS.map(bulletLevel) },
      ...Array.from(starts, (start) => ({
        reference: `numbers-${start}`,
        // A list numbers only the level it stands at, so every level may begin alike.
        levels: LEVELS.map((level) => numberLevel(level, start)),
      })),
    ],
  };
}

function bulletLevel(level: number): ILevelsOptions {
  const text = BULLETS[level % BULLETS.length] ?? '•';
  return {
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.START,
    ...indent(level),
  };
}

function numberLevel(level: number, start: number): ILevelsOptions {
  const text = `%${level + 1}.`;
  const alignment = AlignmentType.START;
  return { level, format: LevelFormat.DECIMAL, text, start, alignment, ...indent(level) };
}

function indent(level: number): Pick<ILevelsOptions, 'style'> {
  const start = INDENT * (level + 1);
  return { style: { paragraph: { indent: { start, hanging: INDENT } } } };
}
