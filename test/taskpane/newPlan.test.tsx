import { screen, within } from '@testing-library/react';
import { EXAMPLES, exampleAsked } from '../../src/taskpane/newPlan/examples';
import { yearOf } from '../../src/taskpane/newPlan/firstYear';
import { coventry } from '../../src/workbook/examples/coventry';
import { settled, showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const dialogue = () => within(screen.getByRole('dialog'));

describe('an empty workbook', () => {
  it('offers three ways to a plan, and no tabs before there is one', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true); // jsdom has none where nothing has the focus
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    expect(screen.getByRole('heading', { level: 2, name: 'Start a plan' })).toBeTruthy();
    for (const name of ['New plan', 'Use your own spreadsheet'])
      expect(screen.getByRole('button', { name })).toBeTruthy();
    const example = await screen.findByRole('button', { name: 'Coventry 2006–10' });
    expect(screen.queryByRole('tab')).toBeNull();
    expect(statusLine()).toBe('No plan in this workbook');
    await user.click(example);
    await settled();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Plan', selected: true }));
  });

  it('leads to the formula review, which needs no plan', async () => {
    const user = await showPane(new ToyWorkbook());
    await user.click(screen.getByRole('button', { name: 'review the formulas' }));
    expect(await screen.findByRole('tab', { name: 'Trace', selected: true })).toBeTruthy();
  });

  it('is not said to have no plan while the example that was asked for is on its way', async () => {
    const workbook = new ToyWorkbook();
    const { build } = workbook;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    workbook.build = (layout) => held.then(() => build(layout));
    await showPane(workbook, { example: coventry });
    await settled();
    expect(screen.queryByText('Start a plan')).toBeNull();
    letGo();
    await settled();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Coventry');
  });

  it('offers each example with what there is to see in it, by a heading and by its address', async () => {
    await showPane(new ToyWorkbook());
    const offered = within(await screen.findByRole('region', { name: 'Or open an example' }));
    const buttons = offered.getAllByRole('button');
    EXAMPLES.forEach(({ name }, i) => expect(offered.getByRole('button', { name })).toBe(buttons[i]));
    expect(buttons).toHaveLength(EXAMPLES.length);
    buttons.forEach((button, i) => {
      const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).toBe(EXAMPLES[i]?.shows);
    });
    for (const { address, content } of EXAMPLES) expect(exampleAsked(`?example=${address}`)).toBe(content);
    expect(exampleAsked('?example=nowhere')).toBeNull();
  });

  it.each(EXAMPLES.map(({ name, content }) => [name, content] as const))(
    '%s: its sheets are built and its plan is read',
    async (name, content) => {
      const workbook = new ToyWorkbook();
      const user = await showPane(workbook);
      await user.click(await screen.findByRole('button', { name }));
      await settled();
      const sheet = workbook.built[0]!.sheets.find((each) => each.name === 'Evidence')!;
      expect(sheet.tables[0]!.rows).toHaveLength(content.tables.Evidence.length);
      expect(statusLine()).toMatch(/^Up to date · 17 tables/);
    },
  );

  it('opens the Coventry example, whose streams add up to at least £5,459,429', async () => {
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Coventry 2006–10' }));
    await settled();
    expect(screen.getByRole('row', { name: 'Total at least £5,459,429' })).toBeTruthy();
    expect(workbook.built).toHaveLength(1);
  });

  it('builds the example when the page’s address asks for it, once', async () => {
    const workbook = new ToyWorkbook();
    await showPane(workbook, { example: coventry });
    await settled(() => workbook.change());
    expect(workbook.built).toHaveLength(1);
  });

  it('leaves the example alone when the address asks for it and something stands', async () => {
    const occupied = new ToyWorkbook();
    occupied.sheets = ['Funding'];
    await showPane(occupied, { example: coventry });
    expect(occupied.built).toHaveLength(0);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does not build the example beside a plan that stands', async () => {
    const workbook = new ToyWorkbook(table('Other', [['Stream', '2010/11']]));
    await showPane(workbook, { example: coventry });
    expect(workbook.built).toHaveLength(0);
  });
});

describe('a new plan', () => {
  it('asks for a name and its years, says what is wrong with them, and builds as many', async () => {
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    await user.click(screen.getByRole('button', { name: 'New plan' }));
    await screen.findByRole('dialog'); // it is loaded when it is shown
    const first = () => dialogue().getByLabelText('First financial year');
    const count = () => dialogue().getByLabelText('Years');
    expect(first()).toHaveProperty('value', yearOf(new Date()));
    await user.clear(first());
    await user.type(first(), '2010/12');
    await user.clear(count());
    await user.type(count(), '41');
    await user.click(dialogue().getByRole('button', { name: 'Build the plan' }));
    expect(dialogue().getByText('Give the plan a name.')).toBeTruthy();
    expect(
      dialogue().getByText('2010/12 is not a financial year: after 2010 comes 11, as in 2010/11.'),
    ).toBeTruthy();
    expect(dialogue().getByText('A plan has 1 to 40 years.')).toBeTruthy();
    expect(workbook.built).toHaveLength(0);

    await user.type(dialogue().getByLabelText('Name of the plan'), 'Southwark');
    await user.clear(first());
    await user.type(first(), '2010-11');
    await user.clear(count());
    await user.type(count(), '2');
    expect(dialogue().getByText('Columns for 2010/11 to 2011/12.')).toBeTruthy();
    await user.keyboard('{Enter}');
    await settled();
    expect(screen.queryByRole('dialog')).toBeNull();
    const headings = workbook.built[0]!.sheets.find(({ name }) => name === 'Funding')!.tables[0]!.columns;
    expect(headings.map(({ heading }) => heading).filter((heading) => /^\d{4}/.test(heading))).toEqual([
      '2010/11',
      '2011/12',
    ]);
  });

  it('enters its partners, whose names propose their kinds', async () => {
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    await user.click(screen.getByRole('button', { name: 'New plan' }));
    await screen.findByRole('dialog'); // it is loaded when it is shown
    const kind = (at: number) => dialogue().getByLabelText(`Kind of partner ${at}`);
    await user.type(dialogue().getByLabelText('Name of the plan'), 'Ours');
    await user.type(dialogue().getByLabelText('Partner 1'), 'NHS Mid Vale ICB');
    expect(kind(1)).toHaveProperty('value', 'Integrated care board');
    await user.type(dialogue().getByLabelText('Partner 2'), 'Vale');
    await user.selectOptions(kind(2), 'County council');
    await user.type(dialogue().getByLabelText('Partner 2'), ' District Council');
    expect(kind(2)).toHaveProperty('value', 'County council'); // what was picked stays
    await user.type(dialogue().getByLabelText('Partner 3'), 'Wrong Council');
    await user.click(dialogue().getByRole('button', { name: 'Remove Wrong Council' }));
    await user.click(dialogue().getByRole('button', { name: 'Build the plan' }));
    await settled();
    const { columns, rows } = workbook.built[0]!.sheets.find(({ name }) => name === 'Partners')!.tables[0]!;
    const at = ['Partner', 'Type', 'Group'].map((wanted) =>
      columns.findIndex(({ heading }) => heading === wanted),
    );
    expect(rows.map((row) => at.map((column) => row[column]))).toEqual([
      ['NHS Mid Vale ICB', 'NHS commissioner', 'Health'],
      ['Vale District Council', 'Council', ''],
    ]);
  });

  it('of Scotland has its bodies and its law, and the sheets say so', async () => {
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    await user.click(screen.getByRole('button', { name: 'New plan' }));
    await screen.findByRole('dialog'); // it is loaded when it is shown
    const kind = () => dialogue().getByLabelText('Kind of partner 1');
    await user.type(dialogue().getByLabelText('Name of the plan'), 'Forth');
    await user.type(dialogue().getByLabelText('Partner 1'), 'Forth Council');
    expect(kind()).toHaveProperty('value', 'Unitary council');
    await user.selectOptions(dialogue().getByLabelText('Nation'), 'Scotland');
    expect(kind()).toHaveProperty('value', 'Council');
    await user.click(dialogue().getByRole('button', { name: 'Build the plan' }));
    await settled();
    const { sheets } = workbook.built[0]!;
    const start = sheets.find(({ name }) => name === 'Start')!.blocks.flatMap(({ cells }) => cells.flat());
    expect(start[start.indexOf('Nation') + 1]).toBe('Scotland');
    const law = sheets.flatMap(({ tables }) => tables).find(({ columns }) => columns[0]?.heading === 'Law')!;
    const words = law.rows.map((row) => row.join(' ')).join(' ');
    expect(words).toContain('(Scotland) Act 2014');
    expect(words).not.toContain('Children Act 2004');
  });

  it('asks first where sheets of its names stand, and then adds the plan beside them', async () => {
    const workbook = new ToyWorkbook();
    workbook.sheets = ['Funding'];
    const user = await showPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Coventry 2006–10' }));
    const question = within(await screen.findByRole('alertdialog'));
    expect(question.getByText(/the sheet Funding is there already and will stay as it is/)).toBeTruthy();
    expect(question.getByText(/Funding 2 and so on/)).toBeTruthy();
    expect(workbook.built).toHaveLength(0);
    await user.click(question.getByRole('button', { name: 'Add beside' }));
    await settled();
    expect(workbook.built[0]!.sheets.map(({ name }) => name)).toContain('Funding 2');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('builds nothing when the question is cancelled', async () => {
    const workbook = new ToyWorkbook();
    workbook.sheets = ['Start', 'Funding'];
    const user = await showPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Coventry 2006–10' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await settled();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(workbook.built).toHaveLength(0);
  });

  it('warns of two plans in one workbook', async () => {
    const workbook = new ToyWorkbook(table('Streams', [['Stream', '2010/11']], 'Funding'));
    const user = await showPane(workbook);
    await settled(() => workbook.press('new-plan'));
    await screen.findByRole('dialog'); // it is loaded when it is shown
    await user.type(dialogue().getByLabelText('Name of the plan'), 'Another');
    await user.keyboard('{Enter}');
    expect(
      within(await screen.findByRole('alertdialog')).getByText(/A workbook holds one plan/),
    ).toBeTruthy();
  });

  it('keeps what was entered where building fails, and says why', async () => {
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    await user.click(screen.getByRole('button', { name: 'New plan' }));
    await screen.findByRole('dialog'); // it is loaded when it is shown
    await user.type(dialogue().getByLabelText('Name of the plan'), 'Southwark');
    workbook.failing = new Error('The workbook is protected. Take the protection off, then try again.');
    await user.keyboard('{Enter}');
    await settled();
    expect(dialogue().getByText(/^The workbook is protected/)).toBeTruthy();
    expect(dialogue().getByDisplayValue('Southwark')).toBeTruthy();
    workbook.failing = null;
    await user.click(dialogue().getByRole('button', { name: 'Build the plan' }));
    await settled();
    expect(workbook.built).toHaveLength(1);
  });
});

describe('the ribbon', () => {
  it('opens the question for a new plan, and the Checks screen', async () => {
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    await settled(() => workbook.press('new-plan'));
    await screen.findByRole('dialog'); // it is loaded when it is shown
    expect(dialogue().getByText('New plan')).toBeTruthy();
    await user.keyboard('{Escape}');
    await settled(() => workbook.press('checks'));
    expect(screen.getByRole('tab', { name: 'Checks', selected: true })).toBeTruthy();
    expect(workbook.memory.get('screen')).toBe('checks');
  });
});
