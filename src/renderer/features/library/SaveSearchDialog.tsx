/** Asks under which name a search is kept, or for its new name. */
import { useState } from 'react';
import type { SavedSearch } from '../../../shared/ipc/areas/library.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useList } from './list-state.ts';
import { saveSearch } from './saved-search-actions.ts';

/** Saves the list that is shown; with `search`, renames that one instead. */
export function SaveSearchDialog({ search }: { readonly search: SavedSearch | null }) {
  const [name, setName] = useState(search?.name ?? useList.getState().filter.text);
  const clean = name.trim();
  const save = () => {
    if (clean === '') return;
    closeDialog();
    void saveSearch(clean, search);
  };
  return (
    <Dialog
      title={search === null ? 'Save this search' : 'Rename the search'}
      size="small"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" isDisabled={clean === ''} onPress={save}>
            {search === null ? 'Save' : 'Rename'}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label="Name"
          help="It appears in the library’s lists with everything it filters and how it is sorted."
          value={name}
          onChange={setName}
          maxLength={100}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
