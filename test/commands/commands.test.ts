import { readFileSync } from 'node:fs';
import { type onPaneAsked, type PaneRequest } from '../../src/excel/pane/paneRequests';

type Action = (event: Office.AddinCommands.Event) => Promise<void>;

const office = (showAsTaskpane: () => Promise<void>) => {
  const actions = new Map<string, Action>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: { showAsTaskpane },
    },
  });
  return actions;
};
const press = async (action: Action | undefined) => {
  const completed = jest.fn();
  const outcome = await action?.({ completed } as unknown as Office.AddinCommands.Event).catch(
    (failure: Error) => failure.message,
  );
  return { completed, outcome };
};
/** Loads the commands as the page does, with the very pane that they speak to. */
const load = async () => {
  jest.resetModules();
  const pane: { onPaneAsked: typeof onPaneAsked } = await import('../../src/excel/pane/paneRequests');
  await import('../../src/commands');
  return pane;
};
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

test('where there is no Office the module loads all the same', async () => {
  await expect(load()).resolves.toBeDefined();
});

test.each<[string, PaneRequest]>([
  ['newPlan', 'new-plan'],
  ['check', 'checks'],
  ['repair', 'repair'],
])('the button %s opens the pane, asks it for %s and lets Excel go on', async (name, request) => {
  const shown = jest.fn(async () => undefined);
  const actions = office(shown);
  const pane = await load();
  const { completed } = await press(actions.get(name));
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
  const heard: string[] = [];
  pane.onPaneAsked((asked) => heard.push(asked))();
  expect(heard).toEqual([request]);
});

test('the command is completed before the pane is shown, or Excel may lose the first click', async () => {
  const order: string[] = [];
  const actions = office(async () => void order.push('shown'));
  await load();
  await actions.get('check')?.({
    completed: () => order.push('completed'),
  } as unknown as Office.AddinCommands.Event);
  expect(order).toEqual(['completed', 'shown']);
});

test('when the pane cannot be shown Excel is let go on all the same', async () => {
  const actions = office(() => Promise.reject(new Error('no pane')));
  await load();
  const { completed, outcome } = await press(actions.get('check'));
  expect(outcome).toBe('no pane');
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the names are those of the manifest', async () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  const actions = office(async () => undefined);
  await load();
  expect([...actions.keys()].sort()).toEqual(named.sort());
});
