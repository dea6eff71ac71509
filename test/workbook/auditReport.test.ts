import { certifyWorkbook } from '../../src/model/audit/certifyWorkbook';
import { evidenceCoverage } from '../../src/model/evidence/evidenceCoverage';
import { everyNumber } from '../../src/model/plan/everyNumber';
import { readPlan } from '../../src/model/plan/readPlan';
import { auditReport } from '../../src/workbook/auditSheets/auditReport';
import { coventry } from '../../src/workbook/examples/coventry';
import { exampleBook } from '../model/trace/exampleBook';
import { scaleOf } from './scaleOf';

const AT_LEAST = 'At least: an amount in it is not known, or known as a bound.';

describe('the audit report of the example', () => {
  const certificate = certifyWorkbook({
    sheets: exampleBook(coventry).sheets.map(({ cells }) => cells),
    names: [],
  });
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
    accepted: [
      {
        finding: {
          ...{ severity: 'Warning', check: 'Money unspent', subject: 'ABG', year: '2010/11', amount: 500 },
          ...{ sentence: 'ABG has £5 left.', place: null },
        },
        acceptance: {
          ...{ check: 'Money unspent', subject: 'ABG', year: '2010/11', sentence: 'ABG has £5 left.' },
          ...{ reason: 'A reserve', on: '2010-04-01', until: '2010-06-30' },
        },
      },
    ],
    coverage: evidenceCoverage(
      readPlan([
        [
          ['Stream', 'Evidence', '2010/11'],
          ['ABG', 'A3', 90.01],
          ['Sure Start', '', 30],
          ['A grant', '', 'unknown'],
        ],
        [
          ['Evidence', 'Quality'],
          ['A3', 'exact'],
        ],
      ]),
    ),
    numbers: everyNumber(
      readPlan([
        [
          ['Stream', 'Weeks', '2010/11'],
          ['ABG', 52, 9.5],
          ['Total', '', 9.5],
        ],
      ]),
    ),
    notChecked: [{ why: 'No Outturn table', place: null, checks: ['Settlement', 'Casts'] }],
    exceptions: [{ rule: 'Whole column', sheetId: 's', cell: 'B2', content: '=1', reason: 'The list grows' }],
    sheetNames: new Map([['s', 'Budget']]),
    versions: [{ name: 'June', date: '1 June 2009' }],
    review: {
      outOfDate: true,
      findings: [
        {
          ...{ rule: 'Whole column', severity: 'Note', sheetId: 's', sheet: 'Budget', row: 4, column: 3 },
          ...{ cell: 'D5', sentence: 'D5 refers to whole columns.', content: '=1', accepted: null },
          ...{ kind: 'style', likelihood: 0.8, cells: ['D5'], places: [{ row: 4, column: 3 }] },
          ...{ proposed: null, effect: null },
        },
      ],
    },
    record: {
      ticks: [
        {
          tick: {
            ...{
              sheetId: 's',
              sheet: 'Budget',
              row: 1,
              column: 1,
              content: '10',
              shown: '10',
              label: 'Play',
            },
            ...{ mark: 'agreed', note: 'Letter, p. 2', by: 'AW', on: '2010-06-30' },
          },
          ...{ state: 'changed', row: 1, column: 1, sheet: 'Budget', shows: '12' },
        },
      ],
      coverage: [
        {
          ...{ sheet: 'Budget', figures: 4, ticked: 1, money: 80, tickedMoney: 20, changed: 1 },
          marks: { checked: 0, queried: 0, agreed: 1 },
        },
      ],
      signOffs: [{ version: 'June', hash: 'ab12', by: 'AW', on: '2010-06-30', holds: true }],
    },
    since: {
      ...{ name: 'June', date: '1 June 2009' },
      groups: [
        { title: 'Totals', lines: [{ sentence: 'Funding: £5 → £7 (+£2).', place: null, cell: null }] },
      ],
    },
  }).sheets;
  const lines = Array.from({ length: 200 }, (_, line) =>
    sheet!.blocks.flatMap(({ row, cells }) => cells[line - row]?.join(' | ') ?? []).join(' | '),
  );

  test('prints at 60% or more, like every other sheet', () => {
    expect(scaleOf(sheet!)).toBeGreaterThanOrEqual(0.59);
  });
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
        'Warning | Money unspent | 2010-04-01 | 2010-06-30 | 5 | ABG has £5 left. Accepted because: A reserve',
        'No Outturn table | Settlement; Casts',
        'Read |  | 1 | 9.5 | ',
        'Left out | Stream table, row 2, Total | 1 | 9.5 | it states a total of other rows',
        'Not read | Stream table, column Weeks | 1 | 52 | it is a column of your own',
        'All numbers |  | 3 | 71 | ',
        'Whole column | Budget | B2 | The list grows',
        'June | 1 June 2009',
        expect.stringMatching(/^Budget \| 4 \| 1 \| 1 \| 0\.25 \| The record is kept in the workbook/),
        'Budget | Play | agreed, changed since: 12 | B2 | 10 | AW, 2010-06-30: Letter, p. 2',
        'June | AW | 2010-06-30 |  |  | ab12',
        `Funding streams | All | 3 | 120.01 | 1 | ${AT_LEAST}`,
        `Funding streams | … exact | 1 | 90.01 | ${9001 / 12001} | `,
        `Funding streams | Without evidence | 2 | 30 | ${3000 / 12001} | ${AT_LEAST}`,
        'Funding streams | Sure Start | not evidenced | 30 |  | ',
        'Funding streams | A grant | not evidenced | not given |  | Nobody knows these amounts.',
        'What the formula review finds; the workbook has changed since',
        'Note | Whole column | Budget | D5 | D5 refers to whole columns.',
        'What changed since June, 1 June 2009',
        'Totals | Funding: £5 → £7 (+£2).',
      ]),
    ));
  test('no block stands on another, and no figure is kept as text', () => {
    const cells = sheet!.blocks.flatMap(({ row, column, cells: block }) =>
      block.flatMap((line, r) => line.map((_, c) => `${row + r} ${column + c}`)),
    );
    expect(new Set(cells).size).toBe(cells.length);
    const texts = sheet!.blocks.flatMap(({ cells: block }) => block.flat());
    expect(texts.filter((cell) => typeof cell === 'string' && /^[\d.,]+$/.test(cell))).toEqual([]);
  });
});
