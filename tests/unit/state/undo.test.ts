import { beforeEach, describe, expect, test } from 'vitest';
import {
  redoStep,
  rememberStep,
  type UndoStep,
  undoStep,
  useUndo,
} from '../../../src/renderer/state/undo.ts';

/** A step that sets a value and whose opposite sets the one before. */
function setting(box: { value: string }, value: string): UndoStep {
  const before = box.value;
  box.value = value;
  return { label: value, revert: async () => setting(box, before) };
}

describe('taking steps back', () => {
  beforeEach(() => useUndo.setState({ done: [], undone: [] }));

  test('goes back and forth through the steps in order', async () => {
    const box = { value: 'draft' };
    rememberStep(setting(box, 'review'));
    rememberStep(setting(box, 'ready'));
    await undoStep();
    expect(box.value).toBe('review');
    await undoStep();
    expect(box.value).toBe('draft');
    await redoStep();
    await redoStep();
    expect(box.value).toBe('ready');
    expect(await redoStep()).toBeNull();
  });

  test('a new step ends what could be done again', async () => {
    const box = { value: 'draft' };
    rememberStep(setting(box, 'review'));
    await undoStep();
    rememberStep(setting(box, 'ready'));
    expect(await redoStep()).toBeNull();
  });

  test('one named step can be taken back before newer ones, and only once', async () => {
    const [one, other] = [{ value: 'a' }, { value: 'x' }];
    const first = setting(one, 'b');
    rememberStep(first);
    rememberStep(setting(other, 'y'));
    expect(await undoStep(first)).toBe(first);
    expect([one.value, other.value]).toEqual(['a', 'y']);
    expect(await undoStep(first)).toBeNull();
  });

  test('a step that fails stays where it was', async () => {
    rememberStep({ label: 'fails', revert: async () => null });
    expect(await undoStep()).toBeNull();
    expect(useUndo.getState().done).toHaveLength(1);
  });

  test('keeps the newest hundred', () => {
    for (let step = 0; step < 150; step += 1) {
      rememberStep({ label: String(step), revert: async () => null });
    }
    const { done } = useUndo.getState();
    expect([done.length, done[0]?.label]).toEqual([100, '50']);
  });
});
