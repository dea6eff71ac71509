import { type WorkbookCells } from '../../../src/model/audit/workbookCells';
import { sheetOf } from './sheetOf';

/** A fault that was put into the workbook: the rule that must find it, and where. */
export type Fault = readonly [rule: string, cell: string];

const YEARS = ['2010/11', '2011/12', '2012/13', '2013/14', '2014/15'];

/** Five years of a budget whose columns hold one formula each, with what was done to it. */
const budget = sheetOf('Budget', [
  ['Service', ...YEARS, 'All years'],
  ['Early help', 100, 110, 120, 130, 140, '=SUM(B2:F2)'],
  ['Family support', 200, 210, '220', 230, 240, '=SUM(B3:F3)'], // D3: a text
  ['Short breaks', 300, 310, 320, 330, 340, '=SUM(B4:E4)'], // G4: leaves out the last year
  ['Play', 50, 50, 50, 50, 50, '=SUM(B5:F5)'],
  ['Total', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D2:D4)', '=SUM(E2:E5)', '=SUM(F2:F5)', '=SUM(G2:G5)'], // D6: too short
  [null],
  [
    'Uplift',
    '=B6*Inputs!$B$2',
    '=C6*Inputs!$B$2',
    '=D6*Inputs!$B$2',
    27.5,
    '=F6*Inputs!$B$2',
    '=G6*Inputs!$B$2',
  ], // E8: typed over
  [null],
  ['Share', '=B8/B$6', '=C8/C$6', '=D8/D$6', '=E8/E6', '=F8/F$6', '=G8/G$6'], // E10: the dollar is gone
]);

/** Amounts down a column, each with its own slip. */
const lines = sheetOf(
  'Lines',
  [
    ['Line', 'Units', 'Price', 'Cost', 'With VAT', 'Grade', 'Rounded', 'Running'],
    ['A', 10, 4.5, '=B2*C2', '=D2*1.175', '=VLOOKUP(B2,Inputs!$D$2:$E$5,2)', '=ROUND(D2,0)', '=D2'], // E2 constant, F2 approximate, G2 rounded then summed
    ['B', 12, 5, '=B3*C3', '=D3*1.175', '=VLOOKUP(B3,Inputs!$D$2:$E$5,2)', '=ROUND(D3,0)', '=H2+D3'],
    ['C', 14, 5, '=B4*C3', '=D4*1.175', '=VLOOKUP(B4,Inputs!$D$2:$E$5,2)', '=ROUND(D4,0)', '=H3+D4'], // D4: the price of the line above
    ['D', '16', 6, '=B5*C5', '=D5*1.175', '=VLOOKUP(B5,Inputs!$D$2:$E$5,2)', '=ROUND(D5,0)', '=H4+D5'], // B5: a text among numbers
    ['E', 18, 6, 108, '=D6*1.175', '=VLOOKUP(B6,Inputs!$D$2:$E$5,2)', '=ROUND(D6,0)', '=H5+D6'], // D6 and D7: typed over
    ['F', 20, 7, 140, '=D7*1.175', '=VLOOKUP(B7,Inputs!$D$2:$E$5,2)', '=ROUND(D7,0)', '=H6+D7'],
    ['G', 22, 7, '=B8*C8', '=D8*1.175', '=VLOOKUP(B8,Inputs!$D$2:$E$5,2)', '=ROUND(D8,0)', '=H7+D8'],
    ['H', 24, 8, '=B9*C9', '=D9*1.175', '=VLOOKUP(B9,Inputs!$D$2:$E$5,2)', '=ROUND(D9,0)', '=H8+D9'],
    ['Total', '=SUM(B2:B9)', null, '=SUM(D2:D9)', '=SUM(E2:E9)', null, '=SUM(G2:G9)', null],
  ],
  { hiddenRows: [7], merged: [{ row: 4, column: 6, rows: 2, columns: 1 }] }, // row 8 hidden, G5:G6 merged
);

/** One formula below the other, each of a kind of its own. */
const various = sheetOf(
  'Various',
  [
    ['What', 'Figure'],
    ['Ratio', '=Budget!B6/Inputs!B9'], // an error of its own
    ['Taken over', '=B2*2'],
    ['Circle', '=B5+Budget!B6'], // with B5, which comes back by a total
    ['Circle', '=SUM(B4:B4)'],
    ['Self', '=Budget!C6+SUM(B1:B6)'],
    ['Other file', "='[Grants 2010.xlsx]Sheet 1'!$B$4"],
    ['Other file by name', '=Grants.xlsx!Total/12'],
    ['Today', '=Inputs!B3-TODAY()'],
    ['Indirect', '=SUM(INDIRECT("Budget!B2:B"&Inputs!B4))'],
    ['Position', '=MATCH(Budget!B2,Inputs!D2:D5)'],
    ['Position, by 1', '=INDEX(Inputs!E2:E5,MATCH(Budget!B2,Inputs!D2:D5,1))'],
    ['Look up', '=LOOKUP(Budget!B2,Inputs!D2:D5,Inputs!E2:E5)'],
    ['Whole', '=SUM(Budget!B:B)'],
    ['Cases', '=IF(Inputs!B2>1,1,IF(Inputs!B3>1,2,IF(Inputs!B4>1,4,IF(Inputs!B5>1,7,0))))'],
    [
      'Long',
      `=IFERROR(${Array.from({ length: 14 }, (_, i) => `Budget!$${'BCDEF'[i % 5]}$${2 + (i % 4)}*Inputs!$B$2`).join('+')},0)`,
    ],
    ['Gone', '=IFERROR(SUM(#REF!),0)'],
    ['Threshold', '=IF(Budget!B6>22500,Budget!B6,0)'],
    ['Percent', '=Budget!B6*(1+4%)'],
    ['Rounded within', '=ROUND(Budget!B6/12,2)*Inputs!B2'],
  ],
  { shows: { B2: { error: '#DIV/0!' }, B3: { error: '#DIV/0!' } } },
);

const inputs = sheetOf('Inputs', [
  ['Rate', null, null, 'From', 'Grade'],
  ['Uplift', 0.02, null, 10, 'I'],
  ['Day', 40_633, null, 14, 'II'],
  ['Rows', 5, null, 18, 'III'],
  ['Cap', 3, null, 22, 'IV'],
]);
const notes = sheetOf('Old figures', [['Kept for later'], [1200]], { visible: false });
/** Columns D and E are hidden, of which only E holds figures. */
const aside = sheetOf('Aside', [['a', 'b', 'c', null, 12.5]], { hiddenColumns: [3, 4] });

/** A year's accounts with the faults that are found in one cell or one total. */
const year = sheetOf('Year', [
  ['', 2009, 2010, 2011],
  [' Grants ', 100, 110, 120], // A2: spaces around the name
  ['Fees', 20, 22, 24],
  ['Rent', 5, 6, 7],
  ['Total', '=SUM(B1:B4)', 138, '=SUM(D2:D4)'], // B5: takes in the year, C5: entered
  [null],
  ['Case1', 3, null, '=SUM(B7:B11)+B9'], // D7: B9 twice
  ['Case2', 4, '=NPV(Inputs!B2,B7:B11)', null],
  ['case2 ', 5, '=B9*0.02', null], // A9: a key again, C9: the rate of Inputs!B2
  ['Case4', 6, '=B10\n+B9', null],
  ['Case5', 7, null, null],
  ['All', '=B7+B8+B10+B11', null, null], // B12: skips B9
]);

/** What a table shows: signs, gaps, both casts, what is looked up, and what comes again. */
const shown = sheetOf(
  'Shown',
  [
    ['', 2010, 2011, 2012, 'All'],
    ['Grants', 100, 110, 120, '=SUM(B2:D2)'],
    ['Fees', 20, 'tbc', 24, '=SUM(B3:D3)'], // C3: a text
    ['Sales', 30, 32, 34, 90], // E4: over the sum, so that the casts differ
    ['Less: refunds', 4, -5, -6, '=SUM(B5:D5)'], // B5: is added
    ['Total', '=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D2:D5)', '=SUM(B6:D6)'],
    [null],
    ['Shown', '=SUBTOTAL(109,B2:B5)', null, '=B4*H30', '=SUM(D2:D5)'], // B8: row 4 is hidden, D8: H30 is empty, E8: D6 again
    [null],
    ['Sales ', 7, null, '=POOL.UPRATE(B2)'],
    ['Grants', 3, null, 99], // D11: over a result
    ['Fees', 5, null, '=POOL.UPRATE(B4)'],
    ['Look up', '=VLOOKUP("Fees",A10:B12,2,FALSE)', '=MATCH(4,B10:B12)', '=[1]!Rate'], // A10: a space, C13: not sorted
  ],
  { hiddenRows: [3] },
);

/** A workbook with more than 40 faults and no table of ours. */
export const seeded: WorkbookCells = {
  sheets: [budget, lines, various, inputs, notes, aside, year, shown],
  names: [],
};

export const FAULTS: readonly Fault[] = [
  ['Number stored as text', 'Budget!D3'],
  ['Neighbouring totals differ', 'Budget!G4'],
  ['Neighbouring totals differ', 'Budget!D6'],
  ['Overwritten formula', 'Budget!E8'],
  ['Inconsistent formula', 'Budget!E10'],
  ['Inconsistent formula', 'Lines!D4'],
  ['Constant in a formula', 'Lines!E2'],
  ['Approximate look-up', 'Lines!F2'],
  ['Rounding on the way', 'Lines!G2'],
  ['Number stored as text', 'Lines!B5'],
  ['Overwritten formula', 'Lines!D6'], // with D7
  ['Hidden figures', 'Lines!B8'],
  ['Merged cells', 'Lines!G5'],
  ['Error', 'Various!B2'],
  ['Reference to an empty cell', 'Various!B2'],
  ['Circular formulas', 'Various!B4'],
  ['Circular formulas', 'Various!B6'],
  ['Other workbook', 'Various!B7'],
  ['Other workbook', 'Various!B8'],
  ['Volatile function', 'Various!B9'],
  ['Volatile function', 'Various!B10'],
  ['Approximate look-up', 'Various!B11'],
  ['Approximate look-up', 'Various!B12'],
  ['Approximate look-up', 'Various!B13'],
  ['Whole column', 'Various!B14'],
  ['IFs in IFs', 'Various!B15'],
  ['Long formula', 'Various!B16'],
  ['Error', 'Various!B17'],
  ['Error masked', 'Various!B16'],
  ['Error masked', 'Various!B17'],
  ['Total of one cell', 'Various!B5'],
  ['Hidden figures in a total', 'Lines!B10'],
  ['Hidden figures in a total', 'Lines!D10'],
  ['Hidden figures in a total', 'Lines!E10'],
  ['Hidden figures in a total', 'Lines!G10'],
  ['Constant in a formula', 'Various!B18'],
  ['Constant in a formula', 'Various!B19'],
  ['Rounding on the way', 'Various!B20'],
  ['Hidden figures', 'Old figures!A2'],
  ['Hidden figures', 'Aside!E1'],
  ['Name with stray spaces', 'Year!A2'],
  ['Total takes in a year', 'Year!B5'],
  ['Total entered as a number', 'Year!C5'],
  ['Sum skips a line', 'Year!B12'],
  ['Neighbouring totals differ', 'Year!D5'],
  ['Constant in a formula', 'Year!C9'],
  ['Cell added twice', 'Year!D7'],
  ['NPV', 'Year!C8'],
  ['Duplicate key', 'Year!A8'],
  ['Input entered again in a formula', 'Year!C9'],
  ['Formula of several lines', 'Year!C10'],
  ['Gap in a total', 'Shown!C3'],
  ['Sign against its label', 'Shown!B5'],
  ['Sum of visible rows only', 'Shown!B8'],
  ['Hidden figures', 'Shown!B4'],
  ['Hidden figures in a total', 'Shown!B6'],
  ['Hidden figures in a total', 'Shown!C6'],
  ['Hidden figures in a total', 'Shown!D6'],
  ['Hidden figures in a total', 'Shown!E8'],
  ['Overwritten formula', 'Shown!E4'],
  ['Cross-cast differs', 'Shown!E6'],
  ['Reference to an empty cell', 'Shown!D8'],
  ['Same calculation twice', 'Shown!E8'],
  ['Old value over a result', 'Shown!D11'],
  ['Name with stray spaces', 'Shown!A10'],
  ['Look-up in an unsorted list', 'Shown!C13'],
  ['Other workbook', 'Shown!D13'],
];
