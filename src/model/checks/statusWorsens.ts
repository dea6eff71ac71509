import { commitmentSchedule } from '../commitments/commitmentSchedule';
import { formatAmount } from '../money/format';
import { comparable } from '../table/heading';
import { type Check } from './check';
import { inYear } from './overdrawn';
import { placeOfFloor } from './placeOfFloor';

/** Statuses that must not get worse: green stays green, amber never turns red. */
const HELD: readonly string[] = ['green', 'amber'];

/** Under a scenario a commitment that is green or amber falls below a floor that it kept before. */
export const statusWorsens: Check = {
  name: 'Status worsens',
  needs: ['Commitment', 'Allocation'],
  find: (plan) => {
    const { Commitment } = plan.tables;
    if (!plan.base || !Commitment) return [];
    const before = new Map(
      (commitmentSchedule(plan.base) ?? []).map((line) => [`${line.row} ${line.year}`, line.status]),
    );
    return (commitmentSchedule(plan) ?? []).flatMap(({ row, commitment, year, status, shortfall }) => {
      const colour = Commitment.words.Status[row] ?? '';
      const was = before.get(`${row} ${year}`);
      if (status !== 'Broken' || was === 'Broken' || !HELD.includes(comparable(colour))) return [];
      return {
        severity: 'Warning' as const,
        check: statusWorsens.name,
        subject: commitment,
        year,
        amount: shortfall.pence,
        sentence: `${commitment} is ${comparable(colour)} and must not get worse, but under ${plan.scenario} it falls ${formatAmount(shortfall.pence)} below its floor ${inYear(year)}.`,
        place: placeOfFloor(plan, row, year),
      };
    });
  },
};
