import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { type Entries } from '../../../model/forms/formFields';
import { type FormKind } from '../../../model/forms/formKinds';
import { type Severity } from '../../../model/findings/finding';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { stack } from '../../look/theme';
import { errorsNow } from './errorsNow';
import { OfferedStep } from './OfferedStep';
import { nextStep, type Step } from './nextStep';
import { placeToEnter } from './placeToEnter';
import { PutRight } from './PutRight';
import { isBeingBuilt, poolsWithout, type Task } from './tasks';
import { ToDo } from './ToDo';

const useStyles = makeStyles({ parts: stack(tokens.spacingVerticalXL) });

interface Props {
  readonly figures: Figures;
  readonly tasks: readonly Task[];
  readonly go: (cell: SheetCell) => void;
  readonly showChecks: (severity: Severity) => void;
  /** Shows the screen on which scenarios are made. */
  readonly showScenarios: () => void;
  /** Opens the form of a table, with what is entered to begin with. */
  readonly openForm: (kind: FormKind, start: Entries) => void;
  /** Whether a form that was opened here was left: the next step has the focus. */
  readonly left: boolean;
}

/** The next step of a plan; while it is being built also what is wrong, and what is done and to do. */
export function Building(props: Props): ReactElement | null {
  const { figures, tasks, go, showChecks, showScenarios, openForm, left } = props;
  const styles = useStyles();
  const [later, putOff] = useState<readonly Step['kind'][]>([]);
  const isBuilt = !isBeingBuilt(tasks);
  const errors = isBuilt ? [] : errorsNow(figures);
  const step = nextStep(tasks, isBuilt ? figures.findings : errors, later);
  const goTo = (kind: Task['kind'], amounts: boolean) => {
    const cell = placeToEnter(figures, kind, amounts);
    if (cell) go(cell);
  };
  const goOn = ({ kind, state, of }: Task) => {
    if (kind === 'Scenario') return showScenarios();
    // rows that are there are gone on with where they are
    if (state === 'Done') return goTo(kind, false);
    if (kind === 'Stream' && state === 'Started') return goTo(kind, true);
    const pool = kind === 'Contribution' ? (of ?? poolsWithout(figures.plan)[0]) : undefined;
    openForm(kind, pool === undefined ? {} : { Pool: pool });
  };
  const act = (kind: Step['kind']) => {
    const task = tasks.find((each) => each.kind === kind);
    if (task) goOn(task);
    else showChecks(kind === 'Warning' ? kind : 'Error');
  };
  if (isBuilt && !step) return null;
  return (
    <div className={styles.parts}>
      {step && (
        <OfferedStep
          step={step}
          act={() => act(step.kind)}
          later={() => putOff([...later, step.kind])}
          focused={left}
        />
      )}
      {!isBuilt && (
        <>
          {errors.length > 0 && (
            <PutRight
              errors={errors}
              cellAt={figures.cellAt}
              go={go}
              showChecks={() => showChecks('Error')}
            />
          )}
          <ToDo tasks={tasks} go={goOn} />
        </>
      )}
    </div>
  );
}
