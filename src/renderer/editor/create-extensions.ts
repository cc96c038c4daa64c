/**
 * The editor's one entry: every TipTap extension of an article, for `useEditor` together with
 * `schemaSpec` from the shared schema. Order matters: the slot guard sees every event first.
 */
import type { Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { claimPaste } from './evidence/claim-paste.ts';
import { ClaimTyping } from './evidence/claim-typing.ts';
import { EvidenceMarks } from './evidence/evidence-marks.ts';
import { BlockIds } from './extensions/block-ids.ts';
import { citationNumbers } from './extensions/citation-numbers.ts';
import { fieldLimits } from './extensions/field-limits.ts';
import { inputRules } from './extensions/input-rules.ts';
import { Normaliser } from './extensions/normaliser.ts';
import { Placeholders } from './extensions/placeholders.ts';
import { ReadOnly } from './extensions/read-only.ts';
import { SlotGuard } from './extensions/slot-guard.ts';
import { TableEditing } from './extensions/table-editing.ts';
import { TkMarkers } from './extensions/tk-markers.ts';
import { StructureKeys } from './keys/structure-keys.ts';
import { nodeViews } from './node-views/node-views.ts';
import type { EditorOptions } from './options.ts';
import { copy } from './paste/copy.ts';
import { paste } from './paste/paste.ts';
import { schemaExtensions } from './schema/schema-extensions.ts';
import { SearchInPiece } from './search/search-plugin.ts';
import { Snippets } from './snippets/snippet-plugin.ts';

/** All extensions; options are functions, so a change of settings needs no new editor. */
export function createExtensions(options: EditorOptions): Extensions {
  return [
    SlotGuard,
    ReadOnly,
    claimPaste(options),
    ClaimTyping,
    paste(options),
    copy(options),
    Snippets,
    StructureKeys,
    ...schemaExtensions(nodeViews(options)),
    inputRules(options),
    TableEditing,
    citationNumbers(options),
    SearchInPiece,
    TkMarkers,
    EvidenceMarks,
    fieldLimits(options),
    Placeholders,
    BlockIds,
    Normaliser,
    UndoRedo.configure({ depth: 1000 }),
    Dropcursor.configure({ class: 'drop-cursor', color: false }),
    Gapcursor,
  ];
}
