import { type TableChange } from '../../excel/rows/changePlan';
import { checkPlan } from '../../model/checks/checkPlan';
import { type Finding } from '../../model/findings/finding';
import { type PlanChange } from '../../model/mends/change/change';
import { type Consequences, consequences } from '../../model/mends/consequences';
import { joined } from '../../model/mends/joined';
import { mendable, type Mendable } from '../../model/mends/change/mend';
import { mendsOf } from '../../model/mends/mendsOf';
import { preview, type PreviewLine } from '../../model/mends/preview';
import { textOf } from '../../model/table/heading';
import { type Figures } from '../atHand/figures';
import { type OpenWorkbook } from '../atHand/openWorkbook';

/** One way to mend a finding, or several together, as the screen shows it before it is done. */
export interface Remedy {
  /** The words of its button. */
  readonly action: string;
  /** The words of the button that does it, such as "Change 2 cells". */
  readonly does: string;
  readonly lines: readonly PreviewLine[];
  /** What the checks would say then; null where that is not known. */
  readonly consequences: () => Consequences | null;
  /** Does it, and says so. */
  readonly run: (workbook: OpenWorkbook) => Promise<string>;
}

/** So many findings are mended together: each is looked at before the button is shown. */
const MOST = 200;

/**
 * How findings are mended, from the figures in which they were found. What is found only under a scenario is not
 * mended by a click: the cells hold the plan as entered.
 */
export function remediesOf(figures: Figures): (findings: readonly Finding[]) => readonly Remedy[] {
  const at = mendable(figures.reading.map(({ grid }) => grid));
  let typed: ReadonlySet<string> | null = null;
  const isTyped = ({ sentence }: Finding) =>
    !figures.plan.base || (typed ??= new Set(checkPlan(at.plan).map((each) => each.sentence))).has(sentence);
  const found = new WeakMap<Finding, readonly Remedy[]>();
  const one = (finding: Finding): readonly Remedy[] => {
    const before = found.get(finding);
    if (before) return before;
    const its = isTyped(finding)
      ? mendsOf(at, finding).map((mend) => remedyOf(figures, at, mend.action, mend))
      : [];
    const all = [...taken(figures, finding), ...its];
    found.set(finding, all);
    return all;
  };
  return (findings) => {
    const [first, ...more] = findings;
    if (!first || findings.length > MOST) return [];
    if (!more.length) return one(first);
    if (!findings.every(isTyped)) return [];
    const mends = findings.map((finding) => mendsOf(at, finding));
    const together = mends.every(({ length }) => length === 1) ? joined(mends.flat()) : null;
    return together ? [remedyOf(figures, at, `Mend all ${findings.length}`, together)] : [];
  };
}

function remedyOf({ reading }: Figures, at: Mendable, action: string, change: PlanChange): Remedy {
  const { cells, rows } = change;
  const does = [
    cells.length && `change ${counted(cells.length, 'cell')}`,
    rows.length && `add ${counted(rows.length, 'row')}`,
  ]
    .filter(Boolean)
    .join(' and ');
  return {
    action,
    does: does.charAt(0).toUpperCase() + does.slice(1),
    lines: preview(at, change),
    consequences: () => consequences(at.grids, change),
    run: async (workbook) => {
      await workbook.changePlan(tableChanges(reading, change));
      return `${said(cells.length, rows.length)} Undo (Ctrl+Z) takes that back.`;
    },
  };
}

const counted = (count: number, word: string): string => `${count === 1 ? 'a' : count} ${word}${count === 1 ? '' : 's'}`; // prettier-ignore

const said = (cells: number, rows: number): string =>
  [
    cells && `${cells === 1 ? 'One cell is' : `${cells} cells are`} changed.`,
    rows && `${rows === 1 ? 'One row is' : `${rows} rows are`} added.`,
  ]
    .filter(Boolean)
    .join(' ');

/** A change of the plan as changes of the workbook's tables. */
export const tableChanges = (
  reading: Figures['reading'],
  { cells, rows }: PlanChange,
): readonly TableChange[] =>
  reading.flatMap(({ id }, table): TableChange[] => {
    const its = cells.filter(({ place }) => place.table === table);
    const added = rows.filter((row) => row.table === table);
    if (!its.length && !added.length) return [];
    return [
      {
        tableId: id,
        cells: its.map(({ place: { row, column }, ...change }) => ({ row, column, ...change })),
        rows: added.map((row) => row.cells),
      },
    ];
  });

/** Rows beneath a table are taken into it. */
function taken({ beneath, reading }: Figures, finding: Finding): Remedy[] {
  const found = beneath.find((each) => each.finding === finding);
  const table = found && reading.find(({ id }) => id === found.tableId);
  if (!found || !table) return [];
  const { rows, tableId } = found;
  const which = rows === 1 ? 'this row' : `these ${rows} rows`;
  return [
    {
      action: `Include ${which}`,
      does: `Include ${which}`,
      lines: (table.beneath ?? []).slice(0, rows).map((row, at) => ({
        kind: finding.subject as PreviewLine['kind'],
        what: row.map(textOf).find(Boolean) ?? `Row ${at + 1}`,
        ...{ before: 'beneath the table', after: 'in the table', added: null },
      })),
      consequences: () => null,
      run: (workbook) => workbook.takeInRows(tableId, rows),
    },
  ];
}
