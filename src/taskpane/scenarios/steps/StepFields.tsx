import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { CUT_RULES } from '../../../model/cuts/rule';
import { type Plan } from '../../../model/plan/plan';
import { CHANGES, TARGETS } from '../../../model/plan/declared/words';
import { type DraftStep } from '../../../model/scenarios/steps/draftPlan';
import { namesToChoose } from '../../../model/scenarios/steps/target';
import { comparable } from '../../../model/table/heading';
import { StepValue } from './StepValue';
import { isShift, withChange, withTarget } from './typedStep';
import { stack } from '../../look/theme';

const useStyles = makeStyles({
  fields: stack(tokens.spacingVerticalS),
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** Changes that a target can have: only lines of allocations can be shifted. */
const changesOf = (target: string) =>
  CHANGES.filter((change) => !isShift(change) || ['service', 'tier'].includes(comparable(target)));
const ANY = 'Any';
const PLAIN = 'As the floors say';

interface Props {
  readonly plan: Plan;
  /** The headings of years to choose from. */
  readonly years: readonly string[];
  readonly step: DraftStep;
  /** Whether the keyboard goes on here. */
  readonly focused: boolean;
  readonly change: (step: DraftStep) => void;
}

/** The fields of one step: everything is picked from the plan's own names. */
export function StepFields({ plan, years, step, focused, change }: Props): ReactElement {
  const styles = useStyles();
  const target = String(step.Target ?? '');
  const named = comparable(target) !== 'all';
  const shifts = isShift(String(step.Change ?? ''));
  const put = (heading: keyof DraftStep, value: string | number | undefined) => {
    const { [heading]: _, ...others } = step;
    change(value === undefined || value === '' ? others : { ...others, [heading]: value });
  };
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <Choice
          label="What"
          focused={focused}
          words={TARGETS}
          chosen={target}
          choose={(word) => change(withTarget(step, word))}
        />
        {named && (
          <Choice
            label="Which"
            words={namesToChoose(plan, target)}
            chosen={String(step.Name ?? '')}
            choose={(word) => put('Name', word)}
          />
        )}
      </div>
      <Choice
        label="Change"
        words={changesOf(target)}
        chosen={String(step.Change ?? '')}
        choose={(word) => change(withChange(step, word))}
      />
      <StepValue key={String(step.Change)} step={step} change={(value) => put('Value', value)} />
      {shifts && (
        <Choice
          label="To tier"
          words={namesToChoose(plan, 'Tier')}
          chosen={String(step['To tier'] ?? '')}
          choose={(word) => put('To tier', word)}
        />
      )}
      {years.length > 0 && (
        <div className={styles.pair}>
          {(['From year', 'To year'] as const).map((heading) => (
            <Choice
              key={heading}
              label={heading}
              words={[ANY, ...years]}
              chosen={String(step[heading] ?? ANY)}
              choose={(word) => put(heading, word === ANY ? undefined : word)}
            />
          ))}
        </div>
      )}
      <Choice
        label="A shortage is spread"
        words={[PLAIN, ...CUT_RULES]}
        chosen={String(step.Spread ?? PLAIN)}
        choose={(word) => put('Spread', word === PLAIN ? undefined : word)}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly chosen: string;
  readonly focused?: boolean;
  readonly choose: (word: string) => void;
}

function Choice({ label, words, chosen, focused = false, choose }: ChoiceProps): ReactElement {
  return (
    <Field label={label} size="small">
      <Select size="small" value={chosen} autoFocus={focused} onChange={(_event, { value }) => choose(value)}>
        {!words.includes(chosen) && <option value={chosen}>{chosen || 'Choose'}</option>}
        {words.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </Select>
    </Field>
  );
}
