/** The sheets as the checks will read them: each table with its headings first. */
import { checkPlan } from '../../src/model/checks/checkPlan';
import { notChecked, notCheckedSentence } from '../../src/model/checks/notChecked';
import { type PlanContent } from '../../src/workbook/layout/content';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { coventry } from '../../src/workbook/examples/coventry';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';
import { planOf } from './planOf';

const findings = (content: PlanContent) =>
  checkPlan(planOf(content)).map(({ severity, check, subject, amount }) => [
    severity,
    check,
    subject,
    amount,
  ]);

const isPool = ({ tables }: PlanContent, subject: unknown) => tables.Pool.some((row) => row.Pool === subject);

test('Coventry: the totals leave £189,429 over, yet a ring-fence is breached by £11,422 and £55,614', () => {
  const ofMoney = findings(coventry).filter(
    ([severity, , subject]) => severity !== 'Note' && !isPool(coventry, subject),
  );
  expect(ofMoney).toEqual([
    ['Error', 'Ring-fence breached', 'General Sure Start Grant', 1142200],
    ['Error', 'Ring-fence breached', 'General Sure Start Grant', 5561400],
    ['Warning', 'Partner with no figures', 'Coventry City Council', null],
    ['Warning', 'Partner with no figures', 'Coventry Primary Care Trust', null],
    ['Warning', 'Partner with no figures', 'GP practices', null],
    ['Warning', 'Partner with no figures', 'Schools', null],
    ['Warning', 'Partner with no figures', 'Local Strategic Partnership', null],
    [
      'Warning',
      'Ring-fences leave floors unmet',
      'Belonging and good behaviour in the neighbourhood; Safe and protected from harm; Children take part in decisions',
      5561400,
    ],
    ['Warning', 'Ring-fences leave floors unmet', 'Achievement and aspirations fulfilled', 1142200],
    ['Warning', 'Money unspent', 'General Sure Start Grant', 18942900],
  ]);
});

test('Coventry: each pool is said once to have no host, and once all that its agreement does not state', () => {
  const ofPools = findings(coventry).filter(([, , subject]) => isPool(coventry, subject));
  for (const { Pool, Kind } of coventry.tables.Pool)
    expect(ofPools.filter(([, , subject]) => subject === Pool).map(([, check]) => check)).toEqual(
      Kind === 'Pooled fund' ? ['Pool without a host', 'Terms missing from the agreement'] : [],
    );
});

test('the example of a shared overspend: £20,917.63 that its bands leave to nobody, and what was overspent', () => {
  const found = findings(sharedOverspend);
  expect(found[0]).toEqual(['Error', 'Settlement without an owner', 'F Bands', 2091763]);
  const others = found.slice(1).map(([severity, check]) => `${severity}: ${check}`);
  expect([...new Set(others)]).toEqual([
    'Warning: Spending above the budget',
    'Note: Spending above the budget',
    'Note: Counts for part of a year',
    'Note: Figures that are not exact',
  ]);
  const pools = found.filter(
    ([, check, subject]) => check === 'Spending above the budget' && /^[A-I] /.test(String(subject)),
  );
  expect(new Set(pools.map(([, , , amount]) => amount))).toEqual(new Set([8841763]));
});

test('Coventry: what its documents leave open is noted, each thing once', () => {
  const notes = findings(coventry).filter(
    ([severity, check]) => severity === 'Note' && check !== 'Undated amounts',
  );
  expect(notes.map(([, check, subject]) => [check, subject])).toEqual([
    ['Partner with no figures', 'Partner'],
    ['Commitment without money', 'Commitment'],
    ['Commitment without money', 'Due'],
    ['Tier not classified', 'Tier'],
    ['Figures that are not exact', 'Pool'],
    ['Figures that are not exact', 'Outturn'],
    ['Figures that are not exact', 'illustrative'],
  ]);
});

test('Coventry: what its documents give nothing to go by for is listed as not checked', () =>
  expect(notChecked(planOf(coventry)).map(notCheckedSentence)).toEqual([
    'No Stream in the Allocation table: Stream does not fit its pool.',
    'No Ends in the Stream or Pool table: Spending after an end.',
    'No Taper in the Stream table: Taper not kept.',
    'No Starts or Ends in the Pool table: Outside the life of a pool.',
    'No Successor in the Partner table: Successors not 100%.',
    'No Share in the Contribution table: Shares not 100%.',
    'No Delivered or Paid in the Contribution table: Promised and not delivered.',
    'No Starts or Ends in the Contribution table: Counts for part of a year.',
    'No Rule in the Commitment table: Rule not kept.',
    'No Status in the Commitment or Indicator table: Status worsens.',
    'No Certainty in the Stream table: Floors beyond confirmed money; Unconfirmed money.',
    'No two years in the Allocation table: Prevention falls.',
    'No Match in the Service table: Match lost.',
    'No scenario: the plan is checked as entered: Unmet demand; Money stranded.',
  ]));

test('Coventry: a penny off a stream or £0.1m on spending, and a total that the document states no longer casts', () => {
  const [sureStart, ...others] = coventry.tables.Stream;
  const Stream = [{ ...sureStart, Undated: 3956464.99 }, ...others];
  const [schools, ...outside] = coventry.tables.Outturn;
  const Outturn = [{ ...schools, Undated: 170_600_000 }, ...outside];
  for (const changed of [{ Stream }, { Outturn }]) {
    const found = findings({ ...coventry, tables: { ...coventry.tables, ...changed } });
    expect(found.map(([, check]) => check)).toContain('Stated total does not cast');
  }
});

test('an empty plan has no errors: its blank rows are nothing, not faults', () => {
  expect(findings(emptyPlan(2010)).filter(([severity]) => severity === 'Error')).toEqual([]);
});

test('an empty plan begins with the year that is asked for', () => {
  expect(emptyPlan(1999).years).toEqual(['1999/00', '2000/01', '2001/02', '2002/03']);
  expect(emptyPlan(2010, 'Ours').planName).toBe('Ours');
});
