/** Markdown documents, half of them with front matter. */
import fc from 'fast-check';
import { escaped, phrase } from './phrases.ts';

const inlineMarkdown = fc.oneof(
  phrase,
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `_${text}_`),
  phrase.map((text) => `~~${text}~~`),
  phrase.map((text) => `\`${text}\``),
  phrase.map((text) => `[${text}](https://example.org/a)`),
  phrase.map((text) => `[${text}](javascript:x)`),
  phrase.map((text) => `![${text}](picture.png)`),
  fc.constantFrom('[^1]', '[^9]', '  \n', '<span>', '</span>', '<br>'),
);

const lineMarkdown = fc
  .array(inlineMarkdown, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

const blockMarkdown = fc.oneof(
  lineMarkdown,
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), phrase)
    .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  fc
    .array(lineMarkdown, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(phrase, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item, index) => `${index + 3}. ${item}`).join('\n')),
  lineMarkdown.map((text) => `> ${text}\n>\n> — ${text}`),
  fc.tuple(phrase, phrase).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
  phrase.map((text) => `\`\`\`\n${text}\n\`\`\``),
  phrase.map((text) => `<div><p>${escaped(text)}</p></div>`),
  phrase.map((text) => `[^1]: ${text}`),
  fc.constantFrom('---', '***', 'Sources:', 'At a Glance'),
);

const frontMatter = fc
  .tuple(phrase, phrase, fc.constantFrom('3 May 2026', '2026-05-03', 'someday'))
  .map(
    ([title, name, date]) =>
      `---\ntitle: "${title}"\nauthor: "${name}"\ndate: ${date}\nlayout: wide\ntags: [harbour, votes]\n---\n\n`,
  );

/** A Markdown document, half of them with front matter. */
export const markdownDocument = fc
  .tuple(
    fc.option(frontMatter, { nil: '' }),
    fc.array(blockMarkdown, { minLength: 1, maxLength: 8 }),
  )
  .map(([head, blocks]) => `${head}Opening words\n\n${blocks.join('\n\n')}\n`);
