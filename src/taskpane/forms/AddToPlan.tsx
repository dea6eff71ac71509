import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import { FORM_KINDS, FORM_WORDS, type FormKind } from '../../model/forms/formKinds';
import { useBuilder } from '../atHand/builder';
import { type Figures } from '../atHand/figures';
import { partTitle, stack } from '../look/theme';

const useStyles = makeStyles({
  part: stack(tokens.spacingVerticalS),
  title: partTitle,
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly figures: Figures;
  readonly open: (kind: FormKind) => void;
  /** The form that was left last; its button has the focus again. */
  readonly left: string | null;
}

/** A form for each table that the plan has, a click away. */
export function AddToPlan({ figures, open, left }: Props): ReactElement {
  const styles = useStyles();
  const title = useId();
  const build = useBuilder();
  const kinds = FORM_KINDS.filter((kind) => figures.plan.positions[kind] !== undefined);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Add to the plan
      </h2>
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            autoFocus={left === kind}
            icon={<Add16Regular />}
            aria-label={`Add: ${FORM_WORDS[kind].one}`}
            onClick={() => open(kind)}
          >
            {upper(FORM_WORDS[kind].one)}
          </Button>
        ))}
        {build && (
          <Button size="small" onClick={() => build('')}>
            Insert a formula
          </Button>
        )}
      </div>
    </section>
  );
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
