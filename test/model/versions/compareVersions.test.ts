import { compareVersions } from '../../../src/model/versions/compareVersions';
import {
  countSentence,
  fadingSentence,
  formulaSentence,
  rowSentence,
  totalSentence,
  worseningSentence,
} from '../../../src/model/versions/sentences';
import { takeVersion } from '../../../src/model/versions/takeVersion';
import { readVersion, type SavedTable } from '../../../src/model/versions/kept/version';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { type SheetCells } from '../../../src/model/audit/workbookCells';
import { sheetOf } from '../audit/sheetOf';

type Tables = Readonly<Record<string, Grid>>;

const version = (tables: Tables, ...sheets: SheetCells[]) => {
  const named: SavedTable[] = Object.entries(tables).map(([name, grid]) => ({ name, grid }));
  // as the workbook keeps it
  return readVersion(JSON.stringify(takeVersion('Plan', named, { sheets })));
};
const told = (before: Tables, after: Tables) => {
  const compared = compareVersions(version(before), version(after));
  return [
    ...compared.rows.map(rowSentence),
    ...compared.effects.totals.map(totalSentence),
    ...compared.effects.counts.map(countSentence),
    ...compared.worse.map(worseningSentence),
    ...compared.faded.map(fadingSentence),
  ];
};

const PLAN = {
  Streams: [
    ['Stream', 'Partner', 'Certainty', 'Note', '2010/11', '2011/12'],
    ['Sure Start', 'Council', 'Confirmed', 'mine', 16_400_000, 0],
    ['Area grant', 'Council', 'Indicative', '', 10_700_000, 'unknown'],
    ['Health', 'PCT', 'Confirmed', '', 900_000, 900_000],
  ],
  Pools: [
    ['Pool', 'Host'],
    ['CAMHS', 'PCT'],
  ],
  Contributions: [
    ['Contribution', 'Pool', 'Partner', 'Stream', '2010/11'],
    ['', 'CAMHS', 'PCT', 'Health', 600_000],
    ['', 'CAMHS', 'Council', 'Area grant', 400_000],
  ],
  Services: [
    ['Service', 'Tier'],
    ['Play', 'Universal'],
    ['Therapy', 'Specialist'],
  ],
  Commitments: [
    ['Commitment', 'Status', '2010/11'],
    ['Play for all', 'Green', 16_000_000],
    ['Quick help', 'Amber', 1_000_000],
  ],
  Allocations: [
    ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
    ['', 'Sure Start', 'Play', 'Play for all', 16_000_000],
    ['', 'CAMHS', 'Therapy', 'Quick help', 1_000_000],
  ],
} satisfies Record<string, Cell[][]>;
type Name = keyof typeof PLAN;
const withTable = (name: Name, change: (grid: Cell[][]) => Cell[][]) => ({
  ...PLAN,
  [name]: change(PLAN[name].map((row) => [...row])),
});
const withCell = (name: Name, row: number, column: number, cell: Cell) =>
  withTable(name, (grid) =>
    grid.map((line, r) => line.map((each, c) => (r === row && c === column ? cell : each))),
  );
const sorted = (grid: Cell[][]) => [grid[0]!, ...grid.slice(1).reverse()];

describe('what is no change of meaning', () => {
  it.each<[string, Tables]>([
    ['nothing', PLAN],
    ['rows in another order', withTable('Streams', sorted)],
    ['allocations in another order', withTable('Allocations', sorted)],
    [
      'columns in another order',
      withTable('Streams', (grid) => grid.map(([a, ...rest]) => [a!, ...rest.reverse()])),
    ],
    ['blank rows between', withTable('Streams', (grid) => [grid[0]!, [null], ...grid.slice(1)])],
    ['a column of the user’s own', withCell('Streams', 1, 3, 'theirs')],
    ['a year written otherwise', withCell('Streams', 0, 4, 'FY2010-11')],
    ['capitals and spaces', withCell('Allocations', 1, 1, ' sure  START ')],
    ['a zero for a blank', withCell('Streams', 1, 5, null)],
    ['a table of another name', { ...withTable('Streams', (g) => g), Mine: [['Note'], ['x']] }],
    [
      'another year without money',
      withTable('Pools', (grid) => grid.map((row, r) => [...row, r ? null : '2012/13'])),
    ],
  ])('%s', (_, after) => {
    expect(told(PLAN, after)).toEqual([]);
  });
});

describe('what is otherwise, and what it does to the totals', () => {
  it('an amount', () => {
    expect(told(PLAN, withCell('Streams', 1, 4, 16_400_000.01))).toEqual([
      'Sure Start: 2010/11 £16,400,000 → £16,400,000.01 (+£0.01).',
      'Funding in 2010/11: £28,000,000 → £28,000,000.01 (+£0.01).',
    ]);
  });

  it('an amount that is known now', () => {
    expect(told(PLAN, withCell('Streams', 2, 5, 5))).toEqual([
      'Area grant: 2011/12 unknown → £5.',
      'Funding in 2011/12: at least £900,000 → £900,005.',
    ]);
  });

  it('a row that was inserted, and one that is gone', () => {
    const after = withTable('Streams', ([heads, ...rows]) => [
      heads!,
      ['Youth', 'Police', 'At risk', '', 5, 0],
      ...rows.slice(1),
    ]);
    expect(told(PLAN, after)).toEqual([
      'Youth is new: Partner Police; Certainty At risk; 2010/11 £5.',
      'Sure Start is gone: Partner Council; Certainty Confirmed; 2010/11 £16,400,000.',
      'Funding in 2010/11: £28,000,000 → £11,600,005 (-£16,399,995).',
    ]);
  });

  it('a stream that is renamed wherever it is used is one change', () => {
    const renamed = (grid: Cell[][]) =>
      grid.map((row) => row.map((cell) => (cell === 'Area grant' ? 'ABG' : cell)));
    const after = { ...PLAN, Streams: renamed(PLAN.Streams), Contributions: renamed(PLAN.Contributions) };
    expect(told(PLAN, after)).toEqual(['ABG was called Area grant.']);
  });

  it('a stream that is renamed in its own table alone leaves what no longer finds it', () => {
    expect(told(PLAN, withCell('Streams', 2, 0, 'ABG'))).toEqual([
      'ABG was called Area grant.',
      'Council to CAMHS: Stream still says Area grant, which has another name now.',
    ]);
  });

  it('a pool that is renamed keeps its total', () => {
    const renamed = (grid: Cell[][]) =>
      grid.map((row) => row.map((cell) => (cell === 'CAMHS' ? 'Minds' : cell)));
    const named = Object.fromEntries(Object.entries(PLAN).map(([name, grid]) => [name, renamed(grid)]));
    const before = {
      ...PLAN,
      Pools: [
        ['Pool', 'Host', 'Legal basis'],
        ['CAMHS', 'PCT', 'Section 75'],
      ],
    };
    const after = {
      ...named,
      Pools: [
        ['Pool', 'Host', 'Legal basis'],
        ['Minds', 'PCT', 'Section 75'],
      ],
    };
    expect(told(before, after)).toEqual(['Minds was called CAMHS.']);
  });

  it('a name of which too little is said is new and gone, not renamed', () => {
    expect(
      told(PLAN, {
        ...PLAN,
        Services: [
          ['Service', 'Tier'],
          ['Sport', 'Universal'],
          ['Therapy', 'Specialist'],
        ],
      }),
    ).toEqual(['Sport is new: Tier Universal.', 'Play is gone: Tier Universal.']);
  });

  it('an allocation that goes to another service is the same allocation', () => {
    const after = withCell('Allocations', 2, 2, 'Play');
    expect(told(PLAN, after)).toEqual(['CAMHS for Play: Service Therapy → Play.']);
  });

  it('a commitment that was kept and is broken, whose status must not get worse', () => {
    expect(told(PLAN, withCell('Allocations', 1, 4, 15_999_999))).toEqual([
      'Sure Start for Play: 2010/11 £16,000,000 → £15,999,999 (-£1).',
      'Services in 2010/11: £17,000,000 → £16,999,999 (-£1).',
      'Commitments kept in 2010/11: 2 → 1.',
      'Commitments broken in 2010/11: 0 → 1.',
      'Play for all was green and must not get worse: it falls £1 below its floor in 2010/11.',
    ]);
  });

  it.each([
    ['Amber', 'Red', ['Quick help was Amber and is Red: green stays green, and amber never turns red.']],
    ['Green', 'amber', ['Quick help was Green and is amber: green stays green, and amber never turns red.']],
    ['Red', 'Amber', []],
    ['Amber', 'Green', []],
  ])('a status typed as %s before and %s now', (before, after, said) => {
    const sentences = told(withCell('Commitments', 2, 1, before), withCell('Commitments', 2, 1, after));
    expect(sentences.slice(1)).toEqual(said);
  });

  it('a rule, a table that is gone, and a year that is new', () => {
    const { Pools: _, ...rest } = PLAN;
    const ruled = {
      ...rest,
      Commitments: PLAN.Commitments.map((row, r) => [
        ...row,
        r === 0 ? 'Rule' : r === 1 ? 'total >= 5' : '',
        r === 0 ? '2012/13' : 7,
      ]),
    };
    expect(told(PLAN, ruled)).toEqual([
      'CAMHS is gone: Host PCT.',
      'Play for all: Rule blank → total >= 5; 2012/13 blank → £7 (+£7).',
      'Quick help: 2012/13 blank → £7 (+£7).',
      'Commitments broken in 2012/13: 0 → 2.',
      'Play for all was green and must not get worse: it falls £7 below its floor in 2012/13.',
      'Quick help was amber and must not get worse: it falls £7 below its floor in 2012/13.',
    ]);
  });
});

describe('formulas', () => {
  const formulas = (before: SheetCells[], after: SheetCells[], tables: [Tables, Tables] = [{}, {}]) =>
    compareVersions(version(tables[0], ...before), version(tables[1], ...after)).formulas.map(
      (change) => `${change.sheet} · ${formulaSentence(change)}`,
    );
  const budget = (rows: readonly (readonly Cell[])[], given = {}) => sheetOf('Budget', rows, given);
  const PLAIN = [
    ['Service', '2010', 'Half'],
    ['Play', 100, '=B2*Rates!$B$2'],
    ['Care', 200, '=B3*Rates!$B$2'],
    ['Rest', 300, '=B4*Rates!$B$2'],
    ['Total', '=SUM(B2:B4)', '=SUM(C2:C4)'],
  ];
  const RATES = sheetOf('Rates', [
    ['What', 'Rate'],
    ['Half', 0.5],
  ]);

  it('follow a row that is inserted above, between and on another sheet', () => {
    const after = [
      ['A title'],
      ['Service', '2010', 'Half'],
      ['Play', 100, '=B3*Rates!$B$3'],
      ['Care', 200, '=B4*Rates!$B$3'],
      ['New', 0, null],
      ['Rest', 300, '=B6*Rates!$B$3'],
      ['Total', '=SUM(B3:B6)', '=SUM(C3:C6)'],
    ];
    const rates = sheetOf('Rates', [
      ['What', 'Rate'],
      ['Third', 0.3],
      ['Half', 0.5],
    ]);
    expect(formulas([budget(PLAIN), RATES], [rates, budget(after)])).toEqual([]);
  });

  it('follow a column that is inserted, a table that is sorted, a sheet that is renamed and moved', () => {
    const wider = PLAIN.map(([a, b, c], r) => [
      a!,
      r === 0 ? 'Unit' : 'x',
      b === '=SUM(B2:B4)' ? '=SUM(C2:C4)' : b!,
      c === '=SUM(C2:C4)' ? '=SUM(D2:D4)' : String(c).replace('=B', '=C'),
    ]);
    expect(formulas([budget(PLAIN), RATES], [budget(wider), RATES])).toEqual([]);
    const [heads, play, care, rest, total] = PLAIN;
    const turned = [heads!, ['Rest', 300, '=B2*Rates!$B$2'], care!, ['Play', 100, '=B4*Rates!$B$2'], total!];
    expect(play && rest).toBeTruthy();
    expect(formulas([budget(PLAIN), RATES], [budget(turned), RATES])).toEqual([]);
    const renamed = PLAIN.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('Rates!', "'The rates'!") : cell)),
    );
    expect(formulas([budget(PLAIN), RATES], [{ ...RATES, name: 'The rates' }, budget(renamed)])).toEqual([]);
  });

  it('that say something else, are new, or are gone, each once with its copies', () => {
    const after = [
      ['Service', '2010', 'Half'],
      ['Play', 100, '=B2*Rates!$B$2*2'],
      ['Care', 200, '=B3*Rates!$B$2*2'],
      ['Rest', 300, 150],
      ['Total', '=SUM(B2:B3)', '=SUM(C2:C4)', '=B5-C5'],
    ];
    expect(formulas([budget(PLAIN), RATES], [budget(after), RATES])).toEqual([
      'Budget · C2 and 1 more: =B2*Rates!$B$2 → =B2*Rates!$B$2*2',
      'Budget · C4: =B4*Rates!$B$2 is gone',
      'Budget · B5: =SUM(B2:B4) → =SUM(B2:B3)',
      'Budget · D5: =B5-C5 is new',
    ]);
  });

  it('on a sheet that is new, and on one that is gone', () => {
    expect(
      formulas([budget(PLAIN), RATES], [{ ...budget(PLAIN), id: 'other', name: 'Copy' }, RATES]),
    ).toEqual([
      'Budget · C2 and 2 more: =B2*Rates!$B$2 is gone',
      'Budget · B5 and 1 more: =SUM(B2:B4) is gone',
      'Copy · C2 and 2 more: =B2*Rates!$B$2 is new',
      'Copy · B5 and 1 more: =SUM(B2:B4) is new',
    ]);
  });

  it('over a table that has another name', () => {
    const of = (name: string) => [
      {
        ...sheetOf('Out', [[`=POOL.FUNDING("Base",${name}[#All])`, 'Total']]),
        spills: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      },
    ];
    const { Streams } = PLAN;
    expect(formulas(of('Streams'), of('Money'), [{ Streams }, { Money: Streams }])).toEqual([]);
    expect(formulas(of('Streams'), of('Money'), [{ Streams }, { Streams }])).toEqual([
      'Out · A1: =POOL.FUNDING("Base",Streams[#All]) → =POOL.FUNDING("Base",Money[#All])',
    ]);
  });

  it('20,000 of them below an inserted row are the same', () => {
    const rows = (from: number) =>
      Array.from({ length: 5_000 }, (_, r) => {
        const at = from + r;
        return [
          `Line ${r}`,
          r,
          `=B${at}*Rates!$B$2`,
          `=C${at}+B${at}`,
          `=SUM(C$${from}:C${at})`,
          `=D${at}-E${at}`,
        ];
      });
    const before = version({}, sheetOf('Budget', [['Line'], ...rows(2)]), RATES);
    const after = version({}, sheetOf('Budget', [['Note'], ['Line'], ...rows(3)]), RATES);
    expect(compareVersions(before, after).formulas).toEqual([]);
  });
});

test('one penny that moved is found among 10,000 allocations', () => {
  const rows = (pennyAt: number): Grid => [
    ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', '2011/12'],
    ...Array.from({ length: 10_000 }, (_, r) => [
      '',
      `Stream ${r % 60}`,
      `Service ${r % 900}`,
      `Commitment ${r % 70}`,
      r + (r === pennyAt ? 0.01 : 0),
      100,
    ]),
  ];
  const [before, after] = [version({ Allocations: rows(-1) }), version({ Allocations: rows(777) })];
  expect(compareVersions(before, after).rows.map(rowSentence)).toEqual([
    'Stream 57 for Service 777: 2010/11 £777 → £777.01 (+£0.01).',
  ]);
});

test('what is kept can be read again, and what is no version says so', () => {
  const kept = takeVersion('Plan', [{ name: 'Streams', grid: PLAN.Streams }], { sheets: [] });
  expect(readVersion(JSON.stringify(kept))).toEqual(kept);
  for (const text of ['', 'null', '{"planName":"x"}', JSON.stringify({ ...kept, tables: [1] })])
    expect(() => readVersion(text)).toThrow('cannot be read');
});
