import { screen, within } from '@testing-library/react';
import { associateAll } from '../functions/associated';
import { paperWords } from '../../src/taskpane/report/paperWords';
import { alderbrook } from '../../src/workbook/examples/alderbrook';
import { planLayout } from '../../src/workbook/planLayout';
import { bookWith, sheetWith } from '../model/trace/exampleBook';
import { settled, showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

beforeAll(associateAll);

const STREAMS = [
  ['Stream', 'Partner', 'Certainty', '2010/11', '2011/12'],
  ['Core', 'Council', 'Confirmed', 600, 600],
  ['Grant', 'PCT', 'At risk', 400, ''],
];
const SERVICES = [
  ['Service', 'Group'],
  ['Play', 'Education'],
];
const ALLOCATIONS = (grant: number) => [
  ['Allocation', 'Source', 'Service', '2010/11', '2011/12'],
  ['', 'Core', 'Play', 600, 600],
  ['', 'Grant', 'Play', grant, ''],
];

async function shown(grant = 400) {
  const workbook = new ToyWorkbook(
    table('Streams', STREAMS),
    table('Services', SERVICES),
    table('Allocations', ALLOCATIONS(grant)),
  );
  workbook.memory.set('screen', 'report');
  const user = await showPane(workbook);
  await screen.findByRole('heading', { level: 2, name: /resources/ });
  return { workbook, user };
}
const paper = () => screen.getByRole('region', { name: /as it will print$/ });
const insert = () => screen.getByRole('button', { name: 'Insert into workbook' });

describe('Report', () => {
  it('opens with the answer: both tables agree to the penny', async () => {
    await shown();
    expect(screen.getByRole('heading', { name: 'Spending and resources agree to the penny' })).toBeTruthy();
    expect(screen.getByText('In all 2 years. Nothing is left out of either table.')).toBeTruthy();
  });

  it('says of a workbook without a plan that there is nothing to report on, and offers the audit report', async () => {
    const workbook = new ToyWorkbook();
    workbook.memory.set('screen', 'report');
    await showPane(workbook);
    await screen.findByRole('heading', { name: 'There is no plan to report on yet' });
    expect(within(screen.getByLabelText('Report')).getAllByRole('option')).toHaveLength(1);
    expect(paper().getAttribute('aria-label')).toBe('Audit report, as it will print');
  });

  it('says how many items are in one table only', async () => {
    await shown(300);
    expect(screen.getByText(/One item is in one of the two tables only/)).toBeTruthy();
    expect(within(paper()).getByText('Not spent')).toBeTruthy();
  });

  it('shows the statement as it will print, with sentences made from its figures', async () => {
    await shown();
    const page = within(paper());
    expect(page.getByText('In 2010/11 there is £1,000, of which £600 is confirmed.')).toBeTruthy();
    expect(page.getByText('Where the money comes from')).toBeTruthy();
    expect(page.getAllByText('1,000.00').length).toBeGreaterThan(1);
    expect(page.getByText(/^Realistic: In part\./)).toBeTruthy();
    expect(screen.getByText('A4 upright, fitted to its width.')).toBeTruthy();
  });

  it('says on how many pages side by side a wide report prints', () => {
    const [sheet] = planLayout(alderbrook, { suffix: '' }).sheets.filter(
      ({ pagesWide = 1 }) => pagesWide > 1,
    );
    expect(paperWords(sheet!)).toBe(`A4 across, on ${sheet!.pagesWide} pages side by side.`);
  });

  it('puts it into the workbook with formulas, under the name that is free', async () => {
    const { workbook, user } = await shown();
    workbook.sheets = ['Statement of resources'];
    await user.click(insert());
    await settled();
    const [sheet] = workbook.built[0]!.sheets;
    expect(sheet!.name).toBe('Statement of resources (2)');
    expect(sheet!.spills.map(({ formula }) => formula)).toContain(
      '=POOL.STATEMENT("spending","Base",Streams[#All],Services[#All],Allocations[#All])',
    );
    expect(sheet!.footer?.[0]).toMatch(/Plan as entered$/);
  });

  it('with values only it holds no formula', async () => {
    const { workbook, user } = await shown();
    await user.click(screen.getByRole('radio', { name: /Values only/ }));
    await user.click(insert());
    await settled();
    const [sheet] = workbook.built[0]!.sheets;
    expect(sheet!.spills).toEqual([]);
    expect(JSON.stringify(sheet!.blocks)).not.toMatch(/"=/);
  });

  it('copies all sheets as values in one write, and lists the formulas', async () => {
    const { workbook, user } = await shown();
    const book = bookWith(
      sheetWith('Streams', [{ row: 3, column: 1, grid: STREAMS, table: 'Streams' }]),
      sheetWith('Sums', [{ row: 0, column: 0, formula: '=SUM(Streams[2010/11])', grid: [[1000]] }]),
    );
    workbook.formulas = { sheets: book.sheets.map(({ cells }) => cells), names: [] };
    await user.click(screen.getByRole('button', { name: 'Copy all sheets as values' }));
    await settled();
    const [layout] = workbook.built;
    expect(layout!.copies!.map(({ name }) => name)).toEqual(['Streams (values)', 'Sums (values)']);
    expect(JSON.stringify(layout!.sheets[0]!.blocks)).toMatch(/The sum of the column 2010\/11 of Streams/);
    expect(screen.getByText(/^2 sheets are copied with values only\. Formulas \(values\) lists the 1 formula\.$/)).toBeTruthy(); // prettier-ignore
  });

  it('copies nothing while a cell shows no figure, and names it', async () => {
    const { workbook, user } = await shown();
    const named = { error: '#NAME?' as const };
    const book = bookWith(sheetWith('Sums', [{ row: 0, column: 0, formula: '=POOL.OLD(1)', grid: [[named]] }])); // prettier-ignore
    workbook.formulas = { sheets: book.sheets.map(({ cells }) => cells), names: [] };
    await user.click(screen.getByRole('button', { name: 'Copy all sheets as values' }));
    await settled();
    expect(workbook.built).toEqual([]);
    expect(screen.getByText(/Sums!A1 shows #NAME\?, which is no figure/)).toBeTruthy();
  });

  it('shows one year alone, as formulas too', async () => {
    const { workbook, user } = await shown();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Years' }), '2011/12');
    expect(within(paper()).queryByText('2010/11')).toBeNull();
    expect(within(paper()).getByText('In 2011/12 there is £600, of which £600 is confirmed.')).toBeTruthy();
    await user.click(insert());
    await settled();
    expect(workbook.built[0]!.sheets[0]!.spills[0]!.formula).toMatch(
      /^=LET\(all,POOL\.STATEMENT\(.*FIND\("2011\/12",heads\)/,
    );
  });

  it('in thousands the headings say so, and the report is chosen from a list', async () => {
    const { user } = await shown();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Amounts in' }), '£k');
    expect(within(paper()).getAllByText('2010/11 £k').length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Report' }), 'Summary for members');
    expect(within(paper()).getByText('What is at risk')).toBeTruthy();
    expect(within(paper()).getByText('Council brings £600, 60.0% of all money.')).toBeTruthy();
  });
});
