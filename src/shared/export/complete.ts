/**
 * The archive copy: a piece as it is, for the newsroom's own keeping. Nothing is held back and
 * nothing refused, so only the native format takes it, and only when somebody asks for it.
 */
import { toNode } from '../article/document.ts';
import type { ArticlePackage } from '../article/package.ts';
import { ok, type Result } from '../ipc/result.ts';
import type { Cleaned } from './publishable/step.ts';

/** The whole package in canonical form; `invalid-input` when its text breaks the schema. */
export function toComplete(input: ArticlePackage): Result<Cleaned> {
  const node = toNode(input.document);
  if (!node.ok) return node;
  const document = { schemaVersion: input.document.schemaVersion, doc: node.value.toJSON() };
  return ok({ package: { ...input, document }, notices: [] });
}
