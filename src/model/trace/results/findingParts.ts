import { floorBroken } from '../../checks/commitments/floorBroken';
import { unconfirmedMoney } from '../../checks/funding/unconfirmedMoney';
import { unspent } from '../../checks/funding/unspent';
import { inexactFigures } from '../../checks/tables/inexactFigures';
import { undatedAmounts } from '../../checks/tables/undatedAmounts';
import { type CommitmentLine, commitmentSchedule } from '../../commitments/commitmentSchedule';
import { type Finding } from '../../findings/finding';
import { type MoneyKind } from '../../plan/declared/moneyKind';
import { type PlanTable } from '../../plan/reading/planTable';
import { qualityAt } from '../../plan/quality';
import { rowNamed } from '../../plan/readPlan';
import { TABLE_KINDS, type TableKind } from '../../plan/declared/schema';
import { comparable } from '../../table/heading';
import { tableAmount } from '../nodes/tableAmount';
import { lessNode, type TraceNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { shortfallNode } from './commitments';
import { unconfirmedNode } from './unconfirmed';
import { yearColumn } from '../../plan/yearColumn';

/** What the amount of a finding is made of; none where its parts do not add up to it, or are not in the tables. */
export function findingParts(traced: TracedPlan, finding: Finding): readonly TraceNode[] {
  const parts = partsOf(traced, finding);
  const pence = parts.reduce((sum, { figure }) => sum + (figure.unit === '£' ? figure.sum.pence : NaN), 0);
  return pence === finding.amount ? parts : [];
}

function partsOf(traced: TracedPlan, { check, subject, year, place }: Finding): readonly TraceNode[] {
  switch (check) {
    case floorBroken.name:
      return ofCommitment(traced, subject, year, (line) => shortfallNode(traced, line).children());
    case unconfirmedMoney.name:
      return ofCommitment(traced, subject, year, (line) => unconfirmedNode(traced, line)?.children() ?? []);
    case unspent.name:
      return [...amounts(traced, 'Stream', subject, year), ...uses(traced, subject, year)];
    case inexactFigures.name:
    case undatedAmounts.name:
      return ofTable(traced, subject, year, check === inexactFigures.name);
    default:
      return place ? atPlace(traced, place.table, place.row, year) : [];
  }
}

function ofCommitment(
  { under }: TracedPlan,
  name: string,
  year: string,
  parts: (line: CommitmentLine) => readonly TraceNode[],
): readonly TraceNode[] {
  const line = commitmentSchedule(under)?.find((each) => each.commitment === name && each.year === year);
  return line ? parts(line) : [];
}

const amounts = (traced: TracedPlan, kind: MoneyKind, name: string, year: string): TraceNode[] => {
  const row = rowNamed(traced.plan.tables[kind], name);
  return row === undefined ? [] : [tableAmount(traced, kind, row, year)];
};

/** What draws on a source, taken off. */
function uses(traced: TracedPlan, source: string, year: string): TraceNode[] {
  const { Contribution, Allocation } = traced.plan.tables;
  const of = (kind: MoneyKind, words: readonly string[] = []) =>
    [...words.keys()]
      .filter((row) => comparable(words[row] ?? '') === comparable(source))
      .map((row) => tableAmount(traced, kind, row, year))
      .map((node) => lessNode(`Less ${node.label}`, node));
  return [...of('Contribution', Contribution?.words.Stream), ...of('Allocation', Allocation?.words.Source)];
}

/** The rows of a table with money in a year, all or those that are not exact. */
function ofTable(traced: TracedPlan, name: string, year: string, inexact: boolean): TraceNode[] {
  const kind = moneyKinds.find((each) => each === name);
  const column = kind && yearColumn(traced.under.tables[kind], year);
  if (!kind || !column) return [];
  return [...column.pence.keys()]
    .filter((row) => column.pence[row] !== 0 && (!inexact || qualityAt(column, row) > 0))
    .map((row) => tableAmount(traced, kind, row, year));
}

const moneyKinds: readonly MoneyKind[] = ['Stream', 'Contribution', 'Allocation', 'Commitment', 'Outturn'];

/** The amount at whose cell the finding is. */
function atPlace(traced: TracedPlan, position: number, at: number, year: string): TraceNode[] {
  const kind = TABLE_KINDS.find((each: TableKind) => traced.plan.positions[each] === position);
  const known = moneyKinds.find((each) => each === kind);
  const table: PlanTable | undefined = known && traced.plan.tables[known];
  const row = table ? table.rowInTable.indexOf(at) : -1;
  return known && row >= 0 ? [tableAmount(traced, known, row, year)] : [];
}
