/** Leak guard: the internal note is for desks, not for readers. */
import { type CleaningStep, noticesOf } from './step.ts';

/** Empties the internal note. */
export const removeInternalNote: CleaningStep = (input) => {
  const note = input.fields.internalNote;
  return {
    package: { ...input, fields: { ...input.fields, internalNote: '' } },
    notices: note === '' ? [] : noticesOf('stripped', 'Internal note', [note]),
  };
};
