import { screen } from '@testing-library/react';
import { associateAll } from '../functions/associated';
import { heard } from './heard';
import { showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

beforeAll(associateAll);

const STREAMS = [
  ['Stream', 'Partner', 'Certainty', '2010/11', '2011/12'],
  ['Core', 'Council', 'Confirmed', 600, 600],
  ['Grant', 'PCT', 'At risk', '£3.9m', 5],
  ['Other', 'PCT', 'At risk', -4, 5],
];
const CLEAN = STREAMS.map((row) => row.map((cell) => (cell === -4 || cell === '£3.9m' ? 5 : cell)));
const show = async (which: 'checks' | 'report') => {
  const workbook = new ToyWorkbook(table('Streams', which === 'checks' ? STREAMS : CLEAN));
  workbook.memory.set('screen', which);
  return showPane(workbook);
};
/** Above each screen and below it. */
const HEAD = ['banner …', 'h1 Coventry', 'button Help on this screen', 'tablist Screens'];
const TABS = ['tab Plan', 'tab Scenarios', 'tab Checks', 'tab Trace', 'tab Report'];
const FOOT = ['contentinfo …', 'status …'];
const of = (name: string, ...what: string[]) => what.map((each) => `${each}: ${name}`);

test('the way through Checks: the answer, what narrows it, each finding with what can be done, and what is left', async () => {
  await show('checks');
  await screen.findByText(/Not checked/);
  const [text, minus] = ['Grant has a number stored as text', 'Other has a negative amount'] as const;
  expect(heard()).toEqual([
    ...HEAD,
    ...TABS,
    ...['main …', 'tabpanel Checks', 'h2 1 error and 1 warning'],
    ...['search Filter findings', 'group Severity', 'button 1 error', 'button 1 warning', 'button 0 notes'],
    ...['searchbox Words in the findings', 'button clear'],
    ...['region Errors', 'h3 Errors', 'list Errors', `button ${text}`, `group ${text}`],
    ...of(text, 'button Use £3,900,000', 'button What it means', 'button Accept'),
    ...['region Warnings', 'h3 Warnings', 'list Warnings', `button ${minus}`, `group ${minus}`],
    ...of(minus, 'button Take the minus away', 'button What it means', 'button Accept'),
    ...[expect.stringMatching(/^h2 Not checked \d+$/), expect.stringMatching(/^button Not checked \d+$/)],
    ...['region Accepted 0', 'h2 Accepted 0'],
    ...FOOT,
  ]);
});

test('what changes there is announced: how many are shown, and how many there are to look at', async () => {
  const user = await show('checks');
  const shown = await screen.findByText('2 findings');
  const live = shown.closest('[aria-live="polite"]');
  expect(live).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '1 error' }));
  expect(live!.isConnected).toBe(true);
  expect(live!.textContent).toBe('1 of 2 findings shown');
  expect(screen.getByRole('tab', { name: 'Checks', description: '2 to look at' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/^Up to date/);
});

test('what a mend would change is heard as a table of its name, below the finding, the keyboard on what does it', async () => {
  const user = await show('checks');
  await screen.findByText(/Not checked/);
  const before = heard();
  await user.click(screen.getByRole('button', { name: /^Take the minus away/ }));
  const more = heard().filter((each) => !before.includes(each));
  const named = ['region', 'h4', 'table'].map((each) => `${each} Take the minus away`);
  expect(more).toEqual([...named, 'button Change a cell', 'button Cancel']);
  expect(document.activeElement?.textContent).toBe('Change a cell');
});

test('the way through Report: what is chosen, the page with its title and tables by name, and what to do with it', async () => {
  await show('report');
  await screen.findByRole('region', { name: /as it will print$/ });
  const way = heard();
  expect(way.slice(0, 9)).toEqual([...HEAD, ...TABS]);
  expect(way.slice(9, -FOOT.length)).toEqual([
    ...['main …', 'tabpanel Report', 'h2 Reports of this plan'],
    ...['combobox Report', 'combobox Years', 'combobox Amounts in'],
    ...['h2 As it will print', 'button Larger', 'region Statement of resources, as it will print'],
    ...['h3 Statement of resources', 'table Where the money comes from', 'h4 Where the money comes from'],
    ...['h4 What it is spent on', 'h4 How the two agree'],
    ...['table How much is confirmed', 'h4 How much is confirmed'],
    ...['img How much is confirmed? The table above has its figures.'],
    ...['h4 Three tests', 'h4 What is not in this statement'],
    ...['button Insert into workbook', 'button Word document'],
    ...['region For people without Poolbook', 'h2 For people without Poolbook'],
    'button Copy all sheets as values',
  ]);
  expect(way.slice(-FOOT.length)).toEqual(FOOT);
});
