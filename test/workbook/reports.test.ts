import { EXAMPLES, gridsOf } from '../model/trace/examples';
import { called } from '../functions/called';
import { readPlan } from '../../src/model/plan/readPlan';
import { kindOf } from '../../src/model/plan/reading/readHeadings';
import { scenarioNames } from '../../src/model/scenarios/steps/chain';
import { underScenario } from '../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../src/model/table/grid';
import { type Input, type SheetLayout } from '../../src/workbook/layout/layout';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { answersOf } from '../../src/workbook/reports/answersOf';
import { printedWidth } from '../../src/workbook/reports/pageColumns';
import { cellValue } from '../../src/workbook/reports/figureValues';
import { isRefused, type ReportAnswer } from '../../src/workbook/reports/report';
import { reportLayout } from '../../src/workbook/reports/reportLayout';
import { REPORTS, type ReportKind } from '../../src/workbook/reports/reports';
import { STYLE, STYLES } from '../../src/workbook/layout/styles';
import { paperRows } from '../../src/taskpane/report/paperRows';
import { pointsWide } from './arial';

const call = (name: string, given: readonly unknown[]): ReportAnswer => {
  try {
    return called<Input[][]>(name)(...given);
  } catch (refusal) {
    return { refused: (refusal as Error).message };
  }
};

/** A report of an example, as values and as formulas. */
function sheetsOf(kind: ReportKind, grids: readonly Grid[], scenario = '') {
  const entered = readPlan(grids);
  const plan = scenario ? underScenario(entered, scenario) : entered;
  const report = kind.draw({
    ...{ planName: 'A plan', plan, scenario, unit: '£' },
    pool: plan.tables.Pool?.names[0] ?? '',
    year: plan.tables.Outturn?.years[0]?.label ?? plan.tables.Stream?.years[0]?.label ?? '',
  });
  const gridOf = (table: string) => grids.find((grid) => kindOf(grid) === table);
  const answers = answersOf(report, gridOf, call);
  const tables = Object.fromEntries(Object.keys(plan.positions).map((each) => [each, `${each}s`]));
  const layout = (live: boolean): SheetLayout =>
    reportLayout({ report, answers, live, tables, sheetName: 'Report', footer: ['A plan', 'Poolbook'] })
      .sheets[0]!;
  return { report, answers, values: layout(false), live: layout(true) };
}

const textsOf = ({ blocks }: SheetLayout) => blocks.flatMap(({ cells }) => cells.flat()).map(String);

/** Excel leaves so many points free at the sides of a cell. */
const BESIDE = 4;
/** What of a sheet is wider than its cell and does not go on in another line: each text with what it lacks. */
function cutOff(sheet: SheetLayout): string[] {
  const widthOf = (column: number, columns: number) =>
    Array.from({ length: columns }, (_, at) => sheet.widths[column + at] ?? 0).reduce(
      (sum, each) => sum + each,
      0,
    );
  return paperRows(sheet).flatMap((row) => {
    if (!('cells' in row)) return [];
    let column = 0;
    return row.cells.flatMap(({ text, style, columns }) => {
      const width = widthOf(column, columns);
      column += columns;
      const { font = {}, wraps = false } = STYLES.find(({ name }) => name === style) ?? {};
      const parts = wraps ? text.split(/[ -]/) : [text];
      const lacking = Math.max(...parts.map((part) => pointsWide(part, font))) + BESIDE - width;
      return lacking > 0 ? [`${text}: ${Math.ceil(lacking)} points`] : [];
    });
  });
}

describe.each(EXAMPLES)('%s', (_, example) => {
  const grids = gridsOf(example);
  const scenarios = ['', ...scenarioNames(readPlan(grids)).slice(0, 1)];

  test.each(REPORTS.map((kind) => [kind.name, kind] as const))(
    'no text of %s is cut off by the cell beside it, or by the paper',
    (_name, kind) => {
      for (const scenario of kind.underScenario ? scenarios : [''])
        expect(cutOff(sheetsOf(kind, grids, scenario).values)).toEqual([]);
    },
  );

  test.each(REPORTS.map((kind) => [kind.name, kind] as const))(
    '%s prints at 60% or more on A4',
    (_name, kind) => {
      for (const scenario of kind.underScenario ? scenarios : ['']) {
        const { values, live } = sheetsOf(kind, grids, scenario);
        for (const sheet of [values, live]) {
          const wide = printedWidth(sheet.widths, sheet.printed!.columns);
          const pages = sheet.pagesWide ?? 1;
          expect(((sheet.landscape ? 741 : 494) * pages) / wide).toBeGreaterThanOrEqual(0.6);
        }
      }
    },
  );

  test('a copy with values holds no formula, and no figure that is not found', () => {
    for (const kind of REPORTS) {
      const { values } = sheetsOf(kind, grids);
      expect(values.spills).toEqual([]);
      expect(textsOf(values).filter((text) => text.startsWith('=') || /undefined|NaN/.test(text))).toEqual(
        [],
      );
    }
  });

  test('with formulas no answer runs into another, even when it grows by two rows', () => {
    for (const kind of REPORTS) {
      const { live } = sheetsOf(kind, grids);
      const areas = live.spills.map(({ row, column, rows, columns }) => ({
        row,
        column,
        rows,
        columns: columns.length,
      }));
      const overlaps = areas.filter((a, i) =>
        areas.some(
          (b, j) =>
            i !== j &&
            a.row <= b.row + b.rows - 1 &&
            b.row <= a.row + a.rows - 1 &&
            a.column < b.column + b.columns &&
            b.column < a.column + a.columns,
        ),
      );
      expect(overlaps).toEqual([]);
      const cells = live.blocks.flatMap(({ row, column, cells: block }) =>
        block.flatMap((line, r) => line.map((cell, c) => ({ row: row + r, column: column + c, cell }))),
      );
      for (const { row, column, rows, columns } of areas)
        expect(
          cells.filter(
            (cell) =>
              cell.cell !== '' &&
              ((cell.row > row && cell.row <= row + rows - 1) || cell.row === row) &&
              cell.column >= column &&
              cell.column < column + columns,
          ),
        ).toEqual([]);
    }
  });
});

test('the statement of Southwark says what there is, that nothing is confirmed, and whether the tests hold', () => {
  const [, southwark] = EXAMPLES.find(([name]) => name === 'Southwark')!;
  const { values, answers } = sheetsOf(REPORTS[0]!, gridsOf(southwark));
  const texts = textsOf(values);
  expect(texts).toContain('Statement of resources');
  expect(texts.some((text) => text.startsWith('Realistic: '))).toBe(true);
  expect(Object.values(answers).filter(isRefused)).toEqual([]);
});

test('the statement of Portsmouth says that nobody knows how much there is, and counts no commitment without a floor', () => {
  const [, portsmouth] = EXAMPLES.find(([name]) => name === 'Portsmouth')!;
  const { values, live } = sheetsOf(REPORTS[0]!, gridsOf(portsmouth));
  expect(textsOf(values)).toContain('In 2006/07 there is an unknown amount, of which £0 is confirmed.');
  expect(textsOf(live).join()).toContain('"unknown","an unknown amount")');
});

test('figures of a report are under headings at their right edge', () => {
  const { values, live } = sheetsOf(REPORTS[0]!, gridsOf(alderbrook));
  const above = values.blocks.filter(({ style }) => style === STYLE.figureHeading);
  expect(above[0]!.cells).toEqual([['2025/26', '2026/27', '2027/28']]);
  for (const { row, column, cells } of above)
    for (const at of cells[0]!.keys()) {
      const below = values.blocks.find((block) => block.row === row + 1 && block.column === column + at);
      expect(typeof below!.cells[0]![0]).toBe('number');
    }
  const headed = live.blocks.filter(({ style }) => style === STYLE.figureHeading);
  expect(headed.length).toBeGreaterThan(0);
});

test('a sentence of a live report is a formula over the cells of its answers', () => {
  const [, coventry] = EXAMPLES[0]!;
  const { live } = sheetsOf(REPORTS[1]!, gridsOf(coventry));
  const sentence = textsOf(live).find((text) => text.startsWith('=IFERROR("'))!;
  expect(sentence).toMatch(/TEXT\(INDEX\(\$[A-Z]+\$\d+#,MATCH\("Total"/);
});

describe('what is shown as bars', () => {
  const grids = gridsOf(alderbrook);
  const partsOf = (name: string) => {
    const { report, values, answers } = sheetsOf(
      REPORTS.find((kind) => kind.name === name)!,
      grids,
    );
    const cells = report.parts.flatMap((part) => (part.part === 'cells' ? [part] : []));
    const amounts = cells.map(({ rows }) =>
      rows.map((line) => line.slice(1).map((cell) => Number(cellValue(cell, answers)))),
    );
    return { cells, values, amounts };
  };
  const sum = (line: readonly number[]) => line.reduce((all, one) => all + one, 0);

  test('a waterfall goes from what there is to what the scenario leaves, each step on what stays', () => {
    const { cells, values, amounts } = partsOf('Scenario comparison');
    expect(cells.map(({ title }) => title)[0]).toMatch(/^How does .* come about\?$/);
    expect(values.charts!.map(({ title }) => title)).toEqual(cells.map(({ title }) => title));
    for (const rows of amounts) {
      let level = rows[0]![1]!;
      for (const [stays, whole, less, more] of rows.slice(1, -1)) {
        expect(whole).toBe(0);
        expect(stays! + less!).toBeCloseTo(level, 2);
        level = stays! + more!;
      }
      expect(rows.at(-1)![1]).toBeCloseTo(level, 2);
    }
  });

  test('tiers add up to the total in cash and to 1 as shares, in every year', () => {
    const { values, amounts: [cash, shares] } = partsOf('Tiers'); // prettier-ignore
    const total = called<Grid>('TIERS')('Base', grids as Grid[]).find(([tier]) => tier === 'Total')!;
    expect(cash!.map((line) => Number(sum(line).toFixed(2)))).toEqual(total.slice(2));
    for (const line of shares!) expect(sum(line)).toBeCloseTo(1, 10);
    expect(values.charts!.map(({ numberFormat, stacked }) => [numberFormat, stacked])).toEqual([
      ['£#,##0', true],
      ['0%', true],
    ]);
  });

  test('a share among money is written as a share', () => {
    const { values } = partsOf('Tiers');
    const formats = new Set(values.blocks.filter(({ cells }) => typeof cells[0]![0] === 'number' && Math.abs(cells[0]![0]) <= 1 && cells[0]![0] !== 0).map(({ numberFormat }) => numberFormat)); // prettier-ignore
    expect([...formats]).toEqual(['0.0%']);
  });
});

test('how much of each commitment is uncertain is known through pools with ring-fenced money', () => {
  const kind = REPORTS.find(({ name }) => name === 'Commitments')!;
  const { answers } = sheetsOf(kind, gridsOf(alderbrook));
  const table = answers.commitments as Input[][];
  const at = table[0]!.indexOf('Uncertain');
  expect(table.slice(1).map((row) => typeof row[at])).toEqual(Array(table.length - 1).fill('number'));
  expect(table.find(([, name]) => name === 'Adaptations')![at]).toBe(0);
});

test('an account opens with the first pool that has been spent from, and a form with the first', () => {
  const plan = readPlan(gridsOf(alderbrook));
  const opens = (name: string) =>
    REPORTS.find((kind) => kind.name === name)!.opensWith?.(plan, plan.tables.Pool!.names);
  expect(opens('Pool memorandum account')).toBe('Learning disability');
  expect(opens('Better Care Fund plan')).toBeUndefined();
});
