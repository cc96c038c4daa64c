/**
 * Pasted and dropped claims: what was cut comes back as the claim it was, a copy becomes a claim
 * of its own, and so does what came from another piece. The library then copies their evidence.
 */
import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { claimSpans, claimsIn, withFreshClaims } from '../../../shared/article/edit/claim-marks.ts';
import type { EditorOptions } from '../options.ts';

type ClaimOptions = Pick<EditorOptions, 'onClaimsCopied'>;

/** The extension; it comes before the one that places what was pasted. */
export function claimPaste(options: ClaimOptions): Extension {
  return Extension.create({
    name: 'claim-paste',
    priority: 960,
    addProseMirrorPlugins: () => [claimPlugin(options)],
  });
}

function claimPlugin(options: ClaimOptions): Plugin {
  const cut = new Set<string>();
  return new Plugin({
    props: {
      handleDOMEvents: {
        cut: (view) => {
          for (const id of claimsIn(view.state.selection.content().content)) cut.add(id);
          return false;
        },
      },
      transformPasted: (slice, view) => withOwnClaims(slice, view, cut, options),
    },
  });
}

function withOwnClaims(
  slice: Slice,
  view: EditorView,
  cut: ReadonlySet<string>,
  options: ClaimOptions,
): Slice {
  // A drag within the piece takes its words along: they are still in the text, and are the same.
  if (view.dragging?.move === true) return slice;
  const present = new Set(claimSpans(view.state.doc).map(({ id }) => id));
  const isCopy = (id: string) => present.has(id) || !cut.has(id);
  const fresh = withFreshClaims(slice, isCopy, () => crypto.randomUUID());
  if (fresh.copies.length > 0) options.onClaimsCopied(fresh.copies);
  return fresh.slice;
}
