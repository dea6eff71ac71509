import { type Plan } from '../../plan/plan';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { rowFault } from '../../pools/riskShare/rowFault';
import { RISK_SHARE } from '../../pools/riskShare/rowsInForce';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';

/**
 * A row of the Risk share table cannot be read, or a pool has both rows and a rule for the same side.
 *
 * @means A row of the Risk share table cannot be read, so no year of its pool can be settled; or a pool has rows there
 * and an Overspend rule or Underspend rule as well, of which only the rows count.
 * @remedy Correct the cell that the sentence names. Where both are given, clear the rule in the Pool table.
 * @title The risk share of % needs correcting
 * @order 124
 */
export const riskShareRows: Check = {
  name: 'Risk share',
  needs: ['Pool'],
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    const rows = [...Array(tableOf(typed, RISK_SHARE).rows).keys()];
    return [...rows.flatMap((row) => unreadable(typed, row)), ...givenTwice(typed)];
  },
};

const finding = (subject: string, said: Pick<Finding, 'severity' | 'sentence' | 'place'>): Finding => ({
  check: riskShareRows.name,
  subject,
  year: '',
  amount: null,
  ...said,
});

function unreadable(plan: Plan, row: number): Finding[] {
  const pool = tableOf(plan, RISK_SHARE).words.Pool[row] ?? '';
  const sentence = pool
    ? rowFault(plan, row)
    : `The ${RISK_SHARE} table, row ${tableOf(plan, RISK_SHARE).rowInTable[row]}, names no pool, so it settles nothing: type it under Pool.`;
  return sentence
    ? [
        finding(pool, {
          severity: 'Error',
          sentence,
          place: placeOf(plan, RISK_SHARE, row, pool ? 0 : 'Pool'),
        }),
      ]
    : [];
}

const SIDES = [
  ['Overspend rule', 'overspend'],
  ['Underspend rule', 'underspend'],
] as const;

function givenTwice(plan: Plan): Finding[] {
  const { Pool, [RISK_SHARE]: table } = plan.tables;
  const given = new Map<string, number>();
  table?.words.Pool.forEach((pool, row) => {
    const side = comparable(table.words.Side[row] ?? '') || 'both';
    for (const [, each] of SIDES)
      if ((side === 'both' || side === each) && !given.has(`${comparable(pool)} ${each}`))
        given.set(`${comparable(pool)} ${each}`, row);
  });
  return (Pool?.names ?? []).flatMap((pool) =>
    SIDES.flatMap(([heading, side]) => {
      const rule = Pool?.words[heading][rowNamed(Pool, pool) ?? -1];
      if (!rule || !given.has(`${comparable(pool)} ${side}`)) return [];
      return finding(pool, {
        severity: 'Warning',
        sentence: `${pool} has the ${heading} ${rule} and rows for an ${side} in the ${RISK_SHARE} table: where the rows hold they count, and the rule does not. Clear one of them.`,
        place: placeOf(plan, 'Pool', rowNamed(Pool, pool) ?? 0, heading),
      });
    }),
  );
}
