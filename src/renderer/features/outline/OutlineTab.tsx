/**
 * The Outline tab: furniture and sections of the open piece with their lengths. A click goes
 * there; Alt and the arrows, or dragging, move a whole section.
 */
import { Archive, ListTree } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { runEditorCommand } from '../../editor/commands/run-command.ts';
import { useOpenEditor } from '../../editor/piece-store.ts';
import { useDocumentFacts } from '../../editor/use-document-facts.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './OutlineTab.module.css';
import { type OutlineEntry, outlineOf } from './outline.ts';
import { goToEntry, moveSectionBy } from './outline-commands.ts';
import { useSectionDrag } from './use-section-drag.ts';

/** The tab; empty while the text cannot be edited. */
export function OutlineTab() {
  const editor = useOpenEditor();
  const entries = useDocumentFacts(editor, outlineOf);
  const list = useRef<HTMLUListElement>(null);
  const drag = useSectionDrag(editor, entries ?? []);
  if (editor === null || entries === null) {
    return (
      <EmptyState
        icon={ListTree}
        title="No outline"
        text="Headings in the text appear here as sections."
      />
    );
  }
  const onKeyDown = (event: KeyboardEvent, entry: OutlineEntry) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const direction = event.key === 'ArrowUp' ? -1 : 1;
    if (!event.altKey) return focusNeighbour(list.current, direction);
    if (entry.kind === 'section') runAndKeepFocus(() => moveSectionBy(editor, entry, direction));
  };
  return (
    <nav aria-label="Outline" className={classes(styles.tab)}>
      <ul ref={list} className={classes(styles.list)}>
        {entries.map((entry) => (
          <li
            key={entry.key}
            className={classes(drag.target === entry.key && styles.target)}
            {...drag.propsOf(entry)}
          >
            <button
              type="button"
              className={classes(styles.entry, styles[`depth${Math.min(3, entry.depth)}`])}
              onClick={() => runEditorCommand(editor, goToEntry(entry))}
              onKeyDown={(event) => onKeyDown(event, entry)}
            >
              {entry.kind === 'stash' && <Archive size={12} aria-hidden />}
              <span className={classes(styles.title, entry.kind !== 'section' && styles.furniture)}>
                {entry.title}
              </span>
              {entry.tk > 0 && <span className={classes(styles.tk)}>{entry.tk} TK</span>}
              <span className={classes(styles.words)}>{entry.words === 0 ? '' : entry.words}</span>
            </button>
          </li>
        ))}
      </ul>
      {!entries.some(({ kind }) => kind === 'section') && (
        <p className={classes(styles.hint)}>
          Give the text its first heading and its sections appear here.
        </p>
      )}
    </nav>
  );
}

function focusNeighbour(list: HTMLElement | null, direction: 1 | -1): void {
  const buttons: Element[] = [...(list?.querySelectorAll('button') ?? [])];
  const at = document.activeElement === null ? -1 : buttons.indexOf(document.activeElement);
  const next = buttons[at + direction];
  if (next instanceof HTMLElement) next.focus();
}

/** Editor commands focus the text; in the outline the keys must go on working where they are. */
function runAndKeepFocus(move: () => void): void {
  const focused = document.activeElement;
  move();
  if (focused instanceof HTMLElement) requestAnimationFrame(() => focused.focus());
}
