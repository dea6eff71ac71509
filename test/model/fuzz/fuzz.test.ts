/** Whatever is typed, or is in a file, is read or answered with a sentence: no exception of the language, no NaN. */
import * as fc from '../../fastCheck';
import { inputsForEach } from '../../fuzzed';
import { anyText } from './inputs';
import { READERS } from './readers';

const OWN_FAULTS = ['TypeError', 'RangeError', 'ReferenceError', 'InternalError'];
/** Milliseconds of the processor for one input. Looked at by `npm run fuzz` alone: a busy machine fails no test. */
const SLOW_MS = process.env.FUZZ ? 100 : Infinity;

/** What is wrong with how a text was read; null where nothing is. */
function fault(read: (text: string) => unknown, text: string): string | null {
  const begun = process.cpuUsage();
  let answer: unknown;
  try {
    answer = read(text);
  } catch (failure) {
    if (!(failure instanceof Error)) return `throws ${String(failure)}`;
    if (OWN_FAULTS.includes(failure.name)) return `${failure.name}: ${failure.message}`;
    if (failure.message.length < 10) return `says no more than ${failure.message}`;
  }
  const { user } = process.cpuUsage(begun);
  if (user / 1000 > SLOW_MS) return `takes ${Math.round(user / 1000)} ms`;
  return holdsNaN(answer) ? 'gives NaN' : null;
}

const holdsNaN = (answer: unknown): boolean =>
  typeof answer === 'number'
    ? Number.isNaN(answer)
    : typeof answer === 'object' && answer !== null && Object.values(answer).some(holdsNaN);

const names = Object.keys(READERS);
test.each(names)('%s', (name) => {
  const read = READERS[name]!;
  for (let warm = 0; warm < 3; warm++) fault(read, '2010/11'); // what is compiled first is slow once
  fc.assertAll(
    fc.property(anyText, (text) => {
      expect(fault(read, text)).toBeNull();
    }),
    { numRuns: inputsForEach(names.length) },
  );
});

const nested = (depth: number, open: string, close: string, inner: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

/** Inputs that have failed, or that are as large as Excel lets them be. */
const KEPT: readonly (readonly [reader: string, text: string])[] = [
  ['a rule', `${nested(500, '(', ')', 'total')} >= 1`],
  ['a rule', `${'-'.repeat(2_000)}total >= 1`],
  ['a rule', `total >= ${'9'.repeat(4_000)}`],
  ['a formula', `=${nested(500, 'SUM(', ')', 'A1')}`],
  ['a formula', `=${'A1+'.repeat(2_700)}A1`],
  ['a version', nested(5_000, '[', ']', '')],
  ['bands', `${'1%: Host;'.repeat(900)}`],
  ['a year', `${'2010/'.repeat(1_800)}`],
  ['an amount', `£${'1,'.repeat(4_000)}1`],
  ['a date', `${'1 '.repeat(4_000)}March`],
  ['a table', '={1,2;3}'.repeat(1_125)],
];
test.each(KEPT)('%s of a kept input', (name, text) => {
  const read = READERS[name]!;
  expect(fault(read, text)).toBeNull();
});
