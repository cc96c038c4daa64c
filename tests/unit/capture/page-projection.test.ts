import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { projectHtml } from '../../../src/shared/capture/html/project-html.ts';
import type { Segment } from '../../../src/shared/evidence/projection.ts';

const lines = (html: string) => {
  const { projection } = projectHtml(html);
  return projection.segments.map(
    ({ start, end, kind }) => `${kind}: ${projection.text.slice(start, end)}`,
  );
};

describe('projectHtml', () => {
  it('projects the whole page and names its parts', () => {
    const html = `<header><nav><a href="/">Home</a></nav></header>
      <article><h1>Harbour to close</h1><p>The harbour of <b>Morrow</b>
      closes.</p><figure><img src="a.jpg"><figcaption>The old quay</figcaption></figure></article>
      <section id="comments"><p>First!</p></section><footer>Imprint</footer>`;
    expect(lines(html)).toEqual([
      'navigation: Home',
      'heading: Harbour to close',
      'body: The harbour of Morrow closes.',
      'caption: The old quay',
      'comment: First!',
      'footer: Imprint',
    ]);
  });

  it('leaves out what no reader sees', () => {
    const html = `<p>Seen</p><p hidden>no</p><p style="display: none">no</p><script>no</script>
      <style>no</style><template><p>no</p></template><noscript>no</noscript><textarea>no</textarea>
      <details><summary>Seen too</summary><p>And this</p></details>`;
    expect(lines(html)).toEqual(['body: Seen', 'body: Seen too', 'body: And this']);
  });

  it('keeps a sentence whole around pictures and breaks, and writes the marks of q', () => {
    const html = '<p>He said <q>no<img src="x" alt="smile"></q> and<br>left.</p>';
    expect(lines(html)).toEqual(['body: He said “no” and\nleft.']);
  });

  it('keeps rows of a table on a line', () => {
    const { projection } = projectHtml(
      '<table><tr><th>Town<th>Cost<tr><td>Morrow<td>4.5</table><p>After</p>',
    );
    expect(projection.text).toBe('Town\tCost\nMorrow\t4.5\n\nAfter');
    expect(projection.segments.map(({ kind }) => kind).slice(0, 4)).toEqual(Array(4).fill('cell'));
  });

  it('flags the story, its headline too, but not what stands around it', () => {
    const story = '<p>A paragraph that is long enough to look like part of a story.</p>'.repeat(4);
    const { projection } = projectHtml(
      `<h1>Headline</h1><div class="menu"><p>A long list of other things that one may read here today.</p></div><div>${story}</div>`,
    );
    const flagged = (segment: Segment | undefined) => segment?.main;
    expect(projection.segments.map(flagged)).toEqual([true, false, true, true, true, true]);
  });

  it('gives text in NFC and paths that lead to the elements', () => {
    const { projection } = projectHtml('<div><p>cafe\u0301</p><p>e<b>\u0301</b></p></div>');
    expect(projection.text).toBe('caf\u00e9\n\n\u00e9');
    expect(projection.segments.map(({ locator }) => locator)).toEqual([
      { kind: 'element', path: '0/1/0/0' },
      { kind: 'element', path: '0/1/0/1' },
    ]);
  });

  it('survives absurd nesting without losing words', () => {
    const { projection } = projectHtml(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`);
    expect(projection.text).toBe('deep');
  });
});

type Node = {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
};

const wordsOf = (node: Node): string =>
  node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(wordsOf).join('');

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes ?? []) yield* all(child);
}

const OURS =
  /^(?:#.*|html|head|body|p|h[1-6]|pre|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|blockquote|figure|figcaption|a|span|strong|em|sub|sup|code|mark|s)$/;
const OUR_ATTRIBUTES = /^(?:data-(?:start|end|kind|main|href|src)|class|role|aria-label)$/;

/** Scraps of markup that are put together in every order, most of it broken. */
const scrap = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<i>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
  ],
  ...['<ul>', '<li>', '</ul>', '<h1>', '</h1>', '<blockquote>', '</blockquote>', '<pre>', '</pre>'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1) alt="a&quot;b">',
    '<svg onload=alert(1)>',
  ],
  ...['<a href="javascript:alert(1)" onclick="alert(2)">', '</a>', '<style>@import "x"</style>'],
  ...[
    '<iframe src="data:text/html,x"></iframe>',
    '<form action=x><input value=y></form>',
    '<base href=x>',
  ],
  ...[
    '<meta http-equiv=refresh content="0;url=x">',
    '<object data=x>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    'words and more ',
    'cafe\u0301 ',
    '&lt;b&gt; ',
    '  \n ',
    '<br>',
    '<q>',
    '</q>',
    '\u0000',
    '"\'<>&',
  ],
);

describe('the readable view', () => {
  it('has nothing but our own elements, and blocks whose text is that of the projection', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
        const { projection, readable } = projectHtml(scraps.join(''));
        const tree = parse(readable ?? '') as unknown as Node;
        const blocks: string[] = [];
        for (const node of all(tree)) {
          expect(node.nodeName).toMatch(OURS);
          for (const { name } of node.attrs ?? []) expect(name).toMatch(OUR_ATTRIBUTES);
          const place = (name: string) => node.attrs?.find((each) => each.name === name)?.value;
          if (place('data-start') === undefined) continue;
          const [start, end] = [Number(place('data-start')), Number(place('data-end'))];
          expect(wordsOf(node)).toBe(projection.text.slice(start, end));
          blocks.push(`${start}-${end}`);
        }
        expect(blocks).toEqual(projection.segments.map(({ start, end }) => `${start}-${end}`));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps links as addresses that lead nowhere by themselves', () => {
    const { readable } = projectHtml('<p><a href="https://example.org/?a=1&b=2">There</a></p>');
    expect(readable).toContain('<a data-href="https://example.org/?a=1&amp;b=2">There</a>');
    expect(readable).not.toContain(' href=');
  });

  it('stands a placeholder for a picture, with its description', () => {
    const { readable } = projectHtml(
      '<p>Text</p><img src="https://example.org/a.png" alt="A quay">',
    );
    expect(readable).toContain('aria-label="A quay" data-src="https://example.org/a.png"');
    expect(readable).not.toContain('<img');
  });
});
