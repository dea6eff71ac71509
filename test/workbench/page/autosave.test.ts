import { Autosave, type Keeping } from '../../../src/workbench/page/file/autosave';

/** A workbook of one number, kept in a place that can be made to refuse. */
function open() {
  const seen = { now: 0, kept: [] as number[], states: [] as string[], refuses: false };
  let goOn: () => void = () => undefined;
  const keeping: Keeping = {
    take: async () => Uint8Array.of(seen.now),
    keep: async ([value = 0]) => {
      if (seen.refuses) throw new Error('no room');
      seen.kept.push(value);
    },
    kept: () => seen.states.push('kept'),
    failed: (failure) => seen.states.push((failure as Error).message),
    wait: (_ms, hurry) =>
      new Promise((resolve) => {
        goOn = resolve;
        if (hurry.aborted) resolve();
        else hurry.addEventListener('abort', () => resolve());
      }),
  };
  const autosave = new Autosave(keeping);
  const change = (value: number) => {
    seen.now = value;
    autosave.changed();
  };
  const pauseOver = async () => {
    goOn();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { autosave, seen, change, pauseOver };
}

test('changes that come quickly are kept once', async () => {
  const { autosave, seen, change, pauseOver } = open();
  [1, 2, 3].forEach(change);
  expect(autosave.isBehind).toBe(true);
  await pauseOver();
  expect(seen.kept).toEqual([3]);
  expect(autosave.isBehind).toBe(false);
  expect(seen.states).toEqual(['kept']);
});

test('a change while it is being kept is kept after it', async () => {
  const { autosave, seen, change } = open();
  change(1);
  const first = autosave.flush();
  change(2);
  await first;
  await autosave.flush();
  expect(seen.kept.at(-1)).toBe(2);
  expect(autosave.isBehind).toBe(false);
});

test('a flush does not wait for the pause', async () => {
  const { autosave, seen, change } = open();
  change(7);
  await autosave.flush();
  expect(seen.kept).toEqual([7]);
});

test('what cannot be kept is said, and tried again with the next change', async () => {
  const { autosave, seen, change } = open();
  seen.refuses = true;
  change(1);
  await autosave.flush();
  expect(seen.states).toEqual(['no room']);
  expect(autosave.isBehind).toBe(true);
  seen.refuses = false;
  change(2);
  await autosave.flush();
  expect(seen.kept).toEqual([2]);
  expect(seen.states).toEqual(['no room', 'kept']);
});

test('nothing is kept where nothing was changed', async () => {
  const { autosave, seen } = open();
  await autosave.flush();
  expect(seen.kept).toEqual([]);
});
