/** The Details tab: everything about the open piece that is a fact and not text. */
import type { ReactNode } from 'react';
import {
  ButtonContext,
  ComboBoxContext,
  Provider,
  SelectContext,
  TextFieldContext,
} from 'react-aria-components';
import { useArticle } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Byline } from './Byline.tsx';
import { useChangeFacts } from './change-fields.ts';
import { Descriptions } from './Descriptions.tsx';
import styles from './details.module.css';
import { Headlines } from './Headlines.tsx';
import { Planning } from './Planning.tsx';
import { Tags } from './Tags.tsx';

/** The tab of one piece; mount it keyed by the piece, so that nothing typed reaches another. */
export function DetailsTab({ articleId }: { readonly articleId: string }) {
  const { data: piece } = useArticle(articleId);
  const change = useChangeFacts(articleId);
  if (piece === undefined) return <Skeleton rows={6} />;
  const parts = { piece, change };
  return (
    <div className={classes(styles.tab)}>
      <ReadOnly isOn={piece.place === 'trash'}>
        <Planning {...parts} />
        <Headlines {...parts} />
        <Byline {...parts} />
        <Tags {...parts} />
        <Descriptions {...parts} />
      </ReadOnly>
    </div>
  );
}

/** Every field inside can be read and copied; nothing can be changed, pressed or chosen. */
function ReadOnly({ isOn, children }: { readonly isOn: boolean; readonly children: ReactNode }) {
  if (!isOn) return children;
  return (
    <Provider
      values={[
        [TextFieldContext, { isReadOnly: true }],
        [ComboBoxContext, { isReadOnly: true }],
        [SelectContext, { isDisabled: true }],
        [ButtonContext, { isDisabled: true }],
      ]}
    >
      {children}
    </Provider>
  );
}
