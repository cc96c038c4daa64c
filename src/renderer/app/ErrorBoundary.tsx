/**
 * Where exceptions end: the damaged part of the window says so, the rest keeps working, and
 * the program behind it gets a record without article text.
 */
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { call } from '../api/client.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './ErrorBoundary.module.css';

type Props = { readonly area: string; readonly children: ReactNode };
type State = { readonly failed: boolean };

/** Catches errors of everything below it; `area` names that part for the person and the log. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    const message = `${this.props.area}: ${error.name}: ${error.message}\n${error.stack ?? ''}${info.componentStack ?? ''}`;
    void call('app.report', { message: message.slice(0, 20_000) });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={classes(styles.failure)} role="alert">
        <h2 className={classes(styles.title)}>{this.props.area} stopped working</h2>
        <p>What you wrote up to a second ago is in the library. Nothing else was touched.</p>
        <Button onPress={() => this.setState({ failed: false })}>Show it again</Button>
      </div>
    );
  }
}
