import { formulaRule } from '../../formulaRule';

const VOLATILE: readonly string[] = [
  ...['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'OFFSET', 'INDIRECT', 'CELL', 'INFO'],
];

/** Functions that are recalculated at every change of any cell. */
export const volatile = formulaRule({
  name: 'Volatile function',
  kind: 'style',
  reason:
    'It is recalculated at every change of any cell, and what OFFSET and INDIRECT refer to can be traced neither by Excel nor by a reader.',
  source: 'FAST 4.01-02 and -03',
  remedy:
    'Use INDEX or a table’s column in place of OFFSET and INDIRECT, and type the date of a report into a cell.',
  says: ({ formula }) => {
    const found = [...new Set(formula.calls.map(({ name }) => name))].filter((name) =>
      VOLATILE.includes(name),
    );
    return found.length > 0
      ? `${found.join(' and ')} ${found.length > 1 ? 'are' : 'is'} recalculated at every change`
      : null;
  },
});
