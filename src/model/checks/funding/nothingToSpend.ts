import { type Check } from '../declared/check';

/**
 * The stream table has no rows: there is nothing to plan with.
 *
 * @means The plan has a Stream table and no stream in it, so there is nothing to spend.
 * @remedy Enter the funding streams, one in each row, with their amounts under the years.
 * @title There is no money in the plan yet
 * @order 10
 */
export const nothingToSpend: Check = {
  name: 'No streams',
  needs: ['Stream'],
  find: (plan) =>
    plan.tables.Stream?.rows === 0
      ? [
          {
            severity: 'Note',
            check: nothingToSpend.name,
            subject: 'Stream',
            year: '',
            amount: null,
            sentence: 'The Stream table has no rows yet: type the first funding stream under its headings.',
            place: { table: plan.positions.Stream ?? 0, row: 0, column: 0 },
          },
        ]
      : [],
};
