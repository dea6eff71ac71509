import * as fc from '../../fastCheck';
import { type Grid } from '../../../src/model/table/grid';

const pence = fc.integer({ min: 0, max: 10_000_000 });
const yearly = fc.tuple(pence, pence);
const nameOf = (names: readonly string[]) => fc.constantFrom(...names);
const STREAMS = ['S0', 'S1', 'S2', 'S3'];
export const POOLS = ['P0', 'P1'];

/** A plan as it comes: overdrawn, unspent, with money from no stream and to no pool, and things in kind. */
export const untidy = fc
  .record({
    streams: fc.array(fc.tuple(nameOf([...STREAMS, 'S0']), yearly), { minLength: 1, maxLength: 5 }),
    contributions: fc.array(
      fc.tuple(
        nameOf([...POOLS, 'P9', '']),
        nameOf([...STREAMS, '', 'nowhere']),
        nameOf(['', 'yes']),
        yearly,
      ),
      { maxLength: 6 },
    ),
    allocations: fc.array(fc.tuple(nameOf([...STREAMS, ...POOLS, 'P9', '', 'nowhere']), yearly), {
      minLength: 1,
      maxLength: 8,
    }),
    cut: fc.integer({ min: 0, max: 1000 }),
    rule: fc.constantFrom('pro rata', 'protected', 'priority'),
  })
  .map(({ streams, contributions, allocations, cut, rule }): Grid[] => {
    const pounds = (amounts: readonly number[]) => amounts.map((amount) => amount / 100);
    return [
      [['Stream', '2010/11', '2011/12'], ...streams.map(([name, money]) => [name, ...pounds(money)])],
      [['Pool'], ...POOLS.map((pool) => [pool])],
      [
        ['Contribution', 'Pool', 'Stream', 'In kind', '2010/11', '2012/13'],
        ...contributions.map(([pool, stream, kind, money]) => ['', pool, stream, kind, ...pounds(money)]),
      ],
      [
        ['Allocation', 'Source', '2010/11', '2011/12'],
        ...allocations.map(([source, money]) => ['', source, ...pounds(money)]),
      ],
      [
        ['Scenario', 'Target', 'Change', 'Value', 'Spread'],
        ['Cut', 'All', 'cut %', cut / 1000, rule],
      ],
    ];
  });
