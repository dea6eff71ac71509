import { whenOfficeIsReady } from '../../src/excel/exchange/ready';
import { officeAppearance } from '../../src/excel/pane/officeTheme';
import { supports, whatIsMissing } from '../../src/excel/exchange/requirements';
import { openExcel, type OpenExcel } from '../workbench/openExcel';

describe('in Excel', () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel({ harsh: {} }); // Excel of today, without ExcelApi 1.20
  });
  afterAll(() => excel.close());

  test('the pane knows where it is', async () => {
    expect(await whenOfficeIsReady()).toEqual({ host: 'Excel', platform: 'PC' });
  });

  test('nothing is missing, and what only newer versions have is not taken for granted', () => {
    expect(whatIsMissing()).toEqual([]);
    expect(supports('sheetNames')).toBe(true);
    expect(supports('oneUndo')).toBe(false);
  });

  test('Office’s light theme is seen as light', () => {
    expect(officeAppearance()).toBe('light');
  });
});

test('where Office’s script did not load the pane says what to do', async () => {
  expect(await whenOfficeIsReady()).toEqual({
    notExcel: expect.stringMatching(/did not load.*open it again/),
  });
});

test('in another program than Excel the pane says where it belongs', async () => {
  const Office = { onReady: async () => ({ host: 'Word', platform: 'PC' }), HostType: { Excel: 'Excel' } };
  Object.assign(globalThis, { Office });
  expect(await whenOfficeIsReady()).toEqual({ notExcel: expect.stringMatching(/works inside Excel/) });
  Reflect.deleteProperty(globalThis, 'Office');
});

test('an Excel that is too old is told what it is missing, once', async () => {
  const isSetSupported = jest.fn(() => false);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  jest.resetModules();
  const { whatIsMissing: missing } = await import('../../src/excel/exchange/requirements');
  expect(missing()).toHaveLength(3);
  expect(missing()[0]).toMatch(/too old for Poolbook.*Update Excel/);
  expect(isSetSupported).toHaveBeenCalledTimes(3);
  Reflect.deleteProperty(globalThis, 'Office');
});
