import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { scenarioNames } from '../model/scenarios/steps/chain';
import { type Severity } from '../model/findings/finding';
import { type PlanContent } from '../workbook/layout/content';
import { readChecksChoices } from './checks/checksChoices';
import { countBySeverity } from './checks/severities';
import { useAccepting } from './checks/useAccepting';
import { ErrorBoundary } from './frame/ErrorBoundary';
import { Frame } from './frame/Frame';
import { loadedWhenShown } from './frame/loadedWhenShown';
import { AUDIT_REPORT, HELP_ON, readScreen } from './frame/screens';
import { Reading } from './frame/Reading';
import { ScenarioPicker } from './frame/ScenarioPicker';
import { StatusLine } from './frame/StatusLine';
import { BuildingDialogs } from './newPlan/BuildingDialogs';
import { useBuilding } from './newPlan/useBuilding';
import { usePanelOver } from './frame/usePanelOver';
import { PanelsOver } from './PanelsOver';
import { useOpenWorkbook } from './atHand/openWorkbook';
import { type SheetCell } from './atHand/figures';
import { PlanScreen } from './plan/PlanScreen';
import { NEW_DRAFT } from './drafting/draft';
import { figuresUnder } from './drafting/figuresUnder';
import { useSaving } from './drafting/useSaving';
import { repaired } from './frame/repaired';
import { type Compared } from './trace/versions/useVersions';
import { useFormulaReview } from './trace/review/useFormulaReview';
import { ErrorNotice } from './trace/why/ErrorNotice';
import { useErrorCell } from './trace/why/useErrorCell';
import { usePlan } from './atHand/usePlan';
import { useOnce } from './atHand/useOnce';
import { useRemembered } from './atHand/useRemembered';

/** Screens that are not the first to be seen are loaded when they are shown. */
const ScenariosScreen = loadedWhenShown(
  async () => (await import('./scenarios/ScenariosScreen')).ScenariosScreen,
);

const ChecksScreen = loadedWhenShown(async () => (await import('./checks/ChecksScreen')).ChecksScreen);

const TraceScreen = loadedWhenShown(async () => (await import('./trace/TraceScreen')).TraceScreen);

const ReportScreen = loadedWhenShown(async () => (await import('./report/ReportScreen')).ReportScreen);

interface Props {
  /** The example that the page's address asks for, if any. */
  readonly example: PlanContent | null;
}

/** The pane: the frame, the screen that was chosen, and the questions before a plan is built. */
export function Pane({ example }: Props): ReactElement {
  const workbook = useOpenWorkbook();
  const plan = usePlan();
  const building = useBuilding(plan);
  const [screen, show] = useRemembered('screen', readScreen);
  const [choices, choose] = useRemembered('checks', readChecksChoices);
  const [report, chooseReport] = useRemembered('report', readName);
  const [picked, pick] = useRemembered('scenario', readName);
  const [draft, changeDraft] = useState(NEW_DRAFT);
  const { figures: typed, attempt, refresh } = plan;
  const under = useMemo(() => typed && figuresUnder(typed, picked), [typed, picked]);
  const accepting = useAccepting(plan);
  const shown = useMemo(() => under && accepting.apart(under.figures), [under, accepting]);
  const { ask, begin } = building;

  // pressed again while it runs, Repair is done once
  const [repair] = useOnce(() =>
    attempt('Entering functions again', async () => repaired(await workbook.reenterFunctions())),
  );
  useEffect(
    () =>
      workbook.onPaneAsked((request) => {
        if (request === 'new-plan') ask();
        else if (request === 'checks') show('checks');
        else void repair();
      }),
    [workbook, ask, show, repair],
  );

  // while it is on its way the workbook is not shown as one without a plan
  const [awaited, setAwaited] = useState(example !== null);
  const due = useRef(example);
  useEffect(() => {
    if (!typed || !due.current) return;
    const wanted = due.current;
    due.current = null;
    if (typed.tables.length > 0) setAwaited(false);
    else void begin(wanted, 'leave').finally(() => setAwaited(false));
  }, [typed, begin]);

  const hasPlan = typed !== null && typed.tables.length > 0;
  const scenarios = hasPlan ? scenarioNames(typed.plan) : [];
  const figures = hasPlan || !awaited ? shown : null;

  // the start screen goes with what had the focus: the keyboard goes on at the tabs, unless it is in the grid
  const started = useRef(false);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (hasPlan && started.current && isLost) document.getElementById(`tab-${screen}`)?.focus();
    started.current = typed !== null && !hasPlan;
  }, [typed, hasPlan, screen]);

  const go = useCallback(
    ({ sheetId, row, column }: SheetCell) =>
      void attempt('Going to the cell', () => workbook.selectCell(sheetId, row, column)),
    [attempt, workbook],
  );
  const { remove } = plan;
  const [removeLeft] = useOnce(() =>
    attempt('Removing what is left', async () => {
      const left = (await remove?.()) ?? [];
      if (left.length > 0) throw new Error(`${left.join(', ')} could not be removed. Delete it in Excel.`);
      return 'What was left is removed. Try again.';
    }),
  );
  const calculateNow = () =>
    void attempt('Calculating', async () => {
      await workbook.calculateNow();
      await refresh();
    });
  const save = useSaving(plan, draft, pick);
  const review = useFormulaReview(plan);
  const comparing = useState<Compared | null>(null);
  const error = useErrorCell(typed);
  const help = usePanelOver();
  const builder = usePanelOver();
  const counts = countBySeverity(shown?.findings ?? []);
  const showChecks = (severity: Severity) => {
    choose({ filter: { ...choices.filter, severities: [severity], text: '' } });
    show('checks');
  };
  return (
    <Frame
      planName={hasPlan ? typed.planName : typed && !awaited ? 'Poolbook' : ''}
      hasTabs={hasPlan || awaited || typed === null || screen !== 'plan'}
      outOfDate={plan.outOfDate && figures !== null}
      wrong={hasPlan ? counts.Error + counts.Warning : 0}
      screen={screen}
      show={(next) => {
        help.close();
        builder.close();
        show(next);
      }}
      help={() => help.open(HELP_ON[screen])}
      picker={
        hasPlan &&
        scenarios.length > 0 && (
          <ScenarioPicker
            scenarios={scenarios}
            picked={under?.scenario ?? ''}
            pick={pick}
            why={under?.why ?? null}
          />
        )
      }
      status={
        <StatusLine
          plan={plan}
          readAgain={() => void refresh()}
          removeLeft={() => void removeLeft()}
          calculateNow={calculateNow}
        />
      }
    >
      <PanelsOver
        {...{ help, builder, attempt }}
        figures={hasPlan ? typed : null}
        scenario={under?.scenario ?? ''}
      >
        <ErrorBoundary key={screen} explain={workbook.explain}>
          {error && screen !== 'trace' && <ErrorNotice error={error} show={() => show('trace')} />}
          {!figures && <Reading failed={plan.failure !== null} />}
          <Suspense fallback={<Reading failed={false} />}>
            {figures && screen === 'plan' && (
              <PlanScreen
                figures={figures}
                showChecks={showChecks}
                go={go}
                attempt={attempt}
                scenario={under?.scenario ?? ''}
                newPlan={ask}
                build={begin}
                review={() => show('trace')}
                showScenarios={() => show('scenarios')}
              />
            )}
            {typed && screen === 'scenarios' && (
              <ScenariosScreen
                figures={typed}
                picked={under?.scenario ?? ''}
                draft={draft}
                change={changeDraft}
                save={save}
              />
            )}
            {figures && screen === 'checks' && (
              <ChecksScreen {...{ figures, choices, choose, go, attempt, accepting }} />
            )}
            {figures && screen === 'trace' && (
              <TraceScreen
                {...{ review, go, figures, attempt, error, comparing }}
                showReport={() => {
                  chooseReport(AUDIT_REPORT);
                  show('report');
                }}
              />
            )}
            {figures && screen === 'report' && (
              <ReportScreen
                figures={figures}
                scenario={under?.scenario ?? ''}
                attempt={attempt}
                chosen={report}
                choose={chooseReport}
                before={{ review: review.done, compared: comparing[0] }}
              />
            )}
          </Suspense>
          <Suspense>
            <BuildingDialogs building={building} plan={plan} />
          </Suspense>
        </ErrorBoundary>
      </PanelsOver>
    </Frame>
  );
}

const readName = (stored: unknown): string => (typeof stored === 'string' ? stored : '');
