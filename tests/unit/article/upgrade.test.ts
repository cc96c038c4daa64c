import { expect, test } from 'vitest';
import { buildDocument, node } from '../../../src/shared/article/build.ts';
import { SCHEMA_VERSION } from '../../../src/shared/article/json.ts';
import {
  UPGRADE_STEPS,
  upgradeBody,
  upgradeDocument,
} from '../../../src/shared/article/upgrade.ts';
import { codeOf, unwrap } from '../../support/library.ts';

const steps = [
  { from: 2, upgrade: () => node('third') },
  { from: 1, upgrade: () => node('second') },
];

test('every version before the current one has exactly one step', () => {
  const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
  expect(UPGRADE_STEPS.map((step) => step.from)).toEqual(versions);
});

test('a current document passes through unchanged', () => {
  const document = buildDocument();
  expect(unwrap(upgradeDocument(document))).toEqual(document);
});

test('steps run in order of version, whatever their order in the list', () => {
  const old = { schemaVersion: 1, doc: node('first') };
  expect(unwrap(upgradeDocument(old, steps, 3))).toEqual({
    schemaVersion: 3,
    doc: node('third'),
  });
});

test('a missing step and a newer document are refused, each in its own way', () => {
  const document = { schemaVersion: 1, doc: node('first') };
  expect(codeOf(upgradeDocument(document, steps.slice(0, 1), 3))).toBe('invalid-input');
  expect(codeOf(upgradeDocument({ ...document, schemaVersion: 4 }, steps, 3))).toBe(
    'newer-version',
  );
  expect(codeOf(upgradeBody('{}', SCHEMA_VERSION + 1))).toBe('newer-version');
});
