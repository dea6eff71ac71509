/** Every table of the pane that shows rounded money with a total adds up as it is shown, or says that it does not. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { FigureTable } from '../../src/taskpane/look/FigureTable';
import { type Grid } from '../../src/model/table/grid';
import { showPane } from './showPane';
import { table, ToyWorkbook } from './toyWorkbook';

const NOTE = /Does not add up because of rounding/;
/** Three parts of 33p, 67p and so on: rounded one by one they miss each of their totals. */
const streams: Grid = [
  ['Stream', 'Partner', 'Certainty', 'Evidence', '2010/11'],
  ['Core', 'Council', 'Confirmed', 'E1', 1000.4],
  ['Grant', 'PCT', 'Indicative', '', 2000.4],
  ['Gift', 'PCT', 'At risk', '', 3000.4],
];
const TABLES: readonly [string, Grid][] = [
  ['Streams', streams],
  ['Evidence', [['Evidence', 'Document', 'Quality'], ['E1', 'Letter', 'exact']]], // prettier-ignore
  ['Services', [['Service', 'Tier'], ['Play', 'Universal'], ['Visits', 'Targeted'], ['Care', 'Specialist']]], // prettier-ignore
  ['Pools', [['Pool', 'Kind', 'Overspend rule'], ['CAMHS', 'Pooled fund', 'Contribution share']]], // prettier-ignore
  [
    'Contributions',
    [
      ['Contribution', 'Pool', 'Partner', 'Stream', '2010/11'],
      ['', 'CAMHS', 'Council', 'Core', 100.4],
      ['', 'CAMHS', 'PCT', 'Grant', 200.4],
      ['', 'CAMHS', 'Schools', '', 300.4],
    ],
  ],
  [
    'Allocations',
    [
      ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
      ['', 'Core', 'Play', 'Safe', 900.4],
      ['', 'Grant', 'Visits', '', 1800.4],
      ['', 'CAMHS', 'Care', '', 601.4],
    ],
  ],
  ['Commitments', [['Commitment', '2010/11'], ['Safe', 1001]]], // prettier-ignore
  [
    'Scenarios',
    [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
      ['Cuts', 1, 'Stream', 'Core', 'cut £', 100.4],
      ['Cuts', 2, 'Stream', 'Grant', 'cut £', 200.4],
    ],
  ],
];
const at = async (name: string, tables = TABLES) => {
  const workbook = new ToyWorkbook(...tables.map(([of, grid]) => table(of, grid)));
  workbook.memory.set('screen', name);
  return showPane(workbook);
};

const amount = (text: string | null) => {
  const found = /(-?)£([\d,]+(?:\.\d\d)?)$/.exec(text ?? '');
  return found ? Number(`${found[1]}${found[2]!.replaceAll(',', '')}`) : null;
};
/** The amounts of each column, in the rows whose heading is as wanted. */
const columnsOf = (of: HTMLElement, wanted: (heading: string) => boolean): number[][] => {
  const lines = [...of.querySelectorAll('tr')]
    .filter((row) => wanted(row.querySelector('th')?.textContent ?? ''))
    .map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => amount(textContent)));
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => lines.flatMap((line) => line[column] ?? []));
};
const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

/** A table whose total is not what its parts come to as shown says so, and adds up when its pence are asked for. */
async function saysSo(
  user: ReturnType<typeof userEvent.setup>,
  name: RegExp | string,
  isPart: (heading: string) => boolean,
  isTotal: (heading: string) => boolean,
): Promise<void> {
  const of = await screen.findByRole('table', { name });
  const off = () => {
    const [parts, totals] = [columnsOf(of, isPart), columnsOf(of, isTotal)];
    expect(parts.flat().length).toBeGreaterThan(1);
    return totals.some(([total], column) => total !== undefined && Math.abs(sum(parts[column]!) - total) > 0.001); // prettier-ignore
  };
  expect(off()).toBe(true);
  const around = of.closest('section')!;
  expect(within(around).getByText(NOTE)).toBeTruthy();
  await user.click(within(around).getByRole('button', { name: 'Show pence' }));
  expect(off()).toBe(false);
  expect(within(around).queryByText(NOTE)).toBeNull();
  await user.click(within(around).getByRole('button', { name: 'Show pounds' }));
}
const is =
  (...names: string[]) =>
  (heading: string) =>
    names.includes(heading);
const isNot = (...names: string[]) => (heading: string) => heading !== '' && !names.includes(heading); // prettier-ignore

describe('a table that does not add up as it is shown says so', () => {
  it('the money by certainty, and the tiers', async () => {
    const user = await at('plan');
    for (const name of ['What can we count on?', 'Where does the money work?'])
      await user.click(screen.getByRole('button', { name: new RegExp(`^Show the figures ${name.replace('?', '\\?')}`) })); // prettier-ignore
    await saysSo(user, 'What can we count on?', isNot('Total', 'Certainty'), is('Total'));
    await saysSo(user, 'Where does the money work?', is('Universal', 'Targeted', 'Specialist'), is('Total')); // prettier-ignore
  });

  it('hidden figures have nothing that can have the focus', async () => {
    await at('plan');
    expect(screen.getAllByText(NOTE).length).toBeGreaterThan(1);
    expect(screen.queryByRole('button', { name: 'Show pence' })).toBeNull();
  });

  it('what partners put into a pool; its settlement has pence', async () => {
    const user = await at('plan');
    await user.click(within(screen.getByRole('list', { name: 'Pools' })).getAllByRole('button')[0]!);
    await screen.findByRole('table', { name: 'Who puts in what?' });
    await saysSo(user, 'Who puts in what?', is('Council', 'PCT', 'Schools'), is('Total'));
  });

  it('a commitment: what it gets and what is missing come to its floor', async () => {
    const user = await at('plan');
    const map = screen.getByRole('table', { name: 'Which commitments hold?' });
    await user.click(within(map).getByRole('button', { name: /^Safe/ }));
    const isItKept = await screen.findByRole('table', { name: 'Is it kept?' });
    expect(columnsOf(isItKept, is('Funded', 'Shortfall', 'Floor'))[0]).toEqual([900, 1001, 101]);
    expect(screen.queryByText(NOTE)).toBeNull(); // these add up as they are
  });

  it('evidence, and how a scenario comes about', async () => {
    const user = await at('trace', [['Streams', streams.slice(0, 3)], ...TABLES.slice(1, 2)]);
    await saysSo(user, 'How much has evidence?', is('With evidence', 'Without evidence'), is('Funding streams')); // prettier-ignore
    cleanup();
    const again = await at('scenarios');
    await saysSo(again, 'How does Cuts come about?', isNot('Under Cuts'), is('Under Cuts'));
  });

  it('and every table of a few figures: down to its total, across to its first figure', async () => {
    const user = userEvent.setup();
    const rows = [
      { name: 'Play', cells: [100_40, 50_20, 50_20] },
      { name: 'Care', cells: [200_40, 100_20, 100_20] },
      { name: 'Total', cells: [300_80, 150_40, 150_40], total: true },
    ];
    render(
      <section>
        <h2 id="t">Match</h2>
        <FigureTable title="t" headings={['Service', 'Cut', 'Lost', 'Saved']} rows={rows} />
      </section>,
    );
    await saysSo(user, 'Match', is('Play', 'Care'), is('Total'));
    cleanup();
    const across = [{ name: 'Play', cells: [101_00, 50_50, 50_50] }];
    render(<FigureTable title="t" across headings={['Service', 'Needs', 'Gets', 'Not met']} rows={across} />);
    expect(screen.getByText(NOTE)).toBeTruthy();
    cleanup();
    render(<FigureTable title="t" headings={['Service', 'Needs', 'Gets', 'Not met']} rows={across} />);
    expect(screen.queryByText(NOTE)).toBeNull();
  });
});

test('no table with a row of totals is without the note or the pence', () => {
  const root = path.resolve(__dirname, '../../src/taskpane');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx')); // prettier-ignore
  const without = files
    .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }))
    .filter(({ text }) => /<table|<FigureFrame/.test(text) && /styles\.total\b/.test(text))
    .filter(({ text }) => !/<Casting|formatPounds\(/.test(text))
    .map(({ name }) => name);
  expect(without).toEqual(['report/Paper.tsx']); // shows a sheet in the formats of the sheet
});
