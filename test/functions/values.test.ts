import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const inYearPart = called('INYEAR');
const legal = called<string>('LEGAL');
const inRealTerms = called('REAL');
const settled = called('SETTLE');
const uprated = called('UPRATE');

beforeAll(excelErrors);

describe('POOL.INYEAR', () => {
  test('a range keeps its shape, blanks are zero, a blank start is none', () =>
    expect(inYearPart([[480000, '']], '2006-07', 0, null, '')).toEqual([[480000, 0]]));
  test.each([
    [
      'a bad year',
      () => inYearPart([[1]], '2010/12', null),
      /2010\/12 is not a financial year: after 2010 comes 11/,
    ],
    ['no year', () => inYearPart([[1]], 'next', null), /"next" is not a financial year such as 2010\/11/],
    ['undated', () => inYearPart([[1]], 'Undated', null), /no part in any year/],
    [
      'text as date',
      () => inYearPart([[1]], '2010/11', 'April'),
      /The start is the text "April": type a date, such as DATE\(2025,10,1\)/,
    ],
    ['another basis', () => inYearPart([[1]], '2010/11', null, null, 'weeks'), /give one of days, months/],
    ['text as amount', () => inYearPart([[1], ['x']], '2010/11'), /row 2, column 1, is the text "x"/],
  ])('%s is refused with a sentence', (_, work, message) => {
    expect(failure(work)).toEqual({ code: '#VALUE!', message: expect.stringMatching(message) });
  });
});

test('POOL.UPRATE passes an error cell on, and takes blanks for no rate', () => {
  expect(uprated([[100]], [[''], [0.5]])).toEqual([[150]]);
  expect(failure(() => uprated([[100]], [[{ code: '#REF!' }]]))).toMatchObject({
    code: '#VALUE!',
    message: 'Rate 1 shows #REF!: mend that cell first.',
  });
});

test('POOL.REAL without an index is #N/A', () =>
  expect(failure(() => inRealTerms([[100]], 0, 1)).code).toBe('#N/A'));

describe('POOL.SETTLE', () => {
  const paid = [[1250000], [830000], [170000]];
  test('a column of contributions gives a column of shares', () =>
    expect(settled(paid, 2338417.63)).toEqual([[49120.91], [32616.28], [6680.44]]));
  test('shares may stand in a row beside contributions in a column', () =>
    expect(settled(paid, 2338417.63, 'Fixed', [[0.6, 0.4, 0]])).toEqual([[53050.58], [35367.05], [0]]));
  test('a cap of nil is a cap of nothing, a blank or 0 is none', () => {
    expect(settled([[50, 50]], 110, 'capped', null as never, [[0, 'nil']], 1)).toEqual([[10, 0]]);
    expect(settled([[50, 50]], 110, 'capped', null as never, [['', null]], 1)).toEqual([[5, 5]]);
  });
  test.each([
    [
      'money without an owner',
      () => settled([[1, 1]], 4, 'capped', undefined, [[0.5, 0.25]]),
      '#N/A',
      /£1.25 of the overspend has no owner/,
    ],
    [
      'a cap that can only be a percentage',
      () => settled([[700000, 300000]], 1100000, 'capped', undefined, [['', 0.05]], 1),
      '#VALUE!',
      /^Cap 2 is 0.05, a cap of £0.05; 5% of £300,000 is £15,000: type 15000\.$/,
    ],
    ['nothing to go by', () => settled([[0, 0]], 4), '#N/A', /no basis/],
    [
      'shares short of the whole',
      () => settled(paid, 1, 'fixed', [[0.6, 0.399, 0]]),
      '#VALUE!',
      /99.9%, 0.1 percentage points short/,
    ],
    [
      'too few shares',
      () => settled(paid, 1, 'fixed', [[0.6, 0.4]]),
      '#VALUE!',
      /3 contributions and 2 shares/,
    ],
    [
      'no shares',
      () => settled(paid, 1, 'fixed'),
      '#VALUE!',
      /The shares are missing: give one for each of the 3 contributions/,
    ],
    [
      'a host that is none',
      () => settled(paid, 1, 'host', undefined, undefined, 4),
      '#VALUE!',
      /position from 1 to 3/,
    ],
    ['no host', () => settled(paid, 1, 'host'), '#VALUE!', /needs the host/],
    [
      'another rule',
      () => settled(paid, 1, 'bands'),
      '#VALUE!',
      /give one of contribution, fixed, host, capped/,
    ],
    [
      'a negative cap',
      () => settled(paid, 1, 'capped', undefined, [[-1, 1, 1]], 1),
      '#VALUE!',
      /Cap 1 is negative/,
    ],
    ['an error cell', () => settled([[{ code: '#DIV/0!' }]], 1), '#VALUE!', /Contribution 1 shows/],
  ])('%s is refused with a sentence', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
});

describe('POOL.LEGAL', () => {
  const law = [
    ['Law', 'Basis', 'Partner type', 'From', 'To', 'Effect', 'Source', 'Verified'],
    ['Ours', 'Section 9', '', 40100, '', 'In force', 'Our solicitor', 'Yes'],
    ['Ours', 'Section 9', 'Council', 40100, 40200, 'May contribute', 'Our solicitor', 'No'],
  ];
  test('the plan’s own law counts where it is given', () => {
    expect(legal(law, 's9', 'council', 40100, 40200)).toBe('OK');
    expect(legal(law, 's9', 'Council', 40100, null)).toMatch(
      /^Check: a body of the type Council is not among .* 23 January 2010; .*\(Our solicitor, not verified\)\.$/,
    );
  });
  test('two things to check are two sentences', () =>
    expect(legal(null as never, 'Section 10', 'Learning and Skills Council', 38808, 40300)).toMatch(
      /^Check: .*\. Also the /,
    ));
  test('another table for the law, or days in the wrong order, are refused', () => {
    expect(failure(() => legal([['Stream'], ['ABG']], 's9', '', 1))).toMatchObject({ code: '#VALUE!' });
    expect(failure(() => legal(law, 's9', '', 40200, 40100)).message).toMatch(/before it starts/);
  });
  test('a basis that names no section is a check', () =>
    expect(legal(null as never, 'goodwill', 'Council', null)).toMatch(/^Check: goodwill names no section/));
});
