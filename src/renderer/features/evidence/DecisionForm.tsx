/** Recording a decision on a claim: verdict, how it was checked, and why. */
import { useState } from 'react';
import { CHECK_METHODS, DECISION_VERDICTS } from '../../../shared/evidence/decision.ts';
import type { ClaimState } from '../../../shared/verify/preflight/report.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { decide } from './claim-actions.ts';
import styles from './EvidenceTab.module.css';
import { METHOD_LABELS, VERDICT_LABELS } from './labels.ts';

const VERDICTS = DECISION_VERDICTS.map((value) => ({ value, label: VERDICT_LABELS[value] }));
const METHODS = CHECK_METHODS.map((value) => ({ value, label: METHOD_LABELS[value] }));

/** The form; anything but a plain confirmation needs a reason. */
export function DecisionForm({
  articleId,
  claim,
}: {
  readonly articleId: string;
  readonly claim: ClaimState;
}) {
  const [verdict, setVerdict] = useState<(typeof DECISION_VERDICTS)[number]>('confirmed');
  const [method, setMethod] = useState<(typeof CHECK_METHODS)[number]>('document');
  const [reason, setReason] = useState('');
  const needsReason = verdict !== 'confirmed' && reason.trim() === '';
  const record = async () => {
    if (await decide(articleId, claim, { verdict, method, reason: reason.trim() })) setReason('');
  };
  return (
    <div className={classes(styles.decision)}>
      <Select label="Decision" options={VERDICTS} value={verdict} onChange={setVerdict} />
      <Select label="How it was checked" options={METHODS} value={method} onChange={setMethod} />
      <TextField
        label={verdict === 'confirmed' ? 'Note (optional)' : 'Reason'}
        value={reason}
        onChange={setReason}
        maxLength={4000}
      />
      <Button isDisabled={needsReason} onPress={() => void record()}>
        Record the decision
      </Button>
    </div>
  );
}
