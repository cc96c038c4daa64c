/**
 * The paragraph and character styles of Word files, under Word's own ids where Word has one, so
 * that a desk can restyle a piece by applying its own template.
 */
import {
  AlignmentType,
  BorderStyle,
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';

const SERIF = 'Georgia';
const SANS = 'Arial';
const QUIET = '555555';
const TINT = { fill: 'F4EFE6' };

/** Sizes are half-points, spaces are twips, as Word counts them. */
const STYLES: readonly IParagraphStyleOptions[] = [
  named(
    'Kicker',
    'Kicker',
    { size: 18, bold: true, allCaps: true, font: SANS, color: '1F4E8C' },
    0,
    60,
  ),
  named('Subtitle', 'Subtitle', { size: 28, color: QUIET }, 0, 200),
  named('Byline', 'Byline', { size: 20, bold: true, font: SANS }, 0, 40),
  named('Dateline', 'Dateline', { size: 20, color: QUIET, font: SANS }, 0, 200),
  named('Picture', 'Picture', {}, 120, 60),
  {
    ...named('GlanceTitle', 'Glance Title', { bold: true, font: SANS }, 160, 60),
    ...tinted(160, 60),
  },
  { ...named('GlanceItem', 'Glance Item', { font: SANS, size: 21 }, 0, 60), ...tinted(0, 60) },
  { ...named('Quote', 'Quote', { italics: true }, 80, 120), paragraph: indented(80, 120) },
  {
    ...named('IntenseQuote', 'Intense Quote', { size: 32 }, 240, 60),
    paragraph: { ...indented(240, 60), keepNext: true },
  },
  {
    ...named('Attribution', 'Attribution', { size: 20, font: SANS, color: QUIET }, 0, 240),
    paragraph: indented(0, 240),
  },
  {
    ...named('FactBoxTitle', 'Fact Box Title', { bold: true, font: SANS }, 160, 60),
    ...tinted(160, 60),
  },
  { ...named('FactBox', 'Fact Box', { font: SANS, size: 21 }, 0, 60), ...tinted(0, 60) },
  { ...named('Correction', 'Correction', { font: SANS, size: 21 }, 120, 120), ...tinted(120, 120) },
  {
    ...named('Divider', 'Divider', {}, 200, 200),
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 200 } },
  },
  named('ListBullet', 'List Bullet', {}, 0, 60),
  named('ListNumber', 'List Number', {}, 0, 60),
  { ...named('ListContinue', 'List Continue', {}, 0, 60), paragraph: indented(0, 60) },
  named('TableHeading', 'Table Heading', { bold: true, font: SANS, size: 20 }, 40, 40),
  named('TableText', 'Table Text', { font: SANS, size: 20 }, 40, 40),
];

/** Word's table style; the library that writes the file has no option for table styles. */
const TABLE_GRID = `<w:style w:type="table" w:styleId="TableGrid"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:name w:val="Table Grid"/>
  <w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${[
    'top',
    'left',
    'bottom',
    'right',
    'insideH',
    'insideV',
  ]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')}</w:tblBorders></w:tblPr></w:style>`;

/** All styles of a document in one language. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SERIF, size: 22, language: { value: language, bidirectional: language } },
        paragraph: { spacing: { after: 160, line: 300 } },
      },
      title: { run: { size: 48, bold: true, font: SERIF }, paragraph: spaced(0, 120) },
      heading2: { run: { size: 30, bold: true, font: SERIF }, paragraph: spaced(320, 100) },
      heading3: { run: { size: 26, bold: true, font: SERIF }, paragraph: spaced(240, 80) },
      heading4: { run: { size: 23, bold: true, font: SERIF }, paragraph: spaced(200, 60) },
      caption: {
        run: { size: 18, font: SANS, color: QUIET, italics: false },
        paragraph: { spacing: { before: 40, after: 240 } },
      },
    },
    paragraphStyles: [...STYLES],
    importedStyles: [ImportedXmlComponent.fromXmlString(TABLE_GRID)],
  };
}

function named(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  before: number,
  after: number,
): IParagraphStyleOptions {
  const paragraph = { spacing: { before, after } };
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function spaced(before: number, after: number): NonNullable<IParagraphStyleOptions['paragraph']> {
  return { spacing: { before, after }, keepNext: true, keepLines: true };
}

function indented(before: number, after: number): NonNullable<IParagraphStyleOptions['paragraph']> {
  return { spacing: { before, after }, indent: { start: 567, end: 567 } };
}

function tinted(before: number, after: number): Pick<IParagraphStyleOptions, 'paragraph'> {
  const rule = { style: BorderStyle.SINGLE, size: 18, color: '1F4E8C', space: 8 };
  const paragraph = {
    spacing: { before, after },
    shading: TINT,
    border: { left: rule },
    indent: { start: 200 },
  };
  return { paragraph };
}
