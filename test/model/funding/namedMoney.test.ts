import * as fc from '../../fastCheck';
import { named } from '../checks/find';
import { contributionsBehind } from '../../../src/model/funding/behindLine';
import { pooledFlows } from '../../../src/model/funding/fences/pooledFlow';
import { schemeMoney } from '../../../src/model/funding/schemeMoney';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const YEAR = '2025/26';
type Line = readonly [service: string, stream: string, pounds: number];
/** A pool of three streams, of which the grant may pay for homes only. */
const pool = (brings: readonly [number, number, number], lines: readonly Line[]): Grid[] => [
  [
    ['Stream', 'Ring-fence', 'Certainty', YEAR],
    ['Grant', 'Homes', 'Confirmed', brings[0]],
    ['NHS', '', 'At risk', brings[1]],
    ['Council', '', 'Confirmed', brings[2]],
  ],
  [
    ['Contribution', 'Pool', 'Stream', YEAR],
    ...['Grant', 'NHS', 'Council'].map((stream, i): Cell[] => ['', 'P', stream, brings[i]!]),
  ],
  [['Service'], ['Homes'], ['Care']],
  [
    ['Allocation', 'Source', 'Service', 'Stream', YEAR],
    ...lines.map(([service, stream, pounds]): Cell[] => [
      `${service} ${stream}`,
      'P',
      service,
      stream,
      pounds,
    ]),
  ],
];
/** What each contribution pays of each line, in pounds. */
const paid = (tables: readonly Grid[]) => {
  const plan = readPlan(tables);
  return tables[3]!
    .slice(1)
    .map((_, row) =>
      contributionsBehind(plan, row, YEAR).map(({ row: contribution, of, weight }) => [
        ['Grant', 'NHS', 'Council'][contribution],
        of,
        Number(weight.numerator) / Number(weight.denominator) / 100,
      ]),
    );
};

test('a line that names its stream is paid by it, and the rest by what is left', () => {
  expect(
    paid(
      pool(
        [40, 60, 30],
        [
          ['Care', 'NHS', 50],
          ['Homes', '', 50],
          ['Care', '', 30],
        ],
      ),
    ),
  ).toEqual([
    [['NHS', 'named', 50]],
    [
      ['Grant', 'ring-fence', 40],
      ['NHS', 'rest', 2.5],
      ['Council', 'rest', 7.5],
    ],
    [
      ['NHS', 'rest', 7.5],
      ['Council', 'rest', 22.5],
    ],
  ]);
});

test('without a name the flow decides as before', () => {
  const lines: Line[] = [
    ['Homes', '', 50],
    ['Care', '', 80],
  ];
  expect(
    paid(pool([40, 60, 30], lines))
      .flat()
      .map(([, of]) => of),
  ).not.toContain('named');
});

test('a stream that names more than it brings pays what it has; the rest is a finding', () => {
  const tables = pool(
    [0, 40, 30],
    [
      ['Care', 'NHS', 60],
      ['Homes', '', 10],
    ],
  );
  expect(paid(tables)).toEqual([
    [
      ['NHS', 'named', 40],
      ['Council', 'rest', 20],
    ],
    [['Council', 'rest', 10]],
  ]);
  expect(named('Stream does not fit its pool', ...tables).map(({ sentence }) => sentence)).toEqual([
    'The lines of P that name NHS come to £60 in 2025/26, and it puts in £40: £20 too much.',
  ]);
});

test('a line that takes other money leaves ring-fenced money nothing to pay for, and that is a finding', () => {
  const tables = pool(
    [40, 60, 0],
    [
      ['Homes', 'NHS', 40],
      ['Care', '', 60],
    ],
  );
  expect(named('Ring-fence breached', ...tables).map(({ sentence }) => sentence)).toEqual([
    'P spends £40 of ring-fenced money on Care in 2025/26: £40 of Grant, which may pay only for Homes. Spend more of the pool on that, or put in other money.',
  ]);
});

const pence = fc.integer({ min: 0, max: 20_000 });
const line = fc.tuple(
  fc.constantFrom('Homes', 'Care'),
  fc.constantFrom('', '', 'Grant', 'NHS', 'Council', 'Elsewhere'),
  pence,
);
const FINDINGS = ['Ring-fence breached', 'Stream does not fit its pool'];

test('every penny of a line is paid once, no more than a stream brings, and no ring-fence is broken silently', () => {
  fc.assert(
    fc.property(
      fc.tuple(pence, pence, pence),
      fc.array(line, { minLength: 1, maxLength: 6 }),
      (brings, lines) => {
        const tables = pool(
          brings.map((each) => each / 100) as [number, number, number],
          lines.map(([service, stream, each]) => [service, stream, each / 100]),
        );
        const plan = readPlan(tables);
        const flow = pooledFlows(plan, YEAR).get(3);
        if (!flow) return;
        flow.lines.forEach((row, l) => {
          const all = flow.money.reduce((sum, { pays }) => sum + pays[l]!, 0);
          expect(all).toBe(lines[row]![2]);
          expect(flow.money.every(({ pays }) => pays[l]! >= 0)).toBe(true);
        });
        // what is named and what is ring-fenced comes out of what the stream brings
        for (const contribution of [0, 1, 2]) {
          const own = flow.money.filter(
            ({ of, contributions }) => of !== 'rest' && contributions[0] === contribution,
          );
          const used = own.reduce((sum, { pays }) => sum + pays.reduce((all, each) => all + each, 0), 0);
          expect(used).toBeLessThanOrEqual(brings[contribution]!);
        }
        const isBroken = flow.money.some(
          ({ contributions, amounts, pays }) =>
            contributions.some((each, i) => each === 0 && amounts[i]! > 0) &&
            flow.lines.some((row, l) => pays[l]! > 0 && lines[row]![0] === 'Care'),
        );
        if (isBroken) expect(FINDINGS.flatMap((check) => named(check, ...tables))).not.toEqual([]);
        const { schemes } = schemeMoney(plan, 'P');
        const sum = schemes.reduce((all, { amounts }) => all + (amounts[0]?.pence ?? 0), 0);
        expect(sum).toBe(lines.reduce((all, [, , each]) => all + each, 0));
      },
    ),
    { numRuns: 400 },
  );
});
