/** @jest-environment jsdom */
import { builtPane, elements, manifestText, parseXml } from './manifest';

const named = elements(parseXml(manifestText), 'FunctionName').map((element) => element.textContent);

describe("the ribbon's buttons", () => {
  it('call exactly the functions that the commands associate', async () => {
    const associated: string[] = [];
    const associate = (name: string, run: unknown) => {
      expect(run).toBeInstanceOf(Function);
      associated.push(name);
    };
    Object.assign(globalThis, { Office: { actions: { associate } } });
    await import('../../src/commands/index');
    expect(associated.sort()).toEqual([...named].sort());
  });

  it('find those functions in the bundle that the shared runtime loads', () => {
    const bundle = builtPane();
    const missing = named.filter((name) => !new RegExp(`\\.associate\\(["'\`]${name}["'\`]`).test(bundle));
    expect(missing).toEqual([]);
  });
});
