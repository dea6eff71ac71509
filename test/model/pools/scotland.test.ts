import { checkPlan } from '../../../src/model/checks/checkPlan';
import { dayOf } from '../../../src/model/calendar/day';
import { NATIONS } from '../../../src/model/plan/declared/words';
import { readPlan } from '../../../src/model/plan/readPlan';
import { agreementOf } from '../../../src/model/pools/agreement/agreementOf';
import { legalChecks } from '../../../src/model/pools/law/legalChecks';
import { lawRows } from '../../../src/model/pools/law/lawRows';
import { SHIPPED_RULES } from '../../../src/model/pools/law/shippedRules';
import { settlePool } from '../../../src/model/pools/settled/poolSettlement';
import { table } from './riskShare/pool';

const PARTNERS = table(
  'Partner',
  { Partner: 'Forth Council', Type: 'Council', Group: 'Social care' },
  { Partner: 'NHS Forth', Type: 'health board', Group: 'Health' },
  { Partner: 'Forth IJB', Type: 'IJB', Group: 'Health' },
);
const STREAMS = table(
  'Stream',
  { Stream: 'Board revenue', Partner: 'NHS Forth', Certainty: 'Confirmed', '2025/26': 300 },
  { Stream: 'Hospital sums', Partner: 'NHS Forth', Certainty: 'Confirmed', '2025/26': 100 },
  { Stream: 'Council revenue', Partner: 'Forth Council', Certainty: 'Confirmed', '2025/26': 200 },
);
const POOL = table('Pool', {
  ...{ Pool: 'Integrated budget', Kind: 'Pooled fund', Host: 'Forth IJB', '2025/26': 600 },
  'Legal basis': 'Section 1 of the Public Bodies (Joint Working) (Scotland) Act 2014',
  ...{ Starts: dayOf(2025, 4, 1), Ends: dayOf(2028, 3, 31), 'Overspend rule': 'Contribution share' },
});
const PUT_IN = table(
  'Contribution',
  { Pool: 'Integrated budget', Partner: 'NHS Forth', Stream: 'Board revenue', Paid: 300, '2025/26': 300 },
  {
    ...{ Pool: 'Integrated budget', Partner: 'NHS Forth', Stream: 'Hospital sums', Paid: '' },
    ...{ 'Set aside': 'Yes', '2025/26': 100 },
  },
  {
    Pool: 'Integrated budget',
    Partner: 'Forth Council',
    Stream: 'Council revenue',
    Paid: 200,
    '2025/26': 200,
  },
);
const SPENT_ON = [
  table(
    'Service',
    { Service: 'Large hospitals', Group: 'Health' },
    { Service: 'Home care', Group: 'Social care' },
  ),
  table(
    'Allocation',
    { Source: 'Integrated budget', Service: 'Large hospitals', '2025/26': 100 },
    { Source: 'Integrated budget', Service: 'Home care', '2025/26': 500 },
  ),
];

test('a Scottish plan gives no finding: the council and the health board pay the joint board, some is set aside', () => {
  const plan = readPlan([PARTNERS, STREAMS, POOL, PUT_IN, ...SPENT_ON]);
  expect(plan.problems).toEqual([]);
  expect(checkPlan(plan)).toEqual([]);
});

test('what is set aside is in the budget and nothing of it is due', () => {
  const spent = table('Outturn', { Pool: 'Integrated budget', '2025/26': 606 });
  const settled = settlePool(readPlan([PARTNERS, STREAMS, POOL, PUT_IN, spent]), 'Integrated budget', {
    start: 2025,
  });
  expect(settled.variance).toBe(600);
  expect(settled.partners.map(({ partner, share, paid, due }) => [partner, share, paid, due])).toEqual([
    ['NHS Forth', 400, 40000, 400],
    ['Forth Council', 200, 20000, 200],
  ]);
});

test('the agreement says what of it is set aside', () =>
  expect(
    agreementOf(readPlan([PARTNERS, STREAMS, POOL, PUT_IN]), 'Integrated budget').find(
      ({ term }) => term === 'Contributions',
    )?.says,
  ).toContain('Of that is set aside and not paid over: NHS Forth £100 in 2025/26.'));

test('without a council that pays, the basis is to be checked', () => {
  const alone = table('Contribution', { Pool: 'Integrated budget', Partner: 'NHS Forth', '2025/26': 600 });
  expect(
    checkPlan(readPlan([PARTNERS, POOL, alone])).filter(({ check }) => check === 'Legal basis'),
  ).toMatchObject([{ sentence: expect.stringContaining('no Council contributes') }]);
});

test.each(NATIONS)('%s has law of its own, and the words for bodies', (nation) => {
  const rows = lawRows(nation);
  expect(rows.some(({ Basis }) => String(Basis).includes('Scotland'))).toBe(nation === 'Scotland');
  expect(rows.some(({ Basis }) => String(Basis).includes('Wales'))).toBe(nation === 'Wales');
  expect(rows.some(({ Basis }) => String(Basis).includes('Children Act'))).toBe(nation === 'England');
  expect(rows.some(({ Effect }) => Effect === 'Counts as NHS commissioner')).toBe(true);
});

/** Questions across the borders: what is asked of a body under the law of its own nation and of another. */
const SCOTLAND = 's1 Public Bodies (Joint Working) (Scotland) Act 2014';
const WALES = 's33 NHS (Wales) Act 2006';
const ENGLAND = 'Section 75 (NHS Act 2006)';
const NONE =
  /^no rule lets a body of the type .* contribute to a fund under .*; an aligned budget needs none\.$/;
test.each([
  ['NHS board', SCOTLAND, 'OK'],
  ['IJB', SCOTLAND, 'OK'],
  ['ICB', SCOTLAND, NONE],
  ['charity', SCOTLAND, NONE],
  ['LHB', WALES, 'OK'],
  ['county borough council', WALES, 'OK'],
  ['NHS trust', WALES, NONE],
  ['LHB', 's167 Social Services and Well-being (Wales) Act 2014', 'OK'],
  ['health board', ENGLAND, NONE],
  ['LHB', ENGLAND, NONE],
  ['IJB', ENGLAND, NONE],
  ['health board', 'Section 10 (Children Act 2004)', NONE],
])('%s under %s in 2025', (body, basis, answer) => {
  const on = dayOf(2025, 4, 1);
  const found = legalChecks(SHIPPED_RULES, basis, body, { from: on, to: on });
  if (answer === 'OK') expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringMatching(answer)]);
});
