/** Shows the dialog that is open, if any. */
import { assertNever } from '../../shared/ipc/result.ts';
import { AboutDialog } from '../features/about/AboutDialog.tsx';
import { RecordDialog } from '../features/desk/RecordDialog.tsx';
import { ReferencesInDialog } from '../features/desk/ReferencesInDialog.tsx';
import { ReferencesOutDialog } from '../features/desk/ReferencesOutDialog.tsx';
import { TextDialog } from '../features/desk/TextDialog.tsx';
import { EverythingDialog } from '../features/exporting/EverythingDialog.tsx';
import { ExportDialog } from '../features/exporting/ExportDialog.tsx';
import { ImportDialog } from '../features/importing/ImportDialog.tsx';
import { ReportDialog } from '../features/importing/ReportDialog.tsx';
import { DeleteForeverDialog } from '../features/library/DeleteForeverDialog.tsx';
import { SaveSearchDialog } from '../features/library/SaveSearchDialog.tsx';
import { TagDialog } from '../features/library/TagDialog.tsx';
import { NewPieceDialog } from '../features/new-piece/NewPieceDialog.tsx';
import { CommandPalette } from '../features/palette/CommandPalette.tsx';
import { PiecePalette } from '../features/palette/PiecePalette.tsx';
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx';
import { ShortcutsDialog } from '../features/shortcuts/ShortcutsDialog.tsx';
import { SnippetDialog } from '../features/snippets/SnippetDialog.tsx';
import { SnippetPalette } from '../features/snippets/SnippetPalette.tsx';
import { SnippetsDialog } from '../features/snippets/SnippetsDialog.tsx';
import { WelcomeDialog } from '../features/welcome/WelcomeDialog.tsx';
import { useUi } from '../state/ui.ts';

/** The open dialog. */
export function Dialogs() {
  const dialog = useUi((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'palette':
      return dialog.mode === 'commands' ? <CommandPalette /> : <PiecePalette />;
    case 'new-piece':
      return <NewPieceDialog />;
    case 'import':
      return <ImportDialog />;
    case 'import-report':
      return <ReportDialog articleId={dialog.articleId} />;
    case 'export':
      return <ExportDialog articleIds={dialog.articleIds} />;
    case 'export-library':
      return <EverythingDialog />;
    case 'tag':
      return <TagDialog articleIds={dialog.articleIds} />;
    case 'delete-forever':
      return <DeleteForeverDialog articleIds={dialog.articleIds} />;
    case 'save-search':
      return <SaveSearchDialog search={dialog.search} />;
    case 'insert-snippet':
      return <SnippetPalette />;
    case 'snippets':
      return <SnippetsDialog />;
    case 'snippet':
      return <SnippetDialog snippet={dialog.snippet} from={dialog.from} />;
    case 'source-record':
      return <RecordDialog sourceId={dialog.sourceId} />;
    case 'source-text':
      return <TextDialog sourceId={dialog.sourceId} />;
    case 'references-in':
      return <ReferencesInDialog articleId={dialog.articleId} />;
    case 'references-out':
      return <ReferencesOutDialog sourceIds={dialog.sourceIds} />;
    case 'settings':
      return <SettingsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'welcome':
      return <WelcomeDialog />;
    case 'about':
      return <AboutDialog />;
    default:
      return assertNever(dialog);
  }
}
