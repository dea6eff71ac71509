import { screen, within } from '@testing-library/react';
import { EXAMPLES, exampleAsked } from '../../src/taskpane/newPlan/examples';
import { coventry } from '../../src/workbook/examples/coventry';
import { settled, showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const dialogue = () => within(screen.getByRole('dialog'));

describe('an empty workbook', () => {
  it('says what will stand there and offers a new plan and the example', async () => {
    await showPane(new ToyWorkbook());
    expect(screen.getByText(/the plan can count on will appear here/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'New plan' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Open the Coventry example' })).toBeTruthy();
    expect(statusLine()).toMatch(/^Up to date · no plan tables/);
  });

  it('offers each example with what there is to see in it, by a heading and by its address', async () => {
    await showPane(new ToyWorkbook());
    const offered = within(await screen.findByRole('region', { name: 'Or look round an example' }));
    const buttons = offered.getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual([
      'Open the Alderbrook example',
      'Open Alderbrook with five faults',
      'Open the Coventry example',
      'Open the Joint Area Review example',
      'Open the Portsmouth example',
      'Open the Southwark example',
      'Open the Nottingham example',
      'Open the example of a shared overspend',
    ]);
    buttons.forEach((button, i) => {
      const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).toBe(EXAMPLES[i]?.shows);
    });
    for (const { address, content } of EXAMPLES) expect(exampleAsked(`?example=${address}`)).toBe(content);
    expect(exampleAsked('?example=nowhere')).toBeNull();
  });

  it.each(EXAMPLES.map(({ offer, content }) => [offer, content] as const))(
    '%s: its sheets are built and its plan is read',
    async (offer, content) => {
      const workbook = new ToyWorkbook();
      const user = await showPane(workbook);
      await user.click(await screen.findByRole('button', { name: offer }));
      await settled();
      const sheet = workbook.built[0]!.sheets.find(({ name }) => name === 'Evidence')!;
      expect(sheet.tables[0]!.rows).toHaveLength(content.tables.Evidence.length);
      expect(statusLine()).toMatch(/^Up to date · 17 tables/);
    },
  );

  it('opens the Coventry example, whose five streams add up to £5,459,429', async () => {
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Open the Coventry example' }));
    await settled();
    expect(screen.getByRole('row', { name: 'Total £5,459,429' })).toBeTruthy();
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
  it('asks for a name and a first year, says what is wrong with them, and builds four years', async () => {
    const workbook = new ToyWorkbook();
    const user = await showPane(workbook);
    await user.click(screen.getByRole('button', { name: 'New plan' }));
    await screen.findByRole('dialog'); // it is loaded when it is shown
    await user.type(dialogue().getByLabelText('First financial year'), '2010/12');
    await user.click(dialogue().getByRole('button', { name: 'Build the plan' }));
    expect(dialogue().getByText('Give the plan a name.')).toBeTruthy();
    expect(
      dialogue().getByText('2010/12 is not a financial year: after 2010 comes 11, as in 2010/11.'),
    ).toBeTruthy();
    expect(workbook.built).toHaveLength(0);

    await user.type(dialogue().getByLabelText('Name of the plan'), 'Southwark');
    await user.clear(dialogue().getByLabelText('First financial year'));
    await user.type(dialogue().getByLabelText('First financial year'), '2010-11');
    expect(dialogue().getByText('Columns for 2010/11 to 2013/14.')).toBeTruthy();
    await user.keyboard('{Enter}');
    await settled();
    expect(screen.queryByRole('dialog')).toBeNull();
    const headings = workbook.built[0]!.sheets.find(({ name }) => name === 'Funding')!.tables[0]!.columns;
    expect(headings.map(({ heading }) => heading).filter((heading) => /^\d{4}/.test(heading))).toEqual([
      '2010/11',
      '2011/12',
      '2012/13',
      '2013/14',
    ]);
  });

  it('asks first where sheets of its names stand, and then adds the plan beside them', async () => {
    const workbook = new ToyWorkbook();
    workbook.sheets = ['Funding'];
    const user = await showPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Open the Coventry example' }));
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
    await user.click(await screen.findByRole('button', { name: 'Open the Coventry example' }));
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
    await user.type(dialogue().getByLabelText('First financial year'), '2010/11{Enter}');
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
    await user.type(dialogue().getByLabelText('First financial year'), '2010/11{Enter}');
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
