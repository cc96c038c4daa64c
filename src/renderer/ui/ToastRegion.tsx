/** The live region that shows messages; mounted once, by the application. */
import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import styles from './ToastRegion.module.css';
import { dismissToast, TOAST_DURATION, type Toast, useToasts } from './toast.ts';

/** Shows all current messages; announced politely, errors at once. */
export function ToastRegion() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <section className={classes(styles.region)} aria-label="Messages" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

/** One message; its time stands still while the pointer or the focus is on it. */
function ToastCard({ toast }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false);
  const { id, action } = toast;
  const isError = toast.tone === 'error';
  useEffect(() => {
    if (held || isError) return;
    const timer = setTimeout(() => dismissToast(id), TOAST_DURATION);
    return () => clearTimeout(timer);
  }, [held, id, isError]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handlers only hold the timer.
    <div
      className={classes(styles.toast, isError && styles.error)}
      role={isError ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {isError && <CircleAlert className={classes(styles.icon)} size={16} aria-hidden />}
      <div className={classes(styles.words)}>
        <p>{toast.message}</p>
        {toast.detail !== null && <p className={classes(styles.detail)}>{toast.detail}</p>}
      </div>
      {action !== null && (
        <Button
          variant="quiet"
          onPress={() => {
            dismissToast(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={X} onPress={() => dismissToast(id)} />
    </div>
  );
}
