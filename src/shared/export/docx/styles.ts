/**
 * The styles of Word files, under Word's own ids where Word has one, so that a desk can restyle
 * a piece by applying its own template. Sizes are half-points, spaces twips, as Word counts.
 */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { assertNever } from '../../ipc/result.ts';

const SERIF = 'Georgia';
const SANS = 'Arial';
const QUIET = '555555';
const ACCENT = '1F4E8C';

/** How a paragraph stands: in the column, inset from both sides, in a tinted box, or centred. */
type Stance = 'column' | 'inset' | 'box' | 'centred';

type StyleRow = readonly [
  name: string,
  stance: Stance,
  before: number,
  after: number,
  run: NonNullable<IParagraphStyleOptions['run']>,
];

/** Our paragraph styles by name; the id is the name without spaces. */
const STYLES: readonly StyleRow[] = [
  ['Kicker', 'column', 0, 60, { size: 18, bold: true, allCaps: true, font: SANS, color: ACCENT }],
  ['Subtitle', 'column', 0, 200, { size: 28, color: QUIET }],
  ['Byline', 'column', 0, 40, { size: 20, bold: true, font: SANS }],
  ['Dateline', 'column', 0, 200, { size: 20, color: QUIET, font: SANS }],
  ['Picture', 'column', 120, 60, {}],
  ['Glance Title', 'box', 160, 0, { bold: true, font: SANS }],
  ['Glance Item', 'box', 0, 240, { font: SANS, size: 21 }],
  ['Quote', 'inset', 80, 120, { italics: true }],
  ['Intense Quote', 'inset', 240, 60, { size: 32 }],
  ['Attribution', 'inset', 0, 240, { size: 20, font: SANS, color: QUIET }],
  ['Fact Box Title', 'box', 160, 0, { bold: true, font: SANS }],
  ['Fact Box', 'box', 0, 240, { font: SANS, size: 21 }],
  ['Correction', 'box', 120, 120, { font: SANS, size: 21 }],
  ['Divider', 'centred', 200, 200, {}],
  ['List Bullet', 'column', 0, 60, {}],
  ['List Number', 'column', 0, 60, {}],
  ['List Continue', 'inset', 0, 60, {}],
  ['Table Heading', 'column', 40, 40, { bold: true, font: SANS, size: 20 }],
  ['Table Text', 'column', 40, 40, { font: SANS, size: 20 }],
];

const GRID_SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** Word's style Table Grid; the library that writes the file takes table styles only as XML. */
export const TABLE_STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:uiPriority w:val="39"/>
<w:tblPr><w:tblBorders>${GRID_SIDES.map(
  (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`;

/** All styles of a document in one language. */
export function wordStyles(language: string, rightToLeft: boolean): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, font: SERIF },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: SERIF, size: 22, language: { value: language, bidirectional: language } },
        paragraph: { spacing: { after: 160, line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: heading(48, 0, 120),
      heading2: heading(30, 320, 100),
      heading3: heading(26, 240, 80),
      heading4: heading(23, 200, 60),
      caption: {
        run: { size: 18, font: SANS, color: QUIET, italics: false },
        paragraph: { spacing: { before: 40, after: 240 } },
      },
    },
    paragraphStyles: STYLES.map((row) => paragraphStyle(row, rightToLeft)),
  };
}

function paragraphStyle(
  [name, stance, before, after, run]: StyleRow,
  rightToLeft: boolean,
): IParagraphStyleOptions {
  const id = name.replaceAll(' ', '');
  const paragraph = { spacing: { before, after }, ...stanceOf(stance, rightToLeft) };
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function stanceOf(
  stance: Stance,
  rightToLeft: boolean,
): NonNullable<IParagraphStyleOptions['paragraph']> {
  switch (stance) {
    case 'column':
      return {};
    case 'inset':
      return { indent: { start: 567, end: 567 } };
    case 'centred':
      return { alignment: AlignmentType.CENTER };
    case 'box': {
      const rule = { style: BorderStyle.SINGLE, size: 18, color: ACCENT, space: 8 };
      const border = rightToLeft ? { right: rule } : { left: rule };
      // Space only around the box: between two paragraphs of one style there is none.
      return { shading: { fill: 'F4EFE6' }, border, keepLines: true, contextualSpacing: true };
    }
    default:
      return assertNever(stance);
  }
}
