import { riskShare, type RiskRow } from '../pools/riskShare/pool';
import { named } from './find';

const said = (row: RiskRow) =>
  named(
    'Risk share',
    [['Pool'], ['LD']],
    [['Partner'], ['ICB']],
    riskShare({ ...row, 'Borne by': 'ICB' }),
  ).map(({ severity, sentence, place }) => [severity, sentence, place?.column]);

test('a unit without a limit, or with a limit of 0, limits nothing, and that is said', () => {
  const sentence = (of: string, heading: string) =>
    `The Risk share table, row 1, has ${of} under ${heading} is and no ${heading}, so nothing limits it. Type one, or clear ${heading} is.`;
  expect(said({ Limit: 0, 'Limit is': '% of pool' })).toEqual([
    ['Warning', sentence('% of pool', 'Limit'), 2],
  ]);
  expect(said({ Cap: '', 'Cap is': '£' })).toEqual([['Warning', sentence('£', 'Cap'), 2]]);
});

test('a limit with its unit, and neither of them, are no finding', () => {
  expect(said({ Limit: 0.05, 'Limit is': '% of pool', Cap: 5, 'Cap is': '£' })).toEqual([]);
  expect(said({ Limit: '', 'Limit is': '' })).toEqual([]);
});
