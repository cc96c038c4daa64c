/**
 * Modal dialogs: for decisions only. Focus moves in, stays in, and returns to where it was.
 */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

/** What a dialog shows; `footer` holds its buttons, main action last. */
export type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly role?: 'dialog' | 'alertdialog';
};

/** A dialog that is open for as long as it is mounted. */
export function Dialog({
  title,
  onClose,
  children,
  footer,
  size = 'medium',
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={classes(styles.overlay)}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog role={role} className={classes(styles.dialog)}>
          <header className={classes(styles.header)}>
            <Heading slot="title" className={classes(styles.title)}>
              {title}
            </Heading>
            <IconButton label="Close" icon={X} keys="Escape" onPress={onClose} />
          </header>
          <div className={classes(styles.body)}>{children}</div>
          {footer !== undefined && <footer className={classes(styles.footer)}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
