/**
 * Titles that announce a part of a filed document, in the languages desks file in.
 */

const GLANCE = new Set([
  'at a glance',
  'key points',
  'the key points',
  'key takeaways',
  'takeaways',
  'key facts',
  'highlights',
  'story highlights',
  'in brief',
  'in short',
  'main points',
  'what you need to know',
  'what to know',
  'με μια ματιά',
  'κύρια σημεία',
  'auf einen blick',
  'en bref',
  'l’essentiel',
  "l'essentiel",
  'de un vistazo',
  'أبرز النقاط',
  'باختصار',
  'ポイント',
  '要点',
]);

const SOURCES = new Set([
  'source',
  'sources',
  'reference',
  'references',
  'bibliography',
  'sources and references',
  'sources used',
  'source list',
  'πηγές',
  'quellen',
  'fuentes',
  'المصادر',
  '出典',
  '参考文献',
]);

/** No title of a part is longer. */
const LONGEST_TITLE = 60;

/** Whether a line is the title of a glance box. */
export function isGlanceTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && GLANCE.has(titleKey(text));
}

/** Whether a line announces the list of sources. */
export function isSourcesTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && SOURCES.has(titleKey(text));
}

/** A title as typed, without its colon. */
export function withoutColon(text: string): string {
  return text.replace(/\s*[:：]\s*$/, '').trim();
}

function titleKey(text: string): string {
  return withoutColon(text).normalize('NFC').toLocaleLowerCase('en').replace(/\s+/g, ' ');
}
