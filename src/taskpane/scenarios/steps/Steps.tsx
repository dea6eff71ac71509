import { Button, Card, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular, Delete16Regular, Edit16Regular, Info16Regular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import { type Plan } from '../../../model/plan/plan';
import { type DraftStep } from '../../../model/scenarios/steps/draftPlan';
import { stepWords } from '../../../model/scenarios/steps/stepWords';
import { FIRST_STEP } from '../../drafting/draft';
import { StepFields } from './StepFields';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: '0',
    padding: '0',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
  },
  words: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  idle: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    margin: '0',
    overflowWrap: 'anywhere',
  },
  icon: { marginTop: tokens.spacingVerticalXXS },
  add: { justifySelf: 'start' },
});

interface Props {
  readonly plan: Plan;
  readonly years: readonly string[];
  readonly steps: readonly DraftStep[];
  /** Why a step changes nothing, by its position; null for one that does. */
  readonly idle: readonly (string | null)[];
  /** The step whose fields are open; null for none. */
  readonly open: number | null;
  readonly openStep: (position: number | null) => void;
  readonly change: (steps: readonly DraftStep[]) => void;
}

/** The steps of a draft, each in words; one at a time is open to be changed. */
export function Steps({ plan, years, steps, idle, open, openStep, change }: Props): ReactElement {
  const styles = useStyles();
  // its fields are above the button that adds it: the keyboard goes there
  const [added, setAdded] = useState<number | null>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const openOther = (position: number | null) => {
    setAdded(null);
    openStep(position);
  };
  const remove = (position: number) => {
    openOther(null);
    change(steps.filter((_, i) => i !== position));
    adds.current?.focus();
  };
  return (
    <>
      <ol className={styles.list} aria-label="Steps">
        {steps.map((step, i) => (
          <li key={i}>
            <Card size="small" appearance="filled-alternative">
              <div className={styles.line}>
                <span className={styles.words}>{stepWords(step)}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Edit16Regular />}
                  aria-label={`Change step ${i + 1}`}
                  aria-expanded={open === i}
                  onClick={() => openOther(open === i ? null : i)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete16Regular />}
                  aria-label={`Remove step ${i + 1}`}
                  onClick={() => remove(i)}
                />
              </div>
              {idle[i] && (
                <p className={styles.idle} role="note">
                  <Info16Regular className={styles.icon} aria-hidden />
                  <span>
                    <strong>This step changes nothing.</strong> {idle[i]}
                  </span>
                </p>
              )}
              {open === i && (
                <StepFields
                  plan={plan}
                  years={years}
                  step={step}
                  focused={added === i}
                  change={(next) => change(steps.map((each, at) => (at === i ? next : each)))}
                />
              )}
            </Card>
          </li>
        ))}
      </ol>
      <Button
        ref={adds}
        className={styles.add}
        size="small"
        appearance={steps.length ? 'subtle' : 'primary'}
        icon={<Add16Regular />}
        onClick={() => {
          setAdded(steps.length);
          openStep(steps.length);
          change([...steps, FIRST_STEP]);
        }}
      >
        Add a step
      </Button>
    </>
  );
}
