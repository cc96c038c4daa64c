/** The right-of-reply log: who was asked about what the piece says of them, and what came back. */
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Reply } from '../../../shared/evidence/decision.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './EvidenceTab.module.css';
import { REPLY_LABELS } from './labels.ts';
import { ReplyForm } from './ReplyForm.tsx';
import { putReply, removeReply } from './reply-actions.ts';

/** The section of one piece. */
export function RepliesSection({
  articleId,
  replies,
}: {
  readonly articleId: string;
  readonly replies: readonly Reply[];
}) {
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  return (
    <section className={classes(styles.card)} aria-label="Right of reply">
      <h3 className={classes(styles.heading)}>Right of reply</h3>
      {replies.length === 0 && (
        <p className={classes(styles.meta)}>
          Nobody was asked yet. Log whom you asked, how, and what they said.
        </p>
      )}
      <ul className={classes(styles.list)}>
        {replies.map((reply) => (
          <li key={reply.id} className={classes(styles.passage)}>
            {editing === reply.id ? (
              <ReplyForm
                initial={reply}
                onSave={async (fields) => {
                  if (await putReply(articleId, reply.id, fields, reply)) close();
                }}
                onCancel={close}
              />
            ) : (
              <ReplyRow articleId={articleId} reply={reply} onEdit={() => setEditing(reply.id)} />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <ReplyForm
          initial={null}
          onSave={async (fields) => {
            if (await putReply(articleId, null, fields, null)) close();
          }}
          onCancel={close}
        />
      ) : (
        <Button onPress={() => setEditing('new')}>Log a request</Button>
      )}
    </section>
  );
}

function ReplyRow({
  articleId,
  reply,
  onEdit,
}: {
  readonly articleId: string;
  readonly reply: Reply;
  readonly onEdit: () => void;
}) {
  const asked = reply.askedAt === null ? '' : new Date(reply.askedAt).toLocaleString();
  const details = [REPLY_LABELS[reply.state], reply.how, asked].filter((part) => part !== '');
  return (
    <div className={classes(styles.reply)}>
      <div className={classes(styles.replyWords)}>
        <p className={classes(styles.name)}>{reply.name}</p>
        <p className={classes(styles.meta)}>{details.join(' · ')}</p>
        {reply.answer !== '' && <p className={classes(styles.words)}>{reply.answer}</p>}
      </div>
      <IconButton label={`Change: ${reply.name}`} icon={Pencil} onPress={onEdit} />
      <IconButton
        label={`Remove: ${reply.name}`}
        icon={Trash2}
        onPress={() => void removeReply(articleId, reply)}
      />
    </div>
  );
}
