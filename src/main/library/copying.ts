/**
 * Copies of a document for another piece: citations follow their sources to new ids, and
 * comments stay behind with the piece they were made on. Pure.
 */
import type { NodeJson } from '../../shared/article/json.ts';
import { INTERNAL_MARKS } from '../../shared/article/marks.ts';
import type { SourceRecord } from '../../shared/article/source.ts';

/** Sources under new ids, and the new id of each old one. */
export type CopiedSources = {
  readonly sources: readonly SourceRecord[];
  readonly newIds: ReadonlyMap<string, string>;
};

/** Copies source records under new ids. */
export function copySources(sources: readonly SourceRecord[], newId: () => string): CopiedSources {
  const copies = sources.map((source) => ({ ...source, id: newId() }));
  const newIds = new Map(sources.map((source, index) => [source.id, copies[index]?.id ?? '']));
  return { sources: copies, newIds };
}

/** A document whose citations and quotes point at the new ids; unknown ids stay as they are. */
export function pointAtSources(node: NodeJson, newIds: ReadonlyMap<string, string>): NodeJson {
  const content = node.content?.map((child) => pointAtSources(child, newIds));
  const attrs = node.attrs === undefined ? undefined : remapAttributes(node.attrs, newIds);
  return {
    ...node,
    ...(attrs === undefined ? {} : { attrs }),
    ...(content === undefined ? {} : { content }),
  };
}

/** A document whose claims have ids of their own, and the new id of each old one. */
export function withNewClaims(
  node: NodeJson,
  newId: () => string,
): { readonly doc: NodeJson; readonly newIds: ReadonlyMap<string, string> } {
  const newIds = new Map<string, string>();
  const renew = (id: string): string => {
    const known = newIds.get(id) ?? newId();
    newIds.set(id, known);
    return known;
  };
  const copy = (part: NodeJson): NodeJson => ({
    ...part,
    ...(part.content === undefined ? {} : { content: part.content.map(copy) }),
    ...(part.marks === undefined
      ? {}
      : {
          marks: part.marks.map((mark) =>
            mark.type === 'evidence' && typeof mark.attrs?.id === 'string'
              ? { ...mark, attrs: { ...mark.attrs, id: renew(mark.attrs.id) } }
              : mark,
          ),
        }),
  });
  return { doc: copy(node), newIds };
}

/** A document without comments; suggestions stay, because dropping them would change text. */
export function withoutComments(node: NodeJson): NodeJson {
  const [comment] = INTERNAL_MARKS;
  const { marks, content, attrs, ...rest } = node;
  const kept = marks?.filter((mark) => mark.type !== comment) ?? [];
  return {
    ...rest,
    ...(attrs === undefined
      ? {}
      : { attrs: 'comments' in attrs ? { ...attrs, comments: [] } : attrs }),
    ...(content === undefined ? {} : { content: content.map(withoutComments) }),
    ...(kept.length === 0 ? {} : { marks: kept }),
  };
}

function remapAttributes(
  attrs: Readonly<Record<string, unknown>>,
  newIds: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const remapped: Record<string, unknown> = { ...attrs };
  if ('sourceId' in attrs) remapped.sourceId = remapId(attrs.sourceId, newIds);
  if (Array.isArray(attrs.refs)) {
    remapped.refs = attrs.refs.map((reference: unknown) =>
      typeof reference === 'object' && reference !== null && 'sourceId' in reference
        ? { ...reference, sourceId: remapId(reference.sourceId, newIds) }
        : reference,
    );
  }
  return remapped;
}

function remapId(id: unknown, newIds: ReadonlyMap<string, string>): unknown {
  return typeof id === 'string' ? (newIds.get(id) ?? id) : id;
}
