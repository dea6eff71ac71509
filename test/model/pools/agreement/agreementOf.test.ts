import { dayOf } from '../../../../src/model/calendar/day';
import { readPlan } from '../../../../src/model/plan/readPlan';
import { agreementOf } from '../../../../src/model/pools/agreement/agreementOf';
import { type Cell, type Grid } from '../../../../src/model/table/grid';

type Terms = Readonly<Record<string, Cell>>;
const pool = (terms: Terms): Grid => [
  ['Pool', ...Object.keys(terms)],
  ['Disability', ...Object.values(terms)],
];
/** The pool of the worked example. */
const contributions: Grid = [
  ['Contribution', 'Pool', 'Partner', 'Share', 'Cap', '2006/07', '2007/08'],
  ['', 'Disability', 'Council', 0.6, '', 1250000, 1300000],
  ['', 'disability ', 'PCT', 0.4, 24900, 830000, 'tbc'],
  ['', 'Disability', 'Schools', '', 5100, 170000, ''],
];
const clauses = (terms: Terms, ...more: Grid[]) =>
  agreementOf(readPlan([pool(terms), ...more]), 'Disability');
const says = (term: string, terms: Terms, ...more: Grid[]) =>
  clauses(terms, ...more).find((clause) => clause.term === term)?.says;

test('a pool with nothing stated has every clause, and none says anything', () => {
  const found = clauses({});
  expect(found.map(({ term }) => term)).toEqual([
    'Parties',
    'Legal basis',
    'Commencement',
    'Duration',
    'Aims and outcomes',
    'Functions',
    'Client group',
    'Contributions',
    'Variation of contributions',
    'Staff, goods and accommodation',
    'Host',
    'Pool manager',
    'Management and monitoring',
    'Overspend',
    'Underspend',
    'VAT regime',
    'Review',
    'Exit',
    'Signature',
  ]);
  expect(found.filter((clause) => clause.says !== null)).toEqual([]);
});

describe('clauses of one cell', () => {
  test.each<[string, string, Cell, string]>([
    ['Legal basis', 'Legal basis', 's31 Health Act 1999', 'The pool rests on s31 Health Act 1999.'],
    ['Commencement', 'Starts', dayOf(2006, 4, 1), 'The agreement begins on 1 April 2006.'],
    ['Duration', 'Ends', dayOf(2010, 3, 31), 'The agreement lasts until 31 March 2010.'],
    ['Aims and outcomes', 'Aims', 'fewer placements.', 'The partners agree on these aims: fewer placements.'],
    ['Functions', 'Functions', 'respite care', 'The pool pays for: respite care.'],
    ['Variation of contributions', 'Variation', 'in writing', 'Contributions are varied so: in writing.'],
    ['Staff, goods and accommodation', 'Staff and goods', 'two nurses', 'The partners provide: two nurses.'],
    ['Host', 'Host', 'PCT', 'PCT hosts the pool and keeps its accounts.'],
    ['Pool manager', 'Pool manager', 'J. Smith', 'The pool manager is J. Smith.'],
    [
      'Management and monitoring',
      'Monitoring',
      'quarterly',
      'The pool is managed and monitored so: quarterly.',
    ],
    ['VAT regime', 'VAT regime', 'the Council’s', 'The VAT regime is: the Council’s.'],
    ['Review', 'Review', 'each June', 'The agreement is reviewed: each June.'],
    ['Exit', 'Exit', 'six months’ notice', 'On exit: six months’ notice.'],
    ['Signature', 'Signed', dayOf(2006, 3, 31), 'The agreement was signed on 31 March 2006.'],
    [
      'Signature',
      'Signed',
      'by both chief executives',
      'The agreement was signed: by both chief executives.',
    ],
    ['Client group', 'Client group', 'disabled children', 'The services are for disabled children.'],
  ])('%s from %s', (term, heading, cell, sentence) => expect(says(term, { [heading]: cell })).toBe(sentence));
  test.each([
    ['Aims', 'tbc'],
    ['Host', '?'],
    ['Signed', 'Not yet'],
    ['Signed', 'No'],
    ['Review', ' '],
  ])('%s with %s is not stated', (heading, cell) =>
    expect(clauses({ [heading]: cell }).every((clause) => clause.says === null)).toBe(true),
  );
  test.each([
    ['Pooled fund', 'pooled fund'],
    ['Aligned', 'aligned budget'],
    ['Own', 'budget'],
    ['', 'pool'],
  ])('a budget of kind %s is called %s', (kind, fund) =>
    expect(says('Host', { Kind: kind, Host: 'PCT' })).toBe(`PCT hosts the ${fund} and keeps its accounts.`),
  );
  test('the services of the client group are those that the pool pays, each once', () =>
    expect(
      says('Client group', { 'Client group': 'disabled children' }, [
        ['Allocation', 'Source', 'Service'],
        ['', 'Disability', 'Respite'],
        ['', 'disability', 'respite '],
        ['', 'Disability', 'Equipment'],
        ['', 'Other', 'Speech'],
      ]),
    ).toBe('The services are for disabled children: Respite and Equipment.'));
});

describe('contributions', () => {
  test('by partner and year; what nobody knows is said so', () =>
    expect(says('Contributions', {}, contributions)).toBe(
      'The partners contribute: Council £1,250,000 in 2006/07 and £1,300,000 in 2007/08, 60% of the pool; PCT £830,000 in 2006/07 and an amount that is not known in 2007/08, 40% of the pool; Schools £170,000 in 2006/07.',
    ));
  test('under fixed shares of a variance Share is no share of the pool', () =>
    expect(says('Contributions', { 'Overspend rule': 'Fixed shares' }, contributions)).not.toMatch(/%/));
  test('in kind, other income, an agreed size, a deficit to begin with and a partner that leaves', () =>
    expect(
      says('Contributions', { '2006/07': 130, 'Opening balance': -5 }, [
        ['Contribution', 'Pool', 'Partner', 'In kind', 'Ends', '2006/07', 'Undated'],
        ['', 'Disability', 'Council', '', '', 100, 7],
        ['', 'Disability', 'PCT', '', dayOf(2006, 9, 30), '', ''],
        ['', 'Disability', '', '', '', 30, ''],
        ['Two nurses', 'Disability', 'PCT', 'Yes', '', 40000.5, ''],
      ]),
    ).toBe(
      'The agreed size of Disability is £130 in 2006/07. The partners contribute: Council £100 in 2006/07 and £7 without a year; PCT no amount, until 30 September 2006. Other income: £30 in 2006/07. In kind: PCT Two nurses, valued at £40,000.50 in 2006/07. The pool begins with a deficit of £5.',
    ));
  test('a contribution without any amount states none', () => {
    const none: Grid = [
      ['Contribution', 'Pool', 'Partner', '2006/07'],
      ['', 'Disability', 'Council', ''],
    ];
    expect(says('Contributions', {}, none)).toBeNull();
    expect(says('Parties', {}, none)).toBe('Council alone is a party to the agreement.');
  });
  test('the host is a party too, once', () => {
    expect(says('Parties', { Host: 'PCT' }, contributions)).toBe('The parties are Council, PCT and Schools.');
    expect(says('Parties', { Host: 'Trust' }, contributions)).toBe(
      'The parties are Council, PCT, Schools and Trust.',
    );
  });
});

describe('who bears an overspend, and what becomes of an underspend', () => {
  const rule = (over: string, more: Terms = {}) =>
    says('Overspend', { 'Overspend rule': over, Host: 'Council', ...more }, contributions);
  test.each<[string, Terms, string]>([
    ['Contribution share', {}, 'is borne by the partners in proportion to their contributions.'],
    [
      'fixed shares',
      {},
      'is borne by the partners in fixed shares: Council 60%, PCT 40% and Schools not stated.',
    ],
    ['Host bears', {}, 'is borne by the host, Council.'],
    ['Host bears', { Host: '' }, 'is borne by the host, who is not stated.'],
    [
      'Capped',
      {},
      'is borne by the partners in proportion to their contributions, each up to its cap (Council no cap, PCT £24,900 and Schools £5,100); what lies beyond is for the host, Council.',
    ],
    ['Capped', { Host: '' }, 'what lies beyond is for nobody.'],
    [
      'Bands',
      { Bands: '1%: Host; 67500: Council 50, PCT 50' },
      'is borne by the partners in bands: up to 1% of the contributions by the host; up to £67,500 by Council 50 and PCT 50; what lies beyond by nobody.',
    ],
    [
      'Bands',
      { Bands: '1%: Council; rest: PCT' },
      'up to 1% of the contributions by Council; the rest by PCT.',
    ],
    ['Bands', {}, 'in bands: none is stated.'],
    [
      'Reserve first',
      { Reserve: 30000, 'Reserve then': 'Contribution share' },
      'is first taken from the reserve of £30,000; what is left then is borne by the partners in proportion to their contributions.',
    ],
    [
      'Reserve first',
      { Reserve: 'tbc', 'Reserve then': 'Reserve first' },
      'the reserve of an amount that is not known; what is left then is for nobody, since no rule is stated for it.',
    ],
    [
      'By line',
      {},
      'is borne by whom the outturn names for each line: its partner, the host, or all in proportion to their contributions.',
    ],
    ['Own risk', {}, 'is borne by each partner on its own lines.'],
    ['Carry forward', {}, 'is carried forward as the opening balance of the next year.'],
    ['As the board decides', {}, 'is settled by the rule As the board decides.'],
  ])('%s %j', (over, more, end) => {
    const sentence = rule(over, more);
    expect(sentence).toMatch(/^An overspend /);
    expect(sentence?.endsWith(end)).toBe(true);
  });
  test('an underspend is returned', () => {
    const under = (typed: string, more: Terms = {}) =>
      says('Underspend', { 'Underspend rule': typed, Host: 'Council', ...more }, contributions);
    expect(under('Contribution share')).toBe(
      'An underspend is returned to the partners in proportion to their contributions.',
    );
    expect(under('Host bears')).toBe('An underspend stays with the host, Council.');
    expect(under('Reserve first', { Reserve: 30000, 'Reserve then': 'Carry forward' })).toBe(
      'An underspend first fills the reserve of £30,000; what is left then is carried forward as the opening balance of the next year.',
    );
  });
  test('shares that differ from year to year stand with their years', () =>
    expect(
      says('Overspend', { 'Overspend rule': 'Fixed shares' }, [
        ['Contribution', 'Pool', 'Partner', 'Share', '2006/07', '2007/08'],
        ['', 'Disability', 'Council', 0.6, 1, ''],
        ['', 'Disability', 'Council', 0.5, '', 1],
      ]),
    ).toMatch(/Council 60% in 2006\/07, 50% in 2007\/08\.$/));
});
