import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
} from '@univerjs/engine-formula';
import { readEscapedHeadings } from './engine/headingNames';
import { respell } from './engine/spelling';
import { type Session } from './session';

const SPILL = /((?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d+)#/gi;
const TEXT = /("(?:[^"]|"")*")/;

/** `F2#` becomes `ANCHORARRAY(F2)`, as Excel's files spell it, except inside quotes. */
const spellOut = (formula: string) =>
  formula
    .split(TEXT)
    .map((part, i) => (i % 2 ? part : part.replace(SPILL, 'ANCHORARRAY($1)')))
    .join('');

respell((formula) => (formula.includes('#') ? spellOut(formula) : formula));
readEscapedHeadings();

type Spills = ReturnType<BaseReferenceObject['getArrayFormulaRange']> | undefined;

/** All that the formula in a cell spills to. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;
  override calculate(anchor: BaseValueObject) {
    const cell = anchor as unknown as BaseReferenceObject;
    if (!cell.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const { startRow, startColumn } = cell.getRangePosition();
    const at = (all: Spills) => all?.[cell.getUnitId()]?.[cell.getSheetId()]?.[startRow]?.[startColumn];
    const before = at(cell.getArrayFormulaRange());
    // calculated again and no array any more, such as an error: what it filled before is blank by now
    const isAlone = before && cell.getCurrentRuntimeSheetData()?.getValue(startRow, startColumn);
    const alone = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    const spill = at(cell.getRuntimeArrayFormulaRange()) ?? (isAlone ? alone : before);
    if (!spill) return ErrorValueObject.create(ErrorType.REF);
    return this.createReferenceObject(cell, spill) as unknown as BaseValueObject;
  }
}

/** Lets formulas say `F2#`, all that F2 spills to, which Univer 0.25.1 cannot read. */
export function enableSpillOperator(session: Session): void {
  session.injector.get(IFunctionService).registerExecutors(new AnchorArray('ANCHORARRAY'));
}
