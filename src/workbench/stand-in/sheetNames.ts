import { type ISheetDataValidationRule } from '@univerjs/core';
import { UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import { SetWorksheetNameMutation } from '@univerjs/sheets';
import { quoteSheet, splitSheet } from './excel/values/address';
import { type Session } from './session';

interface Renamed {
  readonly subUnitId: string;
  readonly name: string;
}

/**
 * A sheet that is renamed keeps its name in lists of data validation that are on it: the grid sees to formulas and
 * names, and not to these. It is no step of its own to undo: undoing the name undoes it as well.
 */
export function followSheetNames(session: Session): void {
  const before = new Map<string, string>();
  session.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const { subUnitId } = params as Renamed;
    before.set(subUnitId, session.sheet(subUnitId)?.getSheetName() ?? '');
  });
  session.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const { subUnitId, name } = params as Renamed;
    const old = before.get(subUnitId);
    if (old && old !== name) renameInLists(session, old, name);
  });
}

function renameInLists(session: Session, before: string, after: string): void {
  const unitId = session.workbook.getId();
  for (const sheet of session.workbook.getSheets())
    for (const { rule } of sheet.getDataValidations()) {
      const { sheet: source, local } = splitSheet(rule.formula1 ?? '');
      if (!rule.formula1?.startsWith('=') || source?.toLowerCase() !== before.toLowerCase()) continue;
      const { type, operator, formula2, allowBlank } = rule as ISheetDataValidationRule;
      const setting = { type, operator, formula1: `=${quoteSheet(after)}!${local}`, formula2, allowBlank };
      session.commands.syncExecuteCommand(UpdateDataValidationMutation.id, {
        unitId,
        subUnitId: sheet.getSheetId(),
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.SETTING, payload: setting },
      });
    }
}
