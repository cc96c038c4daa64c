/** How the export will look and what will not be in it. */
import { CircleSlash, Info, TriangleAlert } from 'lucide-react';
import type { z } from 'zod';
import type { ExportFormat, exportNotice } from '../../../shared/export/format.ts';
import { useOperation } from '../../api/queries.ts';
import { closeDialog, showInspectorTab } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './ExportPreview.module.css';
import { PagePreview } from './PagePreview.tsx';

type Notice = z.infer<typeof exportNotice>;

/** Preview of one format. */
export function ExportPreview({
  articleId,
  format,
}: {
  readonly articleId: string;
  readonly format: ExportFormat;
}) {
  const preview = useOperation('exports.preview', { articleId, format });
  if (preview.isPending) return <Skeleton rows={6} />;
  if (preview.data === undefined) {
    const error = preview.error?.error;
    return (
      <EmptyState
        icon={CircleSlash}
        title={error?.sentence ?? 'No preview'}
        text={error?.action ?? 'Try another format.'}
      >
        {error?.code === 'export-refused' && <Button onPress={showOpen}>Show what is open</Button>}
      </EmptyState>
    );
  }
  const { fileName, text, isHtml, notices } = preview.data;
  return (
    <section className={classes(styles.preview)} aria-label="Preview">
      <p className={classes(styles.file)}>{fileName}</p>
      {isHtml ? (
        <PagePreview html={text} />
      ) : (
        <textarea className={classes(styles.text)} aria-label={fileName} readOnly value={text} />
      )}
      {notices.length > 0 && (
        <ul className={classes(styles.notices)} aria-label="What stays behind">
          {notices.map((notice) => (
            <NoticeLine key={`${notice.kind} ${notice.what} ${notice.excerpt}`} notice={notice} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Leaves the dialog for the list of what the piece still lacks. */
function showOpen(): void {
  closeDialog();
  showInspectorTab('preflight');
}

const NOTICES = {
  stripped: { icon: Info, label: 'Left out', look: 'note' },
  loss: { icon: TriangleAlert, label: 'Differs', look: 'warn' },
  refused: { icon: CircleSlash, label: 'Stops the export', look: 'block' },
} as const;

function NoticeLine({ notice: { kind, what, count, excerpt } }: { readonly notice: Notice }) {
  const { icon: Icon, label, look } = NOTICES[kind];
  return (
    <li className={classes(styles.notice, styles[look])}>
      <Icon size={14} aria-hidden />
      <span>
        <strong>{label}:</strong> {what}
        {count > 1 && ` (${count})`}
        {excerpt !== '' && <span className={classes(styles.excerpt)}>: “{excerpt}”</span>}
      </span>
    </li>
  );
}
