import { certifyWorkbook } from '../../../src/model/audit/certifyWorkbook';
import { type WorkbookCells } from '../../../src/model/audit/workbookCells';
import { coventry } from '../../../src/workbook/examples/coventry';
import { auditReport } from '../../../src/workbook/auditReport';
import { bookWith, exampleBook, sheetWith } from '../trace/exampleBook';

const cellsOf = ({ sheets }: ReturnType<typeof bookWith>): WorkbookCells => ({
  sheets: sheets.map(({ cells }) => cells),
  names: [],
});
const workbook = (sureStart = 100.01, shown = 100.01, scenario = 'Base') =>
  cellsOf(
    bookWith(
      sheetWith('Streams', [
        {
          ...{ row: 3, column: 1, table: 'Streams' },
          grid: [
            ['Stream', 'Partner', '2010/11'],
            ['Sure Start', 'Council', sureStart],
          ],
        },
      ]),
      sheetWith('Funding', [
        {
          ...{ row: 1, column: 0, formula: `=POOL.FUNDING("${scenario}",Streams[#All])` },
          grid: [
            ['Stream', 'Partner', 'Certainty', '2010/11'],
            ['Sure Start', 'Council', '', shown],
            ['Total', '', '', shown],
          ],
        },
      ]),
    ),
  );

test('what agrees is certified, with hashes of 64 digits', () => {
  const { formulas, discrepancies, notRecomputed, inputs, inputsHash, resultsHash } =
    certifyWorkbook(workbook());
  expect(formulas).toEqual([
    { sheet: 'Funding', cell: 'A2', name: 'POOL.FUNDING', cells: expect.any(Number) },
  ]);
  expect([discrepancies, notRecomputed]).toEqual([[], []]);
  expect(inputs).toMatchObject([{ name: 'Streams', sheet: 'Streams', rows: 1 }]);
  expect([inputsHash, resultsHash]).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}$/),
    expect.stringMatching(/^[0-9a-f]{64}$/),
  ]);
});

test('one penny in one input changes the hash, and the certificate says in which cells', () => {
  const before = certifyWorkbook(workbook());
  const after = certifyWorkbook(workbook(100.02));
  expect(after.inputsHash).not.toBe(before.inputsHash);
  expect(after.resultsHash).toBe(before.resultsHash);
  expect(after.discrepancies).toMatchObject([
    { sheet: 'Funding', cell: 'D3', shown: '£100.01', recomputed: '£100.02' },
    { sheet: 'Funding', cell: 'D4', shown: '£100.01', recomputed: '£100.02' },
  ]);
});

test('another result has another hash of results, and the same of inputs', () => {
  const before = certifyWorkbook(workbook());
  const after = certifyWorkbook(workbook(100.02, 100.02));
  expect(after.discrepancies).toEqual([]);
  expect(after.resultsHash).not.toBe(before.resultsHash);
  expect(certifyWorkbook(workbook(100.01, 100.02)).inputsHash).toBe(before.inputsHash);
});

test('a formula under a scenario is not recomputed, and that is said', () =>
  expect(certifyWorkbook(workbook(100.01, 100.01, 'Cuts')).notRecomputed).toMatchObject([
    { cell: 'A2', why: 'it stands under the scenario Cuts; the plan as typed is recomputed' },
  ]));

describe('the audit report of the example', () => {
  const certificate = certifyWorkbook(cellsOf(exampleBook(coventry)));
  const [sheet] = auditReport({
    ...{
      planName: 'Coventry',
      day: '1 April 2010',
      poolbook: '0.1.0',
      sheetName: 'Audit report',
      certificate,
    },
    findings: [
      {
        severity: 'Error',
        check: 'Uses',
        subject: 'ABG',
        year: '',
        amount: 1,
        sentence: 'Short.',
        place: null,
      },
    ],
    exceptions: [{ rule: 'Whole column', sheetId: 's', cell: 'B2', content: '=1', reason: 'The list grows' }],
    sheetNames: new Map([['s', 'Budget']]),
    versions: [{ name: 'June', date: '1 June 2009' }],
  }).sheets;
  const lines = sheet!.blocks.flatMap(({ cells }) => cells.map((line) => line.join(' | ')));

  test('the five functions agree, whatever they show', () => {
    expect(certificate.formulas.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'POOL.FUNDING',
        'POOL.POOLS',
        'POOL.SERVICES',
        'POOL.TIERS',
        'POOL.COMMITMENTS',
      ]),
    );
    expect(certificate.discrepancies).toEqual([]);
  });
  test('holds the hashes, the findings, what was accepted and the versions, each under its headings', () =>
    expect(lines).toEqual(
      expect.arrayContaining([
        'None: every cell that was compared agrees to the penny.',
        `All inputs |  |  | ${certificate.inputsHash}`,
        'Error | Uses | ABG |  | 0.01 | Short.',
        'Whole column | Budget | B2 | The list grows',
        'June | 1 June 2009',
      ]),
    ));
  test('no block stands on another', () => {
    const rows = sheet!.blocks.flatMap(({ row, cells }) => cells.map((_, i) => row + i));
    expect(new Set(rows).size).toBe(rows.length);
  });
});
