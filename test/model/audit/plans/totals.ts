import { type ThreeBooks } from './threeBooks';

const heads = ['', '2010/11', '2011/12', '2012/13'];
const totalsOf = (...last: string[]) => [
  heads,
  ['Play', 10, 20, 30],
  ['Youth', 40, 50, 60],
  ['Carers', 7, 8, 9],
  ['Total', ...last],
];

/** The rules about totals. */
export const TOTALS: Readonly<Record<string, ThreeBooks>> = {
  'Neighbouring totals differ': {
    finds: {
      rows: totalsOf('=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D3)'),
      ...{ cell: 'D5', proposed: '=SUM(D2:D4)' },
    },
    nearly: {
      rows: [
        ['', 'Spent', 'Due'],
        ['Play', 10, null],
        ['Youth', 20, 5],
        ['Carers', 30, 6],
        ['Total', '=B2+B3+B4', '=SUM(C2:C4)'],
      ],
    },
    clean: { rows: totalsOf('=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)') },
  },
  'Total leaves out the last': {
    finds: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Carers', 30],
        ['Total', '=SUM(B1:B2)'],
      ],
      ...{ cell: 'B4', proposed: '=SUM(B1:B3)' },
    },
    nearly: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Year', 2010],
        ['Total', '=SUM(B1:B2)'],
      ],
    },
    clean: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Carers', 30],
        ['Total', '=SUM(B1:B3)'],
      ],
    },
  },
  'Total leaves out the first': {
    finds: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Carers', 30],
        ['Rent', 5],
        ['Total', '=SUM(B2:B4)'],
      ],
      ...{ cell: 'B5', proposed: '=SUM(B1:B4)' },
    },
    nearly: {
      rows: [
        ['Year', 2010],
        ['Youth', 20],
        ['Carers', 30],
        ['Rent', 5],
        ['Total', '=SUM(B2:B4)'],
      ],
    },
    clean: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Carers', 30],
        ['Rent', 5],
        ['Total', '=SUM(B1:B4)'],
      ],
    },
  },
  'Subtotal counted twice': {
    finds: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Children', '=SUM(B1:B2)'],
        ['Rent', 5],
        ['All', '=SUM(B1:B4)'],
      ],
      ...{ cell: 'B5', proposed: '=SUM(B1:B4)-B3' },
    },
    nearly: {
      rows: [
        ...[['Play', 10], ['Youth', 20], ['Share', '=SUM(B1:B2)/100'], ['Rent', 5]], // prettier-ignore
        ['All', '=SUM(B1:B4)'],
      ],
    },
    clean: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Children', '=SUM(B1:B2)'],
        ['Rent', 5],
        ['All', '=SUM(B3:B4)'],
      ],
    },
  },
  'Cell added twice': {
    finds: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Rent', 5],
        ['All', '=SUM(B1:B3)+B2'],
      ],
      cell: 'B4',
    },
    nearly: {
      rows: [
        ['Play', 10],
        ['Double', '=B1+B1'],
      ],
    },
    clean: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Rent', 5],
        ['All', '=B1+B2+B3'],
      ],
    },
  },
  'Sum skips a line': {
    finds: {
      rows: [
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 4],
        ['e', 5],
        ['All', '=B1+B2+B4+B5'],
      ],
      ...{ cell: 'B6', proposed: '=B1+B2+B4+B5+B3' },
    },
    nearly: {
      rows: [
        ['a', 1],
        ['b', 2],
        ['c', '=B1/9'],
        ['d', 4],
        ['e', 5],
        ['All', '=B1+B2+B4+B5'],
      ],
    },
    clean: {
      rows: [
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 4],
        ['e', 5],
        ['All', '=B1+B2+B3+B4+B5'],
      ],
    },
  },
  'Total takes in a year': {
    finds: {
      rows: [
        ['', 2010, 2011],
        ['Play', 10, 20],
        ['Youth', 30, 40],
        ['Total', '=SUM(B1:B3)', null],
      ],
      cell: 'B4',
    },
    nearly: {
      rows: [
        ['Play', 2010, 7],
        ['Youth', 30, 40],
        ['Total', '=SUM(B1:B2)', '=SUM(C1:C2)'],
      ],
    },
    clean: {
      rows: [
        ['', 2010, 2011],
        ['Play', 10, 20],
        ['Youth', 30, 40],
        ['Total', '=SUM(B2:B3)', null],
      ],
    },
  },
  'Total entered as a number': {
    finds: {
      rows: [
        heads,
        ['a', 10, 20, 5],
        ['b', 30, 40, 6],
        ['c', 3, 4, 7],
        ['Total', '=SUM(B2:B4)', 70, '=SUM(D2:D4)'],
      ],
      ...{ cell: 'C5', proposed: '=SUM(C2:C4)' },
    },
    nearly: {
      rows: [
        heads,
        ['a', 10, 20, 5],
        ['b', 30, 40, 6],
        ['c', 3, 4, 7],
        ['Last year', '=SUM(B2:B4)', 70, '=SUM(D2:D4)'],
      ],
    },
    clean: {
      rows: [
        heads,
        ['a', 10, 20, 5],
        ['b', 30, 40, 6],
        ['c', 3, 4, 7],
        ['Total', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
      ],
    },
  },
  'Total of one cell': {
    finds: {
      rows: [
        ['Play', 10],
        ['Total', '=SUM(B1:B1)'],
      ],
      cell: 'B2',
    },
    nearly: {
      rows: [
        ['Play', 10, '=SUM(B$1:B1)'],
        ['Youth', 20, '=SUM(B$1:B2)'],
      ],
    },
    clean: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Total', '=SUM(B1:B2)'],
      ],
    },
  },
  'Hidden figures in a total': {
    finds: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Rent', 5],
        ['Total', '=SUM(B1:B3)'],
      ],
      ...{ cell: 'B4', more: { hiddenRows: [1] } },
    },
    nearly: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Rent', 5],
        ['Total', '=SUBTOTAL(109,B1:B3)'],
      ],
      more: { hiddenRows: [1] },
    },
    clean: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
        ['Rent', 5],
        ['Total', '=SUM(B1:B3)'],
      ],
    },
  },
  'Total of ratios': {
    finds: {
      rows: [
        ['a', 10, 5, '=B1/C1'],
        ['b', 20, 4, '=B2/C2'],
        ['Total', '=SUM(B1:B2)', '=SUM(C1:C2)', '=SUM(D1:D2)'],
      ],
      ...{ cell: 'D3', proposed: '=B3/C3' },
    },
    nearly: {
      rows: [
        ['a', 10, 5, '=B1/B$3'],
        ['b', 20, 4, '=B2/B$3'],
        ['Total', '=SUM(B1:B2)', '=SUM(C1:C2)', '=SUM(D1:D2)'],
      ],
    },
    clean: {
      rows: [
        ['a', 10, 5, '=B1/C1'],
        ['b', 20, 4, '=B2/C2'],
        ['Total', '=SUM(B1:B2)', '=SUM(C1:C2)', '=B3/C3'],
      ],
    },
  },
};
