/** The words around a passage as they are shown: whole words, with an ellipsis where they are cut. */
import { PASSAGE_CONTEXT, type Passage } from '../../../shared/evidence/passage.ts';

/** What stands before and after a passage; context of the full length was cut from more. */
export function shownContext({ prefix, suffix }: Pick<Passage, 'prefix' | 'suffix'>): {
  readonly before: string;
  readonly after: string;
} {
  return {
    before: prefix.length < PASSAGE_CONTEXT ? prefix : prefix.replace(/^\S*\s*/u, '… '),
    after: suffix.length < PASSAGE_CONTEXT ? suffix : suffix.replace(/\s*\S*$/u, ' …'),
  };
}
