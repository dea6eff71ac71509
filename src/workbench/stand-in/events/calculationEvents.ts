import { type ICommandInfo } from '@univerjs/core';
import { SetArrayFormulaDataMutation, SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { a1 } from '../excel/values/address';
import { type Session } from '../session';
import { boxAround } from './changedCells';
import { EventType, WORKBOOK, type WorkbookEvent } from './eventTypes';

type Cells = Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>;
type BySheet = Readonly<Record<string, Cells | null | undefined>>;

/** The sheets whose formulas have been calculated, each reported as Excel does: worksheets.onCalculated. */
export function calculationEvents(session: Session, command: ICommandInfo): WorkbookEvent[] {
  const { unitData, arrayFormulaCellData } = (command.params ?? {}) as {
    readonly unitData?: Readonly<Record<string, BySheet | undefined>>;
    readonly arrayFormulaCellData?: Readonly<Record<string, BySheet | undefined>>;
  };
  const results =
    command.id === SetFormulaCalculationResultMutation.id
      ? unitData
      : command.id === SetArrayFormulaDataMutation.id
        ? arrayFormulaCellData
        : undefined;
  const sheets = results?.[session.workbook.getId()] ?? {};
  return Object.keys(sheets).flatMap((worksheetId) => {
    const rect = boxAround(sheets[worksheetId] ?? {}, () => true);
    if (!rect || !session.sheet(worksheetId)) return [];
    const args = { address: a1(rect), worksheetId };
    return [{ type: EventType.worksheetCalculated, targets: [worksheetId, WORKBOOK], args }];
  });
}
