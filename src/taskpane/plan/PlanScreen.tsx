import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, Suspense, useCallback, useState, type ReactElement } from 'react';
import { loadedWhenShown } from '../frame/loadedWhenShown';
import { type Entries } from '../../model/forms/formFields';
import { type FormKind } from '../../model/forms/formKinds';
import { type Severity } from '../../model/findings/finding';
import { type PlanContent } from '../../workbook/layout/content';
import { type ShownStatus } from '../commitments/shownStatus';
import { WhichHold } from '../commitments/WhichHold';
import { Pools } from '../pools/Pools';
import { type PlanAtHand } from '../atHand/usePlan';
import { AddToPlan } from '../forms/AddToPlan';
import { Beneath } from './Beneath';
import { Building } from './building/Building';
import { isBeingBuilt, tasksOf, type Built } from './building/tasks';
import { CountOn } from './CountOn';
import { type Figures, type SheetCell } from '../atHand/figures';
import { FoundTables } from './FoundTables';
import { Health } from './Health';
import { NotRead } from './NotRead';
import { TierMix } from './tiers/TierMix';
import { stack } from '../look/theme';

const useStyles = makeStyles({
  parts: stack(tokens.spacingVerticalXL),
});

/** A page is loaded when it is first opened. */
const CommitmentPage = loadedWhenShown(
  async () => (await import('../commitments/CommitmentPage')).CommitmentPage,
);
const Start = loadedWhenShown(async () => (await import('./Start')).Start);
const FormPage = loadedWhenShown(async () => (await import('../forms/FormPage')).FormPage);
/** Its menu would add to what the first screen loads. */
const Years = loadedWhenShown(async () => (await import('./Years')).Years);
const ImportPage = loadedWhenShown(async () => (await import('../importing/ImportPage')).ImportPage);
const PoolPage = loadedWhenShown(async () => (await import('../pools/PoolPage')).PoolPage);

interface Props {
  readonly figures: Figures;
  readonly showChecks: (severity: Severity) => void;
  readonly go: (cell: SheetCell) => void;
  readonly attempt: PlanAtHand['attempt'];
  /** The scenario under which the figures are; '' for the plan as entered. */
  readonly scenario: string;
  readonly newPlan: () => void;
  /** Builds a plan's sheets; false where that failed. */
  readonly build: (content: PlanContent) => Promise<boolean>;
  /** Shows the screen that reviews formulas. */
  readonly review: () => void;
  readonly showScenarios: () => void;
}

/** A page of the screen: that of a pool or of a commitment, or the form that adds a row to a table. */
interface Page {
  readonly of: 'pool' | 'commitment' | 'form';
  readonly name: string;
  /** What the form has to begin with, where it was opened as the next step. */
  readonly start?: Entries;
}

/**
 * The plan at a glance: its health, what it can count on, where its money works, which commitments hold, its pools, its
 * tables. A pool and a commitment have a page of their own.
 */
export function PlanScreen({
  figures,
  showChecks,
  go,
  attempt,
  scenario,
  newPlan,
  build,
  review,
  showScenarios,
}: Props): ReactElement {
  const styles = useStyles();
  const [page, open] = useState<Page | null>(null);
  const [imports, setImports] = useState(false);
  const [left, leave] = useState<Page | null>(null);
  const [statuses, choose] = useState<readonly ShownStatus[]>([]);
  const back = useCallback(() => {
    leave(page);
    open(null);
  }, [page]);
  // the screen stays until the page is there
  const openPage = (of: Page['of'], name: string) => startTransition(() => open({ of, name }));
  const openPool = useCallback((name: string) => openPage('pool', name), []);
  const openCommitment = useCallback((name: string) => openPage('commitment', name), []);
  const openForm = useCallback((kind: FormKind) => openPage('form', kind), []);
  const openStep = (kind: FormKind, start: Entries) =>
    startTransition(() => open({ of: 'form', name: kind, start }));
  const importSheet = () => startTransition(() => setImports(true));
  const endImport = useCallback(() => setImports(false), []);
  if (imports) return <ImportPage {...{ figures, attempt, build }} back={endImport} />;
  if (figures.tables.length === 0)
    return <Start {...{ newPlan, importSheet, review }} openExample={(example) => void build(example)} />;
  if (page?.of === 'pool') return <PoolPage pool={page.name} {...{ figures, back, go, attempt, scenario }} />;
  if (page?.of === 'form') {
    const { name, start } = page;
    return <FormPage kind={name as FormKind} {...{ figures, attempt, back }} {...(start && { start })} />;
  }
  if (page) return <CommitmentPage commitment={page.name} {...{ figures, back, go }} />;
  const tasks = tasksOf(figures);
  // what is not there yet is in the list of what is to do, and has no place of its own
  const isEarly = isBeingBuilt(tasks);
  const isDone = (kind: Built) => tasks.some((task) => task.kind === kind && task.state === 'Done');
  const leftOf = (of: Page['of']) => (left?.of === of && !left.start ? left.name : null);
  return (
    <div className={styles.parts}>
      {!isEarly && <Health plan={figures.plan} findings={figures.findings} show={showChecks} />}
      <Building
        {...{ figures, tasks, go, showChecks, showScenarios }}
        openForm={openStep}
        left={left?.start !== undefined}
      />
      <Beneath beneath={figures.beneath} attempt={attempt} />
      {(!isEarly || isDone('Stream')) && <CountOn figures={figures} go={go} />}
      {(!isEarly || isDone('Allocation')) && <TierMix figures={figures} go={go} />}
      <WhichHold
        {...{ figures, go, choose }}
        open={openCommitment}
        left={leftOf('commitment')}
        chosen={statuses}
      />
      <Pools figures={figures} open={openPool} left={leftOf('pool')} />
      <Suspense>
        <Years figures={figures} attempt={attempt} />
      </Suspense>
      <NotRead figures={figures} go={go} />
      <AddToPlan figures={figures} open={openForm} left={leftOf('form')} />
      <FoundTables tables={figures.tables} go={go} />
      <div>
        <Button onClick={importSheet}>Import a spreadsheet</Button>
      </div>
    </div>
  );
}
