import { dayOf } from '../../calendar/day';
import { type Cell } from '../../table/grid';
import { roundedAsShown } from '../../money/asShown';

type Arguments = readonly (readonly Cell[])[];

const numbersOf = (given: Arguments): number[] =>
  given.flat().filter((cell): cell is number => typeof cell === 'number');
const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const first = (given: Arguments, position: number): number => Number(given[position]?.[0] ?? 0);
const extreme = (given: Arguments, of: (a: number, b: number) => number): number => {
  const numbers = numbersOf(given);
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => of(a, b));
};

/** The functions that can be calculated here, each over what it is given; null where it would be an error. */
export const CALCULATIONS: Readonly<Record<string, (given: Arguments) => number | null>> = {
  SUM: (given) => total(numbersOf(given)),
  PRODUCT: (given) => numbersOf(given).reduce((product, each) => product * each, 1),
  AVERAGE: (given) => {
    const numbers = numbersOf(given);
    return numbers.length === 0 ? null : total(numbers) / numbers.length;
  },
  MIN: (given) => extreme(given, Math.min),
  MAX: (given) => extreme(given, Math.max),
  COUNT: (given) => numbersOf(given).length,
  COUNTA: (given) => given.flat().filter((cell) => cell !== null).length,
  ABS: (given) => Math.abs(first(given, 0)),
  INT: (given) => Math.floor(first(given, 0)),
  ROUND: (given) => roundedAsShown(first(given, 0), first(given, 1)),
  ROUNDUP: (given) => roundedAsShown(first(given, 0), first(given, 1), Math.ceil),
  ROUNDDOWN: (given) => roundedAsShown(first(given, 0), first(given, 1), Math.floor),
  DATE: (given) => dayOf(first(given, 0), first(given, 1), first(given, 2)),
  IF: (given) => (first(given, 0) ? first(given, 1) : given.length > 2 ? first(given, 2) : null),
  SUBTOTAL: ([kind, ...given]) => (kind?.[0] === 9 || kind?.[0] === 109 ? total(numbersOf(given)) : null),
};
