/**
 * Versions of the document format. Each step turns version n into n + 1 as plain JSON; the
 * library runs them when a stored body is read, never the editor. Add steps, never edit one.
 */
import { fail, ok, type Result } from '../ipc/result.ts';
import { SCHEMA_VERSION, type StoredDocument, storedDocument } from './json.ts';

/** One step: the version it starts from, and what it does to the document node. */
export type UpgradeStep = {
  readonly from: number;
  readonly upgrade: (doc: StoredDocument['doc']) => StoredDocument['doc'];
};

/** All steps in order; empty while the format is at version 1. */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [];

/** A document in the current format; `newer-version` when it is from a later program. */
export function upgradeDocument(
  document: StoredDocument,
  steps: readonly UpgradeStep[] = UPGRADE_STEPS,
  target: number = SCHEMA_VERSION,
): Result<StoredDocument> {
  if (document.schemaVersion > target) return fail('newer-version');
  let { schemaVersion, doc } = document;
  while (schemaVersion < target) {
    const step = steps.find((candidate) => candidate.from === schemaVersion);
    if (step === undefined) {
      return fail('invalid-input', `No upgrade step from document format ${schemaVersion}.`);
    }
    doc = step.upgrade(doc);
    schemaVersion += 1;
  }
  return ok({ schemaVersion, doc });
}

/** Upgrades a stored body string whose format is known; the current format costs nothing. */
export function upgradeBody(body: string, schemaVersion: number): Result<string> {
  if (schemaVersion === SCHEMA_VERSION) return ok(body);
  if (schemaVersion > SCHEMA_VERSION) return fail('newer-version');
  const upgraded = upgradeDocument(storedDocument.parse(JSON.parse(body)));
  return upgraded.ok ? ok(JSON.stringify(upgraded.value)) : upgraded;
}
