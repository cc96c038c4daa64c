/** Builds small PDFs by hand, including ones that no honest program would write. */

/** Text at a place of a page; y grows upward from the foot. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
};

/** What a PDF is made of; `extra` are complete objects, `encrypt` makes it ask for a password. */
export type PdfParts = {
  readonly pages: readonly (readonly PlacedText[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** Pages before this one are numbered i, ii, iii. */
  readonly romanUntil?: number;
  readonly catalogue?: string;
  readonly extra?: readonly string[];
  readonly encrypt?: boolean;
};

/** The bytes of the PDF; pages are 612 by 792 points, letters are Helvetica. */
export function pdfOf(parts: PdfParts): Uint8Array {
  const { pages, info = {}, extra = [], encrypt = false } = parts;
  const first = 4 + extra.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const labels =
    parts.romanUntil === undefined
      ? ''
      : `/PageLabels << /Nums [0 << /S /r >> ${parts.romanUntil} << /S /D >>] >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${labels} ${parts.catalogue ?? ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...extra,
    ...pages.flatMap((page, index) => pageObjects(page, first + index * 2)),
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} (${escaped(value)})`)
      .join(' ')} >>`,
  ];
  const trailer = `/Info ${objects.length} 0 R${encrypt ? ` /Encrypt ${LOCKED} /ID [<00> <00>]` : ''}`;
  return assembled(objects, trailer);
}

/** Lines of running text, one below the other, as placed text. */
export function column(
  lines: readonly string[],
  x: number,
  top: number,
  leading = 12,
): PlacedText[] {
  return lines.map((text, index) => ({ text, x, y: top - index * leading, size: 10 }));
}

/** A standard lock whose password nobody knows. */
const LOCKED = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >>`;

function pageObjects(page: readonly PlacedText[], number: number): string[] {
  const drawn = page
    .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
    .join('\n');
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const size = objects.length + 1;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body + tail, 'latin1'));
}
