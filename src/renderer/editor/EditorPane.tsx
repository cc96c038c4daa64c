/**
 * The middle pane of an open piece: loads it, then shows its editor, its proof, or why it can
 * only be read. The application mounts it once per piece, keyed by the piece's id.
 */
import { FileWarning } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../shared/ipc/result.ts';
import { call } from '../api/client.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { whenClosed } from './autosave/closing.ts';
import { type OpenedPiece, openPiece } from './autosave/open-piece.ts';
import { Editor } from './Editor.tsx';
import { ReadingCopy } from './ReadingCopy.tsx';

/** The open piece. */
export function EditorPane({ articleId }: { readonly articleId: string }) {
  const [opened, setOpened] = useState<Result<OpenedPiece> | null>(null);
  const open = useCallback(async () => {
    await whenClosed(articleId);
    setOpened(await openPiece(call, articleId));
  }, [articleId]);
  useEffect(() => void open(), [open]);
  if (opened === null) return <Skeleton rows={6} />;
  if (!opened.ok) {
    const { sentence, action } = opened.error;
    return (
      <EmptyState icon={FileWarning} title={sentence} text={action}>
        <Button variant="primary" onPress={() => void open()}>
          Try again
        </Button>
      </EmptyState>
    );
  }
  if (opened.value.kind === 'readable') return <ReadingCopy piece={opened.value} />;
  return (
    <Editor key={openingKey(opened.value)} piece={opened.value} onReload={() => void open()} />
  );
}

/** A new editor for each loading, so that its history never reaches into another text. */
function openingKey(piece: Extract<OpenedPiece, { kind: 'editable' }>): string {
  return `${piece.record.id} ${piece.version} ${piece.recoveredFrom ?? ''}`;
}
