import { readFileSync } from 'node:fs';
import path from 'node:path';
import { examplesUnder, modulesInScope, ROOT } from '../model/docExamples';

const examples = [
  ...examplesUnder('src/workbook'),
  ...examplesUnder('src/file'),
  ...examplesUnder('src/excel'),
];

/** An expression's value, with the exports of its module and of those that it imports in scope. */
async function valueOf(file: string, expression: string): Promise<unknown> {
  const modules = modulesInScope(file, readFileSync(path.join(ROOT, file), 'utf8'));
  const exported = await Promise.all(
    modules.map((module) => import(module) as Promise<Record<string, unknown>>),
  );
  const scope = Object.assign({}, ...exported) as Record<string, unknown>;
  const names = Object.keys(scope).filter((name) => name !== 'default');
  const run = new Function(...names, `return (${expression});`) as (...values: unknown[]) => unknown;
  return run(...names.map((name) => scope[name]));
}

test.each(examples)('$file: $expression', async ({ file, expression, outcome }) => {
  expect(await valueOf(file, expression)).toEqual(await valueOf(file, outcome));
});
