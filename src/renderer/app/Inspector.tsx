/** The right pane: everything about the open piece that is not its text. */
import { PanelRight } from 'lucide-react';
import { showInspectorTab, useUi } from '../state/ui.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { INSPECTOR_TABS } from './inspector-tabs.tsx';

/** The inspector of the open piece. */
export function Inspector() {
  const articleId = useUi((state) => state.openArticleId);
  const tab = useUi((state) => state.inspectorTab);
  const selected = INSPECTOR_TABS.some(({ id }) => id === tab) ? tab : 'outline';
  if (articleId === null) {
    return (
      <EmptyState
        icon={PanelRight}
        title="Nothing open"
        text="Open a piece and its outline, details, sources and versions appear here."
      />
    );
  }
  return (
    <Tabs
      label="About this piece"
      selected={selected}
      onSelect={showInspectorTab}
      items={INSPECTOR_TABS.map(({ id, label, icon, render }) => ({
        id,
        label,
        icon,
        content: <ErrorBoundary area={label}>{render(articleId)}</ErrorBoundary>,
      }))}
    />
  );
}
