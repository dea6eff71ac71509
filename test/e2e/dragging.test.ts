import { formatWholePounds } from '../../src/model/money/format';
import { readPlan } from '../../src/model/plan/readPlan';
import { type Grid } from '../../src/model/table/grid';
import { tryDraft } from '../../src/taskpane/drafting/tryDraft';
import { headline, commitmentsOf } from '../../src/taskpane/scenarios/results/commitmentChanges';
import { seededTables, SIZE_M, SIZE_S } from '../bench/plan/seededTables';
import { median } from '../bench/measure';
import { expectWithin, TIMES_ARE_JUDGED } from './quick';
import { until, Workbench } from './workbench';

/** As a large partnership would type it where times are judged; else as much as a person sees being calculated. */
const SIZE = TIMES_ARE_JUDGED ? SIZE_M : { ...SIZE_S, streams: 120, commitments: 60, lines: 500 };
/** A made-up plan with a probability for what is not confirmed. */
const grids = seededTables(SIZE, 1).grids.map((grid): Grid => {
  const [headings = [], ...rows] = grid;
  const certainty = headings.indexOf('Certainty');
  if (headings[0] !== 'Stream') return grid;
  return [
    [...headings, 'Probability'],
    ...rows.map((row) => [...row, row[certainty] === 'Confirmed' ? '' : 0.6]),
  ];
});
const DRAWS = '100000';
const RISK = 'How likely is each commitment to be kept?';
const A_FRAME = 1000 / 60;
/** Frames in which the compiler warms up, and those that are measured; the last cuts by so many thousandths. */
const [WARMING, MEASURED] = TIMES_ARE_JUDGED ? [40, 120] : [2, 10];
const LAST = 260;

describe('a plan in the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?empty' });
    await workbench.excel.addTables(grids);
    await workbench.pane.getByRole('tab', { name: 'Scenarios' }).click();
    await workbench.pane.getByRole('button', { name: 'Add a step' }).click();
    await workbench.pane.getByRole('region', { name: 'What breaks first?' }).getByRole('table').waitFor();
  });
  afterAll(() => workbench.close());
  afterEach(() => {
    const told = workbench.problems.splice(0);
    // Fluent's slider asks for a style that Chromium is about to give up
    expect(told.filter((problem) => !problem.includes('slider-vertical'))).toEqual([]);
  });

  /** Moves the slider of the open step to each of some shares, one a frame, and tells how long the figures took. */
  const drag = async (permille: readonly number[]): Promise<number[]> =>
    (await workbench.paneDocument()).evaluate(async (positions) => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
      const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      const sums = [...document.querySelectorAll('h2')].find(
        (each) => each.textContent === 'What changed?',
      )!.parentElement!;
      const frame = () => new Promise(requestAnimationFrame);
      const took: number[] = [];
      for (const position of positions) {
        await frame();
        const before = sums.textContent;
        const begun = performance.now();
        put.call(slider, String(position));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        while (sums.textContent === before)
          await new Promise((next) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = next;
            port2.postMessage(0);
          });
        took.push(performance.now() - begun);
      }
      return took;
    }, permille);

  test('a cut that is dragged is followed frame by frame, with the figures of the whole plan', async () => {
    const upTo = (length: number, last: number) => Array.from({ length }, (_, i) => last - length + 1 + i);
    await drag(upTo(WARMING, LAST - MEASURED));
    const took = await drag(upTo(MEASURED, LAST));
    const sorted = [...took].sort((a, b) => a - b);
    console.log(
      `From the slider to the figures: median ${median(took).toFixed(1)} ms, nine in ten within ${sorted[Math.floor(0.9 * MEASURED)]!.toFixed(1)} ms, the longest ${sorted.at(-1)!.toFixed(1)} ms; a frame is ${A_FRAME.toFixed(1)} ms.`,
    );
    expectWithin(median(took), A_FRAME);

    const plan = readPlan(grids);
    const outcome = tryDraft(plan, {
      basedOn: '',
      steps: [{ Target: 'All', Change: 'cut %', Value: LAST / 1000 }],
    });
    if ('why' in outcome) throw new Error(outcome.why);
    const [year] = plan.tables.Stream!.years;
    const promises = commitmentsOf(plan, outcome.plan, year!.label);
    await workbench.pane.getByText(headline(promises) ?? '').waitFor();
    const rows = await workbench.pane
      .getByRole('region', { name: 'Which commitments hold?' })
      .getByRole('row')
      .evaluateAll((all) => all.slice(1).map((row) => row.querySelector('td')!.textContent));
    expect(rows).toEqual(
      promises.slice(0, rows.length).map(({ after }) => formatWholePounds(after.funded.pence)),
    );
    expect(rows).toHaveLength(12);
  });

  test('the pane answers while 100,000 draws run, which can be stopped', async () => {
    const risk = workbench.pane.getByRole('region', { name: RISK });
    await risk.getByRole('combobox').selectOption(DRAWS);
    const gaps = await (
      await workbench.paneDocument()
    ).evaluate(async (title) => {
      const part = [...document.querySelectorAll('section')].find((one) =>
        one.textContent.startsWith(title),
      )!;
      let begun = false;
      const isDrawing = () => part.querySelector('[role=progressbar]') !== null;
      new MutationObserver(() => (begun ||= isDrawing())).observe(part, { subtree: true, childList: true });
      // pressed from outside, some frames would be missed
      [...part.querySelectorAll('button')].find((one) => one.textContent === 'Calculate')!.click();
      const lengths: number[] = [];
      let last = performance.now();
      do {
        await new Promise(requestAnimationFrame);
        lengths.push(performance.now() - last);
        last = performance.now();
      } while (!begun || isDrawing());
      return lengths;
    }, RISK);
    console.log(
      `While draws run: a frame every ${median(gaps).toFixed(1)} ms, the longest after ${Math.max(...gaps).toFixed(1)} ms.`,
    );
    expectWithin(median(gaps), 2 * A_FRAME);
    await until(
      () => risk.getByRole('row').count(),
      (count) => count > SIZE.commitments / 3,
    );
    await stopAsSoonAsItRuns();
    await risk.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
    await risk.getByRole('button', { name: 'Calculate' }).waitFor();
    expect(await risk.getByRole('row').count()).toBe(0);
  });

  /** Presses Calculate, and Stop as soon as it is there: a click from outside may come when all is drawn. */
  const stopAsSoonAsItRuns = async () =>
    (await workbench.paneDocument()).evaluate(
      (title) =>
        new Promise<void>((resolve) => {
          const part = [...document.querySelectorAll('section')].find(({ textContent }) =>
            textContent.startsWith(title),
          )!;
          const press = (words: string) => {
            const found = [...part.querySelectorAll('button')].find((one) => one.textContent === words);
            found?.click();
            return found !== undefined;
          };
          new MutationObserver((_, observer) => {
            if (!press('Stop')) return;
            observer.disconnect();
            resolve();
          }).observe(part, { subtree: true, childList: true });
          press('Calculate');
        }),
      RISK,
    );
});
