import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, examplesIn, examplesUnder, modulesInScope } from './docExamples';

const examples = [...examplesUnder('src/model'), ...examplesUnder('src/functions')];

/** The error that Excel's function runtime offers: a code that the cell shows and the sentence behind it. */
class ShownError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
Object.assign(globalThis, { CustomFunctions: { Error: ShownError } });

/** Evaluates an expression with the exports of some modules in scope by their names. */
const evaluate = async (expression: string, modules: readonly string[]): Promise<unknown> => {
  const scope: Record<string, unknown> = {};
  for (const module of modules) Object.assign(scope, (await import(module)) as object);
  const names = Object.keys(scope).filter((name) => /^[A-Za-z_]\w*$/.test(name) && name !== 'default');
  const run = new Function(...names, `return (${expression}\n);`) as (
    ...values: readonly unknown[]
  ) => unknown;
  return run(...names.map((name) => scope[name]));
};

describe('the examples in the comments hold', () => {
  it.each(examples.map((example) => ({ ...example, of: example.subject || `line ${example.line}` })))(
    '$file $of: $expression',
    async ({ file, expression, outcome }) => {
      const modules = modulesInScope(file, readFileSync(path.join(ROOT, file), 'utf8'));
      const part = /^throws (.+)$/s.exec(outcome)?.[1];
      if (part === undefined)
        expect(await evaluate(expression, modules)).toEqual(await evaluate(outcome, []));
      else await expect(evaluate(expression, modules)).rejects.toThrow((await evaluate(part, [])) as string);
    },
  );
});

describe('the finder of examples', () => {
  it('finds those that are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it('reads several examples of one comment, on one line and on several', () => {
    const source = [
      '/**',
      ' * Doubles.',
      ' *',
      ' * @example',
      ' * double(2) // => 4',
      ' * @example',
      ' * double(',
      ' *   3,',
      ' * ) // => 6',
      ' * @returns a number',
      ' */',
      'export function double(n: number) {}',
      '/** @example half(\'a\') // => throws "not a number" */',
      'export const half = 1;',
    ].join('\n');
    expect(examplesIn('double.ts', source)).toEqual([
      { file: 'double.ts', line: 4, subject: 'double', expression: 'double(2)', outcome: '4' },
      { file: 'double.ts', line: 6, subject: 'double', expression: 'double(\n  3,\n)', outcome: '6' },
      {
        file: 'double.ts',
        line: 13,
        subject: 'half',
        expression: "half('a')",
        outcome: 'throws "not a number"',
      },
    ]);
  });

  it('refuses an example that does not say what it comes to', () => {
    expect(() => examplesIn('a.ts', '/** @example double(2) */')).toThrow(
      'a.ts:1: an example is one expression',
    );
  });

  it('says so when an example does not hold', async () => {
    const modules = [path.join(ROOT, 'src/model/money/apportion.ts')];
    expect(await evaluate('apportion(100, [1, 1, 1])', modules)).not.toEqual([33, 33, 33]);
  });
});
