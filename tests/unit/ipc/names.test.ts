/** The preload's plain lists are the contract's names, so that nothing is unreachable or extra. */
import { expect, test } from 'vitest';
import { contract, events } from '../../../src/shared/ipc/contract.ts';
import { isOperationName } from '../../../src/shared/ipc/dispatch.ts';
import { EVENT_NAMES, OPERATION_NAMES } from '../../../src/shared/ipc/names.ts';

test('the lists hold every operation and every event', () => {
  expect(OPERATION_NAMES.toSorted()).toEqual(Object.keys(contract).toSorted());
  expect(EVENT_NAMES.toSorted()).toEqual(Object.keys(events).toSorted());
});

test('names inherited by every object are no operations', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '']) {
    expect(isOperationName(name)).toBe(false);
  }
});
