import { expectWithin, TIMES_ARE_JUDGED } from './quick';
import { timed, Workbench } from './workbench';

/** Four formulas in each; 20,000 of them where times are judged. */
const ROWS = TIMES_ARE_JUDGED ? 5000 : 1500;
const FORMULAS = `${(4 * ROWS - 1).toLocaleString('en-GB')} formulas on 1 sheet`;
/** Milliseconds for all. */
const REVIEWED = 5000;

/** Excel, as the pane's document has it. */
interface PaneWindow {
  Excel: typeof Excel;
}

/** Run in the pane: on a quick machine the progress is gone before anybody outside could look. */
function watchForProgress(): { seen: boolean } {
  const watched = { seen: false };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role="tabpanel"] [role="progressbar"]')) return;
    observer.disconnect();
    watched.seen = true;
  }).observe(document.body, { subtree: true, childList: true });
  return watched;
}

describe('a workbook of thousands of formulas without any table of ours', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?empty' });
    await workbench.pane.getByRole('button', { name: 'review the formulas' }).click();
    await (
      await workbench.paneDocument()
    ).evaluate(
      (rows) =>
        (window as unknown as PaneWindow).Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const lines = Array.from({ length: rows }, (_, r) => [
            r,
            `=A${r + 1}*$G$1`,
            `=IF(B${r + 1}>0,B${r + 1}+A${r + 1},0)`,
            `=C${r + 1}-B${r + 1}`,
            `=ROUND(D${r + 1},2)`,
          ]);
          sheet.getRange('G1').values = [[2]];
          sheet.getRange(`A1:E${rows}`).formulas = lines;
          sheet.getRange('C750').values = [[17]];
          await context.sync();
        }),
      ROWS,
    );
  });
  afterAll(() => workbench.close());
  afterEach(() => expect(workbench.problems.splice(0)).toEqual([]));

  test('is reviewed soon, with progress, and its one fault is found', async () => {
    const { pane } = workbench;
    const begin = pane.getByRole('button', { name: 'Review formulas' });
    await begin.waitFor();
    const watched = await (await workbench.paneDocument()).evaluateHandle(watchForProgress);
    const milliseconds = await timed(async () => {
      await begin.click();
      await pane.getByText(FORMULAS).waitFor();
    });
    expect(await watched.evaluate(({ seen }) => seen)).toBe(true);
    console.info(`${FORMULAS} reviewed ${milliseconds} ms after the click`);
    expectWithin(milliseconds, REVIEWED);
    await pane.getByRole('button', { name: /C750 holds the number 17/ }).waitFor();
  });

  test('is left off when it is stopped', async () => {
    const { pane } = workbench;
    await workbench.type({ sheet: 'Sheet1', address: 'C750' }, '=IF(B750>0,B750+A750,0)');
    // the grid shares its thread with the page, so that a click from outside would come too late
    await (
      await workbench.paneDocument()
    ).evaluate(() => {
      const press = (words: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[role="tabpanel"] [role="progressbar"]')) return;
        observer.disconnect();
        press('Stop');
      }).observe(document.body, { subtree: true, childList: true });
      press('Review again');
    });
    await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Review again' }).waitFor();
    // what was found before stands: to the end it would have found the formula that is back
    await pane.getByText(FORMULAS).waitFor();
  });
});
