import { type IUnitRange } from '@univerjs/core';
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { a1, corners, intersection, type Rect, rectOf } from './excel/values/address';
import { type Session } from './session';

/** Cells of one sheet. */
export interface SheetCells {
  readonly sheet: FWorksheet;
  readonly rect: Rect;
}

/** How the engine finds the ranges of one formula: private there, named here once. */
interface Generator {
  _getTreeNode(tree: { unitId: string; formula: string }): unknown;
  _getRangeListByNode(of: { node: unknown; refOffsetX: 0; refOffsetY: 0 }): Promise<IUnitRange[]>;
}

/** The cells to which the formula in a cell refers, as the engine reads it; none where it has no formula. */
export async function precedentsOf(
  session: Session,
  sheet: FWorksheet,
  row: number,
  column: number,
): Promise<SheetCells[]> {
  const formula = sheet.getRange(row, column).getFormula();
  if (!formula) return [];
  const { injector, workbook } = session;
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const unitId = workbook.getId();
  injector.get(IFormulaCurrentConfigService).loadDataLite();
  injector
    .get(IFormulaRuntimeService)
    .setCurrent(row, column, sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getSheetId(), unitId);
  const node = generator._getTreeNode({ unitId, formula });
  const ranges = await generator._getRangeListByNode({ node, refOffsetX: 0, refOffsetY: 0 });
  return ranges.flatMap(({ sheetId, range }): SheetCells[] => {
    const found = session.sheet(sheetId || sheet.getSheetId());
    if (!found) return [];
    return [{ sheet: found, rect: withSpill(session, found, rectOf(range), formula) }];
  });
}

/** `B4#` is all that B4 spills to; the engine's arrow ends at B4. */
function withSpill(session: Session, sheet: FWorksheet, rect: Rect, formula: string): Rect {
  const spill = session.spillOf(sheet, rect.row, rect.column);
  const anchors = rect.rows * rect.columns === 1 && formula.replaceAll('$', '').includes(`${a1(rect)}#`);
  return spill && anchors ? rectOf(spill) : rect;
}

/** The cells whose formulas refer to some cells, sheet by sheet from the top left. */
export async function dependentsOf(session: Session, sheet: FWorksheet, rect: Rect): Promise<SheetCells[]> {
  const manager = session.injector.get(IDependencyManagerService);
  const unitId = session.workbook.getId();
  const sheetId = sheet.getSheetId();
  const referring = (rects: readonly Rect[]) =>
    manager.searchDependency(rects.map((each) => ({ unitId, sheetId, range: corners(each) })));
  manager.openKdTree(); // without it formulas that refer to a single cell are not found
  const direct = referring([rect]);
  const spills = session.spillsOf(sheet).filter((spill) => intersection(spill, rect));
  const throughSpill = referring(spills.map((spill) => ({ ...spill, rows: 1, columns: 1 })));
  manager.closeKdTree();
  const found: SheetCells[] = [];
  for (const { sheet: other, row, column } of session.formulaCells()) {
    const tree = manager.getFormulaDependency(unitId, other.getSheetId(), row, column) ?? -1;
    const refers =
      direct.has(tree) ||
      (throughSpill.has(tree) &&
        (await precedentsOf(session, other, row, column)).some(
          (each) => each.sheet.getSheetId() === sheetId && intersection(each.rect, rect),
        ));
    if (refers) found.push({ sheet: other, rect: { row, column, rows: 1, columns: 1 } });
  }
  return found;
}
