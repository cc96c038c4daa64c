// Whatever a text contains, readers of every format get exactly that text and nothing is run.
import fc from 'fast-check';
import mammoth from 'mammoth';
import { parse as parseHtml } from 'parse5';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { inlineText, node } from '../../../src/shared/article/build.ts';
import { exported, exportedText } from '../../fixtures/export/exported.ts';
import { elementsOf, textContent } from '../../fixtures/export/html-tree.ts';
import { packageOf } from '../../fixtures/export/packages.ts';

const PIECES = [
  '-->',
  '<!--',
  '</script>',
  '<script>alert(1)</script>',
  ']]>',
  '{{ page.title }}',
  '{% raw %}',
  '{{< figure >}}',
  '# ',
  '- ',
  '1. ',
  '> ',
  '* * *',
  '---',
  '| a | b |',
  '[^1]: note',
  '[a](b)',
  '`code`',
  '~~x~~',
  '_',
  '**',
  '\\',
  '&amp;',
  '&#x41;',
  'yes',
  'null',
  '~',
  '3:20',
  "it's",
  '"quoted"',
  'www.example.org',
  'https://example.org/?a=1&b=2',
  'a@b.example',
  '👩‍👩‍👧‍👦',
  'עברית',
  'العربية',
  'e\u0301',
  '\u202eabc\u202c',
  'word',
  ' ',
];

const hostile = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(' ').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const pieceWith = (text: string) =>
  packageOf(
    {
      headline: inlineText(text),
      standfirst: inlineText(text),
      body: [
        node('paragraph', {}, inlineText(text)),
        node('heading', { level: 2 }, inlineText(text)),
        node('bulletList', {}, [node('listItem', {}, [node('paragraph', {}, inlineText(text))])]),
        node('table', {}, [
          node('tableRow', {}, [
            node('tableHeader', {}, [node('paragraph', {}, inlineText(text, [{ type: 'bold' }]))]),
          ]),
        ]),
        node('factBox', {}, [
          node('factBoxTitle', {}, inlineText(text)),
          node('paragraph', {}, inlineText(text, [{ type: 'italic' }])),
        ]),
      ],
    },
    { description: text, tags: [text] },
  );

test('HTML shows it and runs none of it', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const tree = parseHtml(await exportedText(pieceWith(text), 'html'));
      for (const name of ['h1', 'h2', 'li', 'th', 'title', 'em']) {
        expect(elementsOf(tree, name).map(textContent)).toContain(text);
      }
      const scripts = elementsOf(tree, 'script');
      expect(scripts).toHaveLength(1);
      expect(JSON.parse(scripts.map(textContent).join(''))).toMatchObject({
        headline: text,
        description: text,
        keywords: [text],
      });
    }),
    { numRuns: 200 },
  );
});

test('Markdown shows it as text and keeps it out of the structure', async () => {
  const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const tree = markdown.parse(await exportedText(pieceWith(text), 'markdown'));
      const [front, paragraph, heading, list, table, quote, ...others] = tree.children;
      expect(others).toEqual([]);
      expect(front?.type).toBe('yaml');
      expect(parseYaml(front?.type === 'yaml' ? front.value : '')).toMatchObject({
        title: text,
        standfirst: text,
        tags: [text],
      });
      for (const block of [paragraph, heading, list, table]) {
        expect(markdownText(block)).toBe(text);
      }
      expect(markdownText(quote)).toBe(text + text);
    }),
    { numRuns: 300 },
  );
});

test('Markdown leaves nothing that a template language would run', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const [, , ...body] = (await exportedText(pieceWith(text), 'markdown')).split(/^---$/m);
      expect(body.join('')).not.toMatch(/\{\{|\{%/);
    }),
    { numRuns: 100 },
  );
});

test('Word files show it', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { content } = await exported(pieceWith(text), 'docx');
      if (typeof content === 'string') throw new Error('Expected bytes.');
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(content) });
      expect(value.split('\n').filter((line) => line === text)).toHaveLength(8);
    }),
    { numRuns: 60 },
  );
});

test('plain text shows it', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const lines = (await exportedText(pieceWith(text), 'text')).split('\n');
      expect(lines.filter((line) => line === text)).toHaveLength(6);
      expect(lines).toContain(`  • ${text}`);
      expect(lines).toContain(`[Box: ${text}]`);
    }),
    { numRuns: 100 },
  );
});

/** All text of a Markdown node; links that the parser made of bare addresses are text too. */
function markdownText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if ('children' in node && Array.isArray(node.children)) {
    return node.children.map(markdownText).join('');
  }
  return '';
}
