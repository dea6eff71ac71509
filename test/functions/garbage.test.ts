import * as fc from '../fastCheck';
import { inputsForEach } from '../fuzzed';
import { excelErrors } from './excelErrors';
import { asExcelPasses } from './called';
import { type Card, functionCards, type Parameter } from './cards';

beforeAll(excelErrors);

/** What no user may read. */
const NEVER = /undefined|NaN|\[object|TypeError|RangeError|could not calculate this|\d[eE][+-]?\d{2}/;
const LONG = 'x'.repeat(300);

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 2_000_000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.constantFrom<unknown>(1e300, -1e-300, 1e15, 0.1, 1 / 3, true, false, null, '', LONG),
  fc.constantFrom(
    '(1,200)',
    '-£1,200',
    '£-',
    '-',
    '12,34',
    '01/10/2025',
    '5%',
    'tbc',
    '2010/11',
    '2010/12',
    'Base',
  ),
  fc.constantFrom(
    'fixd',
    'capped',
    'host',
    'priority',
    'Stream',
    'Allocation',
    'Commitment',
    'Pool',
    'a + b',
    '2 *',
  ),
  fc.constantFrom<unknown>(
    { type: 'Error', basicValue: '#FIELD!' },
    { type: 'Error', errorType: 'Brand new' },
    { code: '#DIV/0!' },
    { type: 'FormattedNumber', basicValue: 12.5, numberFormat: '£0.00' },
    { type: 'Entity', text: 'Sure Start', basicType: 'Error', basicValue: '#VALUE!' },
    { type: 'Empty', basicValue: '' },
    {},
  ),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const heading = fc.constantFrom(
  ...['Stream', 'Allocation', 'Commitment', 'Pool', 'Contribution', 'Service', 'Outturn', 'Scenario', 'Law'],
);
const columnName = fc.constantFrom(
  ...[
    'Partner',
    'Pool',
    'Source',
    'Service',
    'Commitment',
    'Share',
    'Cap',
    'Starts',
    'Ends',
    '2010/11',
    'Undated',
  ],
);
const table = fc.tuple(heading, fc.uniqueArray(columnName, { maxLength: 4 })).chain(([first, columns]) =>
  fc
    .array(fc.array(cell, { minLength: columns.length + 1, maxLength: columns.length + 1 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) => [[first, ...columns], ...rows]),
);

const argument = ({ repeating, matrix }: Parameter): fc.Arbitrary<unknown> => {
  if (repeating) return fc.array(fc.oneof({ weight: 5, arbitrary: table }, range), { maxLength: 4 });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 8, arbitrary: matrix ? range : cell },
  );
};

const everyCell = (answer: unknown): unknown[] =>
  Array.isArray(answer) ? answer.flatMap(everyCell) : [answer];

const isNoAnswer = (each: unknown): boolean =>
  typeof each === 'number'
    ? !Number.isFinite(each)
    : !['string', 'boolean'].includes(typeof each) || /undefined|NaN|\[object/.test(String(each));

const answerOf = (card: Card, args: readonly unknown[]): { says: string } | { answer: unknown } => {
  const run = jest.requireActual<Record<string, (...given: unknown[]) => unknown>>(
    `../../src/functions/${card.file}`,
  )[card.run]!;
  try {
    return { answer: run(...asExcelPasses(card, args)) };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    expect([card.id, message, ['#VALUE!', '#N/A'].includes(code ?? '')]).toEqual([card.id, message, true]);
    return { says: message };
  }
};

const cards = functionCards();
describe('whatever a function is given, it answers or says what is wrong', () => {
  test.each(cards.map((card) => [card.id, card] as const))('POOL.%s', (_, card) => {
    fc.assertAll(
      fc.property(fc.tuple(...card.parameters.map(argument)), (args) => {
        const found = answerOf(card, args);
        if ('says' in found) {
          expect(found.says).not.toMatch(NEVER);
          expect(found.says).not.toContain(LONG.slice(0, 81));
          expect(found.says).toMatch(/^\S.*[.?]$/s);
        } else expect(everyCell(found.answer).filter(isNoAnswer)).toEqual([]);
      }),
      { numRuns: inputsForEach(cards.length) },
    );
  });
});
