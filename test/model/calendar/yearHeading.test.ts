import { readYearHeading } from '../../../src/model/calendar/yearHeading';

const year = (start: number, more: object = {}) => ({ kind: 'year', year: { start }, ...more });

describe('a financial year as people head it', () => {
  test.each([
    '2010/11',
    '2010-11',
    '2010–11',
    '2010‑11',
    '2010−11',
    '2010 / 11',
    ' 2010/2011 ',
    '2010⁄11',
    'FY2010/11',
    'fy 2010-11',
    '2010/11\u200b',
    '2010/11 (£)',
    '2010/11\n£',
    '£ 2010/11',
  ])('%j is 2010/11 in pounds', (heading) => expect(readYearHeading(heading)).toEqual(year(2010)));

  test.each(['2010/11*', '2010/11 †', '2010/11¹', '2010/11 (a)', '2010/11[1]', '10/11', 'FY10/11', '10‑11'])(
    '%j is 2010/11, which a note says',
    (heading) => expect(readYearHeading(heading)).toEqual(year(2010, { loose: true })),
  );

  test('a year of two digits is of the century that a plan may be of', () => {
    expect(readYearHeading('99/00')).toEqual(year(1999, { loose: true }));
    expect(readYearHeading('69/70')).toEqual(year(2069, { loose: true }));
  });

  test.each([
    ['2010/11 £000', 3],
    ["2010/11 (£'000s)", 3],
    ['2010/11 (£’000)', 3],
    ['£k 2010/11', 3],
    ['2010/11, £ thousand', 3],
    ['2010/11 £m', 6],
    ['2010/11 (£ million)', 6],
    ['£m: 2010/11', 6],
    ['2010/11 [£bn]', 9],
  ])('%s has %i zeros', (heading, zeros) => expect(readYearHeading(heading)).toEqual(year(2010, { zeros })));

  test('money without a year may have a unit and a mark too', () =>
    expect(readYearHeading('Undated* (£m)')).toEqual({ kind: 'undated', zeros: 6, loose: true }));
});

describe('what holds a time and is no financial year is refused, and says what to type', () => {
  test.each([
    ['2025/26 Budget', 'type 2025/26 alone'],
    ['Actual 2024/25', 'type 2024/25 alone'],
    ['Budget 25/26', 'type 2025/26 alone'],
    ['M12 2025/26', 'type 2025/26 alone'],
    ['2025/26 (000s)', 'type 2025/26 alone'],
    ['2025/26 (m)', 'type 2025/26 alone'],
    ['2025/26 £000 £m', 'type 2025/26 alone'],
    ['2025/262', 'second column headed 2025/26'],
    ['Undated2', 'second column headed Undated'],
    ['2024/25 to 2026/27', 'holds 2024/25 beside other words'],
    ['Q1', 'holds a time that is no financial year'],
    ['3rd quarter', 'a time'],
    ['Month 3', 'a time'],
    ['Forecast M3', 'holds M3'],
    ['April', 'a time'],
    ['Apr-25 spend', 'Apr'],
    ['to 31/03/2026', '31/03/2026'],
    ['2026-03-31', 'a time'],
    ['201011', 'a time'],
    ['Year 1', 'a time'],
    ['Jul-06', 'format the cell as text and type 2006/07'],
    ['01/07/2006', 'type 2006/07 again'],
    ['1 November 2010', 'type 2010/11 again'],
    ['38899', 'type 2006/07 again'],
    ['45748', 'is the date 1 April 2025'],
  ])('%s', (heading, says) => {
    const read = readYearHeading(heading);
    expect(read).toMatchObject({ kind: 'beside', why: expect.stringContaining(says) });
  });

  test.each([
    ['2010/12', 'after 2010 comes 11, as in 2010/11'],
    ['10/12', 'after 10 comes 11, as in 2010/11'],
    ['2010', 'is one calendar year: a financial year is headed 2010/11'],
    ['FY10', 'is headed 2010/11'],
    ['2010–2013', 'after 2010 comes 11'],
  ])('%s was meant as a year whatever is below it', (heading, says) =>
    expect(readYearHeading(heading)).toMatchObject({ kind: 'faulty', why: expect.stringContaining(says) }),
  );

  test.each([
    'Weeks',
    'Maybe',
    'May pay for',
    'Age 10-11',
    '16-19',
    'Cost centre',
    'Headcount',
    'Code 12',
    'Section 75',
  ])('%s holds no time', (heading) => expect(readYearHeading(heading)).toEqual({ kind: 'other' }));
});
