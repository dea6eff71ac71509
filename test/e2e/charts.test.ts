import { type Grid } from '../../src/model/table/grid';
import { seededTables, SIZE_S } from '../bench/plan/seededTables';
import { THOROUGH } from '../thorough';
import { faultsOf } from './axe';
import { calculated } from './calculated';
import { Workbench } from './workbench';

/** A made-up plan, with a probability for what is not confirmed and tiers that count, so that every chart is drawn. */
const grids = seededTables(SIZE_S, 1).grids.map((grid): Grid => {
  const [headings = [], ...rows] = grid;
  if (headings[0] !== 'Stream') return grid;
  const certainty = headings.indexOf('Certainty');
  return [
    [...headings, 'Probability'],
    ...rows.map((row) => [...row, row[certainty] === 'Confirmed' ? '' : 0.6]),
  ];
});
const CALCULATED = [
  'Which step matters most?',
  'What do two steps do together?',
  'How likely is each commitment to be kept?',
];
/** Those that are pictures as well. */
const DRAWN = CALCULATED.slice(0, 2);
const MOST_STOPS = 400;

/** One workbook, in one appearance after the other. */
let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open({ path: '/?empty' });
  await workbench.excel.addTables(grids);
});
afterAll(() => workbench.close());

/** The colours are those of the screens, which are looked at in all of them. */
const APPEARANCES = THOROUGH ? ['light', 'dark', 'contrast'] : ['light'];

describe.each(APPEARANCES)('the charts in the %s appearance', (appearance) => {
  beforeAll(async () => {
    await workbench.wear(appearance);
    const { pane } = workbench;
    await pane.getByRole('status').filter({ hasText: 'Up to date · 8 tables' }).waitFor();
    await pane.getByRole('tab', { name: 'Plan' }).click();
  });
  afterEach(() => {
    const told = workbench.problems.splice(0);
    // Fluent's slider asks for a style that Chromium is about to give up
    expect(told.filter((problem) => !problem.includes('slider-vertical'))).toEqual([]);
  });

  test('axe finds no fault with them and their figures', async () => {
    const { pane } = workbench;
    for (const picture of ['What can we count on?', 'Where does the money work?']) await showFigures(picture);
    expect(await faultsOf(await workbench.paneDocument(), appearance)).toEqual([]);

    await pane.getByRole('tab', { name: 'Scenarios' }).click();
    for (const _ of ['one', 'another']) await pane.getByRole('button', { name: 'Add a step' }).click();
    for (const name of CALCULATED) {
      const part = pane.getByRole('region', { name, exact: true });
      await calculated(part, part.getByRole('row').nth(2));
      if (DRAWN.includes(name)) await part.locator('svg rect').first().waitFor();
    }
    await showFigures('What do two steps do together?');
    await pane.getByRole('region', { name: 'What breaks first?' }).getByRole('row').nth(1).waitFor();
    expect(await faultsOf(await workbench.paneDocument(), appearance)).toEqual([]);

    await pane.getByRole('tab', { name: 'Checks' }).click();
    await pane.getByRole('button', { name: /^Not checked/ }).click();
    await pane.getByRole('list', { name: 'Not checked' }).waitFor();
    expect(await faultsOf(await workbench.paneDocument(), appearance)).toEqual([]);
  });

  // what the keyboard reaches has no colour
  if (appearance === 'light')
    test('the table of each is reached by keyboard alone', async () => {
      const press = (key: string) => workbench.page.keyboard.press(key);
      const { pane } = workbench;
      await pane.getByRole('tab', { name: 'Plan' }).click();
      expect(await tablesOnTheWay()).toEqual([
        'What can we count on?',
        'Where does the money work?',
        'Which commitments hold?',
      ]);
      await pane.getByRole('tab', { name: 'Plan' }).focus();
      await press('ArrowRight');
      await press('Enter');
      await pane.getByRole('region', { name: 'What breaks first?' }).getByRole('table').waitFor();
      expect(await tablesOnTheWay()).toEqual([
        'Which commitments hold?',
        'What changed?',
        'What breaks first?',
        'Which step matters most?',
        'What do two steps do together?',
        'Side by side in 2025/26',
        'Which is better?',
        'How likely is each commitment to be kept?',
      ]);
    });

  /** Shows the figures of a picture, unless the pane remembers that they were shown. */
  async function showFigures(picture: string): Promise<void> {
    const named = new RegExp(`^(Show|Hide) the figures ${picture.replace('?', '\\?')}$`);
    const button = workbench.pane.getByRole('button', { name: named });
    if ((await button.textContent())?.startsWith('Show')) await button.click();
  }

  /** Begins a part's long work by the key Enter and waits for its figures. */
  async function calculate(name: string): Promise<void> {
    const part = workbench.pane.getByRole('region', { name, exact: true });
    await workbench.page.keyboard.press('Enter');
    await part.getByRole('row').nth(2).waitFor({ state: 'attached' });
  }

  /** The titles of the tables on which the focus comes to rest, from the tabs on with the Tab key alone. */
  async function tablesOnTheWay(): Promise<string[]> {
    const frame = await workbench.paneDocument();
    await workbench.pane.getByRole('tab', { selected: true }).focus();
    const titles = new Set<string>();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await workbench.page.keyboard.press('Tab');
      const stop = await frame.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || !document.hasFocus() || !focused.closest('[role=tabpanel]')) return null;
        const table = focused.querySelector('table') ?? focused.closest('table');
        const part = focused.closest('section')?.getAttribute('aria-labelledby') ?? '';
        return {
          says: focused.textContent,
          part: document.getElementById(part)?.textContent ?? '',
          title: document.getElementById(table?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
        };
      });
      if (stop === null && titles.size > 0) break;
      if (stop?.title) titles.add(stop.title);
      if (stop?.says === 'Show the figures') await workbench.page.keyboard.press('Enter');
      if (stop?.says === 'Calculate') await calculate(stop.part);
    }
    return [...titles];
  }
});
