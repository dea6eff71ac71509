import * as fc from '../../fastCheck';
import { readPlan } from '../../../src/model/plan/readPlan';
import { outturnLines } from '../../../src/model/pools/year/outturnLines';
import { settlePool } from '../../../src/model/pools/settled/poolSettlement';
import { triedOutturn } from '../../../src/model/pools/year/triedOutturn';
import { type Grid } from '../../../src/model/table/grid';

const YEAR = { start: 2006 };
const pools: Grid = [
  ['Pool', 'Host', 'Overspend rule', 'Underspend rule'],
  ['CAMHS', 'Council', 'Contribution share', 'Contribution share'],
  ['Equipment', 'Council', 'Host bears', 'Host bears'],
];
const contributions: Grid = [
  ['Contribution', 'Pool', 'Partner', '2006/07', '2007/08'],
  ['', 'CAMHS', 'Council', 1250000, 1],
  ['', 'CAMHS', 'PCT', 830000, 1],
  ['', 'CAMHS', 'Schools', 170000, 1],
  ['', 'Equipment', 'Council', 50, 50],
];
const outturns: Grid = [
  ['Outturn', 'Borne by', 'pool ', 'Service', 'Partner', 'FY2006-07', '2007/08'],
  ['Q4', '', 'CAMHS', 'Respite', 'PCT', 1200000, 7],
  ['', '', 'Equipment', 'Hoists', '', 60, 8],
  ['', 'Shared', 'camhs', 'Transition', '', 1138417.63, 9],
  ['Total', '', '', '', '', 2338477.63, 24],
];

describe('the lines of an outturn', () => {
  const lines = (...grids: Grid[]) => outturnLines(readPlan(grids), 'CAMHS', '2006/07');
  const BLANK = { row: null, name: '', service: '', partner: '', borneBy: '' };
  const amount = (pence: number) => ({ pence, atLeast: false, known: true });

  test('are the rows of the pool with what was spent', () =>
    expect(lines(outturns)).toEqual({
      from: 'outturn',
      lines: [
        { ...BLANK, row: 1, name: 'Q4', service: 'Respite', partner: 'PCT', amount: amount(120000000) },
        { ...BLANK, row: 3, service: 'Transition', borneBy: 'Shared', amount: amount(113841763) },
      ],
    }));

  test('of an amount that nobody knows stay unknown', () => {
    const unknown: Grid = [
      ['Outturn', 'Pool', '2006/07'],
      ['', 'CAMHS', 'tbc'],
    ];
    expect(lines(unknown)).toEqual({
      from: 'outturn',
      lines: [{ ...BLANK, row: 1, amount: { pence: 0, atLeast: true, known: false } }],
    });
  });

  test('are the allocated services, each once, where nothing was spent yet; rows that wait keep their partner', () => {
    const waiting: Grid = [
      ['Outturn', 'Pool', 'Service', 'Partner', '2006/07'],
      ['', 'CAMHS', 'Respite', 'PCT', ''],
      ['', 'CAMHS', 'Respite', 'Schools', ''],
    ];
    const allocated: Grid = [
      ['Allocation', 'Source', 'Service', '2006/07'],
      ['', 'CAMHS', 'Transition', 5],
      ['', 'CAMHS', 'respite', 1],
      ['', 'CAMHS', 'Transition', 2],
      ['', 'CAMHS', 'Closed', 0],
      ['', 'Grant', 'Transition', 90],
    ];
    expect(lines(waiting, allocated)).toEqual({
      from: 'allocation',
      lines: [
        { ...BLANK, row: 1, service: 'Respite', partner: 'PCT', amount: amount(100) },
        { ...BLANK, row: 2, service: 'Respite', partner: 'Schools', amount: amount(0) },
        { ...BLANK, service: 'Transition', amount: amount(700) },
      ],
    });
  });

  test('are one line of an unknown amount where nothing is known of the year', () =>
    expect(lines(contributions)).toEqual({
      from: 'nothing',
      lines: [{ ...BLANK, amount: { pence: 0, atLeast: true, known: false } }],
    }));
});

describe('an outturn that is tried', () => {
  const line = (row: number | null, service: string, pence: number) => ({
    ...{ row, service, pence },
    ...{ partner: '', borneBy: '' },
  });

  test('replaces the rows of its pool and year; everything else stays as it was', () => {
    const tried = triedOutturn(outturns, 'CAMHS', YEAR, [
      { row: 1, service: 'Respite', partner: 'PCT', borneBy: '', pence: 1 },
      line(3, 'Transition', 113841763),
      line(null, 'Speech therapy', 250),
    ]);
    expect(tried).toEqual([
      outturns[0],
      ['Q4', '', 'CAMHS', 'Respite', 'PCT', '', 7],
      ...outturns.slice(2),
      ['', '', 'CAMHS', 'Respite', 'PCT', 0.01, ''],
      ['', '', 'CAMHS', 'Speech therapy', '', 2.5, ''],
    ]);
    expect(outturns[1]![5]).toBe(1200000);
  });

  test('of a year that the table is missing gets a column', () => {
    const tried = triedOutturn(outturns, 'CAMHS', { start: 1999 }, [line(3, '', 100)]);
    expect(tried.map((row) => row[7])).toEqual(['1999/00', '', '', '', '', 1]);
  });

  test('does not stand on the evidence of the amount that it replaces', () => {
    const rounded: Grid = [
      ['Outturn', 'Pool', '2006/07', 'Evidence'],
      ['', 'CAMHS', 2300000, 'JAR 10'],
    ];
    const evidenceOf = (pence: number) =>
      triedOutturn(rounded, 'CAMHS', YEAR, [line(1, '', pence)])
        .filter((row) => row[2] !== '')
        .map((row) => row[3]);
    expect(evidenceOf(230000000)).toEqual(['Evidence', 'JAR 10']);
    expect(evidenceOf(230000001)).toEqual(['Evidence', '']);
  });

  test('settles by the same model, to the penny', () => {
    const settledAt = (pence: number) => {
      const tried = triedOutturn(outturns, 'CAMHS', YEAR, [line(1, '', pence)]);
      return settlePool(readPlan([pools, contributions, tried]), 'CAMHS', YEAR);
    };
    const { partners } = settledAt(233841763);
    expect(partners.map(({ share }) => share)).toEqual([4912091, 3261628, 668044]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), (outturn) => {
        const { partners, unallocated, carried } = settledAt(outturn);
        const liabilities = partners.reduce((sum, { liability }) => sum + liability, 0);
        expect(liabilities + unallocated + carried).toBe(outturn);
      }),
    );
  });

  test('of the figures that the plan holds is the outturn that the plan holds', () => {
    const { lines } = outturnLines(readPlan([pools, contributions, outturns]), 'CAMHS', '2006/07');
    const same = lines.map((each) => ({ ...each, pence: each.amount.pence }));
    expect(triedOutturn(outturns, 'CAMHS', YEAR, same)).toEqual(outturns);
  });
});
