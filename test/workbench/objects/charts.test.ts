import { chartsOf } from '../../../src/workbench/stand-in/excel/charts/charts';
import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['Service', 'Base', 'Cuts'],
      ['Play', 100, 75.4],
      ['Care', 300, ''],
    ];
    sheet.getRange('C3').formulas = [['=B3-50']];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Side by side';
    chart.title.text = 'What changes?';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.numberFormat = '£#,##0';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
    chart.setPosition('E2', sheet.getRange('H9'));
    chart.series.getItemAt(1).format.fill.setSolidColor('#2F6FDE');
    await context.sync();
  });
});
afterEach(() => excel.close());

test('a chart is kept with its sheet and read back', async () => {
  const seen = await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Sheet1');
    const chart = charts.getItem('side by SIDE');
    chart.load('name,chartType,title/text,title/visible,legend/position,legend/visible');
    chart.axes.valueAxis.load('numberFormat,reversePlotOrder');
    chart.axes.categoryAxis.load('reversePlotOrder,position');
    const none = charts.getItemOrNullObject('None');
    charts.load('count');
    await context.sync();
    const { name, chartType, title, legend, axes } = chart;
    return {
      chart: [name, chartType, title.text, title.visible, legend.position, legend.visible],
      axes: [axes.valueAxis.toJSON(), axes.categoryAxis.toJSON()],
      none: none.isNullObject,
      count: charts.count,
    };
  });
  expect(seen).toEqual({
    chart: ['Side by side', 'ColumnClustered', 'What changes?', true, 'Bottom', true],
    axes: [
      { numberFormat: '£#,##0', reversePlotOrder: false },
      { reversePlotOrder: true, position: 'Maximum' },
    ],
    none: true,
    count: 1,
  });
  expect(chartsOf(excel.sheet('Sheet1'))).toMatchObject([
    {
      colors: { 1: '#2F6FDE' },
      source: { row: 0, column: 0, rows: 3, columns: 3 },
      over: { row: 1, column: 4, rows: 8, columns: 4 },
    },
  ]);
});

test('its series follow the cells', async () => {
  const charted = () =>
    Excel.run(async (context) => {
      const { series } = context.workbook.worksheets.getItem('Sheet1').charts.getItem('Side by side');
      series.load('items/name');
      await context.sync();
      const read = series.items.map((one) => [
        one.getDimensionValues('Categories'),
        one.getDimensionValues('Values'),
      ]);
      await context.sync();
      return series.items.map(({ name }, i) => [name, ...read[i]!.map(({ value }) => value)]);
    });
  expect(await charted()).toEqual([
    ['Base', ['Play', 'Care'], [100, 300]],
    ['Cuts', ['Play', 'Care'], [75.4, 250]],
  ]);
  await excel.type('Sheet1!B3', 90);
  expect(await charted()).toEqual([
    ['Base', ['Play', 'Care'], [100, 90]],
    ['Cuts', ['Play', 'Care'], [75.4, 40]],
  ]);
});

test('a chart that is deleted is gone', async () => {
  const left = await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Sheet1');
    charts.getItem('Side by side').delete();
    const count = charts.getCount();
    await context.sync();
    return count.value;
  });
  expect(left).toBe(0);
});

test.each([
  ['Pie', 'Columns', /type 'Pie'/],
  ['ColumnClustered', 'Auto', /by 'Auto'/],
])('%s by %s is refused by name', async (type, by, said) => {
  const refused = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.add(type as 'Pie', sheet.getRange('A1:C3'), by as 'Auto');
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringMatching(said),
  });
});
