import { describe, expect, it } from 'vitest';
import { checkNames, checkReadNames } from '../../../../src/shared/verify/names/check-names.ts';
import type { NameOptions } from '../../../../src/shared/verify/names/name-finding.ts';
import { readBlock } from '../../../../src/shared/verify/names/read-names.ts';

const NONE: NameOptions = { distinct: [], houseSpellings: [], knownAcronyms: [] };

function check(
  paragraphs: readonly string[],
  sources: readonly string[] = [],
  options = NONE,
): string[] {
  return checkNames(
    paragraphs.map((text, index) => ({ field: 'body', blockId: `b${index}`, text })),
    sources.map((text, index) => ({ sourceId: `s${index}`, text })),
    options,
  ).map(({ rule, text }) => `${rule}: ${text}`);
}

const INTRODUCED = 'The mayor, Ana Penhaligon, 54, opened the bridge.';

describe('what the check of names says', () => {
  it.each([
    ['Ms Penhalligon wept.', 'spelling-variant: Ms Penhalligon'],
    ['Peter Penhaligon wept.', 'wrong-first-name: Peter Penhaligon'],
    ['Ana Penhaligon wept.', 'full-name-again: Ana Penhaligon'],
    ['Penhaligon, 45, wept.', 'age-drift: Penhaligon, 45,'],
    ['Judge Penhaligon wept.', 'title-drift: Judge Penhaligon'],
    ['Mr Tibbets wept.', 'no-full-name: Mr Tibbets'],
    ['The QZRT paid.', 'undefined-acronym: QZRT'],
    ['Karl Lundgren was there.', 'no-role: Karl Lundgren'],
  ])('%s', (paragraph, finding) => {
    expect(check([INTRODUCED, paragraph])).toEqual([finding]);
  });

  it.each([
    'Ms Penhaligon wept.',
    'Her son, Tom Penhaligon, a baker, wept.',
    'Penhaligon, then 19, wept.',
    'The Quay Zone Repair Trust (QZRT) paid. The QZRT is rich.',
    'The BBC filmed it from Penhaligon Street.',
    '“Anna is late,” somebody said.',
  ])('is quiet about: %s', (paragraph) => {
    expect(check([INTRODUCED, paragraph])).toEqual([]);
  });

  it('compares with sources, unless one has the same spelling', () => {
    expect(check([INTRODUCED], ['Ana Penhalligon spoke.'])).toEqual([
      'source-spelling: Ana Penhaligon',
    ]);
    expect(check([INTRODUCED], ['Ana Penhalligon spoke.', 'Ana Penhaligon left.'])).toEqual([]);
  });

  it('asks which of two people a surname means', () => {
    const family = 'Her brother, Tom Penhaligon, a baker, came too.';
    expect(check([INTRODUCED, family, 'Penhaligon wept.'])).toEqual(['same-surname: Penhaligon']);
  });

  it('lets known pairs and house spellings be', () => {
    const pair = ['The mayor, Ana Larsen, met a baker, Ana Larson.'];
    expect(check(pair)).not.toEqual([]);
    expect(check(pair, [], { ...NONE, distinct: [['Ana Larsen', 'Ana Larson']] })).toEqual([]);
  });

  it('finds a name that is only in a caption', () => {
    const findings = checkNames(
      [
        { field: 'caption', blockId: 'c', text: 'Karl Lundgren at the bridge.' },
        { field: 'body', blockId: 'b', text: INTRODUCED },
      ],
      [],
    );
    expect(findings).toMatchObject([
      { rule: 'not-in-body', place: { blockId: 'c', start: 0, end: 13 } },
    ]);
  });

  it('takes an office for nobody: who holds it need not be in the body', () => {
    const findings = checkNames(
      [
        { field: 'glance', blockId: 'g', text: 'U.N. Secretary-General calls for calm.' },
        { field: 'body', blockId: 'b', text: INTRODUCED },
      ],
      [],
    );
    expect(findings).toEqual([]);
  });

  it('says the same over blocks that were read before', () => {
    const blocks = [INTRODUCED, 'Judge Penhaligon wept.'].map((text, index) => ({
      field: 'body' as const,
      blockId: `b${index}`,
      text,
    }));
    const read = blocks.map(readBlock);
    expect(checkReadNames(read, [], NONE)).toEqual(checkNames(blocks, [], NONE));
  });
});
