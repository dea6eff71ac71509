import { readPlan } from '../../src/model/plan/readPlan';
import { schemeMoney } from '../../src/model/funding/schemeMoney';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { fundPlanForm, fundReturnForm } from '../../src/workbook/reports/fundForms';
import { cellValue } from '../../src/workbook/reports/figureValues';
import { type Report } from '../../src/workbook/reports/report';
import { gridsOf } from '../model/trace/examples';
import { table } from '../model/pools/riskShare/pool';

const plan = readPlan(gridsOf(alderbrook));
const context = { planName: 'Alderbrook', plan, scenario: '', unit: '£' as const };
const bcf = { ...context, pool: 'Better Care Fund', year: '2025/26' };
/** A part of a form as its cells, headings first. */
const cells = ({ parts }: Report, title: string) => {
  const part = parts.find((each) => each.title === title);
  if (part?.part !== 'cells') throw new Error(`no ${title}`);
  return [part.headings, ...part.rows.map((row) => row.map((cell) => cellValue(cell, {})))];
};
const records = (grid: ReturnType<typeof cells>) =>
  grid.slice(1).map((row) => Object.fromEntries(grid[0]!.map((heading, at) => [heading, row[at]])));

describe('Alderbrook’s plan form', () => {
  const form = fundPlanForm(bcf);
  const schemes = records(cells(form, 'Expenditure'));
  const sum = (rows: typeof schemes, year: string) =>
    rows.reduce((all, row) => all + Math.round(Number(row[year]) * 100), 0) / 100;

  test('has a row for each scheme and source, in the order of the template', () => {
    expect(cells(form, 'Expenditure')[0]).toEqual([
      ...[
        'Scheme',
        'Activity',
        'Description',
        'Primary objective',
        'Area of spend',
        'Commissioner',
        'NHS share',
      ],
      ...[
        'Provider',
        'Source of funding',
        'Output',
        'Unit',
        'Expected units',
        '2025/26',
        '2026/27',
        '2027/28',
      ],
      'Comments',
    ]);
    expect(schemes[0]).toMatchObject({
      ...{
        Scheme: 'A1',
        Activity: 'Adaptations',
        Description: 'Adaptations',
        Provider: 'Alderbrook Council',
      },
      ...{ 'Source of funding': 'Disabled Facilities Grant', '2025/26': 3120000 },
    });
  });

  test.each(['2025/26', '2026/27', '2027/28'])(
    '%s: schemes come to the income, source by source, to the penny',
    (year) => {
      const income = records(cells(form, 'Income'));
      for (const { 'Source of funding': source } of income) {
        const put = sum(
          income.filter((row) => row['Source of funding'] === source),
          year,
        );
        expect([
          source,
          sum(
            schemes.filter((row) => row['Source of funding'] === source),
            year,
          ),
        ]).toEqual([source, put]);
      }
    },
  );

  test('assumes no source for a scheme that names its stream, and has its output and units', () => {
    const named = schemes.filter((row) => row.Comments === '');
    expect(
      named.map((row) => [row.Scheme, row['Source of funding'], row.Unit, row['Expected units']]),
    ).toEqual([
      ['A1', 'Disabled Facilities Grant', 'grants', 260],
      ['A4', 'NHS minimum', 'hours', 276000],
      ['A5', 'NHS minimum', 'carers', 1150],
      ['A6', 'NHS minimum', 'places', 140],
      ['A10', 'LA Better Care Grant', 'hours', 259000],
    ]);
    expect(new Set(schemes.map((row) => row.Unit === '')).has(true)).toBe(false);
  });

  test('says whether each condition is met in each year', () =>
    expect(records(cells(form, 'Conditions')).map(({ Met }) => Met)).toEqual(Array(6).fill('Yes')));
});

test('a scheme that names its source has one row, and nothing of it is assumed', () => {
  const named = readPlan([
    table(
      'Contribution',
      { Pool: 'P', Stream: 'NHS', '2025/26': 70 },
      { Pool: 'P', Stream: 'Grant', '2025/26': 30 },
    ),
    table(
      'Allocation',
      { Allocation: 'A', Source: 'P', Stream: 'Grant', '2025/26': 20 },
      { Allocation: 'B', Source: 'P', Stream: '', '2025/26': 80.01 },
    ),
  ]);
  expect(
    schemeMoney(named, 'P').schemes.map(({ row, stream, isAssumed, amounts }) => [
      row,
      stream,
      isAssumed,
      amounts[0]!.pence,
    ]),
  ).toEqual([
    [0, 'Grant', false, 2000],
    [1, 'NHS', true, 5601],
    [1, 'Grant', true, 2400],
  ]);
});

describe('the return', () => {
  test('of the pool that has an outturn: what each line spent, and what is carried over', () => {
    const form = fundReturnForm({ ...bcf, pool: 'Learning disability' });
    expect(records(cells(form, 'Spending so far')).map((row) => row['Scheme spent so far'])).toEqual([
      ...[18711417.63, ''],
      ...[9410000, ''],
      ...[2450000, ''],
      ...[840000, ''],
    ]);
    expect(cells(form, 'At the year’s end').slice(1)).toEqual([
      ['Planned income', 30600000],
      ['Actual spending, as far as the Outturn table has it', 31411417.63],
      ['Carried over', -811417.63],
    ]);
  });

  test('where the outturn has no line of it, what was spent and carried over is not known', () => {
    const form = fundReturnForm(bcf);
    expect(new Set(records(cells(form, 'Spending so far')).map((row) => row['Scheme spent so far']))).toEqual(
      new Set(['']),
    );
    expect(
      cells(form, 'At the year’s end')
        .slice(2)
        .map(([, value]) => value),
    ).toEqual(['not known', 'not known']);
    expect(JSON.stringify(form.parts[0])).toContain('The agreement was signed: 30 September 2025.');
  });
});
