/**
 * The eight ways of setting quotation marks. Cases are written with “ ” outside, ‘ ’ inside and '
 * as apostrophe, and are set here in the typography of their case.
 */

export const TYPOGRAPHIES = [
  'curly-double',
  'straight-double',
  'curly-single',
  'straight-single',
  'guillemets',
  'mixed-marks',
  'wrong-way',
  'spacing',
] as const;
export type Typography = (typeof TYPOGRAPHIES)[number];

/** Those a newsroom would call a mistake. */
export const MESSY_TYPOGRAPHIES: readonly Typography[] = ['mixed-marks', 'wrong-way', 'spacing'];

interface Marks {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
  readonly apostrophe: string;
}

const THIN = '\u202f';

const MARKS: Readonly<Record<Exclude<Typography, 'mixed-marks'>, Marks>> = {
  'curly-double': { outer: ['“', '”'], inner: ['‘', '’'], apostrophe: '’' },
  'straight-double': { outer: ['"', '"'], inner: ["'", "'"], apostrophe: "'" },
  'curly-single': { outer: ['‘', '’'], inner: ['“', '”'], apostrophe: '’' },
  'straight-single': { outer: ["'", "'"], inner: ['"', '"'], apostrophe: "'" },
  guillemets: { outer: ['«', '»'], inner: ['“', '”'], apostrophe: '’' },
  'wrong-way': { outer: ['”', '”'], inner: ['’', '’'], apostrophe: '’' },
  spacing: { outer: [`“${THIN}`, `${THIN}”`], inner: ['‘', '’'], apostrophe: '’' },
};

/** What pasting from two programs leaves: pairs whose halves differ, in turn. */
const MIXED: readonly Marks[] = [
  { outer: ['“', '"'], inner: ['‘', '’'], apostrophe: "'" },
  { outer: ['"', '”'], inner: ["'", "'"], apostrophe: "'" },
  { outer: ['“', '”'], inner: ["'", "'"], apostrophe: "'" },
];

/** Sets a text. A foot sign (an apostrophe after a figure) stays straight. */
export function setTypography(canonical: string, typography: Typography): string {
  let pair = -1;
  return canonical.replace(/[“”‘’]|(?<!\d)'/gu, (mark) => {
    if (mark === '“') pair += 1;
    const marks =
      typography === 'mixed-marks' ? MIXED[Math.max(0, pair) % MIXED.length] : MARKS[typography];
    return marks === undefined ? mark : markFor(mark, marks);
  });
}

function markFor(mark: string, marks: Marks): string {
  switch (mark) {
    case '“':
      return marks.outer[0];
    case '”':
      return marks.outer[1];
    case '‘':
      return marks.inner[0];
    case '’':
      return marks.inner[1];
    default:
      return marks.apostrophe;
  }
}
