import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { dayOf } from '../../src/model/calendar/day';

const FOLDER = path.resolve(__dirname, '../../src/functions');

/** A formula on a page of the docs, ready to be calculated. */
export interface FormulaCall {
  readonly run: () => unknown;
  /** The result that the page writes, in the shape that the function gives. */
  readonly outcomeOf: (written: string) => unknown;
}

/**
 * Reads a formula of one custom function with constants only, such as `=POOL.APPORTION(100, {1,1,1})`; an `INDEX`
 * around it takes one cell. A single value becomes a range of one cell where the function takes a range.
 */
export async function formulaCall(formula: string): Promise<FormulaCall> {
  const [, inner, row, column] = /^=INDEX\((.+), (\d+), (\d+)\)$/s.exec(formula) ?? [];
  const [, id, given] = /^POOL\.(\w+)\((.*)\)$/s.exec((inner ?? formula.slice(1)).trim())!;
  const { called, ranges, repeats } = await declared(id!);
  const values = splitArguments(given!).map((written, i) => {
    const value = valueOf(written);
    return ranges[Math.min(i, ranges.length - 1)] && value !== undefined && !Array.isArray(value)
      ? [[value]]
      : value;
  });
  const first = ranges.length - 1;
  const all = repeats ? [...values.slice(0, first), values.slice(first)] : values;
  const cell = (grid: unknown) =>
    row === undefined ? grid : (grid as unknown[][])[Number(row) - 1]![Number(column) - 1];
  const run = () => cell(called(...all));
  return {
    run,
    outcomeOf: (written) => {
      const value = valueOf(written);
      return row === undefined && !Array.isArray(value) && ranges[0] ? [[value]] : value;
    },
  };
}

/** The function with an id: what runs, which of its arguments are ranges, and whether the last one repeats. */
async function declared(id: string) {
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(path.join(FOLDER, name), 'utf8');
    const found = new RegExp(
      `@customfunction ${id}\\b(?:(?!\\*/)[\\s\\S])*\\*/\\s*export function (\\w+)\\(([\\s\\S]*?)\\): `,
    ).exec(text);
    if (!found) continue;
    const module = (await import(path.join(FOLDER, name))) as Record<
      string,
      (...given: unknown[]) => unknown
    >;
    const types = found[2]!.split(/,\s*(?=\w+\??:|$)/).filter((part) => part.trim() !== '');
    return {
      called: module[found[1]!]!,
      ranges: types.map((part) => part.includes('[][]')),
      repeats: types.at(-1)!.includes('[][][]'),
    };
  }
  throw new Error(`No function POOL.${id}.`);
}

/** The arguments of a call: commas inside braces, brackets or quotes do not part them. */
function splitArguments(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && /[{(]/.test(sign)) depth++;
    if (!quoted && /[})]/.test(sign)) depth--;
    if (sign === ',' && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function valueOf(written: string): unknown {
  const text = written.trim();
  if (text === '') return undefined;
  if (text.startsWith('{'))
    return splitRows(text.slice(1, -1)).map((row) => splitArguments(row).map((cell) => valueOf(cell)));
  if (text.startsWith('"')) return text.slice(1, -1);
  const [, year, month, day] = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  return text.endsWith('%') ? Number((Number(text.slice(0, -1)) / 100).toPrecision(15)) : Number(text);
}

const splitRows = (text: string) => text.match(/(?:"[^"]*"|[^;"])+/g) ?? [];
