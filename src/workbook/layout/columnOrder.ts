import { UNDATED } from '../../model/calendar/financialYear';
import { type Column, TABLES, type TableSchema } from '../../model/plan/declared/schema';
import { type LaidOut } from './content';

/** In which order the columns of a table are read. */
interface Order {
  /** What is read beside the name of a row; the years come next. */
  readonly beside: readonly string[];
  /** What follows the years; all else comes after it as the model has it. */
  readonly next?: readonly string[];
}

const ORDER: Readonly<Partial<Record<LaidOut, Order>>> = {
  Stream: { beside: ['Partner', 'Certainty'] },
  Pool: {
    beside: ['Kind', 'Legal basis', 'Host'],
    next: [
      ...['Starts', 'Ends', 'Overspend rule', 'Underspend rule', 'Bands', 'Reserve', 'Reserve then'],
      ...[
        'Opening balance',
        'Signed',
        'Pool manager',
        'Aims',
        'Functions',
        'Client group',
        'Staff and goods',
      ],
      ...['Monitoring', 'Variation', 'Review', 'Exit', 'VAT regime'],
    ],
  },
  Contribution: { beside: ['Pool', 'Partner', 'Stream'] },
  Service: { beside: ['Tier', 'Route', 'Reason'] },
  Allocation: { beside: ['Source', 'Service'] },
  Commitment: { beside: ['Priority'] },
  Indicator: { beside: ['Commitment', 'Direction', 'Baseline'] },
  Outturn: { beside: ['Pool', 'Service', 'Partner'] },
};
/** Where the figures of a row come from is read last. */
const LAST = 'Evidence';
const NO_ORDER: Order = { beside: [] };
const money: Column = { type: 'money' };
const index: Column = { type: 'number' };

/** Money is under Undated too; a price index without a year is none. */
function datedColumns(dated: TableSchema['years'], years: readonly string[]): [string, Column][] {
  if (dated === 'index') return years.filter((year) => year !== UNDATED).map((year) => [year, index]);
  return dated ? years.map((year) => [year, money]) : [];
}

/** The headings of a plan table and what is under each: the key, whose it is, the money, and all else. */
export function columnsOf(kind: LaidOut, years: readonly string[]): readonly (readonly [string, Column])[] {
  const schema: TableSchema = TABLES[kind];
  const { beside, next = [] } = ORDER[kind] ?? NO_ORDER;
  const place = ([heading]: readonly [string, Column]): number => {
    if (beside.includes(heading)) return beside.indexOf(heading) - beside.length;
    if (heading === LAST) return Infinity;
    return next.includes(heading) ? next.indexOf(heading) + 1 : next.length + 1;
  };
  const columns = Object.entries(schema.columns).sort((a, b) => place(a) - place(b) || 0);
  return [
    [kind, { type: 'text' }],
    ...columns.filter((column) => place(column) < 0),
    ...datedColumns(schema.years, years),
    ...columns.filter((column) => place(column) > 0),
  ];
}
