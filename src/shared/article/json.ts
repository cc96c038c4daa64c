/**
 * Stored form of an article document: plain JSON in a versioned envelope.
 * Everything outside the editor reads and writes this form.
 */
import { z } from 'zod';

/** Version of the document format; raised with each step in upgrade.ts. */
export const SCHEMA_VERSION = 1;

/** A mark in stored form. */
export type MarkJson = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
};

/** A node in stored form, exactly as ProseMirror's `toJSON` writes it. */
export type NodeJson = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly NodeJson[] | undefined;
  readonly marks?: readonly MarkJson[] | undefined;
  readonly text?: string | undefined;
};

const markJson: z.ZodType<MarkJson> = z.object({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).optional(),
});

const nodeJson: z.ZodType<NodeJson> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(nodeJson).optional(),
    marks: z.array(markJson).optional(),
    text: z.string().optional(),
  }),
);

/** The envelope a document is stored in: format version beside the document node. */
export const storedDocument = z.object({
  schemaVersion: z.number().int().positive(),
  doc: nodeJson,
});

/** A document as stored: `doc` is the root node, `schemaVersion` its format. */
export type StoredDocument = z.infer<typeof storedDocument>;
