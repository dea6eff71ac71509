import { type FunctionsJson } from '../../src/workbench/stand-in/functions/metadata';
import { openExcel, type OpenExcel } from './openExcel';

const any = { type: 'any' };
const matrix = { ...any, dimensionality: 'matrix' };
const json: FunctionsJson = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'DESCRIBE',
      name: 'DESCRIBE',
      description: 'Shows what a function receives',
      parameters: [
        { ...any, name: 'scalar', optional: true },
        { ...matrix, name: 'range', optional: true },
      ],
    },
    { id: 'TOTAL', name: 'TOTAL', parameters: [{ ...matrix, name: 'ranges', repeating: true }] },
    {
      id: 'SHARES',
      name: 'SHARES',
      parameters: [
        { type: 'number', name: 'amount' },
        { type: 'number', name: 'parts' },
      ],
    },
    { id: 'FAIL', name: 'FAIL', parameters: [{ ...any, name: 'how' }] },
    { id: 'WHERE', name: 'WHERE', parameters: [] },
    { id: 'LATER', name: 'LATER', parameters: [] },
    { id: 'UNWRITTEN', name: 'UNWRITTEN', parameters: [] },
  ],
};

type Cell = string | number | boolean | null;
const implementations = {
  describe: (...args: unknown[]) => JSON.stringify(args.slice(0, -1)),
  total: (ranges: Cell[][][]) =>
    ranges.flat(2).reduce((sum: number, cell) => sum + (typeof cell === 'number' ? cell : 0), 0),
  shares: (amount: number, parts: number) => Array.from({ length: parts }, (_, i) => [i + 1, amount / parts]),
  fail(how: string) {
    if (how === 'unknown') throw new Error('Something broke.');
    if (how === 'within') return [[1], [{ code: '#N/A', message: 'The second has no owner.' }]];
    throw { code: how, message: `The amount is ${how}.` };
  },
  where: (invocation: { address: string; functionName: string }) =>
    `${invocation.functionName} at ${invocation.address}`,
  later: () => Promise.resolve(1),
} as Record<string, (...args: never[]) => unknown> as Record<string, (...args: unknown[]) => unknown>;

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: { json, implementations }, harsh: {} });
  await excel.paste('Sheet1!A1', [
    ['Stream', 'Undated'],
    ['Sure Start', 3956465],
    ['KS3', '=1/0'],
  ]);
});
afterAll(() => excel.close());
afterEach(() =>
  excel.paste(
    'Sheet1!F1',
    Array.from({ length: 6 }, () => ['', '', '']),
  ),
);

const cellOf = async (address: string, formula: string) => {
  await excel.type(address, formula);
  return excel.cell(address);
};
const enter = (formula: string) => cellOf('Sheet1!F1', formula);

describe('what a function receives', () => {
  test.each([
    ['nothing', '=POOL.DESCRIBE()', '[null,null]'],
    ['an argument left out', '=POOL.DESCRIBE(,A2:A2)', '[null,[["Sure Start"]]]'],
    ['blank cells', '=POOL.DESCRIBE(J1,J1:J2)', '[null,[[null],[null]]]'],
    ['constants', '=POOL.DESCRIBE(TRUE,{1,2})', '[true,[[1,2]]]'],
    ['a single value as a matrix', '=POOL.DESCRIBE("x",5)', '["x",[[5]]]'],
    ['a year as a text', '=POOL.DESCRIBE("2006/07",A1)', '["2006/07",[["Stream"]]]'],
    ['numbers however they are written', '=POOL.DESCRIBE(1.50,0.10)', '[1.5,[[0.1]]]'],
    ['percentages and powers', '=POOL.DESCRIBE(24.6%,1E3)', '[0.246,[[1000]]]'],
    ['a range', '=POOL.DESCRIBE(1,A1:B2)', '[1,[["Stream","Undated"],["Sure Start",3956465]]]'],
    ['an error cell', '=POOL.DESCRIBE(B3)', '[{"code":"#DIV/0!","message":""},null]'],
    [
      'an error within a range',
      '=POOL.DESCRIBE(,B2:B3)',
      '[null,[[3956465],[{"code":"#DIV/0!","message":""}]]]',
    ],
    ['an error within a formula', '=POOL.DESCRIBE(1/0)', '[{"code":"#DIV/0!","message":""},null]'],
  ])('%s', async (_, formula, expected) => {
    expect(await enter(formula)).toBe(expected);
  });

  test('repeated arguments come as one array', async () => {
    expect(await enter('=pool.total(B2,{1,2},3)')).toBe(3956471);
  });

  test('an error fails the call where the parameter is a number', async () => {
    expect(await enter('=POOL.SHARES(B3,2)')).toBe('#DIV/0!');
  });

  test('the invocation says where and under what name', async () => {
    expect(await enter('=POOL.WHERE()')).toBe('POOL.WHERE at Sheet1!F1');
  });
});

describe('what a cell shows', () => {
  test('a result spills, follows its inputs, and is undone', async () => {
    await excel.type('Sheet1!F5', 90);
    await excel.type('Sheet1!F1', '=POOL.SHARES(F5,3)');
    expect([excel.cell('Sheet1!F3'), excel.cell('Sheet1!G3')]).toEqual([3, 30]);
    await excel.type('Sheet1!F5', 120);
    expect(excel.cell('Sheet1!G3')).toBe(40);
    await excel.undo();
    expect(excel.cell('Sheet1!G3')).toBe(30);
  });

  test('what refers to all that a cell spills follows it to a single value and back', async () => {
    await excel.type('Sheet1!F1', '=IF(F5>1,7,SEQUENCE(3))');
    await excel.type('Sheet1!H1', '=SUM(F1#)');
    expect(excel.cell('Sheet1!H1')).toBe(6);
    await excel.type('Sheet1!F5', 2);
    expect(excel.cell('Sheet1!H1')).toBe(7);
    await excel.undo();
    expect(excel.cell('Sheet1!H1')).toBe(6);
  });

  test('a result with no room to spill says so', async () => {
    await excel.type('Sheet1!F3', 'in the way');
    expect(await enter('=POOL.SHARES(9,3)')).toBe('#SPILL!');
  });

  test.each(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#NAME?', '#REF!'])(
    'a thrown %s, and what it says',
    async (code) => {
      expect(await enter(`=POOL.FAIL("${code}")`)).toBe(code);
      expect(excel.errorMessage('Sheet1!F1')).toBe(`The amount is ${code}.`);
    },
  );

  test('empty text in a result stays text for the formula that passes it on; a blank cell is zero', async () => {
    await excel.type('Sheet1!F1', '=IF({1;0},"",5)');
    await excel.type('Sheet1!G1', '=TAKE($F$1:$F$2,2)');
    expect([excel.cell('Sheet1!G1'), excel.cell('Sheet1!G2')]).toEqual(['', 5]);
    expect(await cellOf('Sheet1!H1', '=POOL.DESCRIBE(G1)')).toBe('["",null]');
    expect(await cellOf('Sheet1!H2', '=POOL.DESCRIBE(J1)')).toBe('[null,null]');
  });

  test('an error within a result, and what it says', async () => {
    expect(await enter('=POOL.FAIL("within")')).toBe(1);
    expect(excel.cell('Sheet1!F2')).toBe('#N/A');
    expect(excel.errorMessage('Sheet1!F1')).toBe('The second has no owner.');
  });

  test('any other exception is #VALUE!; a call that is right forgets what was said', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    expect(await enter('=POOL.FAIL("unknown")')).toBe('#VALUE!');
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
    expect(excel.errorMessage('Sheet1!F1')).toBe('Something broke.');
    await enter('=POOL.SHARES(1,1)');
    expect(excel.errorMessage('Sheet1!F1')).toBeUndefined();
  });

  test.each([
    ['a function that nobody knows', '=POOL.NOPE()', '#NAME?'],
    ['a function without code', '=POOL.UNWRITTEN()', '#NAME?'],
    ['a function that answers later', '=POOL.LATER()', '#CALC!'],
    ['too few arguments', '=POOL.SHARES(1)', '#N/A'],
  ])('%s', async (_, formula, expected) => {
    expect(await enter(formula)).toBe(expected);
  });
});

describe('as the add-in brings them', () => {
  let second: OpenExcel;
  afterEach(() => second.close());

  test('associated by the add-in itself, also after cells ask for them', async () => {
    second = await openExcel({ functions: { json }, harsh: {} });
    await second.type('Sheet1!A1', '=POOL.WHERE()');
    expect(second.cell('Sheet1!A1')).toBe('#NAME?');
    CustomFunctions.associate('WHERE', () => 'here');
    await second.host.functionsReady;
    second.session.recalculateAll();
    await second.quiet();
    expect(second.cell('Sheet1!A1')).toBe('here');
  });

  test('without the flag an error cell fails the call, whatever the parameter', async () => {
    second = await openExcel({
      functions: { json: { functions: json.functions }, implementations },
      harsh: {},
    });
    await second.type('Sheet1!A1', '=1/0');
    await second.type('Sheet1!B1', '=POOL.DESCRIBE(A1)');
    expect(second.cell('Sheet1!B1')).toBe('#DIV/0!');
  });
});
