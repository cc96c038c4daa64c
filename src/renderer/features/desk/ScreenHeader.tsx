/** The head of a screen that fills the window: which one it is, the other one, and the way back. */
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { backToPiece } from '../../app/back-to-piece.ts';
import { type Screen, showScreen, useUi } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenHeader.module.css';

type Desk = Exclude<Screen, 'piece'>;

const NAMES: Record<Desk, string> = { sources: 'Sources', people: 'People' };
const DESKS: readonly Desk[] = ['sources', 'people'];

/** The header; `children` are the buttons of the screen. */
export function ScreenHeader({
  screen,
  children,
}: {
  readonly screen: Desk;
  readonly children: ReactNode;
}) {
  const hasPiece = useUi((state) => state.openArticleId !== null);
  return (
    <header className={classes(styles.header)}>
      <Button onPress={backToPiece}>
        <ArrowLeft size={14} aria-hidden />
        {hasPiece ? 'Back to the piece' : 'Back to the library'}
      </Button>
      <h1 className={classes(styles.title)}>Sources desk</h1>
      <ToggleButtonGroup
        aria-label="Show"
        disallowEmptySelection
        selectedKeys={[screen]}
        onSelectionChange={(keys) => {
          const chosen = DESKS.find((desk) => keys.has(desk));
          if (chosen !== undefined) showScreen(chosen);
        }}
        className={classes(styles.switch)}
      >
        {DESKS.map((desk) => (
          <ToggleButton key={desk} id={desk} className={classes(styles.choice)}>
            {NAMES[desk]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span className={classes(styles.spring)} />
      {children}
    </header>
  );
}
