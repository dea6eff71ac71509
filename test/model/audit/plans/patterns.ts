import { type Cell } from '../../../../src/model/table/grid';
import { type Rows, type ThreeBooks } from './threeBooks';

/** Lines of cost by price; the formula of line 4 and the figure of line 5 may be another. */
const priced = (fourth: Cell, fifth: Cell = '=B5*C5'): Rows => [
  ['Play', 10, 4, '=B1*C1'],
  ['Youth', 11, 5, '=B2*C2'],
  ['Carers', 12, 6, '=B3*C3'],
  ['Meals', 13, 7, fourth],
  ['Travel', 14, 8, fifth],
  ['Advice', 15, 9, '=B6*C6'],
];
const month = (fifth: string): Rows =>
  Array.from({ length: 12 }, (_, r) => [
    `line ${'abcdefghijkl'[r]}`,
    r + 1,
    r === 4 ? fifth : `=B${r + 1}*Rates!$A$${r + 1}`,
  ]);
const block = (from: number, last: string): Rows => [
  ['Grant', 10 + from, 20],
  ['Fees', 5, 6],
  ['Due', last, null],
  [null],
];

/** The rules about formulas that differ from their neighbours. */
export const PATTERNS: Readonly<Record<string, ThreeBooks>> = {
  'Inconsistent formula': {
    finds: { rows: priced('=B4*C3'), cell: 'D4', proposed: '=B4*C4' },
    nearly: { rows: priced('=C4*B4') },
    clean: { rows: priced('=B4*C4') },
  },
  'Odd among like sheets': {
    finds: {
      rows: month('=B4*Rates!$A$5'),
      others: { May: month('=B5*Rates!$A$5'), June: month('=B5*Rates!$A$5'), Rates: [[1]] },
      ...{ cell: 'C5', proposed: '=B5*Rates!$A$5' },
    },
    nearly: {
      rows: month('=B4*Rates!$A$5'),
      others: { May: month('=B5*Rates!$A$5'), June: month('=B5*Rates!$A$7'), Rates: [[1]] },
    },
    clean: {
      rows: month('=B5*Rates!$A$5'),
      others: { May: month('=B5*Rates!$A$5'), June: month('=B5*Rates!$A$5'), Rates: [[1]] },
    },
  },
  'Odd among lines of one label': {
    finds: {
      rows: [...block(0, '=B1-B2'), ...block(1, '=B5-B6'), ...block(2, '=B9-B9'), ...block(3, '=B13-B14')],
      ...{ cell: 'B11', proposed: '=B9-B10' },
    },
    nearly: {
      rows: [...block(0, '=B1-B2'), ...block(1, '=B5-B6'), ...block(2, '=B9-B9'), ...block(3, '=B13-B13')],
    },
    clean: {
      rows: [...block(0, '=B1-B2'), ...block(1, '=B5-B6'), ...block(2, '=B9-B10'), ...block(3, '=B13-B14')],
    },
  },
  'Overwritten formula': {
    finds: { rows: priced(95), cell: 'D4', proposed: '=B4*C4' },
    nearly: {
      rows: [
        ['', '2010', '2011'],
        ['Pay', 200, '=B2*2'],
        ['Rent', 40, '=B3*2'],
      ],
    },
    clean: { rows: priced('=B4*C4') },
  },
  'Numbers in place of a formula': {
    finds: {
      rows: [
        ['', 'a', 'b', 'c', 'd'],
        ['In', 10, 20, 30, 40],
        ['Out', 1, 2, 3, 4],
        ['Left', '=B2-B3', 18, 27, 35],
      ],
      ...{ cell: 'E4', proposed: '=E2-E3' },
    },
    nearly: {
      rows: [
        ['', 'a', 'b', 'c', 'd'],
        ['In', 10, 20, 30, 40],
        ['Out', 1, 2, 3, 4],
        ['Left', '=B2-B3', 5, 6, 7],
      ],
    },
    clean: {
      rows: [
        ['', 'a', 'b'],
        ['In', 10, 20],
        ['Out', 1, 2],
        ['Left', '=B2-B3', '=C2-C3'],
      ],
    },
  },
};
