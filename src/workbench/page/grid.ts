/** Univer with the open-source presets that a plan needs, filling an element of the page. */
import '../stand-in/enginePatches';
import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import { EMPTY_SHEET } from '../stand-in/excel/sheets/emptySheet';
import { withMissing } from './missingWords';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

/** Univer's protection of ranges asks for users and their rights, which a workbook of one person has not. */
const PROTECTION = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.permission',
];
const hidden = Object.fromEntries(PROTECTION.map((id) => [id, { hidden: true }]));

type Registered = readonly [PluginCtor<Plugin>, unknown];

/** Excel's workbook of one empty sheet, in the spreadsheet that stands in for it. */
export function openGrid(container: HTMLElement, name: string): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: withMissing(
        mergeLocales(coreWords, tableWords, conditionalFormattingWords, dataValidationWords),
      ),
    },
    theme: defaultTheme,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', menu: hidden }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    // a search box in the list would take the keyboard from anyone who is typing into the cell
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
  ];
  const plugins = new Map<string, Registered>(); // presets repeat plugins; the last settings count
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, settings]: Registered = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, settings]);
  }
  plugins.set(UniverSheetsTableUIPlugin.pluginName, [UniverSheetsTableUIPlugin, { hideAnchor: true }]); // as in Excel
  for (const [plugin, settings] of plugins.values()) univer.registerPlugin(plugin, settings as never);

  const api = FUniver.newAPI(univer);
  const sheet = { id: crypto.randomUUID(), name: 'Sheet1', ...EMPTY_SHEET };
  api.createWorkbook({
    id: crypto.randomUUID(), // its own: the engine remembers formulas by workbook, even beyond its end
    name,
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  });
  return { univer, api };
}
