import { called } from '../functions/called';
import { checkPlan } from '../../src/model/checks/checkPlan';
import { dayOf } from '../../src/model/calendar/day';
import { unmetDemand } from '../../src/model/scenarios/run/unmetDemand';
import { underScenario } from '../../src/model/scenarios/run/underScenario';
import { review } from '../../src/workbook/examples/review';
import { gridsOf, planOf } from './planOf';

const { Commitment: recommendations, Service: services, Stream: streams } = review.tables;
const grids = gridsOf(review);
const plan = planOf(review);

test('three recommendations are due six months after 23 June 2006, four have no day, and none has money', () => {
  expect(recommendations.map(({ Due }) => Due)).toEqual([
    ...Array<number>(3).fill(dayOf(2006, 12, 23)),
    ...Array<undefined>(4).fill(undefined),
  ]);
  expect(checkPlan(plan).find(({ subject }) => subject === 'Due')?.sentence).toMatch(
    /^3 commitments are due on a day, and no allocation names them: All partners plan their money/,
  );
});

test('who brings what, what is delegated, and who has given no figures', () => {
  const rows = called('PARTNERS')('', grids);
  const of = (partner: string) => rows.filter(([name]) => name === partner).map((row) => row.slice(1));
  expect(of('Coventry City Council')).toEqual([
    ['Resources', 'at least £213,140,000.00', 'at least £215,640,000.00', 'unknown'],
    ['Delegated', 170_000_000, 172_000_000, 'unknown'],
    ['Figures', '4 of 5', '4 of 5', '0 of 5'],
  ]);
  expect(of('Coventry Teaching Primary Care Trust')[2]).toEqual(['Figures', '0 of 1', '0 of 1', '0 of 1']);
  expect(rows.filter(([, , figures]) => figures === 'none')).toHaveLength(7);
  expect(checkPlan(plan).find(({ subject }) => subject === 'Partner')?.sentence).toMatch(
    /^7 of 9 partners have no stream and no contribution/,
  );
});

test('resources are linked to outcomes: equipping a family costs £200, a foster placement £20,800 a year', () => {
  const costs = called('OUTCOMES')('', '2006/07', grids);
  const of = (service: string) => costs.find(([, name]) => name === service)?.slice(2, 5);
  expect(of('Safe as Houses')).toEqual([90_000, 450, 200]);
  expect(of('Foster care')).toEqual([6_864_000, 330, 20_800]);
  expect(of('Child and adolescent mental health')).toEqual(['unknown', 'unknown', 'unknown']);
});

test('492 children in three kinds of placement; dearer agency places need £1,383,720 more, parted to the penny', () => {
  const placements = services.slice(0, 3);
  const units = placements.map(({ Units }) => Number(Units));
  expect(units.reduce((sum, each) => sum + each, 0)).toBe(492);
  const scenario = review.tables.Scenario;
  const after = scenario.map(({ Note }) => /(\d+) × £([\d,]+) × 52/.exec(String(Note))!.slice(1));
  const counts = after.map(([count]) => [Number(count)]);
  const prices = after.map(([, price]) => [Number(price!.replace(',', ''))]);
  expect(scenario.map(({ Value }) => Value)).toEqual(
    counts.map(([count], i) => count! * prices[i]![0]! * 52),
  );
  const parted = called('PVM')(
    units.map((each) => [each]),
    placements.map((row) => [row['Unit cost']]),
    counts,
    prices,
    52,
  );
  const amounts = parted.flat().filter((cell: unknown) => typeof cell === 'number');
  expect(amounts).toEqual([291_707.32, 561_092.68, 530_920, 1_383_720]);
  const short = unmetDemand(underScenario(plan, 'Agency placements cost more'));
  expect(short.reduce((sum, each) => sum + each.short, 0)).toBe(138_372_000);
});

test('no budget is the review’s: what has an amount is illustrative', () => {
  for (const row of streams)
    expect([row.Stream, row.Evidence === 'JAR-I1']).toEqual([row.Stream, typeof row['2006/07'] === 'number']);
});
