import { checkPlan } from '../../../src/model/checks/checkPlan';
import { formChange, namesAdded } from '../../../src/model/forms/formChange';
import { formEffect } from '../../../src/model/forms/formEffect';
import { type Entries, formFields } from '../../../src/model/forms/formFields';
import { formFindings } from '../../../src/model/forms/formFindings';
import { FORM_KINDS, type FormKind } from '../../../src/model/forms/formKinds';
import { formTitle, proposedEntries, proposedName } from '../../../src/model/forms/proposedName';
import { dayOf } from '../../../src/model/calendar/day';
import { changed } from '../../../src/model/mends/change/change';
import { mendable } from '../../../src/model/mends/change/mend';
import { type Grid } from '../../../src/model/table/grid';
import { alderbrook } from '../../../src/workbook/examples/alderbrook';
import { gridsOf } from '../trace/examples';

const PLAN: readonly Grid[] = [
  [['Partner', 'Type'], ['Council', 'Council'], ['ICB', 'NHS commissioner']], // prettier-ignore
  [
    ['Stream', 'Partner', 'Ring-fence', 'Ends', '2025/26', '2026/27 (£000)'],
    ['High needs', 'Council', 'SEND', '', 1000, 1],
    ['ICB base', 'ICB', '', '', 500, 0.5],
  ],
  [['Pool', 'Kind', '2025/26'], ['Children', 'Own', 1200]], // prettier-ignore
  [
    ['Contribution', 'Pool', 'Partner', 'Stream', 'Share', 'My notes', '2025/26', '2026/27'],
    ['ICB to Children', 'Children', 'ICB', 'ICB base', '', 'agreed', 300, ''],
  ],
  [['Service', 'Purpose'], ['Therapies', 'SEND']], // prettier-ignore
  [['Allocation', 'Source', 'Service', '2025/26'], ['A1', 'ICB base', 'Therapies', 200], ['A2', 'Children', 'Therapies', 300]], // prettier-ignore
];
const at = mendable(PLAN);
const row = (kind: FormKind, entries: Entries) => formChange(at, kind, entries).rows.at(-1)!.cells;
const field = (kind: FormKind, heading: string, entries: Entries = {}) =>
  formFields(at, kind, entries).find((each) => each.heading === heading)!;

test('the fields are the columns of the table that Poolbook reads, those that matter first', () =>
  expect(
    formFields(at, 'Contribution', {}).map(({ heading, type, first }) => [heading, type, first]),
  ).toEqual([
    ['Contribution', 'key', true],
    ['Pool', 'name', true],
    ['Partner', 'name', true],
    ['Stream', 'name', true],
    ['Share', 'share', false],
    ['2025/26', 'year', true],
    ['2026/27', 'year', true],
  ]));

test('names are offered from the plan, and those of a stream depend on its partner', () => {
  expect(field('Contribution', 'Partner').options).toEqual(['Council', 'ICB']);
  expect(field('Contribution', 'Stream').options).toEqual(['High needs', 'ICB base']);
  expect(field('Contribution', 'Stream', { Partner: 'icb' }).options).toEqual(['ICB base']);
  expect(field('Allocation', 'Source').options).toEqual(['High needs', 'ICB base', 'Children']);
  expect(field('Stream', 'Ring-fence').options).toEqual(['SEND', 'Therapies']);
  expect(field('Partner', 'Type').options).toContain('NHS commissioner');
});

test('amounts, shares and dates are read as people type them, in the unit of their column', () => {
  expect(row('Stream', { Stream: 'New', Partner: 'Council', Ends: '31/03/2027', '2025/26': '£1,200', '2026/27': '1.5m' })).toEqual(['New', 'Council', null, dayOf(2027, 3, 31), 1200, 1500]); // prettier-ignore
  expect(row('Contribution', { Share: '24.6%', '2025/26': 'unknown', '2026/27': 'a lot' })).toEqual([null, null, null, null, 0.246, null, 'unknown', 'a lot']); // prettier-ignore
  expect(row('Contribution', { Share: '25' })[4]).toBe(0.25);
});

test('a new name is added to its own table before the row, and a new stream is its partner’s', () => {
  const entries = { Pool: 'Adults', Partner: 'Police', Stream: 'Police grant', '2025/26': '5' };
  expect(namesAdded(at, 'Contribution', entries)).toEqual([
    { heading: 'Pool', kind: 'Pool' },
    { heading: 'Partner', kind: 'Partner' },
    { heading: 'Stream', kind: 'Stream' },
  ]);
  expect(formChange(at, 'Contribution', entries).rows).toEqual([
    { table: 2, cells: ['Adults', null, null] },
    { table: 0, cells: ['Police', null] },
    { table: 1, cells: ['Police grant', 'Police', null, null, null, null] },
    { table: 3, cells: [null, 'Adults', 'Police', 'Police grant', null, null, 5, null] },
  ]);
  // a source may be a stream or a pool, so that nobody knows which to add
  expect(formChange(at, 'Allocation', { Source: 'New source' }).rows).toHaveLength(1);
});

test.each<readonly [FormKind, Entries, string]>([
  ['Allocation', {}, 'A3'],
  ['Contribution', { Pool: 'Children', Partner: 'Council' }, 'Council to Children'],
  ['Contribution', { Pool: 'Children', Partner: 'ICB' }, 'ICB to Children (2)'],
  ['Contribution', { Pool: 'Children' }, ''],
  ['Partner', {}, ''],
])('%s with %o is proposed to be called "%s"', (kind, entries, name) =>
  expect(proposedName(at, kind, entries)).toBe(name),
);

test('a step is the next one of its scenario', () => {
  const steps = mendable([[['Scenario', 'Order', 'Target'], ['Cuts', 1, 'All'], ['Cuts', 3, 'All'], ['More', 7, 'All']]]); // prettier-ignore
  expect(proposedEntries(steps, 'Scenario', { Scenario: 'cuts' })).toEqual({ Order: '4' });
  expect(proposedEntries(steps, 'Scenario', {})).toEqual({ Order: '1' });
});

test('the checks say what they would say of the row, with what fits', () => {
  const entries = { Pool: 'Children', Partner: 'Council', Stream: 'High needs', '2025/26': '£950' };
  const found = formFindings(at, 'Contribution', entries, formChange(at, 'Contribution', entries));
  const gap = found.find(({ finding }) => finding.check === 'Contributions do not add up')!;
  expect(gap.finding.sentence).toContain('£50 too much');
  expect(gap.remedies).toEqual([{ action: 'Use £900', entries: { '2025/26': '900' } }]);
  const fits = { ...entries, ...gap.remedies[0]!.entries };
  const after = formFindings(at, 'Contribution', fits, formChange(at, 'Contribution', fits));
  expect(after.map(({ finding }) => finding.check)).not.toContain('Contributions do not add up');
});

test('an allocation beyond its source is said, and what is left is offered', () => {
  const entries = { Source: 'High needs', Service: 'Therapies', '2025/26': '1100' };
  const found = formFindings(at, 'Allocation', entries, formChange(at, 'Allocation', entries));
  expect(found.find(({ finding }) => finding.check === 'Uses beyond a source')!.remedies[0]).toEqual({
    action: 'Use £1,000',
    entries: { '2025/26': '1000' },
  });
});

test('what a contribution does to its pool adds up', () => {
  const entries = { Pool: 'Children', Partner: 'Council', '2025/26': '950' };
  const draft = mendable(changed(PLAN, formChange(at, 'Contribution', entries)));
  expect(
    formEffect(at, draft, 'Contribution', entries)!.rows.map(({ label, pence }) => [label, pence[0]]),
  ).toEqual([
    ['Now', 30000],
    ['This one', 95000],
    ['After', 125000],
    ['Agreed', 120000],
    ['Difference', 5000],
  ]);
});

describe('a whole plan', () => {
  const whole = mendable(gridsOf(alderbrook));
  test.each(FORM_KINDS)('%s: its form adds one row that its table reads', (kind) => {
    const fields = formFields(whole, kind, {});
    expect(fields.length).toBeGreaterThan(1);
    const entries: Record<string, string> = { [kind]: 'Something new' };
    for (const { heading, type, options } of fields)
      entries[heading] ??= options[0] ?? (type === 'year' ? '1,000' : '');
    const change = formChange(whole, kind, entries);
    expect(change.rows).toHaveLength(1);
    const after = mendable(changed(whole.grids, change));
    expect(after.plan.tables[kind]!.rows).toBe(whole.plan.tables[kind]!.rows + 1);
    const blocking = (of: typeof after) => of.plan.problems.filter(({ blocks }) => blocks).length;
    expect(blocking(after)).toBe(blocking(whole));
    expect(checkPlan(after.plan).filter(({ check }) => check === 'Unknown word')).toEqual([]);
  });
  test('no form has a title with the wrong article', () =>
    expect(FORM_KINDS.map(formTitle).join('; ')).toBe(
      'Add a partner; Add a funding stream; Add a pool; Add a contribution; Add a service; Add an allocation; Add a commitment; Add a scenario step; Add an outturn; Add a piece of evidence',
    ));
});
