import * as fc from '../../fastCheck';
import { type Cell, type Grid } from '../../../src/model/table/grid';

/** Pools of any kind, as tables: three years, up to five partners, every rule, and all that the columns can say. */

export const YEARS = [2006, 2007, 2008].map((start) => ({ start }));
const LABELS = ['2006/07', '2007/08', '2008/09'];
const RULES = [
  'Contribution share',
  'Fixed shares',
  'Host bears',
  'Capped',
  'Bands',
  'Reserve first',
  'By line',
  'Own risk',
  'Carry forward',
];
const SERVICES = ['Respite', 'Speech', 'Equipment'];
const FIRST_DAY = 38808;
const LAST_DAY = 39903;

const pence = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 5_000_000_00 }),
  fc.integer({ min: 0, max: 1e12 }),
);
const perYear = fc.array(pence, { minLength: 3, maxLength: 3 });
const sometimes = <T extends Cell>(cell: fc.Arbitrary<T>) => fc.oneof(fc.constant<Cell>(''), cell);
const day = fc.integer({ min: FIRST_DAY - 100, max: LAST_DAY + 100 });

const partner = fc.record({
  amounts: perYear,
  cap: sometimes(pence.map((amount) => 1.01 + amount / 100)), // less than a pound would be read as a percentage
  paid: sometimes(pence.map((amount) => amount / 100)),
  days: fc.tuple(sometimes(day), sometimes(day)),
  part: fc.integer({ min: 1, max: 9 }),
});
const line = fc.record({
  service: fc.constantFrom(...SERVICES, ...SERVICES, ''),
  partner: fc.nat(6),
  bearer: fc.constantFrom('', '', 'Partner', 'Host', 'Shared'),
  amounts: perYear,
});
const band = fc.record({ step: fc.integer({ min: 1, max: 400 }), bearers: fc.array(fc.nat(4)) });

/** What a pool is made of, before it stands in tables. */
export const anyPool = fc.record({
  partners: fc.array(partner, { minLength: 1, maxLength: 5 }),
  otherIncome: fc.option(perYear),
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  allocations: fc.array(fc.tuple(fc.constantFrom(...SERVICES), perYear), { maxLength: 4 }),
  rules: fc.tuple(fc.constantFrom(...RULES), fc.constantFrom(...RULES), fc.constantFrom('', ...RULES)),
  host: fc.constantFrom('', 'P0', 'P0', 'Hospital'),
  bands: fc.array(band, { maxLength: 4 }),
  rest: fc.boolean(),
  reserve: sometimes(pence.map((amount) => amount / 100)),
  opening: sometimes(fc.integer({ min: -1e9, max: 1e9 }).map((amount) => amount / 100)),
});
export type AnyPool = typeof anyPool extends fc.Arbitrary<infer T> ? T : never;

/** The tables of a pool called CAMHS. */
export const tablesOf = (made: AnyPool): Grid[] => {
  const names = made.partners.map((_, p) => `P${p}`);
  return [poolTable(made, names), contributionTable(made, names), outturnTable(made), allocationTable(made)];
};

const pounds = (amounts: readonly number[]) => amounts.map((amount) => amount / 100);

const poolTable = (made: AnyPool, names: readonly string[]): Grid => [
  [
    'Pool',
    'Host',
    'Overspend rule',
    'Underspend rule',
    'Reserve then',
    'Bands',
    'Reserve',
    'Opening balance',
  ],
  ['CAMHS', made.host, ...made.rules, bandsOf(made, names), made.reserve, made.opening],
];

/** Bands in percent that rise by tenths, each borne by one partner or by some in parts. */
const bandsOf = ({ bands, rest, host }: AnyPool, names: readonly string[]): string => {
  let reach = 0;
  return bands
    .map(({ step, bearers }, i) => {
      reach += step;
      const named = [...new Set(bearers)].flatMap((p) => names[p] ?? []);
      const borne =
        named.length > 1 ? named.map((name, p) => `${name} ${p + 1}`).join(', ') : host ? 'Host' : 'P0';
      return `${rest && i === bands.length - 1 ? 'rest' : `${reach / 10}%`}: ${borne}`;
    })
    .join('; ');
};

/** Fixed shares add up to 100%: parts of a thousand, the first takes what is left. */
const contributionTable = ({ partners, otherIncome }: AnyPool, names: readonly string[]): Grid => {
  const others = partners.slice(1).map(({ part }) => part * 20);
  const first = 1000 - others.reduce((sum, share) => sum + share, 0);
  const rows = partners.map(({ amounts, cap, paid, days }, p): Cell[] => {
    const [from, to] = days.every((one) => typeof one === 'number')
      ? [...days].sort((a, b) => Number(a) - Number(b))
      : days;
    const given = p === 0 ? amounts.map((amount) => amount + 1) : amounts;
    return [
      '',
      'CAMHS',
      names[p]!,
      (p === 0 ? first : others[p - 1]!) / 1000,
      cap,
      paid,
      from!,
      to!,
      ...pounds(given),
    ];
  });
  return [
    ['Contribution', 'Pool', 'Partner', 'Share', 'Cap', 'Paid', 'Starts', 'Ends', ...LABELS],
    ...rows,
    ...(otherIncome ? [['Charges', 'CAMHS', '', '', '', '', '', '', ...pounds(otherIncome)]] : []),
  ];
};

const outturnTable = ({ lines }: AnyPool): Grid => [
  ['Outturn', 'Pool', 'Service', 'Partner', 'Borne by', ...LABELS],
  ...lines.map(({ service, partner: p, bearer, amounts }, i): Cell[] => [
    '',
    'CAMHS',
    service,
    p < 5 ? `P${p}` : p === 5 ? '' : 'Hospital',
    bearer,
    ...pounds(i === 0 ? amounts.map((amount) => amount + 1) : amounts),
  ]),
];

const allocationTable = ({ allocations }: AnyPool): Grid => [
  ['Allocation', 'Source', 'Service', ...LABELS],
  ...allocations.map(([service, amounts]): Cell[] => ['', 'CAMHS', service, ...pounds(amounts)]),
];
