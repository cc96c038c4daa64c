/** Filed plain text, built from parts that a desk really meets. */
import fc from 'fast-check';
import { phrase } from './phrases.ts';

const sentence = phrase.map((text) => `${text}.`);
const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const bullet = fc.constantFrom(
  '• ',
  '‣ ',
  '◦',
  '· ',
  '– ',
  '- ',
  '* ',
  '▪ ',
  '● ',
  '■ ',
  '1. ',
  '2) ',
);

const list = fc
  .tuple(bullet, fc.array(phrase, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '  ', '\t'))
  .map(([sign, items, indent]) => items.map((item) => `${indent}${sign}${item}`).join('\n'));

const quote = fc
  .tuple(
    fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ['«', '»']),
    phrase,
    phrase,
    fc.constantFrom(' – ', ' — ', ' - ', '\n— ', '-'),
  )
  .map(([[open, close], words, speaker, dash]) => `${open}${words}${close}${dash}${speaker}`);

const title = fc.constantFrom(
  'At a Glance',
  'Key points:',
  'HIGHLIGHTS',
  'In brief',
  'Sources:',
  'References',
);

const labelled = fc
  .tuple(
    fc.constantFrom(
      'Photo: ',
      'Image:',
      'By ',
      'Words by ',
      'Correction: ',
      'Update, 3 May: ',
      'Slug: ',
      'Tags: ',
      'Credit: ',
      'Standfirst: ',
      'LONDON, 3 May — ',
      'Paris – ',
      'Sources: ',
      'Key points: • ',
    ),
    phrase,
  )
  .map(([label, text]) => label + text);

const address = fc
  .tuple(
    phrase,
    fc.constantFrom(
      ' https://example.org/a-b?c=1',
      ' (www.example.org/path)',
      '\nhttps://example.org/x',
    ),
  )
  .map(([text, url]) => text + url);

const part = fc.oneof(
  prose,
  phrase,
  list,
  quote,
  title,
  labelled,
  address,
  fc.constantFrom('---', '* * *', '###'),
);

/** A filed plain-text document with its parts in any order and any line ends. */
export const filedText = fc
  .tuple(
    fc.array(fc.tuple(part, fc.constantFrom('\n\n', '\n', '\n\n\n')), {
      minLength: 1,
      maxLength: 14,
    }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(
    ([parts, end, mark]) =>
      mark +
      parts
        .map(([text, gap]) => text + gap)
        .join('')
        .replaceAll('\n', end),
  );
