/** Writing direction of a language, for formats that have to be told. */

const RIGHT_TO_LEFT_LANGUAGES = [
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
];
const RIGHT_TO_LEFT_SCRIPTS = ['arab', 'hebr', 'nkoo', 'syrc', 'thaa', 'adlm', 'rohg'];

/** `rtl` for languages and scripts written from right to left; a script subtag decides first. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...others] = language.toLowerCase().split('-');
  const script = others.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPTS.includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT_LANGUAGES.includes(primary) ? 'rtl' : 'ltr';
}
