/**
 * The one ProseMirror schema of an article, built from plain data without a DOM.
 * The editor passes `schemaSpec` to TipTap; everything else uses `articleSchema`.
 */
import { Schema, type SchemaSpec } from '@tiptap/pm/model';
import { markSpecs } from './marks.ts';
import { nodeSpecs } from './nodes.ts';

/** Structure of every article document. */
export const schemaSpec: SchemaSpec = { topNode: 'doc', nodes: nodeSpecs, marks: markSpecs };

/** The compiled schema: parse with `articleSchema.nodeFromJSON(json)`, then `check()`. */
export const articleSchema = new Schema(schemaSpec);
