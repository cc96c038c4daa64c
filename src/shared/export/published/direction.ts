/** Languages as formats may rely on them: a well-formed tag, and the direction it is written in. */

const RIGHT_TO_LEFT_LANGUAGES = 'ar arc ckb dv fa he iw ps sd ug ur yi'.split(' ');
const RIGHT_TO_LEFT_SCRIPTS = 'arab hebr nkoo syrc thaa adlm rohg'.split(' ');
/** The shape of a BCP 47 tag; whether its subtags are registered is not our business. */
const TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** The tag if it is well formed, else `und`, which stands for a language nobody determined. */
export function languageTag(language: string): string {
  return TAG.test(language) ? language : 'und';
}

/** `rtl` for languages and scripts written from right to left; a script subtag decides first. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...others] = language.toLowerCase().split('-');
  const script = others.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPTS.includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT_LANGUAGES.includes(primary) ? 'rtl' : 'ltr';
}
