import { impossible, wrongInput } from '../model/errors/poolError';
import { readAmount } from '../model/plan/reading/readAmount';
import { compileRule } from '../model/rules/compileRule';
import { placesOfWords, ruleNames } from '../model/rules/ruleNames';
import { rememberTables } from '../model/table/contentCache';
import { type Cell, isBlank, isCellError } from '../model/table/grid';
import { textOf } from '../model/table/heading';
import { answer } from './answers/answer';
import { cellOf } from './given/cellOf';
import { asTyped, lineArgument, passOn } from './given/cells';

/**
 * Tells whether a rule such as prevention >= 35% * total holds for the values given, exactly to the penny.
 * @customfunction RULE
 * @helpurl https://localhost:3000/help.html
 * @param rule The rule as text: numbers, names, + - * /, comparisons, and, or, not, test ? a : b, min, max, sum, abs, round, floor, ceil.
 * @param names One row or one column of the names that the rule may use; Family support is written family_support in the rule.
 * @param values Their values, as many: pounds, counts or shares; a blank is zero.
 * @returns TRUE or FALSE for a test, the number for a calculation.
 * @trace what the rule {rule} comes to where {names} are {values}
 *
 * @example
 * rule('prevention >= 35% * total', [['Prevention'], ['Total']], [[14000000000], [40000000000]]) // => true
 * @example
 * rule('prevention >= 35% * total', [['Prevention'], ['Total']], [[13999999999.99], [40000000000]]) // => false
 * @example
 * rule('family_support / total', [['Family support', 'Total']], [[700000, 'unknown']]) // => throws "The value of Total is not known"
 */
export function rule(rule: unknown, names: unknown[][], values: unknown[][]): boolean | number {
  return answer(() => {
    const { words, ofNumbers } = compileRule(ruleText(rule));
    const known = nameCells(names);
    const numbers = valueNumbers(values, known);
    const places = placesOfWords(words, namesOf([known]));
    const used = places.map((place) => {
      const number = numbers[place];
      if (typeof number === 'number') return number;
      throw impossible(
        `The value of ${textOf(known[place])} is not known, and the rule uses it: what is missing is not zero.`,
      );
    });
    return ofNumbers(used);
  });
}

const namesOf = rememberTables(([cells]) => ruleNames(cells ?? []));

function ruleText(rule: unknown): string {
  const cell = cellOf(rule);
  if (isCellError(cell)) throw passOn(cell.error, 'The rule');
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === 0) return '';
  throw wrongInput(`The rule is ${asTyped(cell)}: type it as text, such as "prevention >= 0.35 * total".`);
}

function nameCells(names: unknown[][]): readonly Cell[] {
  const { cells } = lineArgument(names, 'The names');
  cells.forEach((cell, i) => {
    if (isCellError(cell)) throw passOn(cell.error, `Name ${i + 1}`);
  });
  return cells;
}

/** The values in the order of the names. */
function valueNumbers(values: unknown[][], names: readonly Cell[]): (number | 'unknown')[] {
  const { cells } = lineArgument(values, 'The values');
  if (cells.length !== names.length)
    throw wrongInput(
      `There are ${names.length} names and ${cells.length} values: give one value for each name.`,
    );
  return cells.map((cell, i) => {
    const name = textOf(names[i]);
    const place = name ? `Value ${i + 1}, of ${name},` : `Value ${i + 1}`;
    if (isCellError(cell)) throw passOn(cell.error, place);
    if (!name && cell !== 0 && !isBlank(cell)) throw wrongInput(`${place} has no name beside it: type one.`);
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    const amount = readAmount(cell);
    if (typeof amount === 'object') throw wrongInput(`${place} ${amount.says}.`);
    return amount;
  });
}
