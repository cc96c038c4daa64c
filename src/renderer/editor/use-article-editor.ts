/** Creates the TipTap editor of a piece and connects its options to the rest of the window. */
import type { Editor, JSONContent } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { NodeJson, StoredDocument } from '../../shared/article/json.ts';
import type { ArticleRecord } from '../../shared/article/model.ts';
import { schemaSpec } from '../../shared/article/schema.ts';
import type { SourceRecord } from '../../shared/article/source.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { useSettings, useSources } from '../api/queries.ts';
import { copyClaims } from '../features/evidence/copy-claims.ts';
import { createExtensions } from './create-extensions.ts';
import { RENUMBER_CITATIONS } from './extensions/citation-numbers.ts';
import { announceHardStop } from './hard-stop.ts';
import type { EditorOptions } from './options.ts';
import { showPasteReport } from './panels/paste-reports.ts';
import { pickPicture, storePicture } from './pictures.ts';
import { announceStashKept } from './stash-kept.ts';

type Surroundings = {
  readonly settings: Settings;
  readonly sources: readonly SourceRecord[];
  readonly language: string;
  readonly articleId: string;
};

/** The editor of one piece; the same instance for as long as the component lives. */
export function useArticleEditor(record: ArticleRecord, document: StoredDocument): Editor {
  const settings = useSettings();
  const sources = useSources(record.id).data ?? [];
  const surroundings = useRef<Surroundings>({
    settings,
    sources,
    language: record.language,
    articleId: record.id,
  });
  useEffect(() => {
    surroundings.current = {
      settings,
      sources,
      language: record.language,
      articleId: record.id,
    };
  });
  const editor = useEditor({
    schemaSpec,
    extensions: createExtensions(optionsFrom(() => surroundings.current)),
    content: jsonContent(document.doc),
    editable: record.place !== 'trash',
    enableContentCheck: true,
    injectCSS: false,
    // It takes the words from the selection, past the rule of what a copy may carry.
    enableCoreExtensions: { clipboardTextSerializer: false },
    shouldRerenderOnTransaction: false,
    immediatelyRender: true,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the piece',
        lang: record.language,
        spellcheck: 'false',
      },
    },
  });
  const listed = JSON.stringify(sources);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of sources is the trigger.
  useEffect(() => {
    if (editor.isDestroyed) return;
    editor.view.dispatch(editor.state.tr.setMeta(RENUMBER_CITATIONS, true));
  }, [editor, listed]);
  return editor;
}

/** A stored node as TipTap types it: its own lists, and nothing undefined. */
function jsonContent({ type, attrs, content, marks, text }: NodeJson): JSONContent {
  return {
    type,
    ...(attrs === undefined ? {} : { attrs: { ...attrs } }),
    ...(content === undefined ? {} : { content: content.map(jsonContent) }),
    ...(marks === undefined
      ? {}
      : { marks: marks.map((mark) => ({ type: mark.type, attrs: { ...mark.attrs } })) }),
    ...(text === undefined ? {} : { text }),
  };
}

/** Options are functions, so that a change of settings or sources needs no new editor. */
function optionsFrom(current: () => Surroundings): EditorOptions {
  return {
    language: () => current().language,
    smartPunctuation: () => current().settings.smartPunctuation,
    pictures: { store: storePicture, pick: pickPicture },
    sources: () => current().sources,
    onPaste: showPasteReport,
    onStashKept: announceStashKept,
    onClaimsCopied: (copies) => void copyClaims(current().articleId, copies),
    onHardStop: announceHardStop,
  };
}
