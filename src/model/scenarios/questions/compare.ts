import { commitmentSchedule } from '../../commitments/commitmentSchedule';
import { fundingSchedule } from '../../funding/schedule';
import { addSums, NOTHING, type Sum } from '../../funding/sum';
import { type Plan } from '../../plan/plan';
import { poolContributions } from '../../pools/contributions/contributions';
import { serviceSchedule } from '../../services/serviceSchedule';
import { tierSchedule } from '../../services/tierSchedule';
import { conditionHeadroom } from '../../pools/conditions/conditionHeadroom';
import { comparable } from '../../table/heading';
import { demandNotKnown, unmetDemand } from '../run/unmetDemand';

/**
 * What scenarios can be compared by: one row a stream, a partner, and so on; Status is that of each commitment, Unmet
 * demand what each service needs after the steps and does not get, Condition what each condition has to spare.
 */
export const MEASURES = [
  'Stream',
  'Partner',
  'Pool',
  'Service',
  'Tier',
  'Commitment',
  'Status',
  'Unmet demand',
  'Condition',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What one subject comes to in a year: money, or a commitment's status. */
export interface Measured {
  readonly subject: string;
  readonly value: Sum | string;
}

/**
 * What a plan comes to in a year, subject by subject. Money of partners is that of their streams, of commitments what
 * funds them. Empty where the plan has not the tables for it.
 *
 * @param label the year's heading, or `Undated`
 *
 * @example
 * measured(readPlan([[['Stream', 'Partner', '2010/11'], ['ABG', 'Council', 5], ['EIG', 'Council', 7]]]), 'Partner', '2010/11') // => [{ subject: "Council", value: { pence: 1200, atLeast: false, known: true } }]
 */
export function measured(plan: Plan, measure: Measure, label: string): Measured[] {
  switch (measure) {
    case 'Stream':
    case 'Partner': {
      const schedule = fundingSchedule(plan);
      const y = schedule?.years.indexOf(label) ?? -1;
      const lines = schedule?.lines.map(({ stream, partner, amounts }) => ({
        subject: measure === 'Stream' ? stream : partner || 'No partner',
        value: amounts[y] ?? NOTHING,
      }));
      return together(lines ?? []);
    }
    case 'Pool':
      return poolContributions(plan).map(({ pool, years, total }) => ({
        subject: pool,
        value: total[years.indexOf(label)] ?? NOTHING,
      }));
    case 'Service':
    case 'Tier': {
      const schedule = measure === 'Service' ? serviceSchedule(plan) : tierSchedule(plan);
      const y = schedule?.years.indexOf(label) ?? -1;
      return (schedule?.lines ?? []).map((line) => ({
        subject: 'service' in line ? line.service : line.tier,
        value: line.amounts[y] ?? NOTHING,
      }));
    }
    case 'Unmet demand': {
      const short = new Map(
        unmetDemand(plan)
          .filter(({ year }) => year === label)
          .map(({ service, short: pence }) => [comparable(service), pence]),
      );
      const unknown = demandNotKnown(plan, label);
      return (serviceSchedule(plan)?.lines ?? []).map(({ service }) => ({
        subject: service,
        value: unknown.has(comparable(service))
          ? { ...NOTHING, atLeast: true, known: false }
          : { ...NOTHING, pence: short.get(comparable(service)) ?? 0 },
      }));
    }
    case 'Condition':
      return conditionHeadroom(plan, label);
    case 'Commitment':
    case 'Status':
      return (commitmentSchedule(plan) ?? [])
        .filter(({ year }) => year === label)
        .map(({ commitment, funded, status }) => ({
          subject: commitment,
          value: measure === 'Status' ? status : funded,
        }));
  }
}

/** Lines of one subject added up, in the order of their first. */
function together(lines: readonly { subject: string; value: Sum }[]): Measured[] {
  const bySubject = new Map<string, { subject: string; value: Sum }>();
  for (const { subject, value } of lines) {
    const key = comparable(subject);
    const before = bySubject.get(key);
    bySubject.set(key, before ? { ...before, value: addSums(before.value, value) } : { subject, value });
  }
  return [...bySubject.values()];
}
