/**
 * Short messages at the foot of the window. Everything reversible is done at once and says so
 * here, with Undo; an error stays until it is dismissed.
 */
import { create } from 'zustand';
import type { AppError } from '../../shared/ipc/result.ts';

/** One message; `action` is the single thing a person can do about it. */
export type Toast = {
  readonly id: number;
  readonly tone: 'plain' | 'error';
  readonly message: string;
  readonly detail: string | null;
  readonly action: { readonly label: string; readonly run: () => void } | null;
};

/** Milliseconds before a plain message leaves by itself. */
export const TOAST_DURATION = 8000;
const MOST_AT_ONCE = 3;

/** Messages on screen, oldest first. */
export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

let lastId = 0;

function add(toast: Omit<Toast, 'id'>): number {
  lastId += 1;
  const id = lastId;
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts, { ...toast, id }].slice(-MOST_AT_ONCE),
  }));
  return id;
}

/** Says what was done; returns an id for `dismissToast`. */
export function showToast(message: string, action: Toast['action'] = null): number {
  return add({ tone: 'plain', message, detail: null, action });
}

/** Says what was done and offers to take it back. */
export function showUndo(message: string, undo: () => void): number {
  return showToast(message, { label: 'Undo', run: undo });
}

/** Says what went wrong and what to do about it. */
export function showError(error: AppError): number {
  return add({ tone: 'error', message: error.sentence, detail: error.action, action: null });
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
