/** The command palette, and its sister that opens a piece by its headline. */
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  Autocomplete,
  Input,
  Menu,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { closeDialog } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import styles from './PaletteDialog.module.css';

/** Frame of both palettes: a field over a menu that the arrow keys move through. */
export function PaletteDialog({
  label,
  placeholder,
  typed,
  onType,
  empty,
  children,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly empty: string;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) closeDialog();
      }}
      className={classes(styles.overlay)}
    >
      <Modal className={classes(styles.modal)}>
        <AriaDialog aria-label={label} className={classes(styles.dialog)}>
          <Autocomplete inputValue={typed} onInputChange={onType}>
            <SearchField
              aria-label={label}
              autoFocus
              className={classes(styles.field)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') closeDialog();
                else event.continuePropagation();
              }}
            >
              <Search size={16} aria-hidden />
              <Input
                className={classes(styles.input)}
                placeholder={placeholder}
                spellCheck={false}
              />
            </SearchField>
            <Menu
              aria-label={label}
              className={classes(styles.menu)}
              renderEmptyState={() => <p className={classes(styles.empty)}>{empty}</p>}
            >
              {children}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
