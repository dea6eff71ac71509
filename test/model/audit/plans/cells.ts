import { type ThreeBooks } from './threeBooks';

const clean = {
  rows: [
    ['Play', 10],
    ['Youth', 20],
    ['Total', '=SUM(B1:B2)'],
  ],
};
const one = (finds: string, nearly: string): ThreeBooks => ({
  finds: {
    rows: [
      ['Play', 10],
      ['Youth', 20],
      ['Figure', finds],
    ],
    cell: 'B3',
  },
  nearly: {
    rows: [
      ['Play', 10],
      ['Youth', 20],
      ['Figure', nearly],
    ],
  },
  clean,
});

/** The rules about single cells. */
export const CELLS: Readonly<Record<string, ThreeBooks>> = {
  Error: {
    finds: {
      rows: [
        ['Play', 10],
        ['Ratio', '=B1/B9'],
      ],
      more: { shows: { B2: { error: '#DIV/0!' } } },
      cell: 'B2',
    },
    nearly: {
      rows: [
        ['Play', 10],
        ['Ratio', '=B1/B9'],
      ],
      more: { shows: { B2: { error: '#BUSY!' } } },
    },
    clean,
  },
  'Circular formulas': one('=SUM(B1:B3)', '=SUM(B1:B2)+ROW(B3)'),
  'Number stored as text': {
    finds: {
      rows: [
        ['Play', 10],
        ['Youth', '1,250'],
        ['Total', '=SUM(B1:B2)'],
      ],
      cell: 'B2',
    },
    nearly: {
      rows: [
        ['Paragraph', '41'],
        ['Year', '2010'],
        ['Figure', '=1+1'],
      ],
    },
    clean,
  },
  'Constant in a formula': one('=B1*1.175', '=B1*12'),
  'Input entered again in a formula': {
    finds: {
      rows: [
        ['Rate', 0.246],
        ['Cut', '=B1*100'],
        ['Again', '=B2*0.246'],
      ],
      cell: 'B3',
    },
    nearly: {
      rows: [
        ['Rate', 0.246],
        ['Cut', '=B1*100'],
        ['Again', '=B2*0.25'],
      ],
    },
    clean,
  },
  'Error masked': one('=IFERROR(B1/B2,0)', '=IFERROR(B1/B2,B2)'),
  'Rounding on the way': {
    finds: {
      rows: [
        ['Play', 10],
        ['Rounded', '=ROUND(B1,0)'],
        ['Total', '=SUM(B1:B2)'],
      ],
      cell: 'B2',
    },
    nearly: {
      rows: [
        ['Play', 10],
        ['Shown', '=ROUND(B1,0)'],
      ],
    },
    clean,
  },
  'Approximate look-up': one('=VLOOKUP(B1,B1:B2,1)', '=VLOOKUP(B1,B1:B2,1,FALSE)'),
  'Duplicate key': {
    finds: {
      rows: [
        ['SKU1', 'a'],
        [' sku1 ', 'b'],
        ['SKU2', 'c'],
      ],
      cell: 'A1',
    },
    nearly: {
      rows: [
        ['Play', 'a'],
        ['Play', 'b'],
        ['SKU2', 'c'],
      ],
    },
    clean,
  },
  'Name with stray spaces': {
    finds: {
      rows: [
        [' Play ', 10],
        ['Youth', 20],
      ],
      cell: 'A1',
    },
    nearly: {
      rows: [
        ['  Play', 10],
        ['Youth ', 20],
      ],
    },
    clean,
  },
  'Other workbook': one('=[1]Sheet1!A1', '=SUM(B1:B2)'),
  NPV: one('=NPV(0.5,B1:B2)', '=XNPV(0.5,B1:B2,A1:A2)'),
  'Hidden figures': {
    finds: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
      ],
      more: { hiddenRows: [1] },
      cell: 'B2',
    },
    nearly: {
      rows: [
        ['Play', 10],
        ['Notes', 'none'],
      ],
      more: { hiddenRows: [1] },
    },
    clean,
  },
  'Volatile function': one('=B1*RAND()', '=B1*PI()'),
  'Whole column': one('=SUM(C:C)', '=SUM(C1:C900)'),
  'IFs in IFs': one('=IF(B1>1,1,IF(B1>2,2,IF(B1>4,4,IF(B1>7,7,0))))', '=IF(B1>1,1,IF(B1>2,2,IF(B1>4,4,0)))'),
  'Formula of several lines': one('=B1\n+B2', '=B1+B2'),
  'Long formula': one(`=${Array.from({ length: 70 }, (_, i) => `C${i + 1}`).join('+')}`, '=C1+C2+C3'),
  'Merged cells': {
    finds: {
      rows: [
        ['Play', 10],
        ['Youth', 20],
      ],
      more: { merged: [{ row: 0, column: 0, rows: 2, columns: 1 }] },
      cell: 'A1',
    },
    nearly: {
      rows: [
        ['A title', null],
        ['Youth', 20],
      ],
      more: { merged: [{ row: 0, column: 0, rows: 1, columns: 2 }] },
    },
    clean,
  },
};
