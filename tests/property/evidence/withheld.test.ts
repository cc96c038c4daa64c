import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineText, node } from '../../../src/shared/article/build.ts';
import type { Decision } from '../../../src/shared/evidence/decision.ts';
import type { PieceEvidence } from '../../../src/shared/evidence/piece-evidence.ts';
import { annotate } from '../../../src/shared/evidence/report/annotate.ts';
import { bundleFiles } from '../../../src/shared/evidence/report/bundle.ts';
import { CONFIDENTIALITIES } from '../../../src/shared/evidence/source.ts';
import { textHash } from '../../../src/shared/evidence/text-hash.ts';
import { CheckMemory } from '../../../src/shared/verify/preflight/check-memory.ts';
import { preflight } from '../../../src/shared/verify/preflight/preflight.ts';
import {
  claimed,
  claimRecord,
  documentOf,
  evidenceOf,
  linkTo,
  NOW,
  passageOf,
  pieceOf,
  sourceWith,
} from '../../unit/verify/preflight/support.ts';

const ARTICLE = '01900000-0000-7000-8000-000000000001';

/** A decision as its schema has it. */
const decisionOn = (made: Decision): Decision => made;

/** Everything about source `n` speaks its word, so that any leak of it shows. */
function evidenceAbout(confidentialities: readonly (typeof CONFIDENTIALITIES)[number][]) {
  const parts = confidentialities.map((confidentiality, index) => {
    const word = `tell${index}tale`;
    const id = `source-${index}`;
    const source = sourceWith(
      id,
      {
        confidentiality,
        csl: { id, type: 'webpage', title: word, URL: `https://${word}.example/`, publisher: word },
        note: word,
        agreedWording: word,
        consent: word,
        rights: word,
        correction: word,
        originGroup: word,
      },
      { hash: textHash(word) },
    );
    const passage = passageOf(id, `said ${word}`, { prefix: word, suffix: word, current: word });
    const claimId = `claim-${index}`;
    return {
      source,
      passage,
      claim: { ...claimRecord(claimId, `Claim ${index}.`, 'quote'), personId: id },
      link: { ...linkTo(claimId, passage), note: word },
      person: { id, name: word, aliases: [word], roles: [], public: true, note: word },
      decision: decisionOn({
        id: `decision-${index}`,
        claimId,
        verdict: 'disputed',
        method: 'call',
        reason: word,
        claimHash: textHash(`Claim ${index}.`),
        passageHashes: [passage.hash],
        by: 'Ada',
        at: NOW,
      }),
    };
  });
  const evidence: PieceEvidence = evidenceOf({
    sources: parts.map(({ source }) => source),
    passages: parts.map(({ passage }) => passage),
    claims: parts.map(({ claim }) => claim),
    links: parts.map(({ link }) => link),
    people: parts.map(({ person }) => person),
    decisions: parts.map(({ decision }) => decision),
  });
  const copies = parts.flatMap(({ source }, index) =>
    source.snapshot === null
      ? []
      : [
          {
            snapshot: source.snapshot,
            bytes: new TextEncoder().encode(`tell${index}tale`),
            text: `tell${index}tale`,
          },
        ],
  );
  return { evidence, copies };
}

test('a bundle for outside speaks of no confidential source, and of every other', () => {
  const sources = fc.array(fc.constantFrom(...CONFIDENTIALITIES), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(sources, (confidentialities) => {
      const { evidence, copies } = evidenceAbout(confidentialities);
      const document = documentOf({
        body: confidentialities.map((_, index) =>
          node('paragraph', {}, [
            ...claimed(`Claim ${index}.`, `claim-${index}`),
            ...inlineText(' Next.'),
          ]),
        ),
      });
      const texts = confidentialities.map((_, index) => [
        `source-${index}`,
        `said tell${index}tale`,
      ]);
      const piece = pieceOf(document, evidence, Object.fromEntries(texts));
      const report = preflight(piece, new CheckMemory());
      const copy = annotate({ articleId: ARTICLE, piece, report, readership: 'outside' });
      const files = bundleFiles({ copy, copies, events: [] });
      const written = files
        .map(({ path, bytes }) => `${path} ${new TextDecoder().decode(bytes)}`)
        .join('\n');
      for (const [index, confidentiality] of confidentialities.entries()) {
        const isTold = [`tell${index}tale`, textHash(`tell${index}tale`)].map((tale) =>
          written.includes(tale),
        );
        expect(isTold).toEqual(confidentiality === 'confidential' ? [false, false] : [true, true]);
      }
    }),
    { numRuns: 30 },
  );
});
