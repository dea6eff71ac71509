import vm from 'node:vm';
import { builtFile } from './manifest';

interface Parameter {
  readonly name: string;
  readonly description?: string;
}
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly options?: Readonly<Record<string, unknown>>;
}

const metadata = () =>
  JSON.parse(builtFile('dist/functions.json')) as {
    readonly allowErrorForDataTypeAny?: boolean;
    readonly allowCustomDataForDataTypeAny?: boolean;
    readonly functions: readonly FunctionMetadata[];
  };

/** Runs the functions' bundle as Excel's function runtime would: no page, no window, no network. */
const associated = () => {
  const made = new Map<string, unknown>();
  const context = vm.createContext({
    CustomFunctions: { associate: (id: string, run: unknown) => made.set(id, run) },
  });
  const before = Object.keys(context);
  vm.runInContext(builtFile('dist/functions.js'), context, { timeout: 5_000 });
  return { made, globals: Object.keys(context).filter((name) => !before.includes(name)) };
};

describe('the custom functions', () => {
  it('are associated under exactly the ids that functions.json lists', () => {
    const { made } = associated();
    expect([...made.keys()].sort()).toEqual(
      metadata()
        .functions.map(({ id }) => id)
        .sort(),
    );
    expect([...made.values()].filter((run) => typeof run !== 'function')).toEqual([]);
  });

  it('need neither page nor window and leave nothing behind in the runtime', () => {
    expect(associated().globals).toEqual([]);
  });

  it('include APPORTION, FUNDING and CHECKS', () => {
    expect(metadata().functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['APPORTION', 'FUNDING', 'CHECKS']),
    );
  });

  it('have names in capitals without an underscore, which a saved workbook could not hold', () => {
    const names = metadata().functions.flatMap(({ id, name }) => [id, name]);
    expect(names.filter((name) => !/^[A-Z][A-Z0-9]*$/.test(name))).toEqual([]);
  });

  it('say what they do, and what each argument is', () => {
    for (const { name, description, parameters } of metadata().functions) {
      expect([name, description]).toEqual([name, expect.stringMatching(/\w/)]);
      for (const parameter of parameters)
        expect([name, parameter.name, parameter.description]).toEqual([
          name,
          parameter.name,
          expect.stringMatching(/\w/),
        ]);
    }
  });

  it('take error cells and rich values by one flag: with both, Excel LTSC 2021 crashes', () => {
    expect(metadata().allowCustomDataForDataTypeAny).toBe(true);
    expect(metadata()).not.toHaveProperty('allowErrorForDataTypeAny');
  });

  it('each open their own page of help, with examples', () => {
    for (const { name, helpUrl } of metadata().functions) {
      expect(new URL(helpUrl).pathname).toMatch(new RegExp(`/help/${name}\\.html$`));
      const page = builtFile(`dist/help/${name}.html`);
      expect([name, page]).toEqual([name, expect.stringContaining(`<h1>POOL.${name}</h1>`)]);
      expect([name, page]).toEqual([name, expect.stringMatching(/<h2[^>]*>Examples?<\/h2>/)]);
    }
  });

  it('are listed on the page of all functions, with links that lead somewhere', () => {
    const index = builtFile('dist/help/index.html');
    const linked = [...index.matchAll(/href="([A-Z0-9]+\.html)"/g)].map(([, page]) => page);
    expect(linked.sort()).toEqual(
      metadata()
        .functions.map(({ name }) => `${name}.html`)
        .sort(),
    );
  });

  it('are never volatile', () => {
    expect(metadata().functions.filter(({ options }) => options?.volatile)).toEqual([]);
  });
});
