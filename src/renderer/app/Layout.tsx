/**
 * Three resizable panes over the status bar. Side panes keep their width in pixels when the
 * window changes, can be hidden, and remember their width.
 */
import { type ReactNode, useRef } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { call } from '../api/client.ts';
import { useSettings } from '../api/queries.ts';
import { useViewer } from '../features/evidence/viewer-state.ts';
import { LibraryPane } from '../features/library/LibraryPane.tsx';
import { SourceViewer } from '../features/viewer/SourceViewer.tsx';
import { type Pane, useUi } from '../state/ui.ts';
import { classes } from '../ui/classes.ts';
import { Centre } from './Centre.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Inspector } from './Inspector.tsx';
import styles from './Layout.module.css';
import { rememberFocus } from './panes.ts';
import { SaveBanner } from './SaveBanner.tsx';
import { StatusBar } from './StatusBar.tsx';

/** The workspace. */
export function Layout() {
  const { paneWidths } = useSettings();
  const widths = useRef(paneWidths);
  const hidden = useUi((state) => state.focusMode || state.proofView || state.screen !== 'piece');
  const articleId = useUi((state) => state.openArticleId);
  const showSource = useViewer((state) => state.isOpen) && articleId !== null && !hidden;
  // The source takes the library's room: both beside the text would leave no column to write in.
  const showLibrary = useUi((state) => state.showLibrary) && !hidden && !showSource;
  const showInspector = useUi((state) => state.showInspector) && !hidden;
  const remember = (side: keyof typeof paneWidths, pixels: number) => {
    widths.current = { ...widths.current, [side]: Math.round(pixels) };
  };
  return (
    <div className={classes(styles.window)}>
      <SaveBanner />
      <Group
        className={classes(styles.panes)}
        onLayoutChanged={(_, { isUserInteraction }) => {
          if (isUserInteraction) void call('settings.set', { paneWidths: widths.current });
        }}
      >
        {showLibrary && (
          <Panel
            id="library"
            defaultSize={paneWidths.library}
            minSize={264}
            maxSize={360}
            groupResizeBehavior="preserve-pixel-size"
            onResize={({ inPixels }) => remember('library', inPixels)}
          >
            <PaneFrame pane="library" label="Library">
              <LibraryPane />
            </PaneFrame>
          </Panel>
        )}
        {showLibrary && (
          <Separator className={classes(styles.separator)} aria-label="Library width" />
        )}
        <Panel id="editor" minSize={360}>
          <PaneFrame pane="editor" label="Piece">
            <Centre />
          </PaneFrame>
        </Panel>
        {showSource && (
          <Separator className={classes(styles.separator)} aria-label="Source width" />
        )}
        {showSource && (
          <Panel
            id="source"
            defaultSize={420}
            minSize={300}
            groupResizeBehavior="preserve-pixel-size"
          >
            <PaneFrame pane="source" label="Source">
              <SourceViewer articleId={articleId} />
            </PaneFrame>
          </Panel>
        )}
        {showInspector && (
          <Separator className={classes(styles.separator)} aria-label="Inspector width" />
        )}
        {showInspector && (
          <Panel
            id="inspector"
            defaultSize={paneWidths.inspector}
            minSize={320}
            maxSize={420}
            groupResizeBehavior="preserve-pixel-size"
            onResize={({ inPixels }) => remember('inspector', inPixels)}
          >
            <PaneFrame pane="inspector" label="Inspector">
              <Inspector />
            </PaneFrame>
          </Panel>
        )}
      </Group>
      <StatusBar />
    </div>
  );
}

/** One pane as a landmark that knows when it has the focus. */
function PaneFrame({
  pane,
  label,
  children,
}: {
  readonly pane: Exclude<Pane, 'status'>;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const Element = pane === 'editor' ? 'main' : 'section';
  return (
    <Element
      className={classes(styles.pane, styles[pane])}
      aria-label={label}
      data-pane={pane}
      onFocusCapture={({ target }) => {
        useUi.setState({ focusPane: pane });
        rememberFocus(pane, target);
      }}
    >
      <ErrorBoundary area={label}>{children}</ErrorBoundary>
    </Element>
  );
}
