/** Which person the People screen shows. */
import { create } from 'zustand';
import { showScreen } from '../../state/ui.ts';

/** State of the screen; `selected` is null while none is, and 'new' while one is being added. */
export const usePeople = create<{ readonly search: string; readonly selected: string | null }>(
  () => ({ search: '', selected: null }),
);

/** The id that stands for a person who is not in the library yet. */
export const NEW_PERSON = 'new';

/** Selects a person, or none with null. */
export function selectPerson(id: string | null): void {
  usePeople.setState({ selected: id });
}

/** Shows the People screen with one of them, and everything that was quoted of them. */
export function openPerson(id: string): void {
  usePeople.setState({ search: '', selected: id });
  showScreen('people');
}
