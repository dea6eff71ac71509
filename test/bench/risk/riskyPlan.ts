import { readPlan } from '../../../src/model/plan/readPlan';
import { type Plan } from '../../../src/model/plan/plan';
import { seeded, type Size } from '../matching/seededPlan';

export const YEAR = '2010/11';

/**
 * One year of a plan as registers of pooled budgets look, as tables: six streams in ten go into pools whole; six in
 * ten are not Confirmed and have odds of 50% to 95%. What is allocated lies between 70% and 100% of what there is,
 * and all lines of a service fund the commitment that is made of it, if one is.
 */
export function riskyPlan(size: Size, seed: number): Plan {
  const random = seeded(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const pounds = (pence: number) => pence / 100;
  const pools = Array.from({ length: size.pools }, (_, i) => ({ name: `Pool ${i + 1}`, has: 0 }));
  const sources: { name: string; has: number }[] = [...pools];
  const streams: (string | number)[][] = [];
  const contributions: (string | number)[][] = [];
  for (let s = 0; s < size.streams; s++) {
    const name = `Stream ${s + 1}`;
    const has = Math.round(Math.exp(10.8 + random() * 4.5) * 100);
    const confirmed = random() < 0.4;
    streams.push([
      name,
      confirmed ? 'Confirmed' : 'At risk',
      confirmed ? '' : (50 + upTo(46)) / 100,
      pounds(has),
    ]);
    if (random() < 0.6) {
      const pool = pools[upTo(size.pools)]!;
      pool.has += has;
      contributions.push(['', pool.name, name, pounds(has)]);
    } else sources.push({ name, has });
  }
  const each = size.rows / size.years / sources.length;
  const planned = new Float64Array(size.services);
  const allocations = sources.flatMap(({ name, has }) => {
    const weights = Array.from({ length: Math.floor(each + random()) }, () => 0.05 + random());
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const allocated = has * (0.7 + 0.3 * random());
    return weights.map((weight) => {
      const service = upTo(size.services);
      const pence = Math.floor((allocated * weight) / all);
      planned[service]! += pence;
      return ['', name, service < size.floors ? `Commitment ${service + 1}` : '', pounds(pence)];
    });
  });
  const commitments = Array.from({ length: size.floors }, (_, service) => [
    `Commitment ${service + 1}`,
    pounds(Math.max(1, Math.round(planned[service]! * (0.5 + 0.5 * random())))),
  ]);
  return readPlan([
    [['Stream', 'Certainty', 'Probability', YEAR], ...streams],
    [['Pool'], ...pools.map(({ name }) => [name])],
    [['Contribution', 'Pool', 'Stream', YEAR], ...contributions],
    [['Allocation', 'Source', 'Commitment', YEAR], ...allocations],
    [['Commitment', YEAR], ...commitments],
  ]);
}
