/**
 * LaTeX inside BibTeX values, to plain text and back: accents, escaped signs, dashes and quotes.
 * Unknown commands give way to what they are applied to. Linear, without recursion.
 */

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['i', 'i'],
  ['j', 'j'],
  ['th', 'þ'],
  ['TH', 'Þ'],
  ['dh', 'ð'],
  ['DH', 'Ð'],
  ['dj', 'đ'],
  ['DJ', 'Đ'],
  ['ldots', '…'],
  ['dots', '…'],
  ['textellipsis', '…'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['texteuro', '€'],
  ['euro', '€'],
  ['pounds', '£'],
  ['textsterling', '£'],
  ['textdegree', '°'],
  ['S', '§'],
  ['P', '¶'],
  ['copyright', '©'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textbraceleft', '{'],
  ['textbraceright', '}'],
  ['textquotesingle', "'"],
  ['textasciigrave', '`'],
]);

const TOKEN =
  /\\([A-Za-z]+)[ \t\r\n]*(?:\{\})?|\\([^A-Za-z])|(---|--|``|''|\{\}|[{}~$])|([^\\{}~$`'-]+|[\s\S])/g;

/** Plain text of a value: commands resolved, braces dropped, white space in one. */
export function fromLatex(value: string): string {
  let text = '';
  let accent = '';
  for (const [, command, sign, special, plain] of value.matchAll(TOKEN)) {
    const name = command ?? sign;
    const combining = name === undefined ? undefined : accentOf(name, command !== undefined);
    if (combining !== undefined) {
      accent = combining;
      continue;
    }
    const piece = command !== undefined ? (SYMBOLS.get(command) ?? '') : (sign ?? plain);
    const written = piece ?? fromSpecial(special ?? '');
    text += accent === '' || written === '' ? written : withAccent(written, accent);
    if (written !== '') accent = '';
  }
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** The value that gives this text back: what LaTeX would take for its own is spelled out. */
export function toLatex(text: string): string {
  return text
    .replace(/[\\{}~^`'&%$#_]/g, (sign) => ESCAPES.get(sign) ?? sign)
    .replace(/-(?=-)/g, '-{}');
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['`', '\\textasciigrave{}'],
  ["'", '\\textquotesingle{}'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
]);

/** Letters name an accent only as commands of one letter; `\aa` is a sign of its own. */
function accentOf(name: string, isCommand: boolean): string | undefined {
  return isCommand && name.length > 1 ? undefined : ACCENTS.get(name);
}

function withAccent(text: string, accent: string): string {
  const [first = ''] = text;
  return `${first}${accent}${text.slice(first.length)}`;
}

function fromSpecial(special: string): string {
  switch (special) {
    case '---':
      return '—';
    case '--':
      return '–';
    case '``':
      return '“';
    case "''":
      return '”';
    case '~':
      return ' ';
    default:
      return '';
  }
}
