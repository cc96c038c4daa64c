/**
 * Keeps the report of the open piece current: the checks run behind the window when the writer
 * pauses and when evidence or sources change, one at a time, and always on the newest words.
 */
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { NodeJson } from '../../../shared/article/json.ts';
import { SCHEMA_VERSION } from '../../../shared/article/json.ts';
import { call, subscribe } from '../../api/client.ts';
import { evidenceMarksKey } from '../../editor/evidence/evidence-marks.ts';
import { NO_REPORT, useReport } from './report-store.ts';

/** How long the writer pauses before the words are checked, in milliseconds. */
const PAUSE = 250;
/** Changes of the library come in bursts. */
const GATHER = 60;

/** Runs preflight for a piece while its editor is open. */
export function usePreflight(editor: Editor, articleId: string): void {
  useEffect(() => {
    const runner = runnerOf(editor, articleId);
    const onUpdate = () => runner.soon(PAUSE);
    editor.on('update', onUpdate);
    const unsubscribe = subscribe('library.changed', ({ kinds }) => {
      const isRelevant = kinds.some((kind) => kind !== 'drafts' && kind !== 'revisions');
      if (isRelevant) runner.soon(GATHER);
    });
    runner.soon(0);
    return () => {
      editor.off('update', onUpdate);
      unsubscribe();
      runner.stop();
    };
  }, [editor, articleId]);
}

function runnerOf(editor: Editor, articleId: string) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isStopped = false;

  const soon = (delay: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void check(), delay);
  };

  const check = async () => {
    if (isRunning) return soon(PAUSE);
    isRunning = true;
    useReport.setState({ articleId, running: true });
    const checked = editor.state.doc;
    const node: NodeJson = checked.toJSON();
    const body = JSON.stringify({ schemaVersion: SCHEMA_VERSION, doc: node });
    const result = await call('preflight.run', { articleId, body });
    isRunning = false;
    if (isStopped || editor.isDestroyed) return;
    if (!result.ok) {
      useReport.setState({ running: false, problem: result.error });
      return;
    }
    // Words typed meanwhile are checked next; this report's places may no longer fit them.
    if (editor.state.doc !== checked) return soon(PAUSE);
    useReport.setState({ report: result.value, running: false, problem: null });
    editor.view.dispatch(editor.state.tr.setMeta(evidenceMarksKey, result.value));
  };

  return {
    soon,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      useReport.setState(NO_REPORT);
    },
  };
}
