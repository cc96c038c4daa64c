/**
 * The slim bar above the page. It changes with the selection: running text has block and mark
 * tools, fields only what they accept, tables their rows and columns.
 */

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  BookMarked,
  BookOpenCheck,
  Focus,
  Italic,
  Link,
  List,
  ListOrdered,
  Redo2,
  Search,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { fieldName } from '../../../shared/wording/field-names.ts';
import { classes } from '../../ui/classes.ts';
import { BlockMenu } from './BlockMenu.tsx';
import { CommandButton } from './CommandButton.tsx';
import { InsertMenu } from './InsertMenu.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { type MarkState, type SelectionFacts, selectionFacts } from './selection-facts.ts';
import { TableTools } from './TableTools.tsx';
import styles from './Toolbar.module.css';

/** The toolbar of an editor. */
export function Toolbar({ editor }: { readonly editor: Editor }) {
  const facts = useEditorState({
    editor,
    selector: ({ editor: { state } }) => selectionFacts(state),
  });
  return (
    <div className={classes(styles.frame)}>
      <AriaToolbar
        aria-label="Editing"
        className={classes(styles.toolbar, facts.isInTable && styles.inTable)}
      >
        <span className={classes(styles.group, styles.spare)}>
          <CommandButton id="edit.undo" icon={Undo2} />
          <CommandButton id="edit.redo" icon={Redo2} />
          <span className={classes(styles.gap)} />
        </span>
        {facts.block === null ? (
          <span className={classes(styles.place)}>{fieldName(facts.place)}</span>
        ) : (
          <BlockMenu block={facts.block} />
        )}
        <span className={classes(styles.gap)} />
        <MarkTools facts={facts} />
        {facts.isInBody && !facts.isInTable && <BodyTools facts={facts} />}
        {facts.isInTable && <TableTools />}
        <span className={classes(styles.gap)} />
        <InsertMenu isShort={facts.isInTable} />
        <span className={classes(styles.spring)} />
        <span className={classes(styles.group, styles.view)}>
          <CommandButton id="edit.find" icon={Search} />
          <CommandButton id="view.proof" icon={BookOpenCheck} />
          <CommandButton id="view.focusMode" icon={Focus} />
        </span>
        <MoreMenu isInTable={facts.isInTable} />
      </AriaToolbar>
    </div>
  );
}

function MarkTools({ facts: { marks } }: { readonly facts: SelectionFacts }) {
  return (
    <>
      <CommandButton id="format.bold" icon={Bold} {...toggle(marks.bold)} />
      <CommandButton id="format.italic" icon={Italic} {...toggle(marks.italic)} />
      <CommandButton id="format.link" icon={Link} {...toggle(marks.link)} />
      <CommandButton
        id="insert.citation"
        icon={BookMarked}
        label="Cite a source"
        isDisabled={marks.link === 'refused'}
      />
    </>
  );
}

function BodyTools({ facts }: { readonly facts: SelectionFacts }) {
  return (
    <span className={classes(styles.group, styles.lists)}>
      <span className={classes(styles.gap)} />
      <CommandButton id="format.bulletList" icon={List} isOn={facts.list === 'bulletList'} />
      <CommandButton
        id="format.orderedList"
        icon={ListOrdered}
        isOn={facts.list === 'orderedList'}
      />
      <CommandButton id="format.blockquote" icon={TextQuote} isOn={facts.isQuotation} />
    </span>
  );
}

function toggle(state: MarkState): { isOn: boolean; isDisabled: boolean } {
  return { isOn: state === 'on', isDisabled: state === 'refused' };
}
