import { type PlanTable } from './reading/planTable';
import { type Plan } from './plan';
import { type MoneyKind } from './declared/moneyKind';

/**
 * What a row of a table is called where others are beside it: its name, else what it says of source and use.
 *
 * @example
 * rowLabel(readPlan([[['Allocation', 'Source', 'Service'], ['', 'ABG', 'Play']]]), 'Allocation', 0) // => "ABG for Play"
 * @example
 * rowLabel(readPlan([[['Contribution', 'Pool', 'Partner'], ['', 'CAMHS', 'PCT']]]), 'Contribution', 0) // => "PCT to CAMHS"
 */
export function rowLabel({ tables }: Plan, kind: MoneyKind, row: number): string {
  const table: PlanTable | undefined = tables[kind];
  const { Contribution, Allocation, Outturn } = tables;
  const joined = (from: string | undefined, word: string, to: string | undefined) =>
    [from, to].filter(Boolean).join(` ${word} `);
  const said =
    kind === 'Allocation'
      ? joined(
          Allocation?.words.Source[row],
          'for',
          Allocation?.words.Service[row] || Allocation?.words.Commitment[row],
        )
      : kind === 'Contribution'
        ? joined(
            Contribution?.words.Partner[row] || Contribution?.words.Stream[row],
            'to',
            Contribution?.words.Pool[row],
          )
        : kind === 'Outturn'
          ? joined(Outturn?.words.Pool[row], 'for', Outturn?.words.Service[row])
          : '';
  return table?.names[row] || said || `${kind} table, row ${table?.rowInTable[row] ?? ''}`;
}
