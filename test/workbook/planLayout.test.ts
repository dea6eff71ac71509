import { readYearHeading } from '../../src/model/calendar/yearHeading';
import { TABLES, type TableSchema } from '../../src/model/plan/declared/schema';
import { dayOf } from '../../src/model/calendar/day';
import { SHIPPED_RULES } from '../../src/model/pools/law/shippedRules';
import { readPlan } from '../../src/model/plan/readPlan';
import { LAID_OUT } from '../../src/workbook/layout/content';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { coventry } from '../../src/workbook/examples/coventry';
import { nottingham } from '../../src/workbook/examples/nottingham';
import { portsmouth } from '../../src/workbook/examples/portsmouth';
import { southwark } from '../../src/workbook/examples/southwark';
import { firstInput } from '../../src/workbook/layout/firstInput';
import { AS_TEXT, type SheetLayout, type WorkbookLayout } from '../../src/workbook/layout/layout';
import { columnWidths } from '../../src/workbook/layout/pagesWide';
import { planLayout } from '../../src/workbook/planLayout';
import { looksLikeMoreThanText } from './typedText';

const layouts: readonly (readonly [string, WorkbookLayout])[] = [
  ['an empty plan', planLayout(emptyPlan(2010), { suffix: '' })],
  ['Coventry', planLayout(coventry, { suffix: '' })],
  ['Portsmouth', planLayout(portsmouth, { suffix: '' })],
  ['Southwark', planLayout(southwark, { suffix: '' })],
  ['Nottingham', planLayout(nottingham, { suffix: '' })],
  ['Coventry beside another plan', planLayout(coventry, { suffix: '2' })],
];

interface Area {
  readonly what: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
const areasOf = (sheet: SheetLayout): Area[] => [
  ...sheet.blocks.map(({ row, column, cells }) => {
    const [first] = cells;
    return { what: String(first?.[0]), row, column, rows: cells.length, columns: first?.length ?? 0 };
  }),
  ...sheet.tables.map(({ name, row, column, columns, rows }) => {
    return { what: name, row, column, rows: rows.length + 1, columns: columns.length };
  }),
  ...sheet.spills.map(({ formula, row, column, columns, rows }) => {
    return { what: formula, row, column, rows: rows + 1, columns: columns.length };
  }),
  ...(sheet.charts ?? []).map(({ name, over }) => ({ what: name, ...over })),
];
const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

describe.each(layouts)('the sheets of %s', (_, layout) => {
  const tables = layout.sheets.flatMap((sheet) => sheet.tables);
  const formulas = layout.sheets.flatMap((sheet) => [
    ...sheet.spills.map(({ formula }) => formula),
    ...sheet.blocks
      .flatMap(({ cells }) => cells.flat().filter((cell) => String(cell).startsWith('=')))
      .map(String),
  ]);

  test.each(layout.sheets.map((sheet) => [sheet.name, sheet] as const))(
    'nothing on %s stands on anything else',
    (_name, sheet) => {
      const areas = areasOf(sheet);
      const clashes = areas.flatMap((a, i) =>
        areas
          .slice(i + 1)
          .filter((b) => overlap(a, b))
          .map((b) => `${a.what} on ${b.what}`),
      );
      expect(clashes).toEqual([]);
    },
  );

  test('every block is a rectangle, and every row of a table has a cell for each heading', () => {
    for (const { blocks } of layout.sheets)
      for (const { cells } of blocks) expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('every table is one that a plan knows, with all its headings and no other but years', () => {
    expect(tables.map(({ columns }) => columns[0]?.heading).sort()).toEqual([...LAID_OUT].sort());
    for (const { columns } of tables) {
      const [first = '', ...others] = columns.map(({ heading }) => heading);
      const schema: TableSchema = TABLES[first as keyof typeof TABLES];
      const known = Object.keys(schema.columns);
      expect(others.filter((heading) => known.includes(heading)).sort()).toEqual([...known].sort());
      const years = others.filter((heading) => !known.includes(heading));
      // of a plan whose amounts are all undated no year has a price index
      if (schema.years === 'index') expect(years).not.toContain('Undated');
      else expect(years.length > 0).toBe(schema.years);
      for (const year of years) expect(['year', 'undated']).toContain(readYearHeading(year).kind);
    }
  });

  test('no table has two columns of one heading', () => {
    for (const { columns } of tables) {
      const headings = columns.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  test('formulas name whole tables of this layout and no other', () => {
    const known = tables.flatMap(({ name }) => [`${name}[#All]`, `${name}[[#All]`]);
    const named = formulas.flatMap((formula) => formula.match(/\w+\[[^\]]*\]/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(known).toContain(name);
  });

  test('formulas name only cells that the layout names', () => {
    const known = layout.names.map(({ name }) => name);
    const cells = formulas.flatMap((formula) => formula.match(/\b(Poolbook_|Picked)\w+/g) ?? []);
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(known).toContain(cell);
  });

  test('lists of choices come from tables of this layout, or fit into the 255 characters that Excel allows', () => {
    for (const { offer } of tables.flatMap(({ columns }) => columns)) {
      if (!offer) continue;
      const { choices } = offer;
      if ('spilledFrom' in choices) throw new Error('No table takes its choices from a spill.');
      if ('table' in choices) {
        const source = tables.find(({ name }) => name === choices.table);
        expect(source?.columns.map(({ heading }) => heading)).toContain(choices.heading);
      } else {
        expect(choices.join(',').length).toBeLessThanOrEqual(255);
        for (const word of choices) expect(word).not.toContain(',');
      }
    }
  });

  test('names of sheets, tables and cells are such as Excel takes, and no two are the same', () => {
    const sheets = layout.sheets.map(({ name }) => name.toLowerCase());
    for (const name of sheets) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    const names = [...tables.map(({ name }) => name), ...layout.names.map(({ name }) => name)];
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_\\][\w.\\]{0,254}$/);
      expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/i); // a cell's address is no name
    }
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('every style that is used is one of the layout', () => {
    const known = layout.styles.map(({ name }) => name);
    const used = layout.sheets.flatMap(({ blocks, tables: here, spills }) => [
      ...blocks.flatMap(({ style }) => style ?? []),
      ...[...here, ...spills].flatMap(({ columns }) => columns.map(({ style }) => style)),
    ]);
    for (const style of used) expect(known).toContain(style);
  });

  test('text that Excel would take for a number or a date stands where Excel is told that it is text', () => {
    for (const { blocks, tables: here } of layout.sheets) {
      for (const { cells, numberFormat } of blocks)
        if (numberFormat !== AS_TEXT) expect(cells.flat().filter(looksLikeMoreThanText)).toEqual([]);
      for (const { columns, rows } of here)
        columns.forEach(({ numberFormat }, i) => {
          if (numberFormat !== AS_TEXT)
            expect(rows.map((row) => row[i] ?? null).filter(looksLikeMoreThanText)).toEqual([]);
        });
    }
  });

  test('headings stand on the same row of each sheet and stay in view with the key column', () => {
    for (const { name, tables: here, spills, frozen } of layout.sheets.filter(
      (each) => !each.pickers && !each.name.startsWith('Overview'),
    ))
      for (const { row } of [...here, ...spills]) {
        expect(row).toBe(3);
        // the findings have no key: their sentences are what is read
        expect(frozen).toEqual({ rows: 4, columns: name.startsWith('Checks') ? 0 : 1 });
      }
  });

  test('what is picked stays in view, charts are made of what spills, and nothing stands below a spill', () => {
    const picking = layout.sheets.filter((each) => each.pickers && !each.name.startsWith('Overview'));
    for (const { pickers, charts = [], spills, blocks, frozen } of picking) {
      for (const { row } of pickers ?? []) expect(row).toBeLessThan(frozen.rows);
      for (const { of, colors } of charts) {
        const spill = spills.find(({ row, column }) => row === of.row && column === of.column);
        expect(of.columns).toBeLessThanOrEqual(spill?.columns.length ?? 0);
        expect(of.rows).toBeLessThanOrEqual((spill?.rows ?? 0) + 1);
        expect(colors.length).toBeLessThanOrEqual(of.columns - 1);
      }
      const lowest = Math.max(...spills.map(({ row }) => row));
      if (spills.length > 0) for (const { row } of blocks) expect(row).toBeLessThan(lowest);
    }
  });

  test('nothing stands below the checks', () => {
    const checks = layout.sheets.find(({ name }) => name.startsWith('Checks'));
    // beside the pane, on a screen of 1280 pixels, there are so many points: the sentences are in them, in lines
    const [found] = checks!.spills;
    expect(columnWidths(checks!).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(660);
    expect(found!.columns.at(-1)!.width).toBeGreaterThan(250);
    expect(found!.rowHeight).toBeGreaterThan(3 * 15);
    expect(checks?.tables).toEqual([]);
    expect(checks?.spills).toHaveLength(1);
    expect(checks?.blocks.every(({ row }) => row < 3)).toBe(true);
  });
});

test('a long name of the plan goes on within the first column, on a row that is as high', () => {
  const named = (planName: string) => {
    const { sheets } = planLayout({ ...emptyPlan(2010), planName }, { suffix: '' });
    return sheets.find(({ name }) => name === 'Partners')!.heights;
  };
  expect(named('Portsmouth Children and Young People Plan 2006/07-2008/09')).toEqual({ 2: 30 });
  expect(named('Better_Care_Fund_and_all_that_is_pooled_beside_it_2025-28')).toEqual({ 2: 30 });
  expect(named('Alderbrook 2025-28 (illustrative)')).toBeUndefined();
});

test('a chart of more names than can be read shows the first, and its title says so', () => {
  const plan = emptyPlan(2010);
  const Commitment = Array.from({ length: 60 }, (_, at) => ({ Commitment: `Promise ${at}` }));
  const { sheets } = planLayout({ ...plan, tables: { ...plan.tables, Commitment } }, { suffix: '' });
  const charts = sheets.flatMap((sheet) => sheet.charts ?? []).map(({ title, of }) => [title, of.rows]);
  expect(charts).toContainEqual(['Which commitments fall short? (the first 40)', 41]);
  expect(charts).toContainEqual(['What does each scenario leave? (the first 40)', 41]);
  expect(charts).toContainEqual(['What happens to services?', 9]);
});

test('years stand beside the name as columns of £ with pence, one for each year of the plan', () => {
  const layout = planLayout(emptyPlan(2010), { suffix: '' });
  const streams = layout.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'Streams');
  expect(
    streams?.columns.slice(3, 7).map(({ heading, numberFormat, unit }) => [heading, numberFormat, unit]),
  ).toEqual(['2010/11', '2011/12', '2012/13', '2013/14'].map((year) => [year, '£#,##0.00;-£#,##0.00', '£']));
  expect(streams?.rows).toEqual([Array(17).fill('')]);
});

test('with a suffix every sheet, table and name has it, and the formulas and lists follow', () => {
  const layout = planLayout(coventry, { suffix: ' 2' });
  expect(layout.sheets.map(({ name }) => name)).toEqual([
    'Overview 2',
    'Start 2',
    'Partners 2',
    'Funding 2',
    'Pools 2',
    'Risk share 2',
    'Contributions 2',
    'Services 2',
    'Tiers 2',
    'Allocations 2',
    'Conditions 2',
    'Commitments 2',
    'Indicators 2',
    'Mappings 2',
    'Scenarios 2',
    'Outturn 2',
    'Evidence 2',
    'Deflators 2',
    'Law 2',
    'Checks 2',
  ]);
  expect(layout.names).toEqual([{ name: 'Poolbook_plan2', sheet: 'Start 2', row: 2, column: 1 }]);
  expect(layout.opens).toBe('Overview 2');
  const funding = layout.sheets.find(({ name }) => name === 'Funding 2');
  expect(funding?.spills.map(({ formula }) => formula)).toEqual(['=POOL.FUNDING("Base",Streams2[#All])']);
  expect(funding?.tables[0]?.columns.find(({ heading }) => heading === 'Partner')?.offer).toEqual({
    choices: { table: 'Partners2', heading: 'Partner' },
    otherwise: 'asks',
  });
});

describe.each(layouts)('the overview of %s', (_, { sheets, opens }) => {
  const [overview] = sheets as [SheetLayout];
  // at the right of the page is what it is calculated from under the scenario that is picked
  const page = overview.printed?.columns ?? Infinity;
  const shown = overview.spills.filter(({ column }) => column < page);
  test('opens first, and holds nothing but formulas over results', () => {
    expect(overview.name).toBe(opens);
    const [answer, sentence] = [0, 1].map((at) =>
      String(overview.blocks.find(({ row }) => row === at)!.cells[0]![0]),
    );
    const all = [answer!, sentence!, ...shown.map(({ formula }) => formula)];
    for (const formula of all)
      expect(formula).toMatch(/^=IFERROR\(.*'(Overview|Funding|Tiers|Commitments|Checks)/);
    expect(all.join('')).not.toMatch(/POOL\.|\[#All\]/);
  });
  test('has its scenario picked in a cell in view, the first to be filled in', () => {
    const { pickers = [], spills, frozen } = overview;
    expect(pickers.map(({ title }) => title)).toEqual(page < Infinity ? ['Scenario'] : []);
    for (const { row, column } of pickers) {
      expect([firstInput(overview), row < frozen.rows]).toEqual([{ row, column }, true]);
      const rest = spills.filter((spill) => !shown.includes(spill)).map(({ formula }) => formula);
      expect(rest.map((formula) => /POOL\.[A-Z]+\(OverviewScenario\d*,/.test(formula))).toEqual(
        Array(4).fill(true),
      );
    }
  });
  test('draws what it lists by year, which is last so that it can grow', () => {
    const spills = new Map(shown.map((spill) => [`${spill.row} ${spill.column}`, spill]));
    for (const { of, colors } of overview.charts!) {
      const [year, sums] = [of.column, of.column + 1].map((column) => spills.get(`${of.row} ${column}`)!);
      expect(year!.columns[0]!.heading).toBe('Year');
      expect([sums!.columns.length, colors.length]).toEqual([of.columns - 1, of.columns - 1]);
      expect(of.rows).toBeLessThanOrEqual(sums!.rows + 1);
    }
    const lowest = Math.max(...shown.map(({ row }) => row));
    expect(overview.charts!.every(({ of }) => of.row === lowest)).toBe(true);
    expect(overview.blocks.every(({ row, column }) => row < lowest || column > page)).toBe(true);
  });
  test('prints on one page of A4 that lies across', () => {
    expect([overview.landscape, overview.pagesWide ?? 1]).toEqual([true, 1]);
    const across = columnWidths(overview).reduce((sum, width) => sum + width, 0);
    const [of] = overview.charts!.map((chart) => chart.of);
    const rows = overview.printed?.rows ?? of!.row + of!.rows;
    // points between the margins, and what a row and a taller title take
    expect((rows * 15 + 3 * 6) * Math.min(1, 741 / across)).toBeLessThan(487);
  });
});

describe('the sheets of pools', () => {
  const sheets = planLayout(emptyPlan(2006), { suffix: '2' }).sheets;
  const sheet = (name: string) => sheets.find((each) => each.name === `${name} 2`)!;
  const headings = (name: string) => sheet(name).tables[0]!.columns.map(({ heading }) => heading);
  const years = ['2006/07', '2007/08', '2008/09', '2009/10'];

  test('a pool is read from what it is and how large, by its rules and terms, to its evidence', () => {
    expect(headings('Pools')).toEqual([
      ...['Pool', 'Kind', 'Legal basis', 'Host', ...years, 'Starts', 'Ends'],
      ...['Overspend rule', 'Underspend rule', 'Bands', 'Reserve', 'Reserve then', 'Opening balance'],
      ...['Signed', 'Pool manager', 'Aims', 'Functions', 'Client group', 'Staff and goods', 'Monitoring'],
      ...['Variation', 'Review', 'Exit', 'VAT regime', 'Evidence'],
    ]);
    expect(sheet('Pools').pagesWide).toBeGreaterThanOrEqual(3);
  });

  test('contributions and outturns say whose they are before the years', () => {
    expect(headings('Contributions').slice(0, 8)).toEqual([
      ...['Contribution', 'Pool', 'Partner', 'Stream', ...years],
    ]);
    expect(headings('Outturn')).toEqual([
      ...['Outturn', 'Pool', 'Service', 'Partner', ...years, 'Borne by', 'Evidence'],
    ]);
  });

  test('terms have room for a sentence before one is typed', () => {
    const widths = sheet('Pools').tables[0]!.columns.filter(({ heading }) => /Aims|Exit|Bands/.test(heading));
    for (const { width } of widths) expect(width).toBeGreaterThanOrEqual(170);
  });

  test('days fit on one line before one is typed', () => {
    const days = sheets.flatMap((each) => each.tables.flatMap(({ columns }) => columns));
    for (const { width } of days.filter(({ unit }) => unit === 'date'))
      expect(width).toBeGreaterThanOrEqual(84);
  });

  test('what goes into each pool stands beside the contributions, its totals marked', () => {
    const { spills, tables } = sheet('Contributions');
    expect(spills.map(({ formula }) => formula)).toEqual([
      '=POOL.POOLS("Base",Pools2[#All],Contributions2[#All],Streams2[#All])',
    ]);
    expect(spills[0]!.columns.map(({ heading }) => heading)).toEqual(['Pool', 'Partner', ...years]);
    expect(spills[0]!.marks).toMatchObject([{ word: 'Total', column: 1 }]);
    expect(spills[0]!.column).toBeGreaterThan(tables[0]!.columns.length);
  });

  test('a source is taken as entered, since pools are sources too; other names are asked about', () => {
    const [source, service] = ['Source', 'Service'].map((name) =>
      sheet('Allocations').tables[0]!.columns.find(({ heading }) => heading === name),
    );
    expect(source).toMatchObject({ offer: { choices: { table: 'Streams2' }, otherwise: 'takes' } });
    expect(service).toMatchObject({ offer: { choices: { table: 'Services2' }, otherwise: 'asks' } });
  });

  test('years, evidence and types of partner are offered where any text is understood', () => {
    const offer = (name: string, heading: string) =>
      sheet(name).tables[0]!.columns.find((column) => column.heading === heading)?.offer;
    expect(offer('Scenarios', 'From year')).toEqual({ choices: years, otherwise: 'takes' });
    expect(offer('Funding', 'Evidence')).toEqual({
      choices: { table: 'Evidence2', heading: 'Evidence' },
      otherwise: 'takes',
    });
    expect(offer('Law', 'Partner type')).toMatchObject({ otherwise: 'takes' });
    expect(offer('Funding', 'Taper')).toBeUndefined();
  });

  test.each([
    ['Services', '=POOL.SERVICES("Base",Services2[#All],Allocations2[#All],', ['Service', 'Tier', ...years]],
    [
      'Tiers',
      '=POOL.TIERS("Base",Services2[#All],Allocations2[#All],Tiers2[#All],',
      ['Tier', 'Measure', ...years],
    ],
    [
      'Commitments',
      '=POOL.COMMITMENTS("Base",Commitments2[#All],Allocations2[#All],',
      ['Priority', 'Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'],
    ],
  ])('what is calculated of %s stands beside them', (name, formula, expected) => {
    const { spills, tables } = sheet(name);
    expect(spills).toHaveLength(1);
    expect(spills[0]!.formula.startsWith(formula)).toBe(true);
    expect(spills[0]!.columns.map(({ heading }) => heading)).toEqual(expected);
    expect(spills[0]!.column).toBeGreaterThan(tables[0]!.columns.length);
  });

  test('the law is what ships with the add-in, in days that Excel shows as dates', () => {
    const [law] = sheet('Law').tables;
    expect(law!.name).toBe('LawRules2');
    expect(law!.rows).toHaveLength(SHIPPED_RULES.length);
    const from = law!.columns.findIndex(({ heading }) => heading === 'From');
    expect(law!.columns[from]!.numberFormat).toBe('dd/mm/yyyy');
    expect(law!.rows[0]![from]).toBe(dayOf(2000, 4, 1));
    expect(readPlan([[law!.columns.map(({ heading }) => heading), ...law!.rows]]).problems).toEqual([]);
  });

  test('the checks read every table that is laid out', () => {
    const tables = sheets.flatMap((each) => each.tables.map(({ name }) => `${name}[#All]`));
    expect(sheet('Checks').spills[0]!.formula).toBe(`=POOL.CHECKS("Base",${tables.join(',')})`);
  });

  test('the order of work names every sheet once', () => {
    const named = sheet('Start')
      .blocks.flatMap(({ cells }) => cells.map(([first]) => String(first)))
      .filter((words) => / 2$/.test(words));
    expect(named.sort()).toEqual(
      sheets
        .map(({ name }) => name)
        .filter((name) => name !== 'Start 2')
        .sort(),
    );
  });
});

test('a plan with scenarios, and one that is yet to be typed, has sheets on which to pick them', () => {
  const named = (content: typeof coventry) =>
    planLayout(content, { suffix: '' })
      .sheets.map(({ name }) => name)
      .filter((name) => ['What if', 'Comparison'].includes(name));
  for (const content of [emptyPlan(2010), southwark, nottingham])
    expect(named(content)).toEqual(['What if', 'Comparison']);
  for (const content of [coventry, portsmouth]) expect(named(content)).toEqual([]);
});

test('a comparison opens with Base and the scenarios of the plan, five at the most', () => {
  const chosen = (content: typeof coventry) => {
    const { blocks, pickers } = planLayout(content, { suffix: '' }).sheets.find(
      ({ name }) => name === 'Comparison',
    )!;
    const { row, column } = pickers!.at(-1)!;
    return blocks.find((block) => block.row === row && block.column === column)?.cells[0];
  };
  expect(chosen(emptyPlan(2010))).toEqual(['Base', '', '']);
  expect(chosen(nottingham)).toEqual([
    'Base',
    "Children's budget a year ago",
    "Children's budget cut",
    'Shift to prevention after the cut',
    'Police a year ago',
  ]);
  expect(chosen(southwark)).toHaveLength(5);
});

test('the Value of a step shows as its Change says, and its cells keep their own format', () => {
  const [table] = planLayout(alderbrook, { suffix: '' }).sheets.find(
    ({ name }) => name === 'Scenarios',
  )!.tables;
  const value = table!.columns.findIndex(({ heading }) => heading === 'Value');
  expect(table!.columns[value]!.numberFormat).toBeUndefined();
  expect(
    Object.fromEntries(
      table!.marks!.map(({ word, numberFormat, columns }) => [word, [numberFormat, columns]]),
    ),
  ).toMatchObject({
    ...{ 'cut %': ['0.0%', { from: value, count: 1 }], ends: ['dd/mm/yyyy', { from: value, count: 1 }] },
    'cut £': [expect.stringContaining('£'), { from: value, count: 1 }],
  });
});

describe('schedules and charts of the sheets of scenarios', () => {
  const places = (content: typeof coventry, sheet: string) => {
    const { charts, spills } = planLayout(content, { suffix: '' }).sheets.find(({ name }) => name === sheet)!;
    // what breaks first is above all else on the sheet What if
    const below = spills!.filter(({ formula }) => !formula.includes('POOL.SURVIVES'));
    return { charts: charts!.map(({ over }) => over.row), schedules: below.map(({ row }) => row) };
  };
  test.each(['What if', 'Comparison'])('%s shows full charts before its schedules', (sheet) => {
    const { charts, schedules } = places(alderbrook, sheet);
    expect(Math.max(...charts)).toBeLessThan(Math.min(...schedules));
  });
  test.each(['What if', 'Comparison'])('%s shows charts that would be half empty below them', (sheet) => {
    for (const content of [emptyPlan(2010), southwark]) {
      const { charts, schedules } = places(content, sheet);
      expect(Math.min(...charts)).toBeGreaterThan(Math.min(...schedules) + content.tables.Commitment.length);
    }
  });
  test('a plan without scenarios has nothing to compare, however full it is', () => {
    const { charts, schedules } = places(
      { ...alderbrook, tables: { ...alderbrook.tables, Scenario: [], Stream: [] } },
      'Comparison',
    );
    expect(charts[0]).toBeGreaterThan(schedules[0]!);
  });
});
