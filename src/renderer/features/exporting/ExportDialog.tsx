/** Sends pieces out: formats, a look at the result, what stays behind, and where it goes. */
import { useEffect, useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/export/format.ts';
import { useSettings } from '../../api/queries.ts';
import { run } from '../../api/run.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ExportDialog.module.css';
import { ExportPreview } from './ExportPreview.tsx';
import { type Exported, ExportResult } from './ExportResult.tsx';
import { FormatList } from './FormatList.tsx';
import { writeExports } from './write-exports.ts';

/** The export dialog for one piece or many. */
export function ExportDialog({ articleIds }: { readonly articleIds: readonly string[] }) {
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['html']);
  const [shown, setShown] = useState<ExportFormat>('html');
  const [done, setDone] = useState<Exported | null>(null);
  const [busy, setBusy] = useState(false);
  const { exportDirectory } = useSettings();
  const [first] = articleIds;
  // The preview shows what the library holds: words typed a moment ago are saved for it.
  useEffect(() => void usePiece.getState().autosave?.flush('autosave'), []);
  const write = async (directory: string | null) => {
    setBusy(true);
    setDone(await writeExports(articleIds, formats, directory));
    setBusy(false);
  };
  if (done !== null) return <ExportResult exported={done} />;
  const isReady = formats.length > 0 && !busy;
  return (
    <Dialog
      title={articleIds.length === 1 ? 'Export' : `Export ${articleIds.length} pieces`}
      size="large"
      onClose={closeDialog}
      footer={
        <>
          {busy && <Button onPress={() => void run('exports.cancel', {})}>Stop</Button>}
          {exportDirectory !== '' && (
            <Button isDisabled={!isReady} onPress={() => void write(null)}>
              Choose another folder…
            </Button>
          )}
          <Button
            variant="primary"
            isDisabled={!isReady}
            onPress={() => void write(exportDirectory === '' ? null : exportDirectory)}
          >
            {exportDirectory === '' ? 'Choose a folder…' : `Export to ${lastPart(exportDirectory)}`}
          </Button>
        </>
      }
    >
      <div className={classes(styles.columns)}>
        <FormatList
          formats={formats}
          shown={shown}
          onChange={(chosen) => setFormats(EXPORT_FORMATS.filter((one) => chosen.includes(one)))}
          onShow={setShown}
        />
        {first !== undefined && <ExportPreview articleId={first} format={shown} />}
      </div>
    </Dialog>
  );
}

/** The last part of a path, which is enough to recognise a folder. */
function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}
