import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { scenarioNames } from '../../model/scenarios/steps/chain';
import { type DraftStep } from '../../model/scenarios/steps/draftPlan';
import { onlyYear } from '../../model/scenarios/sweep/onlyYear';
import { type Plan } from '../../model/plan/plan';
import { type Figures } from '../atHand/figures';
import { Risk } from '../risk/Risk';
import { screenTitle } from '../look/theme';
import { BreaksFirst } from './questions/BreaksFirst';
import { commitmentsOf, headline, scenarioHeadline } from './results/commitmentChanges';
import { comparedPlans } from './results/compared';
import { COMPARED, Comparison } from './results/Comparison';
import { DemandCost } from './steps/DemandCost';
import { type Draft, draftFrom, NEW_DRAFT } from '../drafting/draft';
import { tryDraft } from '../drafting/tryDraft';
import { LeastHarm } from './questions/LeastHarm';
import { MatchLost } from './results/MatchLost';
import { MattersMost } from './questions/MattersMost';
import { PaysBack } from './questions/PaysBack';
import { firstChangedYear } from '../../model/scenarios/questions/firstChangedYear';
import { planYears, firstYearWithFloor } from './results/planYears';
import { ConditionsUnder } from './results/ConditionsUnder';
import { CommitmentsUnder } from './results/CommitmentsUnder';
import { RealTerms } from './results/RealTerms';
import { Save } from '../drafting/Save';
import { Steps } from './steps/Steps';
import { Sums } from './results/Sums';
import { UnmetDemands } from './results/UnmetDemands';
import { TwoSteps } from './questions/TwoSteps';
import { useNextFrame } from './questions/useNextFrame';
import { useSettled } from './questions/useSettled';

/** So long a draft must stay the same before what is not looked at is calculated too, in milliseconds. */
const STILL = 150;

const NO_NOTES: readonly null[] = [];

/** What does not follow a slider is not drawn again while it moves. */
const Still = {
  CommitmentsUnder: memo(CommitmentsUnder),
  ConditionsUnder: memo(ConditionsUnder),
  Sums: memo(Sums),
  UnmetDemands: memo(UnmetDemands),
  LeastHarm: memo(LeastHarm),
  MatchLost: memo(MatchLost),
  PaysBack: memo(PaysBack),
  DemandCost: memo(DemandCost),
  RealTerms: memo(RealTerms),
  BreaksFirst: memo(BreaksFirst),
  MattersMost: memo(MattersMost),
  TwoSteps: memo(TwoSteps),
  Risk: memo(Risk),
  Comparison: memo(Comparison),
};

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  title: screenTitle,
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
  /** The plan as entered. */
  readonly figures: Figures;
  /** The scenario that is picked; '' for none. */
  readonly picked: string;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly save: (name: string) => Promise<boolean>;
}

/** Until something is tried nothing is shown under the steps: for a frame it would take a click and lose it. */
const triesAnything = ({ steps, basedOn }: Draft): boolean => steps.length > 0 || basedOn !== '';

/**
 * The year that is looked at to begin with: the first that the picked scenario changes; where none is picked the first by
 * which all that are compared have begun.
 */
function yearOfChange(plan: Plan, picked: string, names: readonly string[], years: readonly string[]) {
  const of = picked ? [picked] : names.slice(0, COMPARED);
  const first = of.map((name) => years.indexOf(firstChangedYear(plan, name, years) ?? ''));
  return years[Math.max(-1, ...first)];
}

/** What the picked scenario does to commitments in a year; null where none is picked, or it cannot be carried out. */
function answerOf(plan: Plan, picked: string, year: string | undefined): string | null {
  if (!picked || year === undefined) return null;
  const [, scenario] = comparedPlans(plan, [picked]);
  return scenario && 'plan' in scenario
    ? scenarioHeadline(picked, commitmentsOf(plan, scenario.plan, year))
    : null;
}

/** "What would have to change?": steps are tried on the plan, and what breaks shows at once; nothing is written until saved. */
export function ScenariosScreen({ figures, picked, draft, change, save }: Props): ReactElement {
  const styles = useStyles();
  const { plan } = figures;
  const years = useMemo(() => planYears(plan), [plan]);
  const [chosen, choose] = useState<string | null>(null);
  const [open, openStep] = useState<number | null>(0);
  const names = useMemo(() => scenarioNames(plan), [plan]);
  const opensOn = useMemo(
    () => yearOfChange(plan, picked, names, years) ?? firstYearWithFloor(plan, years),
    [plan, picked, names, years],
  );
  const year = years.find((each) => each === chosen) ?? opensOn;
  // the year that is looked at follows a slider frame by frame; the others, where a step may fail, when it stays the same
  const drawn = useNextFrame(draft);
  const settled = useSettled(draft, STILL);
  const before = useMemo(() => onlyYear(plan, year ?? ''), [plan, year]);
  const after = useMemo(() => tryDraft(before, drawn), [before, drawn]);
  const whole = useMemo(() => tryDraft(plan, settled), [plan, settled]);
  const why = 'why' in after ? after.why : 'why' in whole && settled === draft ? whole.why : null;
  const commitments = useMemo(
    () => ('plan' in after && year !== undefined ? commitmentsOf(before, after.plan, year) : []),
    [before, after, year],
  );
  const pickedAnswer = useMemo(() => answerOf(plan, picked, year), [plan, picked, year]);
  const take = useCallback(
    (steps: readonly DraftStep[]) => change({ ...settled, steps: [...settled.steps, ...steps] }),
    [settled, change],
  );
  // Start again goes with the steps: the keyboard goes on at the top, unless it is in the grid
  const top = useRef<HTMLHeadingElement>(null);
  const hasSteps = draft.steps.length > 0;
  const had = useRef(hasSteps);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (had.current && !hasSteps && isLost) top.current?.focus();
    had.current = hasSteps;
  }, [hasSteps]);
  if (year === undefined)
    return <p className={styles.words}>Scenarios can be tried here once the plan has money in a year.</p>;
  const isTried = triesAnything(draft);
  const answer = !isTried ? pickedAnswer : why === null ? headline(commitments) : null;
  const drafted = settled.steps.length > 0 && why === null && 'plan' in whole ? whole.plan : null;
  const begin = (next: Draft) => {
    openStep(null);
    change(next);
  };
  return (
    <div className={styles.screen}>
      <div className={styles.part}>
        <h2 ref={top} tabIndex={-1} aria-live="polite" className={styles.title}>
          {answer ?? 'What would have to change?'}
        </h2>
        {picked && (
          <p className={styles.words}>
            {`The other screens show ${picked}. A draft starts from ${draft.basedOn || 'Base'}.`}
          </p>
        )}
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
        {!isTried && (
          <p className={styles.words}>
            Add what might happen: a cut, a grant that ends, a service that costs more. What it does to the
            plan shows at once, and nothing is written until you save it.
          </p>
        )}
        <Steps
          plan={plan}
          years={years.filter((each) => each !== 'Undated')}
          steps={draft.steps}
          idle={'idle' in whole && settled === draft ? whole.idle : NO_NOTES}
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
          {isTried && (
            <Button size="small" appearance="subtle" onClick={() => begin(NEW_DRAFT)}>
              Start again
            </Button>
          )}
        </div>
      </div>
      {why !== null && (
        <p className={styles.why} role="alert">
          {why}
        </p>
      )}
      {triesAnything(drawn) && 'plan' in after && why === null && (
        <>
          <Still.CommitmentsUnder commitments={commitments} />
          <Still.ConditionsUnder before={before} after={after.plan} year={year} />
          <Still.Sums before={before} after={after.plan} year={year} />
          <Still.UnmetDemands after={after.plan} year={year} />
          <Still.LeastHarm after={after.plan} year={year} />
          <Still.MatchLost before={before} after={after.plan} year={year} />
        </>
      )}
      {triesAnything(settled) && 'plan' in whole && why === null && (
        <>
          <Still.PaysBack plan={plan} draft={settled} />
          <Still.RealTerms plan={whole.plan} />
          <Still.BreaksFirst figures={figures} draft={settled} year={year} />
          <Still.MattersMost figures={figures} draft={settled} year={year} />
          <Still.TwoSteps figures={figures} draft={settled} year={year} />
        </>
      )}
      {hasSteps && <Save plan={plan} blocked={why !== null} save={save} />}
      {names.length > 0 && <Still.Comparison plan={plan} {...{ names, year, picked }} draft={drafted} />}
      <Still.DemandCost plan={plan} years={years} year={year} take={take} />
      <Still.Risk figures={figures} draft={settled} year={year} />
    </div>
  );
}
