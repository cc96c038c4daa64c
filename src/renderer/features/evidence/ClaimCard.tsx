/** One claim: how it stands, the passages it rests on, and what people decided. */
import type { Editor } from '@tiptap/core';
import {
  type ClaimKind,
  EVIDENCE_ROLES,
  type EvidenceLink,
} from '../../../shared/evidence/claim.ts';
import type { PieceEvidence } from '../../../shared/evidence/piece-evidence.ts';
import type { ClaimState } from '../../../shared/verify/preflight/report.ts';
import { CLAIM_WORDS, locatorWords } from '../../../shared/wording/evidence-words.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { shortTime } from '../library/times.ts';
import { SpeakerField } from '../people/SpeakerField.tsx';
import { unlinkPassage } from './claim-actions.ts';
import { claimDifferences } from './claim-differences.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { Differences } from './Differences.tsx';
import styles from './EvidenceTab.module.css';
import { ROLE_LABELS, VERDICT_LABELS } from './labels.ts';
import { shownContext } from './passage-context.ts';
import { TONE_WORDS, toneOf } from './rail-slots.ts';
import { useReport } from './report-store.ts';
import { openInViewer } from './viewer-state.ts';

/** Kinds of claim that are somebody's words. */
const SPOKEN: readonly ClaimKind[] = ['quote', 'partial-quote', 'paraphrase', 'allegation'];

type ClaimCardProps = {
  readonly articleId: string;
  readonly editor: Editor;
  readonly claim: ClaimState;
  readonly evidence: PieceEvidence;
};

/** The card of a claim. */
export function ClaimCard({ articleId, editor, claim, evidence }: ClaimCardProps) {
  const findings = useReport((state) => state.report?.findings) ?? [];
  const links = evidence.links.filter(({ claimId }) => claimId === claim.claimId);
  const tone = toneOf(claim);
  return (
    <section className={classes(styles.card)} aria-label={`Claim: ${claim.text}`}>
      <h3 className={classes(styles.heading)}>
        {CLAIM_WORDS[claim.kind]}
        <span className={classes(styles.chip, styles[tone])}>{TONE_WORDS[tone]}</span>
      </h3>
      <p className={classes(styles.sentence)}>{claim.text}</p>
      <Differences differences={claimDifferences(findings, claim.claimId)} />
      <ul className={classes(styles.list)}>
        {links.map((link) => (
          <LinkedPassage
            key={link.id}
            articleId={articleId}
            editor={editor}
            link={link}
            evidence={evidence}
          />
        ))}
      </ul>
      <Speaker articleId={articleId} claim={claim} evidence={evidence} />
      <Decisions claim={claim} evidence={evidence} />
      <DecisionForm articleId={articleId} claim={claim} />
    </section>
  );
}

/** Whose words it is; asked once the library knows the claim. */
function Speaker({ articleId, claim, evidence }: Omit<ClaimCardProps, 'editor'>) {
  const known = evidence.claims.find(({ id }) => id === claim.claimId);
  if (known === undefined || !SPOKEN.includes(claim.kind)) return null;
  const { id: claimId, personId } = known;
  return <SpeakerField claim={{ articleId, claimId, personId }} />;
}

function LinkedPassage({
  articleId,
  editor,
  link,
  evidence,
}: Omit<ClaimCardProps, 'claim'> & { readonly link: EvidenceLink }) {
  const passage = evidence.passages.find(({ id }) => id === link.passageId);
  if (passage === undefined) return null;
  const from = evidence.sources.find(({ source }) => source.id === passage.sourceId);
  const title =
    from?.entry.title ?? from?.source.csl.title ?? 'A source that this piece does not list';
  const { before, after } = shownContext(passage);
  const role = EVIDENCE_ROLES.find((candidate) => candidate === link.role) ?? 'supports';
  return (
    <li className={classes(styles.passage)}>
      <p className={classes(styles.words)}>
        <span className={classes(styles.context)}>{before}</span>
        <mark>{passage.exact}</mark>
        <span className={classes(styles.context)}>{after}</span>
      </p>
      <p className={classes(styles.meta)}>
        {[title, locatorWords(passage.locator), ROLE_LABELS[role]]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <div className={classes(styles.actions)}>
        <Button variant="quiet" onPress={() => openInViewer(passage)}>
          Show in source
        </Button>
        <Button
          variant="quiet"
          isDisabled={!editor.isEditable}
          onPress={() => void unlinkPassage(editor, articleId, link)}
        >
          Remove
        </Button>
      </div>
    </li>
  );
}

function Decisions({ claim, evidence }: Pick<ClaimCardProps, 'claim' | 'evidence'>) {
  const decisions = evidence.decisions.filter(({ claimId }) => claimId === claim.claimId);
  const last = decisions.at(-1);
  if (last === undefined) return null;
  const words = `${VERDICT_LABELS[last.verdict]} by ${last.by}, ${shortTime(last.at)}`;
  const reason = last.reason === '' ? '' : `: ${last.reason}`;
  const lapsed = claim.freshness === 'expired' ? ' Lapsed: the words changed since.' : '';
  return <p className={classes(styles.meta)}>{`${words}${reason}.${lapsed}`}</p>;
}
