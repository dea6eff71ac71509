/** The grid without a page: the same engine, commands and facade as in the browser, and nothing to see. */
import '../stand-in/enginePatches';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-data-validation/facade';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets/facade';
import { EMPTY_SHEET } from '../stand-in/excel/sheets/emptySheet';
import { readMonthFirst } from '../stand-in/engine/numfmt';
import { type HarshSwitches } from '../stand-in/harsh/switches';
import { Session } from '../stand-in/session';

interface ShowsProgress {
  _startProgress(): void;
}

/** Opens a workbook `Workbench` with one empty sheet, `Sheet1`. */
export function openHeadlessGrid(harsh: HarshSwitches): Session {
  readMonthFirst(harsh.americanDates);
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
  const session = new Session(univer, api, harsh);
  // a slow calculation shows its progress by a timer, also where the workbook has been closed meanwhile
  const trigger = session.injector.get(TriggerCalculationController) as unknown as ShowsProgress;
  const start = trigger._startProgress.bind(trigger);
  trigger._startProgress = () => {
    if (api.getActiveWorkbook()) start();
  };
  return session;
}
