import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { inlineText, node } from '../../../../src/shared/article/build.ts';
import type { Decision } from '../../../../src/shared/evidence/decision.ts';
import { annotate } from '../../../../src/shared/evidence/report/annotate.ts';
import { bundleFiles } from '../../../../src/shared/evidence/report/bundle.ts';
import type { Readership } from '../../../../src/shared/evidence/report/withheld.ts';
import { writeAnnotations } from '../../../../src/shared/evidence/report/write-annotations.ts';
import { writeAnnotatedHtml } from '../../../../src/shared/evidence/report/write-html.ts';
import { textHash } from '../../../../src/shared/evidence/text-hash.ts';
import { CheckMemory } from '../../../../src/shared/verify/preflight/check-memory.ts';
import type { Finding } from '../../../../src/shared/verify/preflight/finding.ts';
import { preflight } from '../../../../src/shared/verify/preflight/preflight.ts';
import {
  claimed,
  claimRecord,
  documentOf,
  linkTo,
  NOW,
  passageOf,
  pieceOf,
  sourceWith,
} from '../../verify/preflight/support.ts';

const ARTICLE = '01900000-0000-7000-8000-000000000001';
const OPEN = sourceWith(
  'open',
  { csl: { id: 'open', type: 'webpage', title: 'Weir <report>', URL: 'https://valley.example/w' } },
  { hash: textHash('open copy'), size: 9 },
);
const SECRET_WORDS = 'the valves were never opened';
const SECRET = sourceWith(
  'secret',
  {
    confidentiality: 'confidential',
    csl: { id: 'secret', type: 'interview', title: 'Talk with Pier Nine' },
    note: 'Meets us at the harbour',
  },
  { hash: textHash('secret copy') },
);
const openPassage = passageOf('open', 'failed at noon', {
  locator: { kind: 'page', page: 4, label: 'iv' },
  prefix: 'The weir ',
  suffix: ' on Monday',
});
const secretPassage = passageOf('secret', SECRET_WORDS);

const document = documentOf({
  headline: inlineText('The weir & the valves'),
  body: [
    node('paragraph', {}, [
      ...inlineText('It rained. '),
      ...claimed('The weir failed at noon.', 'claim-open'),
      ...inlineText(' '),
      ...claimed('Nobody had opened the valves.', 'claim-secret'),
    ]),
  ],
});

const decided: Decision = {
  id: 'decision',
  claimId: 'claim-secret',
  verdict: 'confirmed',
  method: 'call',
  reason: 'Pier Nine said so twice',
  claimHash: textHash('Nobody had opened the valves.'),
  passageHashes: [secretPassage.hash],
  by: 'Ada',
  at: NOW,
};

const piece = pieceOf(document, {
  sources: [OPEN, SECRET],
  passages: [openPassage, secretPassage],
  claims: [
    claimRecord('claim-open', 'The weir failed at noon.', 'event'),
    claimRecord('claim-secret', 'Nobody had opened the valves.', 'allegation'),
  ],
  links: [linkTo('claim-open', openPassage), linkTo('claim-secret', secretPassage)],
  decisions: [decided],
  replies: [
    {
      id: 'reply',
      articleId: ARTICLE,
      name: 'Valley Water',
      state: 'declined',
      how: 'mail',
      askedAt: NOW,
      answer: 'No <comment>.',
      by: 'Ada',
      at: NOW,
    },
  ],
});

/** What a check may say about a confidential source: its words are everywhere in it. */
const telling: Finding = {
  key: `copied:${SECRET_WORDS}`,
  rule: 'copied-words',
  family: 'copied',
  severity: 'block',
  sentence: `Pier Nine said “${SECRET_WORDS}”.`,
  action: 'Ask',
  place: { blockId: piece.blocks.at(-1)?.blockId ?? '', start: 36, end: 65 },
  article: 'Nobody had opened the valves.',
  source: SECRET_WORDS,
  differences: [{ class: 'negation', material: true, from: SECRET_WORDS, to: 'opened' }],
  fixes: [],
  claimId: 'claim-secret',
  passageId: secretPassage.id,
  sourceId: 'secret',
  overridden: { reason: 'Pier Nine again', by: 'Ada', at: NOW },
};

function copyFor(readership: Readership) {
  const report = preflight(piece, new CheckMemory());
  return annotate({
    articleId: ARTICLE,
    piece,
    report: { ...report, findings: [...report.findings, telling] },
    readership,
  });
}

const copies = [
  { snapshot: OPEN.snapshot, content: 'open copy' },
  { snapshot: SECRET.snapshot, content: 'secret copy' },
].flatMap(({ snapshot, content }) =>
  snapshot === null
    ? []
    : [{ snapshot, bytes: new TextEncoder().encode(content), text: `${content} as text` }],
);

const bundleFor = (readership: Readership) =>
  bundleFiles({ copy: copyFor(readership), copies, events: [] });

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('every sentence stands with its passages, decisions and findings', () => {
  const sentences = copyFor('newsroom').blocks.at(-1)?.sentences ?? [];
  expect(sentences.map(({ text }) => text.trim())).toEqual([
    'It rained.',
    'The weir failed at noon.',
    'Nobody had opened the valves.',
  ]);
  expect(sentences[1]?.claims[0]?.passages).toMatchObject([
    { source: 1, role: 'supports', passage: { exact: 'failed at noon' } },
  ]);
  expect(sentences[2]?.claims[0]).toMatchObject({
    kind: 'allegation',
    decisions: [{ reason: 'Pier Nine said so twice' }],
  });
  expect(sentences[2]?.findings.at(-1)).toMatchObject({
    rule: 'copied-words',
    source: SECRET_WORDS,
  });
  expect(sentences.map(({ claims }) => claims.length)).toEqual([0, 1, 1]);
});

test('the page shows them, with nothing in it that could run or load', () => {
  const html = writeAnnotatedHtml(copyFor('newsroom'));
  expect(html).toContain('<strong>failed at noon</strong>');
  expect(html).toContain('supported by source 1: p. iv');
  expect(html).toContain('Weir &lt;report&gt;');
  expect(html).toContain('No &lt;comment&gt;.');
  expect(html).toContain(`SHA-256 <span class="hash">${OPEN.snapshot?.hash}`);
  expect(html).not.toMatch(/<script|<img|<link|onerror|javascript:/i);
  expect(parse(html, { onParseError: ({ code }) => expect.unreachable(code) })).toBeDefined();
});

test('outside, nothing names a confidential source, in no file and by no hash', () => {
  const files = bundleFor('outside');
  const everything = files.map(({ path, bytes }) => `${path}\n${textOf(bytes)}`).join('\n');
  for (const telltale of [
    'Pier Nine',
    SECRET_WORDS,
    'secret copy',
    'harbour',
    secretPassage.hash,
    textHash('secret copy'),
  ]) {
    expect(everything).not.toContain(telltale);
  }
  expect(everything).toContain('Confidential source, on the record. Withheld.');
  expect(everything).toContain('the source is confidential');
  expect(everything).toContain('copied-words');
  expect(everything).toContain('open copy');
});

test('in the newsroom the same report names it', () => {
  const html = writeAnnotatedHtml(copyFor('newsroom'));
  expect(html).toContain('Talk with Pier Nine');
  expect(html).toContain(SECRET_WORDS);
});

test('web annotations find the passage by its words, place and page', () => {
  const page = JSON.parse(writeAnnotations(copyFor('outside')));
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
  });
  expect(page.items).toHaveLength(1);
  expect(page.items[0]).toMatchObject({
    type: 'Annotation',
    creator: { type: 'Person', name: 'Ada' },
    target: {
      source: `urn:uuid:${ARTICLE}`,
      selector: { type: 'TextQuoteSelector', exact: 'The weir failed at noon.' },
    },
    body: [
      {
        source: { id: 'https://valley.example/w' },
        state: { cached: `urn:sha256:${OPEN.snapshot?.hash}` },
        selector: [
          { type: 'TextQuoteSelector', exact: 'failed at noon', prefix: 'The weir ' },
          { type: 'TextPositionSelector', start: 0, end: 14 },
          { type: 'FragmentSelector', value: 'page=4' },
        ],
      },
      { value: 'supports' },
    ],
  });
});

test('the bundle says what is in it, and every hash in it is right', () => {
  const files = new Map(bundleFor('newsroom').map(({ path, bytes }) => [path, bytes]));
  const sums = textOf(files.get('SHA256SUMS') ?? new Uint8Array());
  const listed = sums
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect(listed.map(([, path]) => path).toSorted()).toEqual(
    [...files.keys()].filter((path) => path !== 'SHA256SUMS').toSorted(),
  );
  for (const [hash, path] of listed) {
    const bytes = files.get(path ?? '') ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  }
  const manifest = JSON.parse(textOf(files.get('manifest.json') ?? new Uint8Array()));
  expect(manifest).toMatchObject({ standfirst: 'evidence-bundle', articleId: ARTICLE });
  for (const { file, sha256 } of manifest.copies) {
    expect(
      createHash('sha256')
        .update(files.get(file) ?? '')
        .digest('hex'),
    ).toBe(sha256);
  }
});

test('the same piece gives the same bytes', () => {
  expect(bundleFor('outside')).toEqual(bundleFor('outside'));
});
