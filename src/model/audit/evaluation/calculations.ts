import { type Cell } from '../../table/grid';

type Arguments = readonly (readonly Cell[])[];

const numbersOf = (given: Arguments): number[] =>
  given.flat().filter((cell): cell is number => typeof cell === 'number');
const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const first = (given: Arguments, position: number): number => Number(given[position]?.[0] ?? 0);
const rounded = (value: number, digits: number, by: (value: number) => number): number => {
  const scale = 10 ** digits;
  return (Math.sign(value) * by(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
};

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
  ROUND: (given) => rounded(first(given, 0), first(given, 1), Math.round),
  ROUNDUP: (given) => rounded(first(given, 0), first(given, 1), Math.ceil),
  ROUNDDOWN: (given) => rounded(first(given, 0), first(given, 1), Math.floor),
  IF: (given) => (first(given, 0) ? first(given, 1) : given.length > 2 ? first(given, 2) : null),
  SUBTOTAL: ([kind, ...given]) => (kind?.[0] === 9 || kind?.[0] === 109 ? total(numbersOf(given)) : null),
};
