import { checkPlan } from '../../src/model/checks/checkPlan';
import { type Finding } from '../../src/model/findings/finding';
import { type Plan } from '../../src/model/plan/plan';
import { readPlan } from '../../src/model/plan/readPlan';
import { conditionSchedule } from '../../src/model/pools/conditions/conditionSchedule';
import { settlePool } from '../../src/model/pools/settled/poolSettlement';
import { underScenario } from '../../src/model/scenarios/run/underScenario';
import { serviceSchedule } from '../../src/model/services/serviceSchedule';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { alderbrookWithFaults } from '../../src/workbook/examples/alderbrookWithFaults';
import { gridsOf } from '../model/trace/examples';

const clean = readPlan(gridsOf(alderbrook));
const faulty = readPlan(gridsOf(alderbrookWithFaults));
const pounds = ({ check, subject, year, amount }: Finding) =>
  [check, subject, year, amount === null ? null : amount / 100] as const;
const grave = (plan: Plan) =>
  checkPlan(plan)
    .filter(({ severity }) => severity !== 'Note')
    .map(pounds);

test('clean: no error, and one warning: floors of 2026/27 rest on a grant that is not confirmed', () => {
  expect(clean.problems).toEqual([]);
  expect(grave(clean)).toEqual([['Floors beyond confirmed money', 'Commitment', '2026/27', 85603.4]]);
});

test('every pool is allocated to the penny, and every stream used to the penny', () => {
  const found = checkPlan(clean).map(({ check }) => check);
  expect(found).not.toContain('Money unspent');
  expect(found).not.toContain('Uses beyond a source');
});

test('with faults: what is found beyond that are exactly the five, to the penny', () => {
  const [warning] = grave(clean);
  const found = grave(faulty).filter((finding) => JSON.stringify(finding) !== JSON.stringify(warning));
  // the ended grant is found in its stream and in its use, the board that ends in each of its three pools
  expect(found).toEqual([
    ['Ring-fence breached', 'Disabled Facilities Grant', '2027/28', 200000],
    ['Spending after an end', 'Prevention Grant', '2026/27', 250000],
    ['Contributions do not add up', 'Learning disability', '2026/27', 18000],
    ['Spending after an end', 'Prevention Grant', '2026/27', 250000],
    ['Legal basis', 'Better Care Fund', '', null],
    ['Legal basis', 'Learning disability', '', null],
    ['Legal basis', "Children's health", '', null],
    ['Commitment below its floor', 'Social care minimum', '2026/27', 52003.4],
  ]);
});

test('one note about one uncertain stream in a large pool, after the commitment that hangs on an uncertain grant', () => {
  const found = checkPlan(clean).filter(({ check }) => check === 'Unconfirmed money');
  expect(found.map(({ subject, year }) => [subject, year])).toEqual([
    ['Family Help', '2025/26'],
    ['Family Help', '2026/27'],
    ['Family Help', '2027/28'],
    ['ICB additional', ''],
  ]);
  // what the stream brings in three years, though it is told commitment by commitment
  expect(found.at(-1)!.amount).toBe(550000000);
  // rows of the sheet Checks hold four lines
  for (const { sentence } of found) expect(sentence.length).toBeLessThan(180);
  expect(found.at(-1)?.sentence).toBe(
    'ICB additional in Better Care Fund is not confirmed. It pays 4.4% to 7.5% of Home first, Out of hospital and Independence. Confirmed money could pay any one of them in full.',
  );
});

test('adaptations keep their £3,120,000 when the other grant ends', () => {
  const services = serviceSchedule(underScenario(clean, 'Grant ends'));
  const adaptations = services?.lines.find(({ service }) => service === 'Adaptations');
  expect(adaptations?.amounts.map(({ pence }) => pence)).toEqual([312000000, 312000000, 312000000]);
});

test('the demand that is not met when demand rises is said, £1,271,377.83 of it in 2026/27', () => {
  const unmet = checkPlan(underScenario(clean, 'Demand up')).filter(
    ({ check, year }) => check === 'Unmet demand' && year === '2026/27',
  );
  expect(unmet.map(({ subject, amount }) => [subject, amount])).toEqual([
    ['Supported living', 85222968],
    ['LD residential care', 41914815],
  ]);
  expect(unmet.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(127137783);
});

test('the year 2025/26 settles: the reserve first, then by contribution; bands in the other pool', () => {
  const ld = settlePool(clean, 'Learning disability', { start: 2025 });
  const of = (settled: typeof ld) =>
    settled.partners.flatMap(({ partner, share }) => (share ? [[partner, share / 100]] : []));
  expect([ld.variance, ld.reserve]).toEqual([81141763, 50000000]);
  expect(of(ld)).toEqual([
    ['NHS Mid Vale ICB', 93628.83],
    ['Alderbrook Council', 217788.8],
  ]);
  const children = settlePool(clean, "Children's health", { start: 2025 });
  expect(of(children)).toEqual([
    ['NHS Mid Vale ICB', 8750],
    ['Alderbrook Council', 86750],
  ]);
});

test('its conditions hold, and the minimum for social care grows by 3% a year to the penny', () => {
  const lines = conditionSchedule(clean);
  expect(lines.every(({ headroom }) => headroom >= 0)).toBe(true);
  const care = lines.filter(({ condition }) => condition === 'Minimum for adult social care');
  expect(care.map(({ asked }) => asked)).toEqual([840000330, 865200340, 891156350]);
});

test('that its money is illustrative is one note', () =>
  expect(checkPlan(clean).filter(({ check }) => check === 'Figures that are not exact')).toHaveLength(1));
