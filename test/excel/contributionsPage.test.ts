/** The page on contributions states formulas with their results: each is typed into a cell and must come to that. */
import { called } from '../functions/called';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ExcelOptions, openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

const spread = called('SPREAD');

const PAGE = readFileSync(path.resolve(__dirname, '../../docs/contributions.md'), 'utf8');
const CODE = /^`(=.*)`$/;

/** The rows of every table that is headed formula and result. */
const stated = (): { formula: string; result: string }[] => {
  let inTable = false;
  return PAGE.split('\n').flatMap((line) => {
    const [, first, second] = /^\| (.*?) *\| (.*?) *\|$/.exec(line) ?? [];
    if (first === undefined || second === undefined) inTable = false;
    else if (first === 'formula' && second === 'result') inTable = true;
    else if (inTable && !first.startsWith('---'))
      return { formula: CODE.exec(first)?.[1] ?? '', result: second };
    return [];
  });
};

const functions: NonNullable<ExcelOptions['functions']> = {
  json: {
    ...planFunctions.json,
    functions: [
      ...planFunctions.json.functions,
      {
        id: 'SPREAD',
        name: 'SPREAD',
        parameters: ['totals', 'weights'].map((name) => ({ name, type: 'any', dimensionality: 'matrix' })),
      },
    ],
  },
  implementations: {
    ...planFunctions.implementations,
    SPREAD: (totals, weights) => spread(totals as unknown[][], weights as unknown[][]),
  },
};

const FORMULAS = stated();
/** So many rows of the sheet are kept for each result, and so many columns are looked at. */
const HIGH = 6;
const WIDE = 6;

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions });
  const rows = FORMULAS.flatMap(({ formula }) => [
    [formula],
    ...Array.from({ length: HIGH - 1 }, () => ['']),
  ]);
  await excel.paste('Sheet1!A1', rows);
});
afterAll(() => excel.close());

/** What spills from the cell of a formula, written as the page writes it. */
const shown = (position: number): string => {
  const cellAt = (row: number, column: number) =>
    excel.cell(`Sheet1!${String.fromCharCode(65 + column)}${position * HIGH + row + 1}`);
  const written = (cell: unknown) =>
    typeof cell === 'number'
      ? (Math.round(cell * 1e6) / 1e6).toLocaleString('en-GB', {
          minimumFractionDigits: 2,
          maximumFractionDigits: 6,
        })
      : String(cell);
  const grid = Array.from({ length: HIGH }, (_, row) =>
    Array.from({ length: WIDE }, (__, column) => cellAt(row, column)).filter((cell) => cell !== ''),
  );
  return grid
    .filter((row) => row.length > 0)
    .map((row) => row.map(written).join(' · '))
    .join(' / ');
};

test.each(FORMULAS.map(({ formula, result }, position) => [formula, result, position] as const))(
  '%s comes to %s',
  (_, result, position) => expect(shown(position)).toBe(result),
);

test('each of the functions that work contributions out is shown, and every table row is a formula', () => {
  for (const name of ['APPORTION', 'SPREAD', 'UPRATE', 'INYEAR'])
    expect(FORMULAS.filter(({ formula }) => formula.includes(`POOL.${name}(`))).not.toEqual([]);
  expect(FORMULAS.length).toBeGreaterThan(15);
  expect(FORMULAS.filter(({ formula }) => !formula)).toEqual([]);
});
