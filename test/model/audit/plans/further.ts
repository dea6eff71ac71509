import { type ThreeBooks } from './threeBooks';

const years = ['', '2010/11', '2011/12', 'Both'];
const both = (total: string, rent: string | number) => [
  years,
  ['Play', 10, 11, '=SUM(B2:C2)'],
  ['Youth', 20, 21, '=SUM(B3:C3)'],
  ['Rent', 5, 6, rent],
  ['Total', '=SUM(B2:B4)', '=SUM(C2:C4)', total],
];
const less = (amount: number, label: string) => [
  ['Income', 100],
  ['Grants', 50],
  [label, amount],
  ['Total', '=SUM(B1:B3)'],
];
const three = (youth: string | number | null) => [
  years,
  ['Play', 10, 11, 12],
  ['Youth', 20, youth, 22],
  ['Rent', 5, 6, 7],
  ['Fees', 5, 6, 7],
  ['Total', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D2:D5)'],
];
const grades = (second: number, formula: string) => [
  ['From', 'Grade'],
  [0, 'I'],
  [second, 'II'],
  [50, 'III'],
  ['Grade', formula],
];
const results = (second: string | number) => [
  ['Play', 10, '=POOL.UPRATE(B1)'],
  ['Youth', 20, second],
  ['Rent', 30, '=POOL.UPRATE(B3)'],
];

/** The rules about what a table shows: both casts, signs, gaps, hidden rows, empty cells, and what comes again. */
export const FURTHER: Readonly<Record<string, ThreeBooks>> = {
  'Cross-cast differs': {
    finds: { rows: both('=SUM(B5:C5)', 12), cell: 'D5' },
    nearly: { rows: both('=SUM(B5:C5)', 11) },
    clean: { rows: both('=SUM(B5:C5)', '=SUM(B4:C4)') },
  },
  'Sign against its label': {
    finds: { rows: less(20, 'Less: fees'), cell: 'B3' },
    nearly: { rows: less(20, 'Less than 5 places') },
    clean: { rows: less(-20, 'Less: fees') },
  },
  'Gap in a total': {
    finds: { rows: three('tbc'), cell: 'C3' },
    nearly: { rows: three('-') },
    clean: { rows: three(21) },
  },
  'Sum of visible rows only': {
    finds: {
      rows: [...three(21).slice(0, 5), ['Total', '=SUBTOTAL(109,B2:B5)']],
      more: { hiddenRows: [2] },
      cell: 'B6',
    },
    nearly: {
      rows: [...three(21).slice(0, 5), ['Total', '=SUBTOTAL(9,B2:B5)']],
      more: { hiddenRows: [2] },
    },
    clean: { rows: [...three(21).slice(0, 5), ['Total', '=SUBTOTAL(109,B2:B5)']] },
  },
  'Reference to an empty cell': {
    finds: {
      rows: [
        ['Rate', 0.5],
        ['Cost', 20],
        ['Cut', '=B2*D8'],
      ],
      cell: 'B3',
    },
    nearly: {
      rows: [
        ['Rate', null],
        ['Cost', 20],
        ['Cut', '=B2*B1'],
      ],
    },
    clean: {
      rows: [
        ['Rate', 0.5],
        ['Cost', 20],
        ['Cut', '=B2*B1'],
      ],
    },
  },
  'Same calculation twice': {
    finds: { rows: [...three(21), [null], ['Summary', '=SUM(B2:B5)']], cell: 'B8' },
    nearly: { rows: [...three(21), [null], ['Summary', '=SUM(B2:B4)']] },
    clean: { rows: [...three(21), [null], ['Summary', '=B6']] },
  },
  'Look-up in an unsorted list': {
    finds: { rows: grades(80, '=VLOOKUP(12,A2:B4,2)'), cell: 'B5' },
    nearly: { rows: grades(80, '=VLOOKUP(12,A2:B4,2,FALSE)') },
    clean: { rows: grades(20, '=VLOOKUP(12,A2:B4,2)') },
  },
  'Old value over a result': {
    finds: { rows: results(21), cell: 'C2' },
    nearly: { rows: [...results(21).slice(0, 2), ['Rent', 30, 31]] },
    clean: { rows: results('=POOL.UPRATE(B2)') },
  },
};
