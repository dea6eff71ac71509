import { called } from './called';
import { excelErrors } from './excelErrors';

const binding = called('BINDING');

beforeAll(excelErrors);

const SUPPLY = [[3956465], [175328], [173250], [68300], [1086086]];
const DEMAND = [[3700000, 700000, 420000, 360000, 90000]];
const ALLOWED = ['x----', '---x-', '---x-', '--x--', '-xx-x'].map((row) =>
  [...row].map((m) => m.replace('-', '')),
);
const SUPPLIES = [
  ['General Sure Start Grant'],
  ['Primary Strategy'],
  ['KS3 Strategy'],
  ['KS3 Behaviour'],
  ["Children's Fund"],
];
const DEMANDS = [['early years', 'family support', 'behaviour', 'attainment', 'participation']];

describe('POOL.BINDING', () => {
  test('Coventry: two groups, what is stranded, and what each permission would recover', () => {
    const grid = binding(SUPPLY, DEMAND, ALLOWED, SUPPLIES, DEMANDS);
    expect(grid.map((row) => row.slice(0, 6))).toEqual([
      ['Demands', 'Supplies', 'Needed', 'Available', 'Short', 'Recovers'],
      [
        'family support; behaviour; participation',
        "KS3 Behaviour; Children's Fund",
        1210000,
        1154386,
        55614,
        '',
      ],
      ['attainment', 'Primary Strategy; KS3 Strategy', 360000, 348578, 11422, ''],
      ['Stranded', 'General Sure Start Grant', '', 256465, '', ''],
      ['family support', 'General Sure Start Grant', '', '', '', 55614],
      ['behaviour', 'General Sure Start Grant', '', '', '', 55614],
      ['participation', 'General Sure Start Grant', '', '', '', 55614],
      ['attainment', 'General Sure Start Grant', '', '', '', 11422],
    ]);
    expect(grid.map((row) => row[6])).toEqual([
      'Finding',
      "Family support, behaviour and participation can only use KS3 Behaviour and Children's Fund: £1,210,000 needed, £1,154,386 there, £55,614 short.",
      'Attainment can only use Primary Strategy and KS3 Strategy: £360,000 needed, £348,578 there, £11,422 short.',
      '£256,465 of General Sure Start Grant is left, and nothing that is short may use it.',
      'Allowing General Sure Start Grant for family support would recover £55,614.',
      'Allowing General Sure Start Grant for behaviour would recover £55,614.',
      'Allowing General Sure Start Grant for participation would recover £55,614.',
      'Allowing General Sure Start Grant for attainment would recover £11,422.',
    ]);
  });

  test('where all can be met one row says so', () => {
    expect(
      binding(
        [[5], [6]],
        [[3, 4]],
        [
          [1, 1],
          [1, 1],
        ],
      ).slice(1),
    ).toEqual([['All', '', 7, 11, 0, '', 'All demand can be met: £7 needed, £11 there, £4 left over.']]);
    expect(binding([[0]], [[null]], [['']]).slice(1)).toEqual([
      ['All', '', 0, 0, 0, '', 'All demand can be met: £0 needed, £0 there, £0 left over.'],
    ]);
  });

  test('a supply that may pay for nothing is said to be unusable', () => {
    expect(binding([[5], [6]], [[3]], [[1], ['']]).at(-1)).toEqual([
      'Unusable',
      'Supply 2',
      '',
      6,
      '',
      '',
      '£6 of Supply 2 cannot be used: it may pay for nothing that is needed.',
    ]);
  });

  test('lines without a name go by their number', () => {
    const [, row] = binding(
      [[5], [1]],
      [[9, 9]],
      [
        [1, 1],
        [1, 1],
      ],
      [['', 'Grant']],
      [[null], ['Care']],
    );
    expect(row!.slice(0, 2)).toEqual(['Demand 1; Care', 'Supply 1; Grant']);
    const [, unnamed] = binding([[5]], [[9]], [[1]], [['']], null as never);
    expect(unnamed!.slice(0, 2)).toEqual(['Demand 1', 'Supply 1']);
  });

  test('of many permissions the best twenty are listed and the rest counted', () => {
    const demand = [Array.from({ length: 30 }, (_, j) => j + 1)];
    const grid = binding([[1000]], demand, [demand[0]!.map(() => '')]);
    expect(grid.filter((row) => row[5] !== '' && row[5] !== 'Recovers').map((row) => row[5])).toEqual(
      Array.from({ length: 20 }, (_, k) => 30 - k),
    );
    expect(grid.at(-1)!.at(-1)).toBe(
      'Allowing any of 10 other payments would recover as much as the last, or less.',
    );
  });

  test('a list of names that a cell cannot hold is cut off with a count', () => {
    const many = Array.from({ length: 2000 }, () => 1);
    const long = [many.map((_, j) => `A service with a rather long name ${j}`)];
    const grid = binding([[1]], [many], [many.map(() => 'x')], null as never, long);
    const [cell] = grid[1] as [string];
    expect(cell.length).toBeLessThan(32_767);
    expect(cell).toMatch(/; and [\d,]+ more$/);
  });

  test('names that do not fit, and an error among them, are refused with a sentence', () => {
    expect(() => binding(SUPPLY, DEMAND, ALLOWED, [['a'], ['b']])).toThrow(
      'There are 2 names for 5 supplies: give one for each.',
    );
    expect(() => binding([[5], [6]], [[9]], [[1], [1]], [['a'], [{ code: '#REF!' }]])).toThrow(
      'The name of Supply 2 shows #REF!: mend that cell first.',
    );
  });
});
