import { inSentence } from '../../funding/sum';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { type ConditionLine, conditionSchedule } from '../../pools/conditions/conditionSchedule';
import { conditionName } from '../../pools/conditions/conditionHeadroom';
import { listed } from '../../errors/listed';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { yearColumn } from '../../plan/yearColumn';
import { tableOf } from '../../plan/tableOf';

/**
 * A condition on money, such as the least that the NHS must put into a pool, is not kept in a year. Where no allocation
 * names its stream, the stream is taken to pay for all that it may: then the gap is certain. Conditions that ask nothing
 * in any year are one note.
 *
 * @means The money that a condition is about comes to less than it asks, or to more than it allows. A note says which
 * conditions have no amount yet, so that nothing is compared.
 * @remedy Change the contribution or allocations that the sentence names, or correct the amount of the condition. Check
 * what the condition says with its source.
 * @title % is not kept
 * @order 126
 */
export const conditionKept: Check = {
  name: 'Condition not kept',
  needs: ['Pool'],
  find: (plan) => {
    const lines = conditionSchedule(plan);
    const missed = lines.flatMap((line) => {
      if (line.headroom >= 0) return [];
      const gap = -line.headroom;
      // what is not known may close a gap, and cannot undo an excess
      const doubtful = line.limit === 'At least' && line.counted.atLeast;
      return finding(plan, line, gap, doubtful);
    });
    return [...missed, ...withoutAmounts(plan, lines)];
  },
};

/** One note for all conditions that ask nothing in any year. */
function withoutAmounts(plan: Plan, lines: readonly ConditionLine[]): Finding[] {
  const Condition = tableOf(plan, 'Condition');
  const asking = new Set(lines.map(({ row }) => row));
  const silent = [...Condition.names.keys()].filter((row) => !asking.has(row) && !asksAtAll(plan, row));
  const [first] = silent;
  if (first === undefined) return [];
  const names = silent.map((row) => conditionName(plan, row));
  const [ask, it] = names.length === 1 ? ['asks', 'it asks'] : ['ask', 'each asks'];
  return [
    {
      severity: 'Note',
      check: conditionKept.name,
      subject: names.length === 1 ? (names[0] ?? '') : 'Condition',
      year: '',
      amount: null,
      sentence: `${listed(names)} ${ask} for no amount in any year, so nothing is compared. Type what ${it} in each year.`,
      place: placeOf(plan, 'Condition', first),
    },
  ];
}

/** Whether an amount is there, be it one that is not known or outside its days. */
const asksAtAll = ({ tables: { Condition } }: Plan, row: number): boolean =>
  (Condition?.years ?? []).some(({ pence, missing }) => pence[row] !== 0 || missing[row] === 1);

function finding(plan: Plan, line: ConditionLine, gap: number, doubtful: boolean): Finding {
  const { row, condition, year, limit, asked, counted, assumes } = line;
  const { Condition } = plan.tables;
  const column = yearColumn(Condition, year)?.column;
  const source = Condition?.words.Source[row];
  const asks = `${limit === 'At most' ? 'at most' : 'at least'} ${formatAmount(asked)}`;
  const assuming = assumes ? `, if ${assumes} pays for all of it that it may` : '';
  const apart = `${formatAmount(gap)} ${limit === 'At most' ? 'too much' : 'short'}`;
  return {
    severity: doubtful ? 'Note' : 'Error',
    check: conditionKept.name,
    subject: condition,
    year,
    amount: gap,
    sentence: `${condition} asks for ${asks} ${yearInWords(year)}, and ${inSentence(counted)} counts${assuming}: ${apart}${doubtful ? ', unless what is not known is enough' : ''}.${source ? ` Check it with ${source}.` : ''}`,
    place: placeOf(plan, 'Condition', row, column),
  };
}
