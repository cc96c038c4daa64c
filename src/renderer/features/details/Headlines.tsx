/** Headlines for other places, and the slug; the headline itself is in the text. */
import { HEADLINE_ROLES } from '../../../shared/article/model.ts';
import { slugOf } from '../../../shared/article/slug.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './details.module.css';
import { FactText } from './FactText.tsx';
import { Group, type GroupProps } from './Group.tsx';

const LABELS: Record<(typeof HEADLINE_ROLES)[number], string> = {
  seo: 'Search headline',
  social: 'Social headline',
  alert: 'Alert',
  print: 'Print headline',
};

/** The group. */
export function Headlines({ piece, change }: GroupProps) {
  const suggested = slugOf(piece.headline);
  return (
    <Group title="Headlines and slug">
      {HEADLINE_ROLES.map((role) => (
        <FactText
          key={role}
          label={LABELS[role]}
          value={piece.headlines[role]}
          maxLength={500}
          limit={`headline.${role}`}
          placeholder={role === 'alert' ? '' : piece.headline}
          onSave={(text) =>
            void change(
              { headlines: { ...piece.headlines, [role]: text } },
              `Changed the ${LABELS[role].toLowerCase()}`,
            )
          }
        />
      ))}
      <div className={classes(styles.withButton)}>
        <FactText
          label="Slug"
          value={piece.slug}
          maxLength={200}
          limit="slug"
          placeholder={suggested}
          onSave={(slug) => void change({ slug: slug.trim() }, 'Changed the slug')}
        />
        <Button
          {...(suggested === '' || suggested === piece.slug ? { isDisabled: true } : {})}
          onPress={() => void change({ slug: suggested }, 'Changed the slug')}
        >
          Suggest
        </Button>
      </div>
    </Group>
  );
}
