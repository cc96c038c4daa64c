/**
 * Subjects that need a second look before they go out: suicide, children, courts, sexual
 * violence. A prompt, not a verdict; each is given once for a piece, at its first mention.
 */
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { Observation } from '../observation.ts';

const SUBJECTS: readonly {
  readonly name: string;
  readonly words: RegExp;
  readonly prompt: string;
}[] = [
  {
    name: 'suicide',
    words:
      /\b(?:suicid(?:e|al|es)|self-harm(?:ed|ing)?|took (?:his|her|their) own (?:life|lives))\b/iu,
    prompt:
      'This mentions suicide or self-harm: no method, no cause given as simple, and where to find help.',
  },
  {
    name: 'minors',
    words:
      /\b(?:(?:[1-9]|1[0-7])[- ]year[- ]old (?:boy|girl|child|pupil|student|victim)|the (?:boy|girl|child), (?:[1-9]|1[0-7]),)/iu,
    prompt:
      'This is about a child: consent of a guardian, and nothing that identifies a child at risk.',
  },
  {
    name: 'courts',
    words:
      /\b(?:on trial|pleaded (?:not )?guilty|charged with|stands? accused|jury (?:was|has|heard)|bail hearing|due in court)\b/iu,
    prompt:
      'This is about a case in court: reporting restrictions, both sides, and "alleged" until a verdict.',
  },
  {
    name: 'sexual violence',
    words: /\b(?:rap(?:e|ed|ist)|sexual(?:ly)? (?:assault|abus|violen)\w*|molest(?:ed|ation))\b/iu,
    prompt:
      'This mentions sexual violence: nothing that identifies a victim, and no needless detail.',
  },
];

/** At most one observation for each subject. */
export function sensitiveObservations({ blocks }: CheckedPiece): Observation[] {
  return SUBJECTS.flatMap(({ words, prompt }) => {
    for (const { blockId, text } of blocks) {
      const match = words.exec(text);
      if (match === null) continue;
      const place = { blockId, start: match.index, end: match.index + match[0].length };
      return [{ rule: 'sensitive-subject', sentence: prompt, place, article: match[0] }];
    }
    return [];
  });
}
