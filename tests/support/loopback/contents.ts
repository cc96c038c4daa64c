/** Behaviours about what is sent: types that are right, wrong or missing, and character sets. */
import { pdfOf } from '../pdf.ts';
import { zipOf } from '../zip.ts';
import { type Behaviours, bytes, type Serve, storyOnly } from './behaviour.ts';
import { storyPage } from './stories.ts';

function sends(content: string | Uint8Array, type: string | null): Serve {
  return storyOnly((exchange) =>
    bytes(exchange, content, type === null ? {} : { 'content-type': type }),
  );
}

/** Bytes of a text in UTF-16, little end first, with its mark. */
function wide(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

const PDF = pdfOf({
  pages: [[{ text: 'The report finds that the harbour needs repairs.', x: 50, y: 700 }]],
});
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><text>Words</text></svg>';
const STORY = storyPage(11);
const CSV = 'Town;Repairs;Cost\nMorrow;Harbour;4,5\nVellen;Theatre;2,1\n';
const VTT = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada Lund>We will repair the harbour.\n';

/** A page that speaks of a café, in the given bytes and words about its charset. */
function cafe(meta: string, title = 'Le café'): string {
  return `<!doctype html><html><head>${meta}<title>${title}</title></head><body><p>Le café de la Gare est fermé — «jusqu'à l'été».</p></body></html>`;
}

/** The text in Windows-1252. */
function western(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('—', '\u0097'), 'latin1');
}

export const CONTENTS: Behaviours = {
  'type-html-as-text': sends(STORY, 'text/plain; charset=utf-8'),
  'type-html-none': sends(STORY, null),
  'type-html-octets': sends(STORY, 'application/octet-stream'),
  'type-html-as-pdf': sends(STORY, 'application/pdf'),
  'type-html-as-picture': sends(STORY, 'image/png'),
  'type-xhtml': sends(`<?xml version="1.0"?>${STORY}`, 'application/xhtml+xml'),
  'type-pdf': sends(PDF, 'application/pdf'),
  'type-pdf-octets': sends(PDF, 'application/octet-stream'),
  'type-pdf-as-html': sends(PDF, 'text/html'),
  'type-pdf-locked': sends(pdfOf({ pages: [[]], encrypt: true }), 'application/pdf'),
  'type-pdf-scanned': sends(pdfOf({ pages: [[], []] }), 'application/pdf'),
  'type-pdf-broken': sends(PDF.subarray(0, 400), 'application/pdf'),
  'type-picture': sends(PNG, 'image/png'),
  'type-picture-as-html': sends(PNG, 'text/html'),
  'type-svg': sends(SVG, 'image/svg+xml'),
  'type-svg-as-html': sends(SVG, 'text/html'),
  'type-program': sends(Buffer.from('MZ\u0090\u0000rest', 'latin1'), 'text/html'),
  'type-zip': sends(zipOf([{ name: 'a.txt', content: 'words' }]), 'application/zip'),
  'type-json': sends('{"story":"The harbour will close."}', 'application/json'),
  'type-csv': sends(CSV, 'text/csv; charset=utf-8'),
  'type-csv-attachment': storyOnly((exchange) =>
    bytes(exchange, CSV, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="../repairs.csv"',
    }),
  ),
  'type-vtt': sends(VTT, 'text/vtt'),
  'charset-header': sends(western(cafe('')), 'text/html; charset=iso-8859-1'),
  'charset-meta': sends(western(cafe('<meta charset="windows-1252">')), 'text/html'),
  'charset-http-equiv': sends(
    western(cafe('<meta http-equiv="content-type" content="text/html; charset=latin1">')),
    'text/html',
  ),
  'charset-default': sends(cafe(''), 'text/html'),
  'charset-guess': sends(western(cafe('')), 'text/html'),
  'charset-bom': sends(`\uFEFF${cafe('')}`, 'text/html; charset=windows-1252'),
  'charset-wide': sends(wide(cafe('')), 'text/html'),
  'charset-wrong-header': sends(western(cafe('')), 'text/html; charset=utf-8'),
  'charset-unknown': sends(cafe('<meta charset="utf-8">'), 'text/html; charset=x-newsroom'),
  'charset-header-over-meta': sends(
    cafe('<meta charset="windows-1252">'),
    'text/html; charset=utf-8',
  ),
};
