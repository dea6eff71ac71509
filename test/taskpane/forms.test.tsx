import { fireEvent, screen, within } from '@testing-library/react';
import { type UserEvent } from '@testing-library/user-event';
import { settled, showPane, statusLine } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const workbookWith = () =>
  new ToyWorkbook(
    table('Partners', [['Partner', 'Type'], ['Council', 'Council'], ['ICB', 'NHS commissioner']]), // prettier-ignore
    table('Streams', [
      ['Stream', 'Partner', 'Certainty', '2025/26', '2026/27'],
      ['High needs', 'Council', 'Confirmed', 1000, 1000],
      ['ICB base', 'ICB', 'Confirmed', 500, 500],
    ]),
    table('Pools', [['Pool', 'Kind', '2025/26', '2026/27'], ['Children', 'Own', 1200, 1300]]), // prettier-ignore
    table('Contributions', [
      ['Contribution', 'Pool', 'Partner', 'Stream', 'Share', '2025/26', '2026/27'],
      ['ICB to Children', 'Children', 'ICB', 'ICB base', null, 300, 300],
    ]),
  );
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const combo = (name: string) => screen.getByRole('combobox', { name });

/** The form, loaded when it is first shown. */
async function openForm(user: UserEvent, what: string) {
  await user.click(button(`Add: ${what}`));
  return screen.findByRole('form');
}

describe('a form of the plan', () => {
  it('adds a row from the plan’s names and money by year, after the checks have said what is wrong', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await openForm(user, 'contribution');
    expect(document.activeElement!.textContent).toBe('Add a contribution');
    expect(combo('Pool')).toHaveProperty('value', 'Children'); // the only one
    await user.click(combo('Partner'));
    await user.click(screen.getByRole('option', { name: 'Council' }));
    await user.click(combo('Stream'));
    expect(
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['High needs']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(combo('Stream')).toHaveProperty('value', 'High needs');
    fireEvent.paste(screen.getByRole('textbox', { name: '2025/26' }), {
      clipboardData: { getData: () => '950\t1,000\r\n' },
    });
    expect(screen.getByRole('textbox', { name: '2026/27' })).toHaveProperty('value', '1,000');
    const said = within(screen.getByRole('region', { name: 'What the checks say' }));
    expect(said.getByText(/£50 too much/)).toBeTruthy();
    const does = within(screen.getByRole('table', { name: /^What this does to / }));
    expect(does.getByRole('row', { name: /^Difference/ }).textContent).toBe('Difference£50£0');
    await user.click(said.getByRole('button', { name: 'Use £900' }));
    expect(said.queryByText(/too much/)).toBeNull();
    await user.click(button('Add contribution'));
    await settled();
    expect(workbook.tables[3]!.grid[2]).toEqual(['Council to Children', 'Children', 'Council', 'High needs', null, 900, 1000]); // prettier-ignore
    expect(statusLine()).toMatch(/^The contribution is added\. Undo/);
    expect(document.activeElement).toBe(button('Add: contribution'));
  });

  it('adds a row for a new name too, and asks for the name of what must have one', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await openForm(user, 'funding stream');
    await user.type(combo('Partner'), 'Police');
    expect(screen.getByText('New: it is added to Partners too.')).toBeTruthy();
    await user.click(button('Add funding stream'));
    expect(screen.getByText('Give the funding stream a name.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Stream' }), 'Police grant');
    await user.selectOptions(combo('Certainty'), 'At risk');
    await user.type(screen.getByRole('textbox', { name: '2026/27' }), 'unknown');
    await user.click(button('Add funding stream'));
    await settled();
    expect(workbook.tables[0]!.grid[3]).toEqual(['Police', null]);
    expect(workbook.tables[1]!.grid[3]).toEqual(['Police grant', 'Police', 'At risk', null, 'unknown']);
    expect(statusLine()).toMatch(/^The funding stream and a row for new names are added/);
  });

  it('adds the row with Enter from a closed list of names, at which the keyboard stops once', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await openForm(user, 'funding stream');
    await user.type(screen.getByRole('textbox', { name: 'Stream' }), 'Police grant');
    await user.tab();
    expect(document.activeElement).toBe(combo('Partner'));
    await user.keyboard('Cou');
    await user.tab();
    expect(combo('Partner')).toHaveProperty('value', 'Council');
    expect(document.activeElement).toBe(combo('Certainty'));
    await user.tab({ shift: true });
    await user.keyboard('{Enter}');
    await settled();
    expect(workbook.tables[1]!.grid[3]).toEqual(['Police grant', 'Council', null, null, null]);
  });

  it('takes a row that was copied from a sheet into its name and its years', async () => {
    const user = await showPane(workbookWith());
    await openForm(user, 'funding stream');
    const paste = (text: string) =>
      fireEvent.paste(screen.getByRole('textbox', { name: 'Stream' }), {
        clipboardData: { getData: () => text },
      });
    expect(paste('Police grant\tPolice\t5')).toBe(true); // no amounts beside it: pasted as it is
    expect(paste('Police grant\t46,000\t£47k\r\n')).toBe(false);
    const values = ['Stream', '2025/26', '2026/27'].map((name) => screen.getByRole<HTMLInputElement>('textbox', { name }).value); // prettier-ignore
    expect(values).toEqual(['Police grant', '46,000', '£47k']);
  });

  it('keeps what was entered where the workbook refuses', async () => {
    const workbook = workbookWith();
    const user = await showPane(workbook);
    await openForm(user, 'partner');
    await user.type(screen.getByRole('textbox', { name: 'Partner' }), 'Police');
    workbook.failing = new Error('The sheet is protected. Unprotect it, then try again.');
    await user.click(button('Add partner'));
    await settled();
    expect(statusLine()).toMatch(/^The sheet is protected/);
    expect(screen.getByRole('textbox', { name: 'Partner' })).toHaveProperty('value', 'Police');
    await user.click(button('Cancel'));
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('says which details are folded away, and shows them', async () => {
    const user = await showPane(workbookWith());
    const form = within(await openForm(user, 'contribution'));
    expect(form.getByText('Name, share')).toBeTruthy();
    expect(form.queryByRole('textbox', { name: 'Share' })).toBeNull();
    await user.click(button('More details'));
    expect(form.getByRole('textbox', { name: 'Share' })).toBeTruthy();
    await user.click(button('Add contribution'));
    expect(screen.getByRole('alert').textContent).toBe('Nothing is entered yet.');
  });
});
