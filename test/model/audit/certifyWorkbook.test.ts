import { called } from '../../functions/called';
import { certifyWorkbook } from '../../../src/model/audit/certifyWorkbook';
import { type SheetCells, type WorkbookCells } from '../../../src/model/audit/workbookCells';
import { type Cell } from '../../../src/model/table/grid';
import { sheetOf } from './sheetOf';

const commitments = called('COMMITMENTS');
const compare = called('COMPARE');
const funding = called('FUNDING');
const risk = called('RISK');
const survivingCut = called('SURVIVES');
const tiers = called('TIERS');

type Cells = Cell[][];
const STREAMS: Cells = [
  ['Stream', 'Certainty', '2010/11'],
  ['Sure Start', 'Confirmed', 16_400_000],
  ['Area grant', 'At risk', 10_700_000.01],
];
const COMMITMENTS: Cells = [
  ['Commitment', '2010/11'],
  ['Play', 3_000_000],
];
const SERVICES: Cells = [
  ['Service', 'Tier'],
  ['Clubs', 'Universal'],
  ['Care', 'Specialist'],
];
const ALLOCATIONS: Cells = [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
  ['', 'Sure Start', 'Clubs', 'Play', 1_000_000],
  ['', 'Area grant', 'Care', 'Play', 2_000_000],
];

const onSheet = (name: string, grid: Cells): SheetCells =>
  sheetOf(name, grid, {
    tables: [{ name, row: 0, column: 0, rows: grid.length, columns: grid[0]!.length, totals: false }],
  });
/** A sheet on which a formula stands in B3 and shows what it answers. */
const resultSheet = (name: string, formula: string, answer: Cells): SheetCells => {
  const values = answer.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return {
    ...sheetOf(name, [], { row: 2, column: 1 }),
    values,
    formulas: values.map((row, r) => row.map((cell, c) => (r + c === 0 ? formula : cell))),
    spills: [{ row: 2, column: 1, rows: answer.length, columns: answer[0]!.length }],
  };
};
const answered = (work: unknown[][]) => work as Cells;
const PLAY = 'POOL.COMMITMENTS("",Commitments[#All],Allocations[#All],Streams[#All])';
/** The workbook whose cells are as they are calculated, and then one thing is changed. */
const book = ({
  streams = STREAMS,
  shown = answered(funding('', [STREAMS])),
  formula = '=POOL.FUNDING("Base",Streams[#All])',
}: { streams?: Cells; shown?: Cells; formula?: string } = {}): WorkbookCells => ({
  names: [],
  sheets: [
    onSheet('Streams', streams),
    onSheet('Services', SERVICES),
    onSheet('Allocations', ALLOCATIONS),
    onSheet('Commitments', COMMITMENTS),
    resultSheet('Funding', formula, shown),
    resultSheet(
      'Tiers',
      '=POOL.TIERS(,Services[#All],Allocations!A1:E3)',
      answered(tiers('', [SERVICES, ALLOCATIONS])),
    ),
    resultSheet('Kept', `=${PLAY}`, answered(commitments('', [COMMITMENTS, ALLOCATIONS, STREAMS]))),
  ],
});
const withCell = (grid: Cells, row: number, column: number, cell: Cell): Cells =>
  grid.map((line, r) => line.map((each, c) => (r === row && c === column ? cell : each)));

describe('the recomputation certificate', () => {
  it('finds every result as it is recomputed, cell by cell', () => {
    const { formulas, discrepancies, notRecomputed, inputs } = certifyWorkbook(book());
    expect(formulas).toEqual([
      { sheet: 'Funding', cell: 'B3', name: 'POOL.FUNDING', cells: 16 },
      { sheet: 'Tiers', cell: 'B3', name: 'POOL.TIERS', cells: 27 },
      { sheet: 'Kept', cell: 'B3', name: 'POOL.COMMITMENTS', cells: 16 },
    ]);
    expect([discrepancies, notRecomputed]).toEqual([[], []]);
    expect(inputs.map(({ name, sheet, rows }) => [name, sheet, rows])).toEqual([
      ['Allocations', 'Allocations', 2],
      ['Commitments', 'Commitments', 1],
      ['Services', 'Services', 2],
      ['Streams', 'Streams', 2],
    ]);
  });

  it('is the same for the same workbook, and another when one penny of one input is', () => {
    const once = certifyWorkbook(book());
    expect(certifyWorkbook(book())).toEqual(once);
    const streams = withCell(STREAMS, 1, 2, 16_400_000.01);
    const twice = certifyWorkbook(book({ streams, shown: answered(funding('', [streams])) }));
    expect(twice.discrepancies).toEqual([]);
    expect(twice.inputsHash).not.toBe(once.inputsHash);
    expect(twice.resultsHash).not.toBe(once.resultsHash);
    const changed = twice.inputs.filter(({ hash }, i) => hash !== once.inputs[i]!.hash);
    expect(changed.map(({ name }) => name)).toEqual(['Streams']);
  });

  it('says in which cell one penny of one result is not what was recomputed', () => {
    const shown = withCell(answered(funding('', [STREAMS])), 3, 3, 27_100_000.02);
    const { discrepancies, resultsHash } = certifyWorkbook(book({ shown }));
    expect(discrepancies).toEqual([
      {
        ...{ sheetId: 'id of Funding', sheet: 'Funding', row: 5, column: 4, cell: 'E6' },
        ...{ shown: '£27,100,000.02', recomputed: '£27,100,000.01' },
      },
    ]);
    expect(resultsHash).not.toBe(certifyWorkbook(book()).resultsHash);
  });

  it('says where a result was left behind when an input changed and nothing was calculated', () => {
    const streams = withCell(STREAMS, 2, 2, 10_700_000.02);
    expect(
      certifyWorkbook(book({ streams })).discrepancies.map(({ sheet, cell }) => `${sheet}!${cell}`),
    ).toEqual(['Funding!E5', 'Funding!E6']);
  });

  it('says so of a word, of a row too many, and of one too few', () => {
    const right = answered(funding('', [STREAMS]));
    const shown = [...withCell(right, 1, 2, 'confirmed'), ['Total', null, null, 1]];
    expect(
      certifyWorkbook(book({ shown })).discrepancies.map(({ cell, shown: there, recomputed }) => [
        cell,
        there,
        recomputed,
      ]),
    ).toEqual([
      ['D4', 'confirmed', 'Confirmed'],
      ['B7', 'Total', 'blank'],
      ['E7', '£1.00', 'blank'],
    ]);
    expect(certifyWorkbook(book({ shown: right.slice(0, 3) })).discrepancies.map(({ cell }) => cell)).toEqual(
      ['B6', 'E6'],
    );
  });

  it.each([
    ['=SUM(POOL.FUNDING("Base",Streams[#All]))', 'it is part of a longer formula'],
    ['=POOL.FUNDING("Cuts",Streams[#All])', 'The scenario Cuts is not among those that the formula is given'],
    [
      '=POOL.FUNDING(Streams!A2,Streams[#All])',
      'The scenario Sure Start is not among those that the formula is given',
    ],
    ['=POOL.FUNDING("",Elsewhere[#All])', 'what it is given are not all tables of this workbook'],
    ['=POOL.FUNDING("",Services[#All])', 'The Stream table is not among those that the formula is given'],
  ])('%s is not recomputed: %s', (formula, why) => {
    const { notRecomputed, formulas } = certifyWorkbook(book({ formula }));
    expect(notRecomputed).toMatchObject([{ sheet: 'Funding', cell: 'B3', name: 'POOL.FUNDING', why }]);
    expect(formulas.map(({ sheet }) => sheet)).toEqual(['Tiers', 'Kept']);
  });

  describe('under a scenario', () => {
    const steps = (value: number): Cells => [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
      ['Cuts', 1, 'Stream', 'Sure Start', 'set £', value, 'protected'],
    ];
    const TABLES = [COMMITMENTS, ALLOCATIONS, STREAMS];
    const under = (scenario: string, step: number, shownAt = step): WorkbookCells => ({
      names: [],
      sheets: [
        ...book().sheets.slice(0, 4),
        onSheet('Scenarios', steps(step)),
        resultSheet(
          'Kept',
          `=POOL.COMMITMENTS(${scenario},Commitments[#All],Allocations[#All],Streams[#All],Scenarios[#All])`,
          answered(commitments('Cuts', [...TABLES, steps(shownAt)])),
        ),
      ],
    });

    it('is recomputed too, whether the scenario is typed or in a cell', () => {
      for (const scenario of ['"Cuts"', '"cuts"', 'Scenarios!A2']) {
        const { formulas, discrepancies, notRecomputed } = certifyWorkbook(under(scenario, 900_000));
        expect(formulas).toHaveLength(1);
        expect([discrepancies, notRecomputed]).toEqual([[], []]);
      }
    });

    it('finds one penny of a step, and gives other hashes for it', () => {
      const right = certifyWorkbook(under('"Cuts"', 900_000));
      const other = certifyWorkbook(under('"Cuts"', 900_000.01));
      expect(other.discrepancies).toEqual([]);
      expect(other.inputsHash).not.toBe(right.inputsHash);
      expect(other.resultsHash).not.toBe(right.resultsHash);
      const stale = certifyWorkbook(under('"Cuts"', 900_000.01, 900_000));
      expect(stale.discrepancies.map(({ cell, shown, recomputed }) => [cell, shown, recomputed])).toEqual([
        ['E4', '£2,900,000.00', '£2,900,000.01'],
        ['G4', '£100,000.00', '£99,999.99'],
        ['H4', '0.6896551724137931', '0.689655170035'],
      ]);
    });
  });

  describe('as the sheets What if and Comparison ask', () => {
    const streams: Cells = [
      ['Stream', 'Certainty', 'Probability', '2010/11'],
      ['Sure Start', 'Confirmed', '', 1_000_000],
      ['Area grant', 'At risk', 0.75, 2_000_000],
    ];
    const steps: Cells = [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread'],
      ['Cuts', 1, 'Stream', 'Area grant', 'cut £', 100_000, 'pro rata'],
    ];
    const commitment: Cells = [
      ['Commitment', '2010/11'],
      ['Play', 2_800_000],
    ];
    const tables = [streams, ALLOCATIONS, commitment, SERVICES, steps];
    const given = 'Streams[#All],Allocations[#All],Commitments[#All],Services[#All],Scenarios[#All]';
    const beside = (measure: string, scenarios: string[]) =>
      answered(compare(measure, [scenarios], '2010/11', tables));
    const survives = answered(survivingCut('Cuts', '2010/11', tables));
    const chances = answered(risk('Cuts', '2010/11', '', '', tables));
    /** Breaks first is shown last. */
    const arranged = (grid: Cells) => grid.map(([a, b, c, d, e, f]) => [a!, b!, c!, e!, f!, d!]);
    const sheets = (results: readonly (readonly [string, string, Cells])[]): WorkbookCells => ({
      names: [
        { name: 'PickedScenario', formula: '=Picked!$A$1' },
        { name: 'PickedYear', formula: '=Picked!$B$1' },
      ],
      sheets: [
        onSheet('Streams', streams),
        onSheet('Services', SERVICES),
        onSheet('Allocations', ALLOCATIONS),
        onSheet('Commitments', commitment),
        onSheet('Scenarios', steps),
        sheetOf('Picked', [
          ['Cuts', '2010/11', null],
          ['Base', null, 'Cuts'],
        ]),
        ...results.map(([name, formula, shown]) => resultSheet(name, formula, shown)),
      ],
    });
    const SURVIVES = `=IFNA(SORTBY(POOL.SURVIVES(PickedScenario,PickedYear,${given}),{1,2,3,6,4,5}),"None")`;
    const chosen = `=POOL.COMPARE("Service",CHOOSE({1,2},"Base",PickedScenario),PickedYear,${given})`;
    const results = [
      ['Beside', chosen, beside('Service', ['Base', 'Cuts'])],
      [
        'Side by side',
        `=POOL.COMPARE("Status",FILTER(Picked!A2:C2,Picked!A2:C2<>"","Base"),Picked!B1,${given})`,
        beside('Status', ['Base', 'Cuts']),
      ],
      [
        'Demand',
        `=POOL.COMPARE("Unmet demand",PickedScenario,PickedYear,${given})`,
        beside('Unmet demand', ['Cuts']),
      ],
      ['Survives', SURVIVES, arranged(survives)],
      ['Risk', `=POOL.RISK(PickedScenario,PickedYear,,,${given})`, chances],
    ] as const;

    it('finds comparisons, the largest cut and risk as they are recomputed', () => {
      expect(survives[1]).toEqual(['Same percentage', 100_000, 100_000 / 2_900_000, 'Play', 0.01, 0.01]);
      expect(chances[1]!.slice(0, 3)).toEqual(['Play', 0.75, 450_000]);
      const { formulas, discrepancies, notRecomputed } = certifyWorkbook(sheets(results));
      expect([discrepancies, notRecomputed]).toEqual([[], []]);
      expect(formulas.map(({ name, cells }) => [name, cells])).toEqual([
        ['POOL.COMPARE', 12],
        ['POOL.COMPARE', 8],
        ['POOL.COMPARE', 6],
        ['POOL.SURVIVES', 18],
        ['POOL.RISK', 14],
      ]);
    });

    it('says in which cell one of them shows another penny, wherever its column is arranged', () => {
      const shown = [
        ['Beside', chosen, withCell(results[0][2], 2, 3, -100_000.01)],
        ['Survives', SURVIVES, withCell(results[3][2], 1, 3, 0.02)],
        ['Risk', results[4][1], withCell(chances, 1, 1, 0.76)],
      ] as const;
      expect(
        certifyWorkbook(sheets(shown)).discrepancies.map(({ sheet, cell, recomputed }) => [
          ...[sheet, cell, recomputed],
        ]),
      ).toEqual([
        ['Beside', 'E5', '-£100,000.00'],
        ['Survives', 'E4', '£0.01'],
        ['Risk', 'C4', '0.75'],
      ]);
    });

    it('says what of them is not recomputed, and why', () => {
      const shown: [string, string, Cells][] = [
        ['Cut', SURVIVES, [['No commitment has a floor']]],
        ['Worked out', `=POOL.COMPARE("Service",TRIM("Base"),PickedYear,${given})`, results[0][2]],
        ['Longer', `=SUM(POOL.RISK("",PickedYear,,,${given}))`, [[1]]],
      ];
      expect(
        certifyWorkbook(sheets(shown)).notRecomputed.map(({ sheet, cell, why }) => [sheet, cell, why]),
      ).toEqual([
        ['Cut', 'B3', 'it shows in words why there is no answer'],
        ['Worked out', 'B3', 'another formula works out what it is asked for'],
        ['Longer', 'B3', 'it is part of a longer formula'],
      ]);
      const many: Cells = [
        streams[0]!,
        ...Array.from({ length: 11 }, (_, i): Cell[] => [`Grant ${i}`, 'At risk', 0.5, 100]),
      ];
      const lines: Cells = [
        ALLOCATIONS[0]!,
        ...Array.from({ length: 11 }, (_, i): Cell[] => ['', `Grant ${i}`, 'Clubs', 'Play', 100]),
      ];
      const drawn = answered(risk('', '2010/11', '', '', [many, lines, commitment]));
      const { formulas, notRecomputed } = certifyWorkbook({
        names: [],
        sheets: [
          onSheet('Streams', many),
          onSheet('Allocations', lines),
          onSheet('Commitments', commitment),
          resultSheet(
            'Risk',
            '=POOL.RISK("","2010/11",,,Streams[#All],Allocations[#All],Commitments[#All])',
            drawn,
          ),
        ],
      });
      expect(formulas.map(({ cells }) => cells)).toEqual([8]);
      expect(notRecomputed.map(({ cell, why }) => [cell, why])).toEqual([
        ['B4', 'of Play, more than 10 streams that may not arrive reach it'],
      ]);
    });
  });

  it('says what a formula shows that answers no figures, and which input cannot be read', () => {
    const error = { error: '#SPILL!' } as const;
    const streams = withCell(STREAMS, 1, 2, '£16m');
    expect(certifyWorkbook(book({ shown: [[error]] })).notRecomputed).toMatchObject([
      { cell: 'B3', why: 'it shows #SPILL!' },
    ]);
    expect(certifyWorkbook(book({ streams })).notRecomputed[0]!.why).toBe(
      'The Stream table, row 1, 2010/11 holds £16m, which is no amount in whole pence',
    );
  });

  it('agrees with the functions about 10,000 allocations', () => {
    const rows: Cells = [
      ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', '2011/12'],
      ...Array.from({ length: 10_000 }, (_, r) => [
        '',
        'Sure Start',
        r % 2 ? 'Clubs' : 'Care',
        'Play',
        r / 100,
        r,
      ]),
    ];
    const workbook: WorkbookCells = {
      names: [],
      sheets: [
        onSheet('Streams', STREAMS),
        onSheet('Allocations', rows),
        onSheet('Commitments', COMMITMENTS),
        resultSheet('Kept', `=${PLAY}`, answered(commitments('', [COMMITMENTS, rows, STREAMS]))),
      ],
    };
    expect(certifyWorkbook(workbook).discrepancies).toEqual([]);
  });
});
