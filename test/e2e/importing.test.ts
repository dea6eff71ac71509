import { faultsOf } from './axe';
import { until, Workbench } from './workbench';

const LINES = 200;
const GROUP = 20;
const YEARS = ['2025/26', '2026/27'];

/** A council's budget as a CSV: titles, headings with £000, groups of lines, a total for each and for all. */
function councilBudget(): { readonly csv: string; readonly pounds: number } {
  const rows = [['Alderbrook Council: revenue budget'], ["All figures in £'000"], [''], ['Budget line', 'Cost centre', ...YEARS]]; // prettier-ignore
  const all = [0, 0];
  for (let group = 0; group < LINES / GROUP; group++) {
    const sums = [0, 0];
    rows.push([`Directorate ${group + 1}`]);
    for (let line = 0; line < GROUP; line++) {
      const at = group * GROUP + line;
      const amounts = [1000.5 + at, at % 7 === 0 ? -250 : 1040.25 + at];
      amounts.forEach((amount, y) => (sums[y] = sums[y]! + amount));
      rows.push([`Line ${at + 1}`, String(45_000 + at), ...amounts.map(written)]);
    }
    rows.push([`Total Directorate ${group + 1}`, '', ...sums.map(written)]);
    sums.forEach((sum, y) => (all[y] = all[y]! + sum));
  }
  rows.push(['Grand total', '', ...all.map(written)]);
  return { csv: rows.map((row) => row.join(',')).join('\n'), pounds: (all[0]! + all[1]!) * 1000 };
}
/** As finance people write it: negative in brackets, thousands with commas. */
const written = (amount: number): string => {
  const text = Math.abs(amount).toLocaleString('en-GB', { minimumFractionDigits: 2 });
  return `"${amount < 0 ? `(${text})` : text}"`;
};
const inWords = (pounds: number) => `£${pounds.toLocaleString('en-GB')}`;

describe("a council's budget of 200 lines, in £000 and with totals", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.open({ path: '/?empty' });
  });
  afterAll(() => workbench.close());
  const pane = () => workbench.pane;
  /** Service and amounts of each row of the table. */
  const allocations = async () => {
    const [headings = [], ...rows] = (await workbench.excel.table('Allocations')).values;
    const columns = ['Service', ...YEARS].map((heading) => headings.indexOf(heading));
    return rows.map((row) => columns.map((column) => row[column])).filter(([service]) => service !== '');
  };

  test('is dropped into the pane and becomes a plan; every number is accounted for', async () => {
    const { csv, pounds } = councilBudget();
    await pane().getByRole('button', { name: 'Use your own spreadsheet' }).click();
    await pane().getByRole('button', { name: 'Choose a file' }).waitFor();
    await (
      await workbench.paneDocument()
    ).evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'Budget book.csv', { type: 'text/csv' }));
      const place = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Choose a file',
      );
      for (const type of ['dragover', 'drop'])
        place!.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
    }, csv);
    await pane()
      .getByRole('heading', { name: `${inWords(pounds)} in 200 rows read` })
      .waitFor();
    const account = pane().getByRole('table', { name: 'Every number accounted for' });
    const lines = await account.getByRole('row').allTextContents();
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^Read400£/),
      expect.stringMatching(/^Totals, left out11 rows\. All agree with the rows\.22£/),
      expect.stringMatching(/^Not money, left outCost centre: codes of 5 digits\.200$/),
      'All numbers622',
    ]);
    expect(await faultsOf(await workbench.paneDocument())).toEqual([]); // of what became of each number
    await pane().getByRole('button', { name: 'Build the plan' }).click();
    await pane()
      .getByRole('status')
      .filter({ hasText: /400 numbers read|tables/ })
      .waitFor();
    await pane().getByRole('heading', { name: 'Budget book', level: 1 }).waitFor();
    expect(await allocations()).toEqual(
      expect.arrayContaining([['Line 1', 1_000_500, -250_000], ['Line 200', 1_199_500, 1_239_250]]), // prettier-ignore
    );
    expect(await allocations()).toHaveLength(LINES);
    expect(workbench.problems.splice(0)).toEqual([]);
  });

  test('rows that are replaced come back with one undo', async () => {
    const csv = ['Scheme,2025/26,2026/27', 'Line 1,1,2', 'Line 2,3,4'].join('\n');
    await pane().getByRole('button', { name: 'Import a spreadsheet' }).click();
    await pane()
      .getByLabel('File to import')
      .setInputFiles({ name: 'Revised.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await pane().getByRole('button', { name: 'Replace 200 rows…' }).click();
    await pane().getByRole('button', { name: 'Replace 200 rows by 2' }).waitFor();
    expect(await faultsOf(await workbench.paneDocument())).toEqual([]); // of the question
    await pane().getByRole('button', { name: 'Replace 200 rows by 2' }).click();
    await pane().getByRole('status').filter({ hasText: '2 rows are now in Allocations' }).waitFor();
    expect(await allocations()).toEqual([['Line 1', 1, 2], ['Line 2', 3, 4]]); // prettier-ignore
    await workbench.undo();
    await until(allocations, (rows) => rows.length === LINES);
    expect(workbench.problems.splice(0)).toEqual([]);
  });
});
