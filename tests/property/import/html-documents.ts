/** HTML of any shape, well formed or not. */
import fc from 'fast-check';
import { escaped, phrase } from './phrases.ts';

const inlineHtml = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    phrase.map(escaped),
    fc
      .tuple(
        fc.constantFrom(
          'b',
          'i',
          'em',
          'strong',
          'u',
          's',
          'del',
          'ins',
          'span',
          'code',
          'q',
          'sup',
          'sub',
          'font',
          'small',
          'mark',
          'cite',
          'button',
        ),
        fc.constantFrom(
          '',
          ' style="font-weight:700"',
          ' style="font-style:italic;display:inline"',
          ' style="display:none"',
          ' lang="fr"',
          ' class="x"',
        ),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join(' ')}</${name}>`),
    fc
      .tuple(
        fc.constantFrom(
          'https://example.org/a',
          'javascript:alert(1)',
          '/relative',
          '#here',
          'mailto:a@example.org',
          '',
        ),
        tie('inline'),
      )
      .map(([href, inner]) => `<a href="${href}">${inner}</a>`),
    phrase.map((alt) => `<img src="https://example.org/p.jpg" alt="${escaped(alt)}">`),
    fc.constantFrom('<br>', '&nbsp;', '<wbr>', '<!-- note -->'),
  ),
})).inline;

const line = fc.array(inlineHtml, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const blockHtml = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4 },
    line.map((text) => `<p>${text}</p>`),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), line)
      .map(([level, text]) => `<h${level}>${text}</h${level}>`),
    line,
    fc
      .tuple(
        fc.constantFrom('ul', 'ol'),
        fc.array(fc.oneof(line, tie('block')), { minLength: 1, maxLength: 4 }),
      )
      .map(
        ([name, items]) =>
          `<${name}>${items.map((item) => `<li>${item}</li>`).join('\n')}</${name}>`,
      ),
    fc.tuple(line, line).map(([a, b]) => `<ul><li>${a}</li><ul><li>${b}</li></ul></ul>`),
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'section',
          'blockquote',
          'article',
          'main',
          'nav',
          'aside',
          'figure',
          'center',
          'b',
          'span',
          'details',
          'header',
          'footer',
          'form',
          'address',
          'pre',
        ),
        fc.array(tie('block'), { maxLength: 3 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    fc
      .tuple(line, line)
      .map(
        ([quoted, speaker]) =>
          `<blockquote class="pullquote"><p>${quoted}</p><cite>${speaker}</cite></blockquote>`,
      ),
    fc
      .tuple(phrase, line, phrase)
      .map(
        ([alt, caption, credit]) =>
          `<figure><img alt="${escaped(alt)}" src="file:///c:/x.png"><figcaption>${caption}<span class="credit">${escaped(credit)}</span></figcaption></figure>`,
      ),
    fc
      .array(fc.array(fc.oneof(line, tie('block')), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map(
        (rows) =>
          `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td colspan="2">${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
    fc.tuple(line, line).map(([term, meaning]) => `<dl><dt>${term}</dt><dd>${meaning}</dd></dl>`),
    phrase.map(
      (text) =>
        `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>${escaped(text)}</p>`,
    ),
    fc.constantFrom(
      '<hr>',
      '<script>let x = 1</script>',
      '<iframe src="https://example.org/v" title="Film"></iframe>',
    ),
  ),
})).block;

/** An HTML document or fragment of any shape, well formed or not. */
export const htmlDocument = fc
  .tuple(fc.array(blockHtml, { minLength: 1, maxLength: 6 }), phrase, fc.boolean())
  .map(([blocks, title, whole]) =>
    whole
      ? `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body>${blocks.join('\n')}</body></html>`
      : `<p>${escaped(title)}</p>${blocks.join('\n')}`,
  );
