import { type ICommandInfo } from '@univerjs/core';
import { SetArrayFormulaDataMutation, SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { type Session } from '../session';
import { EventType, WORKBOOK, type WorkbookEvent } from './eventTypes';

type BySheet = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

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
    if (Object.keys(sheets[worksheetId] ?? {}).length === 0 || !session.sheet(worksheetId)) return [];
    const args = { address: '', worksheetId };
    return [{ type: EventType.worksheetCalculated, targets: [worksheetId, WORKBOOK], args }];
  });
}
