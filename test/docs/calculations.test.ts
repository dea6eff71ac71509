import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf } from './anchors';
import { formulaCall } from './formulaCall';

const ROOT = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/calculations.md'), 'utf8');
const sourcesUnder = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name));
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** The error that Excel's function runtime offers: a code that the cell shows and the sentence behind it. */
class ShownError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(`${code} ${message}`);
  }
}
Object.assign(globalThis, { CustomFunctions: { Error: ShownError } });

/** The examples of a page by the language of their block. */
const blocksOf = (text: string, language: string) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter(([, of]) => of === language).map(([, , x]) => x!);

const model = sourcesUnder('src/model');
/** The file of the model that exports a name. */
const exporterOf = (name: string) =>
  model.find((file) => new RegExp(`^export (?:function\\*?|const) ${name}\\b`, 'm').test(textOf(file)));

async function evaluate(expression: string): Promise<unknown> {
  const scope: Record<string, unknown> = {};
  for (const name of new Set(expression.match(/\b[a-z]\w+(?=\()/g))) {
    const file = exporterOf(name);
    if (file) Object.assign(scope, { [name]: ((await import(path.join(ROOT, file))) as typeof scope)[name] });
  }
  const run = new Function(...Object.keys(scope), `return (${expression}\n);`) as (
    ...v: unknown[]
  ) => unknown;
  return run(...Object.values(scope));
}

describe('the page of calculations', () => {
  const formulas = blocksOf(page, '').map((text) => /^(=[\s\S]+?)\n→ ([\s\S]+?)\n$/.exec(text)!);
  it('has an example in every section', () => {
    const sections = page.split(/^## /m).slice(1);
    expect(sections.filter((text) => !text.includes('```')).map((text) => text.split('\n')[0])).toEqual([]);
    expect(formulas.every((found) => found !== null)).toBe(true);
  });

  test.each(formulas.map(([, formula, result]) => [formula!, result!]))(
    '%s → %s',
    async (formula, result) => {
      const { run, outcomeOf } = await formulaCall(formula);
      if (result.startsWith('#')) {
        const [code, ...words] = result.split(' ');
        expect(run).toThrow(code);
        expect(run).toThrow(words.join(' '));
      } else expect(run()).toEqual(outcomeOf(result));
    },
  );

  const calls = blocksOf(page, 'js').map((text) => text.split(/;?\s*\/\/ => /));
  test.each(calls)('%s is %s', async (expression, result) => {
    expect(await evaluate(expression!)).toEqual(await evaluate(result!.trim()));
  });
});

describe('the references to the page of calculations', () => {
  const cited = [...sourcesUnder('src'), ...sourcesUnder('test')].flatMap((file) =>
    [...textOf(file).matchAll(/docs\/([\w-]+\.md)#([\w-]+)/g)].map(([, name, anchor]) => ({
      file,
      name: name!,
      anchor: anchor!,
    })),
  );
  it('lead to sections that are there', () => {
    expect(cited.length).toBeGreaterThan(40);
    expect(
      cited.filter(({ name, anchor }) => !anchorsOf(textOf(path.posix.join('docs', name))).has(anchor)),
    ).toEqual([]);
  });
  it('are the only way in which the code refers to it', () => {
    const loose = /`calculations`|\(sections? \d+( and \d+)?\)/;
    expect(
      [...sourcesUnder('src'), ...sourcesUnder('test')].filter(
        (file) => !file.endsWith('docs/calculations.test.ts') && loose.test(textOf(file)),
      ),
    ).toEqual([]);
  });
});
