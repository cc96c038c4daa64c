/**
 * Canonical JSON: the same data always makes the same bytes. Declared keys keep the order of
 * the schema, free-form attributes are sorted, two spaces indent, one line feed ends the file.
 */
import type { MarkJson, NodeJson } from '../../article/json.ts';
import type { NativeFile } from './native-format.ts';

/** The one text of a native file, whose keys stand in the schema's order because it was parsed. */
export function canonicalText(file: NativeFile): string {
  const { schemaVersion, doc } = file.document;
  const document = { schemaVersion, doc: orderedNode(doc) };
  const pictures = file.pictures && { pictures: sorted(file.pictures) };
  return `${JSON.stringify({ ...file, document, ...pictures }, null, 2)}\n`;
}

function orderedNode(node: NodeJson): NodeJson {
  return {
    type: node.type,
    ...(node.attrs && { attrs: sorted(node.attrs) }),
    ...(node.content && { content: node.content.map(orderedNode) }),
    ...(node.marks && { marks: node.marks.map(orderedMark) }),
    ...(node.text !== undefined && { text: node.text }),
  };
}

function orderedMark(mark: MarkJson): MarkJson {
  return { type: mark.type, ...(mark.attrs && { attrs: sorted(mark.attrs) }) };
}

/** An object with its keys, and those of every object in it, in code unit order. */
function sorted(value: object): Record<string, unknown> {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  entries.sort(([first], [second]) => (first < second ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortedValue(entry)]));
}

function sortedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedValue);
  return typeof value === 'object' && value !== null ? sorted(value) : value;
}
