import { type EvidencedRow } from '../../../excel/rows/attachEvidence';
import { type SheetTable } from '../../../excel/reading/reading';
import { EVIDENCED, type Evidenced } from '../../../model/evidence/namedEvidence';
import { type PlanTable } from '../../../model/plan/reading/planTable';
import { comparable, textOf } from '../../../model/table/heading';
import { type Figures, type SheetCell } from '../../atHand/figures';

/** A row of a plan's table whose money may name evidence. */
export interface EvidenceTarget {
  readonly table: SheetTable;
  readonly kind: Evidenced;
  /** The row as it was read; null where its table has no Evidence column. */
  readonly row: EvidencedRow | null;
  /** What its Evidence cell says. */
  readonly names: string;
}

/** The row in which a cell is; null where that is no row of a table that may name evidence. */
export function evidenceTarget(
  { reading, plan: under }: Pick<Figures, 'reading' | 'plan'>,
  { sheetId, row, column }: SheetCell,
): EvidenceTarget | null {
  const plan = under.base ?? under;
  const kind = EVIDENCED.find((each) => {
    const table = reading[plan.positions[each] ?? -1];
    const width = table?.grid[0]?.length ?? 0;
    const within = table && column >= table.column && column < table.column + width;
    return within && table.sheetId === sheetId && rowsOf(plan.tables[each]).includes(row - table.row);
  });
  const table = kind && reading[plan.positions[kind] ?? -1];
  const cells = table?.grid[row - table.row];
  if (!kind || !table || !cells) return null;
  const evidence = (table.grid[0] ?? []).findIndex(
    (heading, at) => at > 0 && comparable(textOf(heading)) === 'evidence',
  );
  return {
    ...{ table, kind, names: textOf(cells[evidence]) },
    row: evidence < 0 ? null : { sheetId, row, column: table.column, cells, evidence },
  };
}

const rowsOf = (table: PlanTable | undefined): readonly number[] => [...(table?.rowInTable ?? [])];
