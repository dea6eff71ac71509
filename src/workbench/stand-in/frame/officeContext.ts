import { type OfficeTheme } from './frameHost';

/** The requirement sets that the stand-in answers for. Whatever it is missing of them it refuses by name. */
const SETS = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1', // under which office.js files worksheets.onNameChanged
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  RichApiRuntime: '1.3',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
};

/** Excel's colourful theme, light. */
const LIGHT: OfficeTheme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#ffffff',
  controlForegroundColor: '#242424',
};

/** What office.js asks about the program that it runs in, as desktop Excel answers it. */
export function officeContext(theme: () => OfficeTheme | undefined, undoGroups: boolean) {
  const settings = new Map<string, string>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'poolbook',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'en-GB',
    GetAppDataLocale: () => 'en-GB',
    GetDocUrl: () => 'C:\\Workbench.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetHostFullVersion: () => '16.0.17000.20000',
    GetInitialDisplayMode: () => 0,
    GetHostCustomMessage: () => '',
    GetSupportedMatrix: () => JSON.stringify(undoGroups ? { ...SETS, ExcelApi: '1.20' } : SETS),
    GetOfficeThemeInfo: () => JSON.stringify(colourNumbers(theme() ?? LIGHT)),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, i) => settings.set(key, values[i] ?? ''));
      },
    }),
  };
}

/** Excel hands colours over as numbers. */
const colourNumbers = (theme: OfficeTheme) =>
  Object.fromEntries(
    Object.entries(theme).map(([name, colour]) => [name, parseInt(String(colour).slice(1), 16)]),
  );
