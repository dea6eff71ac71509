import { listed } from '../errors/listed';

/** What Excel's functions do to what they are given, as people say it. */
type Saying = (args: readonly string[]) => string;

const of =
  (words: string): Saying =>
  (args) =>
    `${words} ${listed(args)}`;
const decimals = (digits: string): string => (digits === '0' ? 'whole numbers' : `${digits} decimals`);
const conditions = (pairs: readonly string[]): string =>
  listed(pairs.flatMap((range, i) => (i % 2 === 0 ? [`${range} is ${pairs[i + 1] ?? ''}`] : [])));

const SAYINGS: Readonly<Record<string, Saying>> = {
  SUM: of('the sum of'),
  PRODUCT: of('the product of'),
  AVERAGE: of('the average of'),
  MIN: of('the smallest of'),
  MAX: of('the largest of'),
  COUNT: of('how many numbers there are in'),
  COUNTA: of('how many cells are filled in'),
  MEDIAN: of('the middle one of'),
  ABS: of('the size, without its sign, of'),
  SUMPRODUCT: (args) => `the products of ${listed(args)}, line by line, added up`,
  SUBTOTAL: ([, ...args]) => `the subtotal of ${listed(args)}`,
  ROUND: ([a = '', digits = '0']) => `${a}, rounded to ${decimals(digits)}`,
  ROUNDUP: ([a = '', digits = '0']) => `${a}, rounded up to ${decimals(digits)}`,
  ROUNDDOWN: ([a = '', digits = '0']) => `${a}, rounded down to ${decimals(digits)}`,
  IF: ([test = '', then = '', otherwise]) =>
    `${then} if ${test}${otherwise === undefined ? '' : `, else ${otherwise}`}`,
  IFS: (args) =>
    args.flatMap((test, i) => (i % 2 === 0 ? [`${args[i + 1] ?? ''} if ${test}`] : [])).join(', else '),
  IFERROR: ([a = '', b = '']) => `${a}, or ${b} where that is an error`,
  IFNA: ([a = '', b = '']) => `${a}, or ${b} where that is not found`,
  AND: (args) => args.join(' and '),
  OR: (args) => args.join(' or '),
  NOT: ([a = '']) => `not ${a}`,
  SUMIF: ([range = '', is = '', sum]) => `the sum of ${sum ?? range} where ${range} is ${is}`,
  SUMIFS: ([sum = '', ...pairs]) => `the sum of ${sum} where ${conditions(pairs)}`,
  COUNTIF: ([range = '', is = '']) => `how many of ${range} are ${is}`,
  COUNTIFS: (pairs) => `how many rows there are where ${conditions(pairs)}`,
  AVERAGEIF: ([range = '', is = '', mean]) => `the average of ${mean ?? range} where ${range} is ${is}`,
  VLOOKUP: ([key = '', table = '', column = '']) =>
    `what column ${column} of ${table} holds in the row of ${key}`,
  HLOOKUP: ([key = '', table = '', row = '']) => `what row ${row} of ${table} holds in the column of ${key}`,
  XLOOKUP: ([key = '', within = '', back = '']) => `what ${back} holds where ${within} is ${key}`,
  INDEX: ([range = '', row = '', column]) => {
    const place = `row ${row}${column === undefined ? '' : `, column ${column}`}`;
    return range.startsWith('what ') ? `${place} of ${range}` : `what ${range} holds in ${place}`;
  },
  MATCH: ([key = '', range = '']) => `the position of ${key} in ${range}`,
  TEXT: ([a = '', format = '']) => `${a}, written as ${format}`,
  CONCAT: of('the texts joined of'),
  CONCATENATE: of('the texts joined of'),
  INDIRECT: ([a = '']) => `what is at the address that ${a} says`,
  OFFSET: (args) => `what is at a distance from ${args[0] ?? ''}: ${listed(args.slice(1))} away`,
  UNIQUE: of('each once of'),
  SORT: of('in order, all of'),
  FILTER: ([range = '', test = '']) => `the part of ${range} where ${test}`,
  TODAY: () => 'today’s date',
  NOW: () => 'the date and time now',
};

/**
 * What a function does to what it is given.
 *
 * @param name in capitals
 *
 * @example
 * functionWords('ROUND', ['B2', '0']) // => "B2, rounded to whole numbers"
 * @example
 * functionWords('DSUM', ['A1', 'B1']) // => "DSUM of A1 and B1"
 */
export const functionWords = (name: string, args: readonly string[]): string =>
  SAYINGS[name]?.(args) ?? (args.length > 0 ? `${name} of ${listed(args)}` : name);
