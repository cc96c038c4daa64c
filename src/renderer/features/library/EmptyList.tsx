/** What an empty list says: why it is empty and what to do next. */
import { Archive, FileStack, SearchX, Trash2 } from 'lucide-react';
import { OperationError } from '../../api/client.ts';
import { runCommand } from '../../commands/registry.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { clearFilter, filterCount, useList } from './list-state.ts';

/** The empty state that fits the list; an error is shown in its own words. */
export function EmptyList({ error }: { readonly error: Error | null }) {
  const filter = useList((state) => state.filter);
  if (error instanceof OperationError) {
    return <EmptyState icon={SearchX} title={error.error.sentence} text={error.error.action} />;
  }
  if (filter.text !== '' || filterCount(filter) > 0) {
    return (
      <EmptyState
        icon={SearchX}
        title="Nothing found"
        text="Try fewer words, a word’s beginning with * after it, or “an exact phrase” in quotes."
      >
        <Button onPress={clearFilter}>Show all</Button>
      </EmptyState>
    );
  }
  if (filter.place === 'trash') {
    return (
      <EmptyState
        icon={Trash2}
        title="The trash is empty"
        text="Pieces you move here can be put back for 30 days."
      />
    );
  }
  if (filter.place === 'archive') {
    return (
      <EmptyState
        icon={Archive}
        title="Nothing archived"
        text="Archived pieces leave the lists but are found by search and can come back."
      />
    );
  }
  return (
    <EmptyState
      icon={FileStack}
      title="No pieces yet"
      text="Start one, or drop a document anywhere on this window to import it."
    >
      <Button variant="primary" onPress={() => runCommand('file.new')}>
        New piece
      </Button>
      <Button onPress={() => runCommand('file.import')}>Import</Button>
    </EmptyState>
  );
}
