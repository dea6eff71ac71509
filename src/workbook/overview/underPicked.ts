import { cellAddress } from '../layout/address';
import { columnWidth, DAY_WIDTH, lineWidth, MONEY_WIDTH } from '../layout/columnWidth';
import { LAID_OUT, type LaidOut, type PlanContent } from '../layout/content';
import {
  AS_TEXT,
  type CellBlock,
  type CellName,
  type PickerLayout,
  type SpillLayout,
} from '../layout/layout';
import { ABOVE_HEADINGS, GAP_WIDTH, type ResultBlock, sideBySide, SPARE } from '../layout/resultBlocks';
import {
  atLeast,
  commitmentColumns,
  commitmentMarks,
  poundsColumn,
  TIER_MARKS,
  TIER_ROWS,
  tierColumns,
  wordsColumn,
} from '../layout/resultColumns';
import { SEVERITY_MARKS, STYLE, TOTAL_MARK } from '../layout/styles';
import { definedName, sheetName } from '../layout/suffix';
import { wholeTables } from '../layout/tables';
import { type PlanLists } from '../scenarioSheets/planLists';
import { UNDER_SCENARIO } from '../scenarioSheets/scenarioYear';
import { isBase, type OverviewSources } from './overviewFormulas';

/** Under the answer and the sentence, in view with them. */
const PICKER = { row: 2, column: 1 } as const;
const FINDINGS_READY = 200;

/** The name of the cell in which the scenario of the overview is picked. */
const nameOf = (suffix: string) => definedName('OverviewScenario', suffix);

/** That cell. */
export const overviewCell = (suffix: string): CellName => ({
  ...{ name: nameOf(suffix), sheet: sheetName('Overview', suffix), ...PICKER },
});

/** What the overview has for the scenario that is picked on it. */
export interface UnderPicked {
  readonly blocks: readonly CellBlock[];
  readonly spills: readonly SpillLayout[];
  readonly widths: Readonly<Record<number, number>>;
  readonly pickers: readonly PickerLayout[];
  /** The results under the scenario, which the page shows. */
  readonly sources: OverviewSources;
}

/**
 * The cell in which a scenario is picked, and at the right of the page, not printed, what it is calculated from under that
 * scenario.
 *
 * @param entered the same results for the plan as entered
 * @param from the first column at the right
 */
export function underPicked(
  content: PlanContent,
  suffix: string,
  entered: OverviewSources,
  lists: PlanLists,
  from: number,
): UnderPicked {
  const sheet = sheetName('Overview', suffix);
  const picked = nameOf(suffix);
  const tables = wholeTables(UNDER_SCENARIO, suffix);
  const { commitments, checks, tiers, funding } = resultsOf(content, {
    commitments: `=POOL.COMMITMENTS(${picked},${tables})`,
    // to check a plan takes longest: as entered, it is not done a second time
    checks: `=IF(${isBase(picked)},IFERROR(${entered.checks}#,${entered.checks}),POOL.CHECKS(${picked},${wholeTables(LAID_OUT, suffix)}))`,
    tiers: `=POOL.TIERS(${picked},${tables})`,
    funding: `=POOL.FUNDING(${picked},${tables})`,
  });
  const fixed = sideBySide([commitments, checks], 0, from);
  // last, one below the other: each year more makes them wider
  const right = from + commitments.columns.length + checks.columns.length + 2;
  const byYear = [
    sideBySide([tiers], 0, right + 1), // so that years are under years
    sideBySide([funding], ABOVE_HEADINGS + TIER_ROWS + SPARE + 2, right),
  ];
  const spills = [fixed, ...byYear].flatMap((placed) => placed.spills);
  const [ofCommitments, ofChecks, ofTiers, ofFunding] = spills.map(({ row, column }) =>
    cellAddress(row, column, sheet),
  ) as [string, string, string, string];
  return {
    blocks: [
      { ...PICKER, column: 0, cells: [['Scenario']], style: STYLE.total },
      { ...PICKER, cells: [['Base']], style: STYLE.choice, numberFormat: AS_TEXT },
      ...[fixed, ...byYear].flatMap((placed) => placed.blocks),
    ],
    spills,
    widths: { [from - 1]: GAP_WIDTH, ...fixed.widths, [right - 1]: GAP_WIDTH },
    pickers: [
      {
        ...PICKER,
        title: 'Scenario',
        prompt: 'Pick a scenario of the Scenarios sheet, or Base for the plan as entered.',
        choices: { spilledFrom: lists.scenarios },
        otherwise: 'asks',
      },
    ],
    sources: {
      ...{ commitments: ofCommitments, checks: ofChecks, tiers: ofTiers, funding: ofFunding },
      scenario: picked,
    },
  };
}

type Results = Record<'commitments' | 'checks' | 'tiers' | 'funding', ResultBlock>;

function resultsOf(
  { tables, years }: PlanContent,
  formulas: Readonly<Record<keyof Results, string>>,
): Results {
  const names = (kind: LaidOut, heading: string) =>
    lineWidth(
      heading,
      tables[kind].map((row) => String(row[heading] ?? '')),
    );
  const line = 'Under the scenario that is picked on this page, which shows it.';
  const commitmentsFirst = ['Priority', 'Commitment'].map((heading) =>
    wordsColumn(heading, names('Commitment', heading)),
  );
  const streamsFirst = ['Stream', 'Partner', 'Certainty'].map((heading) =>
    wordsColumn(heading, Math.max(MONEY_WIDTH, names('Stream', heading))),
  );
  const money = years.map(poundsColumn);
  return {
    commitments: {
      ...{ title: 'Commitments', line, formula: formulas.commitments },
      columns: [...commitmentsFirst, wordsColumn('Year', DAY_WIDTH), ...commitmentColumns()],
      rows: tables.Commitment.length * years.length,
      marks: commitmentMarks(commitmentsFirst.length + commitmentColumns().length),
    },
    checks: {
      ...{ title: 'Checks', line, formula: formulas.checks },
      columns: [
        ...[wordsColumn('Severity', 64), wordsColumn('Check', 200), wordsColumn('Subject', 160)],
        ...[wordsColumn('Year', DAY_WIDTH), poundsColumn('Amount'), wordsColumn('Finding', 640)],
      ],
      rows: FINDINGS_READY,
      marks: SEVERITY_MARKS,
    },
    tiers: {
      ...{ title: 'Tiers', line, formula: formulas.tiers },
      columns: tierColumns(columnWidth('Prevention', []), years).map((column, at) =>
        atLeast(column, streamsFirst[at + 1]?.width ?? 0),
      ),
      rows: TIER_ROWS,
      marks: TIER_MARKS,
    },
    funding: {
      ...{ title: 'Funding', line, formula: formulas.funding },
      columns: [...streamsFirst, ...money],
      rows: tables.Stream.length,
      marks: [TOTAL_MARK],
    },
  };
}
