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
/** Somebody who types on and on gets a report at least this often. */
const LONGEST = 2000;
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
  let wantedSince: number | null = null;

  const soon = (delay: number) => {
    clearTimeout(timer);
    if (isStopped) return;
    wantedSince ??= performance.now();
    const left = Math.max(0, wantedSince + LONGEST - performance.now());
    timer = setTimeout(() => void check(), Math.min(delay, isRunning ? delay : left));
  };

  const check = async () => {
    if (isRunning) return soon(PAUSE);
    isRunning = true;
    wantedSince = null;
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
    const isCurrent = editor.state.doc === checked;
    useReport.setState({ report: result.value, running: !isCurrent, problem: null });
    // Words typed meanwhile are checked next; until then the marks stay with the words they had.
    if (isCurrent) editor.view.dispatch(editor.state.tr.setMeta(evidenceMarksKey, result.value));
    else soon(PAUSE);
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
