import { beforeEach, describe, expect, test } from 'vitest';
import { doAgain, offerUndo, takeBack } from '../../../src/renderer/commands/take-back.ts';
import { type UndoStep, useUndo } from '../../../src/renderer/state/undo.ts';
import { useToasts } from '../../../src/renderer/ui/toast.ts';

function step(label: string): UndoStep {
  return { label, revert: async () => step(label) };
}

function messages(): string[] {
  return useToasts
    .getState()
    .toasts.map(({ message, action }) =>
      action === null ? message : `${message} [${action.label}]`,
    );
}

describe('messages about steps', () => {
  beforeEach(() => {
    useUndo.setState({ done: [], undone: [] });
    useToasts.setState({ toasts: [] });
  });

  test('an undo replaces the message that offered it', async () => {
    offerUndo(step('Moved the piece to the trash'));
    expect(messages()).toEqual(['Moved the piece to the trash [Undo]']);
    await takeBack();
    expect(messages()).toEqual(['Undone: Moved the piece to the trash']);
  });

  test('the button of the message does the same', async () => {
    offerUndo(step('Archived the piece'));
    useToasts.getState().toasts[0]?.action?.run();
    await expect.poll(messages).toEqual(['Undone: Archived the piece']);
  });

  test('other steps keep their offers', async () => {
    offerUndo(step('first'));
    offerUndo(step('second'));
    await takeBack();
    expect(messages()).toEqual(['first [Undo]', 'Undone: second']);
  });

  test('redo replaces what undo said', async () => {
    offerUndo(step('Tagged the piece'));
    await takeBack();
    await doAgain();
    expect(messages()).toEqual(['Done again: Tagged the piece']);
  });

  test('an undo that failed leaves the offer', async () => {
    offerUndo({ label: 'fails', revert: async () => null });
    await takeBack();
    expect(messages()).toEqual(['fails [Undo]']);
  });
});
