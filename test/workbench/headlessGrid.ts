/** The grid without a page: the same engine, commands and facade as in the browser, and nothing to see. */
import '../../src/workbench/stand-in/enginePatches';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-data-validation/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets/facade';
import { EMPTY_SHEET } from '../../src/workbench/stand-in/excel/emptySheet';
import { Session } from '../../src/workbench/stand-in/session';

/** Opens a workbook `Workbench` with one empty sheet, `Sheet1`. */
export function openHeadlessGrid(): Session {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ logLevel: LogLevel.WARN, locale, locales: { [locale]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  const sheet = { id: 'sheet1', name: 'Sheet1', ...EMPTY_SHEET };
  api.createWorkbook({
    id: crypto.randomUUID(), // its own: the engine remembers formulas by workbook, even beyond its end
    name: 'Workbench',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: sheet },
  });
  return new Session(univer, api);
}
