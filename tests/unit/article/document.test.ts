/** Stored bodies as they come back from the library: whole, broken, foreign and newer ones. */
import { describe, expect, test } from 'vitest';
import { buildDocument, inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { parseBody, slotOf, textOf, toBody, walk } from '../../../src/shared/article/document.ts';
import { SCHEMA_VERSION } from '../../../src/shared/article/json.ts';
import { codeOf, unwrap } from '../../support/library.ts';

const document = buildDocument({
  headline: inlineText('Ferry sails again'),
  body: [paragraph('It left at noon.'), node('stash', {}, [paragraph('Ask the harbour.')])],
});

describe('parseBody', () => {
  test('gives back what toBody wrote', () => {
    expect(unwrap(parseBody(toBody(document)))).toEqual(document);
  });

  test.each([
    ['nothing', ''],
    ['half of a body', toBody(document).slice(0, -20)],
    ['a list', '[]'],
    ['a document without its envelope', JSON.stringify(document.doc)],
    ['a version that is no version', JSON.stringify({ ...document, schemaVersion: 0 })],
    ['a node without a type', JSON.stringify({ ...document, doc: { content: [] } })],
  ])('refuses %s', (_what, body) => {
    expect(codeOf(parseBody(body))).toBe('invalid-input');
  });

  test.each([
    ['an unknown node', node('doc', {}, [node('marquee')])],
    ['a missing slot', node('doc', {}, (document.doc.content ?? []).slice(1))],
    ['slots in another order', node('doc', {}, (document.doc.content ?? []).toReversed())],
    ['an empty text', node('doc', {}, [node('kicker', {}, [{ type: 'text', text: '' }])])],
  ])('refuses %s', (_what, doc) => {
    expect(codeOf(parseBody(toBody({ schemaVersion: SCHEMA_VERSION, doc })))).toBe('invalid-input');
  });

  test('says of a newer document that it is newer, whatever it holds', () => {
    const newer = { schemaVersion: SCHEMA_VERSION + 1, doc: node('hologram') };
    expect(codeOf(parseBody(toBody(newer)))).toBe('newer-version');
  });
});

test('walks in document order and skips what it is told to skip', () => {
  const texts: string[] = [];
  walk(slotOf(document, 'body'), (visited, ancestors) => {
    if (visited.text !== undefined) texts.push(`${ancestors.length}: ${visited.text}`);
    return visited.type !== 'stash';
  });
  expect(texts).toEqual(['2: It left at noon.']);
});

test('reads a hard break as a line feed and other atoms as nothing', () => {
  const content = [...inlineText('One'), node('hardBreak'), ...inlineText('two')];
  const text = node('paragraph', {}, [...content, node('citation', { refs: [] })]);
  expect(textOf(text)).toBe('One\ntwo');
});

test('finds a slot, and an empty one in a document that lacks it', () => {
  expect(textOf(slotOf(document, 'headline'))).toBe('Ferry sails again');
  const empty = { schemaVersion: SCHEMA_VERSION, doc: node('doc') };
  expect(slotOf(empty, 'glance')).toEqual({ type: 'glance' });
});
