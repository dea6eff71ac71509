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
 * and an Overspend rule or Underspend rule as well, of which only the rows count; or a row says what its Limit or Cap
 * is of and has none, or 0, which is read as none.
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
    return [
      ...rows.flatMap((row) => [...unreadable(typed, row), ...unlimited(typed, row)]),
      ...givenTwice(typed),
    ];
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

/** What is said of a limit or cap that is not there: it would be read as none. */
function unlimited(plan: Plan, row: number): Finding[] {
  const { words, numbers, rowInTable } = tableOf(plan, RISK_SHARE);
  return (['Limit', 'Cap'] as const).flatMap((heading) => {
    const of = words[`${heading} is`][row];
    if (!of || (numbers[heading][row] || 0) !== 0) return [];
    return finding(words.Pool[row] ?? '', {
      severity: 'Warning',
      sentence: `The ${RISK_SHARE} table, row ${rowInTable[row]}, has ${of} under ${heading} is and no ${heading}, so nothing limits it. Type one, or clear ${heading} is.`,
      place: placeOf(plan, RISK_SHARE, row, heading),
    });
  });
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
