/**
 * The Evidence tab: what the sentence under the caret rests on. Its claims with their passages
 * and decisions, or an empty slot with passages that may fill it.
 */
import { Quote } from 'lucide-react';
import type { FindingPlace } from '../../../shared/verify/preflight/finding.ts';
import { useOperation } from '../../api/queries.ts';
import { useOpenEditor } from '../../editor/piece-store.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CandidateList } from './CandidateList.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import styles from './EvidenceTab.module.css';
import { RepliesSection } from './RepliesSection.tsx';
import { useReport } from './report-store.ts';
import { useCaretPlace } from './use-caret-place.ts';

/** The tab of one piece. */
export function EvidenceTab({ articleId }: { readonly articleId: string }) {
  const editor = useOpenEditor();
  const here = useCaretPlace(editor);
  const report = useReport((state) => state.report);
  const evidence = useOperation('evidence.piece', { articleId }).data;
  if (editor === null || here === null || evidence === undefined) {
    return (
      <EmptyState
        icon={Quote}
        title="Nothing under the caret"
        text="Put the caret into a sentence and what it rests on appears here."
      />
    );
  }
  const claims = here.claimIds.flatMap(
    (id) => report?.claims.find(({ claimId }) => claimId === id) ?? [],
  );
  const sentence = report?.sentences.find(({ place }) => isAround(place, here.sentence));
  return (
    <div className={classes(styles.tab)}>
      <section aria-label="Sentence">
        <p className={classes(styles.sentence)}>{here.text}</p>
        <p className={classes(styles.meta)}>
          {sentence === undefined
            ? 'Nothing in this sentence asks for evidence.'
            : `Asks for evidence: ${sentence.reasons.join(', ')}`}
        </p>
      </section>
      {claims.map((claim) => (
        <ClaimCard
          key={claim.claimId}
          articleId={articleId}
          editor={editor}
          claim={claim}
          evidence={evidence}
        />
      ))}
      {claims.length === 0 && <CandidateList articleId={articleId} editor={editor} here={here} />}
      <RepliesSection articleId={articleId} replies={evidence.replies} />
    </div>
  );
}

/** The report may be some letters behind the typing, so that a place need not fit exactly. */
function isAround(place: FindingPlace, sentence: FindingPlace): boolean {
  const middle = (sentence.start + sentence.end) / 2;
  return place.blockId === sentence.blockId && place.start <= middle && middle < place.end;
}
