import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { scenarioNames } from '../../model/scenarios/scenario';
import { type Figures } from '../plan/figures';
import { Risk } from '../risk/Risk';
import { partTitle } from '../theme';
import { BreaksFirst } from './BreaksFirst';
import { Comparison } from './Comparison';
import { type Draft, draftFrom, NEW_DRAFT, tryDraft } from './draft';
import { planYears, usualYear } from './planYears';
import { Promises } from './Promises';
import { Save } from './Save';
import { Steps } from './Steps';
import { Sums } from './Sums';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  title: partTitle,
  words: { ...typographyStyles.body1, margin: '0', color: tokens.colorNeutralForeground2 },
  why: { ...typographyStyles.body1, margin: '0', color: tokens.colorStatusDangerForeground1 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  begin: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** The plan as typed. */
  readonly figures: Figures;
  /** The scenario that is picked; '' for none. */
  readonly picked: string;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly save: (name: string) => Promise<boolean>;
}

/** "What has to give?": steps are tried on the plan, and what breaks shows at once; nothing is written until saved. */
export function ScenariosScreen({ figures, picked, draft, change, save }: Props): ReactElement {
  const styles = useStyles();
  const { plan } = figures;
  const years = useMemo(() => planYears(plan), [plan]);
  const [chosen, choose] = useState<string | null>(null);
  const [open, openStep] = useState<number | null>(0);
  // what is dragged is drawn at once, and what follows from it as soon as it is reckoned
  const settled = useDeferredValue(draft);
  const outcome = useMemo(() => tryDraft(plan, settled), [plan, settled]);
  const names = useMemo(() => scenarioNames(plan), [plan]);
  const year = years.find((each) => each === chosen) ?? usualYear(plan, years);
  if (year === undefined)
    return <p className={styles.words}>Scenarios can be tried here once the plan has money in a year.</p>;
  const begin = (next: Draft) => {
    openStep(next === NEW_DRAFT ? 0 : null);
    change(next);
  };
  return (
    <div className={styles.screen}>
      <div className={styles.part}>
        <h2 className={styles.title}>What has to give?</h2>
        <div className={styles.fields}>
          <Field label="Starting from" size="small">
            <Select
              size="small"
              value={draft.basedOn || 'Base'}
              onChange={(_event, { value }) => change({ ...draft, basedOn: value === 'Base' ? '' : value })}
            >
              {['Base', ...names].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Field label="Looking at" size="small">
            <Select size="small" value={year} onChange={(_event, { value }) => choose(value)}>
              {years.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
        </div>
        <Steps
          plan={plan}
          years={years.filter((each) => each !== 'Undated')}
          steps={draft.steps}
          open={open}
          openStep={openStep}
          change={(steps) => change({ ...draft, steps })}
        />
        <div className={styles.begin}>
          {picked && (
            <Button size="small" onClick={() => begin(draftFrom(plan, picked))}>
              {`Take the steps of ${picked}`}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => begin(NEW_DRAFT)}>
            Start again
          </Button>
        </div>
      </div>
      {'why' in outcome ? (
        <p className={styles.why} role="alert">
          {outcome.why}
        </p>
      ) : (
        <>
          <Promises before={plan} after={outcome.plan} year={year} />
          <Sums before={plan} after={outcome.plan} year={year} />
          <BreaksFirst plan={plan} draft={draft} year={year} />
        </>
      )}
      <Risk figures={figures} draft={settled} year={year} />
      <Save plan={plan} blocked={'why' in outcome || draft.steps.length === 0} save={save} />
      {names.length > 0 && <Comparison plan={plan} names={names} year={year} />}
    </div>
  );
}
