/** A claim of the annotated copy: its state on three axes, its passages, and who decided what. */
import { container, element, type Markup, text } from '../../export/html/markup.ts';
import { CLAIM_WORDS, locatorWords } from '../../wording/evidence-words.ts';
import type { Decision } from '../decision.ts';
import type { AnnotatedClaim, AnnotatedPassage } from './annotated.ts';
import {
  FATE_WORDS,
  FRESHNESS_WORDS,
  HUMAN_WORDS,
  MACHINE_WORDS,
  METHOD_WORDS,
  ROLE_WORDS,
} from './labels.ts';

/** The claim with everything under it. */
export function claimMarkup(claim: AnnotatedClaim): Markup {
  const kind = claim.kind === null ? 'Claim' : CLAIM_WORDS[claim.kind];
  const speaker = claim.speaker === '' ? '' : ` (${claim.speaker})`;
  const verdict = claim.verdict === '' ? '' : ` [${claim.verdict}]`;
  const freshness = FRESHNESS_WORDS[claim.freshness];
  const human = [HUMAN_WORDS[claim.human], freshness].filter((words) => words !== '').join(', ');
  return container('div', { class: 'claim' }, [
    element('p', {}, [
      element('strong', {}, [text(`${kind}${speaker}: `)]),
      text(`“${claim.text}”`),
    ]),
    element('p', {}, [text(`${MACHINE_WORDS[claim.machine]}${verdict}; ${human}.`)]),
    ...claim.passages.map(passageMarkup),
    ...claim.decisions.map(decisionMarkup),
  ]);
}

function passageMarkup({ source, role, note, by, at, passage }: AnnotatedPassage): Markup {
  const number = source === null ? 'a source no longer listed' : `source ${source}`;
  const lead = `${ROLE_WORDS[role]} ${number}`;
  const linked = `linked by ${by}, ${at}`;
  if (passage === null) {
    return element('p', {}, [text(`${lead}: withheld, the source is confidential (${linked}).`)]);
  }
  const place = locatorWords(passage.locator);
  const fate = passage.fate === null ? '' : FATE_WORDS[passage.fate];
  const details = [place, fate, note, linked].filter((words) => words !== '').join('; ');
  const now =
    passage.current === null
      ? []
      : [
          element('p', {}, [text('The page now: ')]),
          element('blockquote', {}, [text(passage.current)]),
        ];
  return container('div', {}, [
    element('p', {}, [text(`${lead}: ${details}`)]),
    element('blockquote', {}, [
      element('span', { class: 'context' }, [text(`…${passage.prefix}`)]),
      element('strong', {}, [text(passage.exact)]),
      element('span', { class: 'context' }, [text(`${passage.suffix}…`)]),
    ]),
    ...now,
  ]);
}

function decisionMarkup({ verdict, method, reason, by, at }: Decision): Markup {
  const why = reason === '' ? '' : `: ${reason}`;
  return element('p', {}, [
    text(`${by}, ${at}: ${HUMAN_WORDS[verdict]} (${METHOD_WORDS[method]})${why}`),
  ]);
}
