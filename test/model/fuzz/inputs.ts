import * as fc from '../../fastCheck';

/** What people and files have put where a year, an amount, a band or a rule belongs. */
const SEEN = [
  ...['2010/11', 'FY 2010-11', '10/11*', '2010/12', '1999/2000 (£000)', 'Undated', '31 March 2011', '1/4/10'],
  ...['£1,234.56', '(5)', '-0', '1e309', 'NaN', 'Infinity', '50%', '1 234', '£', '.', '١٢٣', '1,5', '-', '∞'],
  ...['1%: Council; 3%: Council 50, PCT 50; rest: Host', '£67,500: Host', 'rest:', '0%: Host', ':', ';;'],
  ...['prevention >= 0.35 * total', 'a = ', '((', '1/0', 'import("fs")', 'x^^2', 'not', '1 < 2 < 3', 'a[1]'],
  ...[
    '{"planName":"x","tables":[],"sheets":[]}',
    '{',
    'null',
    '[]',
    '{"tables":{}}',
    '__proto__',
    'constructor',
  ],
  ...['=SUM(A1:B2)', "='It''s'!A1", '=POOL.FUNDING("Base",Streams[#All])', '={1,2;3}', '=A1#', '=LET(x,1,x)'],
  ...["'", '"', '\t', '\u0000', '\ud800', '\u202e', '#REF!', '', ' ', '@', '+', '='],
];

const seen = fc.constantFrom(...SEEN);
/** Things that were seen, cut, joined and mixed with any signs there are. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: seen },
  { weight: 3, arbitrary: fc.array(fc.oneof(seen, fc.string({ maxLength: 4 })), { maxLength: 6 }).map((parts) => parts.join('')) }, // prettier-ignore
  { weight: 2, arbitrary: fc.tuple(seen, fc.nat(30), fc.nat(30)).map(([text, a, b]) => text.slice(Math.min(a, b), Math.max(a, b))) }, // prettier-ignore
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.tuple(seen, fc.nat(400)).map(([text, times]) => text.repeat(times).slice(0, 9_000)) }, // prettier-ignore
);
