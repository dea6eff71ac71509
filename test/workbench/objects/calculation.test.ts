import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ harsh: {} });
  await excel.type('Sheet1!A1', 2);
  await excel.type('Sheet1!B1', '=A1*2');
});
afterEach(() => excel.close());

const setMode = (mode: Excel.CalculationMode) =>
  Excel.run(async (context) => {
    context.application.calculationMode = mode;
    await context.sync();
  });
const state = () =>
  Excel.run(async (context) => {
    const { application } = context;
    application.load('calculationMode,calculationState');
    await context.sync();
    return [application.calculationMode, application.calculationState];
  });
const calculate = (type: Excel.CalculationType) =>
  Excel.run(async (context) => {
    context.application.calculate(type);
    await context.sync();
  });

test('what is changed is calculated at once, unless Excel is set to manual', async () => {
  expect(await state()).toEqual(['Automatic', 'Done']);
  await setMode(Excel.CalculationMode.manual);
  await excel.type('Sheet1!A1', 5);
  expect(excel.cell('Sheet1!B1')).toBe(4);
  expect(await state()).toEqual(['Manual', 'Pending']);
});

test('in manual mode an add-in, or the user, may have all calculated', async () => {
  await setMode(Excel.CalculationMode.manual);
  await excel.type('Sheet1!A1', 5);
  await calculate(Excel.CalculationType.recalculate);
  expect(excel.cell('Sheet1!B1')).toBe(10);
  expect(await state()).toEqual(['Manual', 'Done']);
});

test('back in automatic mode, what waited is calculated', async () => {
  await setMode(Excel.CalculationMode.manual);
  await excel.type('Sheet1!A1', 5);
  await setMode(Excel.CalculationMode.automatic);
  await excel.quiet();
  expect(excel.cell('Sheet1!B1')).toBe(10);
});
