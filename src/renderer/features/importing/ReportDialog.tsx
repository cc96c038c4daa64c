/** The import report of a piece: what was kept, changed and dropped, with undo per item. */

import { useState } from 'react';
import { inReadingOrder } from '../../../shared/import/reading-order.ts';
import type { ImportItem } from '../../../shared/import/report.ts';
import { useOperation } from '../../api/queries.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './ReportDialog.module.css';
import { ReportItems } from './ReportItems.tsx';
import { readAs } from './read-as.ts';

const KINDS = ['changed', 'dropped', 'kept'] as const;
const KIND_LABELS = { changed: 'Changed', dropped: 'Dropped', kept: 'Kept' } as const;
const EMPTY_TEXTS = {
  changed: 'Nothing was turned into something else.',
  dropped: 'Nothing was left out: every word of the file is in the piece.',
  kept: 'No part of the file could be kept as it was.',
} as const;

/** The report dialog. */
export function ReportDialog({ articleId }: { readonly articleId: string }) {
  const report = useOperation('imports.report', { articleId });
  if (report.isPending) {
    return (
      <Dialog title="Import report" onClose={closeDialog}>
        <Skeleton rows={4} />
      </Dialog>
    );
  }
  if (report.data === null || report.data === undefined) {
    return (
      <Dialog title="Import report" size="small" onClose={closeDialog}>
        <EmptyState
          title="No import report"
          text="This piece was started here, not imported from a document."
        />
      </Dialog>
    );
  }
  const { fileName } = report.data;
  // Reports that were stored before they were put in order are read in order as well.
  const items = inReadingOrder(report.data.items);
  return (
    <Dialog
      title={`What became of ${fileName}`}
      size="large"
      onClose={closeDialog}
      footer={
        <Button variant="primary" onPress={closeDialog}>
          Done
        </Button>
      }
    >
      <p className={classes(styles.intro)}>
        {readAs(report.data)} Every decision can be taken back.
      </p>
      <ReportTabs articleId={articleId} items={items} />
    </Dialog>
  );
}

function ReportTabs({
  articleId,
  items,
}: {
  readonly articleId: string;
  readonly items: readonly ImportItem[];
}) {
  const ofKind = (kind: ImportItem['kind']) => items.filter((item) => item.kind === kind);
  const [tab, setTab] = useState<string>(KINDS.find((kind) => ofKind(kind).length > 0) ?? 'kept');
  return (
    <div className={classes(styles.tabs)}>
      <Tabs
        label="Parts of the report"
        selected={tab}
        onSelect={setTab}
        items={KINDS.map((kind) => ({
          id: kind,
          label: `${KIND_LABELS[kind]} (${ofKind(kind).length})`,
          content:
            ofKind(kind).length === 0 ? (
              <p className={classes(styles.nothing)}>{EMPTY_TEXTS[kind]}</p>
            ) : (
              <ReportItems articleId={articleId} items={ofKind(kind)} />
            ),
        }))}
      />
    </div>
  );
}
