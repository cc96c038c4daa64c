/** Moving the focus between the panes of the window, each of which remembers where it was. */
import { usePiece } from '../editor/piece-store.ts';
import { PANES, type Pane, useUi } from '../state/ui.ts';

const MAIN = '[contenteditable="true"], [role="listbox"], [role="document"]';
const TABBABLE =
  '[contenteditable="true"], [role="listbox"], input:not([disabled]), button:not([disabled]), [tabindex="0"]';

const remembered = new Map<Pane, HTMLElement>();

function elementOf(pane: Pane): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
}

/** Notes which element of a pane has the focus, for coming back to it. */
export function rememberFocus(pane: Pane, target: EventTarget): void {
  if (target instanceof HTMLElement) remembered.set(pane, target);
}

/** Where the focus goes in a pane: where it was, else its main control, else its first one. */
function targetOf(pane: Pane): HTMLElement | null {
  const element = elementOf(pane);
  const last = remembered.get(pane);
  if (last?.checkVisibility() === true && element?.contains(last) === true) return last;
  return firstShown(element, MAIN) ?? firstShown(element, TABBABLE);
}

/** The first element that can be seen; what lies behind another screen cannot take the focus. */
function firstShown(within: HTMLElement | null, selector: string): HTMLElement | null {
  const all = [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return all.find((element) => element.checkVisibility()) ?? null;
}

/** Puts the focus into a pane; false when it is hidden or has nothing to focus. */
export function focusPane(pane: Pane): boolean {
  const target = targetOf(pane);
  const { editor } = usePiece.getState();
  // The window has one selection: the editor puts its own back, or its caret would be lost.
  if (editor !== null && target === editor.view.dom) editor.view.focus();
  else target?.focus();
  return target !== null;
}

/** Puts the focus into the next pane that can take it, or the previous one with `-1`. */
export function cycleFocus(direction: 1 | -1): void {
  const from = PANES.indexOf(useUi.getState().focusPane);
  for (let step = 1; step <= PANES.length; step += 1) {
    const pane = PANES.at((from + direction * step + PANES.length * step) % PANES.length);
    if (pane !== undefined && focusPane(pane)) return;
  }
}
