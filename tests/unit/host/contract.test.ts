/** Every operation of the contract: has a handler, refuses garbage as data, never throws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../src/shared/ipc/contract.ts';
import { dispatch, isOperationName } from '../../../src/shared/ipc/dispatch.ts';
import { errorOf } from '../../../src/shared/ipc/result.ts';
import { startProgram } from '../../support/program.ts';

const names = Object.keys(contract).filter(isOperationName);

test('every operation has a handler, and there are no others', () => {
  const { handlers } = startProgram();
  expect(Object.keys(handlers).toSorted()).toEqual(names.toSorted());
});

test('every operation refuses what its schema refuses', async () => {
  const { handlers } = startProgram();
  for (const name of names) {
    await fc.assert(
      fc.asyncProperty(garbageFor(contract[name].input), async (input) => {
        const answer = await dispatch(handlers, name, input);
        expect(answer.ok ? 'ok' : answer.error.code, name).toBe('invalid-input');
      }),
      { numRuns: 50 },
    );
  }
});

test('a handler that throws answers internal', async () => {
  const { handlers } = startProgram();
  const broken = {
    ...handlers,
    'settings.get': () => {
      throw new Error('broken');
    },
  };
  const answer = await dispatch(broken, 'settings.get', {});
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
});

test('refusals name the place and never the value', async () => {
  const { handlers } = startProgram();
  const answer = await dispatch(handlers, 'articles.get', { id: 'a secret sentence' });
  expect(answer).toEqual({
    ok: false,
    error: errorOf('invalid-input', 'articles.get: id: invalid_format'),
  });
});

/** Anything that the schema does not accept: of any kind, or with its keys and wrong values. */
function garbageFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : ['id'];
  const anything = fc.anything({ withBigInt: true, withTypedArray: true, withDate: true });
  return fc
    .oneof(anything, fc.dictionary(fc.constantFrom(...keys, '__proto__'), anything))
    .filter((input) => !schema.safeParse(input).success);
}
