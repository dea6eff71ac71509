import { daysIn, firstDay, formatDay, lastDay } from '../../../src/model/calendar/day';
import { byTime, yearLabel } from '../../../src/model/calendar/financialYear';
import { readYearHeading } from '../../../src/model/calendar/yearHeading';

test.each(['2010/11', '2010-11', '2010/2011', 'FY2010/11', ' fy 2010–11 '])(
  '%s is the year from April 2010',
  (heading) => expect(readYearHeading(heading)).toEqual({ kind: 'year', year: { start: 2010 } }),
);

test('a century turns', () => {
  expect(readYearHeading('1999/00')).toEqual({ kind: 'year', year: { start: 1999 } });
  expect(yearLabel({ start: 1999 })).toBe('1999/00');
});

test('undated is undated in any case', () =>
  expect(readYearHeading('UNDATED ')).toEqual({ kind: 'undated' }));

test.each([
  ['2010/12', /after 2010 comes 11/],
  ['2010/2012', /as in 2010\/11/],
  ['2010', /one calendar year.*2010\/11/],
  ['FY2010', /one calendar year/],
])('%s was meant as a year and is none', (heading, why) => {
  expect(readYearHeading(heading)).toMatchObject({ kind: 'faulty', why: expect.stringMatching(why) });
});

test.each(['Notes', 'Estimate', ''])('%s is no year', (heading) =>
  expect(readYearHeading(heading)).toEqual({ kind: 'other' }),
);

test('financial years hold 365 or 366 days', () => {
  expect([2006, 2007, 2010, 2011].map((start) => daysIn({ start }))).toEqual([365, 366, 365, 366]);
  expect(formatDay(firstDay({ start: 2010 }))).toBe('1 April 2010');
  expect(formatDay(lastDay({ start: 2010 }))).toBe('31 March 2011');
});

test('years stand in order of time, undated last', () =>
  expect(['Undated', '2010/11', '2006/07'].sort(byTime)).toEqual(['2006/07', '2010/11', 'Undated']));
