/**
 * The proof-reading view: the piece as readers will see it, in a face, size and paper of its
 * own, so that the eye meets the words afresh. Nothing in it can be changed by accident.
 */

import { useQueries } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useRef } from 'react';
import { callOrThrow } from '../../api/client.ts';
import { useArticle, useSettings, useSources } from '../../api/queries.ts';
import { useUi } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { ProofArticle } from './ProofArticle.tsx';
import { ProofBar } from './ProofBar.tsx';
import styles from './ProofView.module.css';
import { pictureIds, proofOf } from './package-of.ts';

/** The view over an editor's current text. */
export function ProofView({
  editor,
  articleId,
}: {
  readonly editor: Editor;
  readonly articleId: string;
}) {
  const { proof: look } = useSettings();
  const fields = useArticle(articleId).data;
  const sources = useSources(articleId).data;
  const document = editor.state.doc;
  const pictures = useQueries({
    queries: pictureIds(document).map((id) => ({
      queryKey: ['assets.get', { id }] as const,
      queryFn: () => callOrThrow('assets.get', { id }),
    })),
  });
  const assets = pictures.flatMap(({ data }) => data ?? []);
  const known = assets.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` stands for the assets.
  const proof = useMemo(() => {
    if (fields === undefined || sources === undefined) return null;
    return proofOf({ document, fields, sources, assets });
  }, [document, fields, sources, known]);
  const page = useFocusWhileShown(editor, proof !== null);
  if (proof === null) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the view from anywhere in it.
    <div
      className={classes(styles.view, styles[look.paper])}
      onKeyDown={(event) => {
        if (event.key === 'Escape') useUi.setState({ proofView: false });
      }}
    >
      <ProofBar look={look} notices={proof.ok ? proof.value.notices : []} />
      <section
        ref={page}
        aria-label="Proof"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to by keyboard too.
        tabIndex={0}
        className={classes(styles.scroll)}
      >
        {proof.ok ? (
          <div
            className={classes(styles.page, styles[look.font])}
            style={{ fontSize: `${look.size}px` }}
          >
            <ProofArticle article={proof.value.article} />
          </div>
        ) : (
          <p className={classes(styles.page)}>{proof.error.sentence}</p>
        )}
      </section>
    </div>
  );
}

/** Takes the focus once there is a proof, so that keys scroll it, and gives it back to the text. */
function useFocusWhileShown(editor: Editor, isShown: boolean) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isShown) return;
    page.current?.focus();
    return () => {
      requestAnimationFrame(() => {
        if (!editor.isDestroyed) editor.view.focus();
      });
    };
  }, [editor, isShown]);
  return page;
}
