import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { type Severity } from '../model/checks/finding';
import { coventry } from '../workbook/examples/coventry';
import { readChecksChoices } from './checks/checksChoices';
import { ChecksScreen } from './checks/ChecksScreen';
import { ErrorBoundary } from './frame/ErrorBoundary';
import { Frame } from './frame/Frame';
import { readScreen } from './frame/screens';
import { Reading } from './frame/Reading';
import { StatusLine } from './frame/StatusLine';
import { BuildingDialogs } from './newPlan/BuildingDialogs';
import { useBuilding } from './newPlan/useBuilding';
import { useOpenWorkbook } from './openWorkbook';
import { type SheetCell } from './plan/figures';
import { PlanScreen } from './plan/PlanScreen';
import { usePlan } from './usePlan';
import { useRemembered } from './useRemembered';

interface Props {
  /** Whether the page's address asks for the Coventry example. */
  readonly wantsExample: boolean;
}

/** The pane: the frame, the screen that was chosen, and the questions before a plan is built. */
export function Pane({ wantsExample }: Props): ReactElement {
  const workbook = useOpenWorkbook();
  const plan = usePlan();
  const building = useBuilding(plan);
  const [screen, show] = useRemembered('screen', readScreen);
  const [choices, choose] = useRemembered('checks', readChecksChoices);
  const { figures, attempt, refresh } = plan;
  const { ask, begin } = building;

  useEffect(
    () => workbook.onPaneAsked((request) => (request === 'new-plan' ? ask() : show('checks'))),
    [workbook, ask, show],
  );

  const exampleDue = useRef(wantsExample);
  useEffect(() => {
    if (!figures || !exampleDue.current) return;
    exampleDue.current = false;
    if (figures.tables.length === 0) void begin(coventry, 'leave');
  }, [figures, begin]);

  const go = useCallback(
    ({ sheetId, row, column }: SheetCell) =>
      void attempt('Going to the cell', () => workbook.selectCell(sheetId, row, column)),
    [attempt, workbook],
  );
  const showChecks = (severity: Severity) => {
    choose({ ...choices, filter: { severities: [severity], text: '' } });
    show('checks');
  };
  return (
    <>
      <Frame
        planName={figures?.planName ?? ''}
        outOfDate={plan.outOfDate && figures !== null}
        screen={screen}
        show={show}
        status={<StatusLine plan={plan} readAgain={() => void refresh()} />}
      >
        <ErrorBoundary key={screen} explain={workbook.explain}>
          {!figures && <Reading failed={plan.failure !== null} />}
          {figures && screen === 'plan' && (
            <PlanScreen
              figures={figures}
              showChecks={showChecks}
              go={go}
              newPlan={ask}
              openExample={() => void begin(coventry)}
            />
          )}
          {figures && screen === 'checks' && (
            <ChecksScreen figures={figures} choices={choices} choose={choose} go={go} />
          )}
        </ErrorBoundary>
      </Frame>
      <BuildingDialogs building={building} plan={plan} />
    </>
  );
}
