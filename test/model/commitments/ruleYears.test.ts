import { commitmentSchedule } from '../../../src/model/commitments/commitmentSchedule';
import { ruleYears } from '../../../src/model/commitments/ruleYears';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const promises = (...rules: string[]): Grid => [
  ['Commitment', 'Rule', '2010/11', '2011/12'],
  ...rules.map((rule, i): Cell[] => [['Safe', 'Well', 'Heard'][i] ?? `C${i}`, rule, 100, '']),
];
const provision: Grid = [
  ['Service', 'Tier'],
  ["Children's centres", 'Universal'],
  ['Family support', 'Targeted'],
  ['Placements', 'Specialist'],
];
const streams: Grid = [
  ['Stream', '2010/11', '2011/12'],
  ['Sure Start', 300, 200],
  ['16 to 19 grant', 700, 600],
];
const lines = (later: Cell = 200): Grid => [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', '2011/12'],
  ['', 'Sure Start', "Children's centres", 'Safe', 200, later],
  ['', '16 to 19 grant', 'Family support', 'Well', 150, 150],
  ['', '16 to 19 grant', 'Placements', '', 650, 650],
];
const planOf = (rule: string, ...tables: Grid[]) =>
  readPlan([promises(rule), ...(tables.length ? tables : [provision, streams, lines()])]);
const outcomes = (rule: string, ...tables: Grid[]) =>
  ruleYears(planOf(rule, ...tables)).map(({ outcome }) => outcome);
const whys = (rule: string, ...tables: Grid[]) => ruleYears(planOf(rule, ...tables)).map(({ why }) => why);

describe('what a rule may name', () => {
  test.each([
    ['funded == 200 and floor == 100 and total == 1000', 'Kept'],
    ['prevention == 350 and funding == 1000', 'Kept'],
    ['childrens_centres == 200 and family_support == 150', 'Kept'],
    ['universal == 200 and specialist == 650', 'Kept'],
    ['sure_start == 300 and _16_to_19_grant == 700', 'Kept'],
    ['safe == funded', 'Kept'],
    ['service_placements == tier_specialist and stream_sure_start > commitment_safe', 'Kept'],
    ['stream_16_to_19_grant == 700', 'Kept'],
    ['floor(funded / 3) == 66 and FUNDED >= Floor', 'Kept'],
    ['funded > 200', 'Not kept'],
    ['prevention >= 35.01% * total', 'Not kept'],
    ['prevention >= 35% * total', 'Kept'],
  ])('%s: %s', (rule, outcome) => expect(outcomes(rule)[0]).toBe(outcome));

  test('a name that means two things is refused, with what to write for each', () => {
    const twice: Grid = [['Service', 'Tier'], ['Safe', 'Targeted']]; // prettier-ignore
    expect(whys('safe > 0', twice, streams, lines())).toEqual([
      'The rule uses safe, which is the service Safe and the commitment Safe: write service_safe or commitment_safe.',
    ]);
    expect(outcomes('commitment_safe == 200', twice, streams, lines())).toEqual(['Kept', 'Kept']);
  });
  test('a service that is called as a word of every plan is there under its kind', () => {
    const odd: Grid = [['Service'], ['Prevention']];
    const spent: Grid = [['Allocation', 'Service', '2010/11'], ['', 'Prevention', 5], ['', '', 3]]; // prettier-ignore
    expect(outcomes('total == 8 and service_prevention == 5', odd, streams, spent)[0]).toBe('Kept');
  });
});

describe('year by year', () => {
  test('in the years of the commitment table, with the figures', () =>
    expect(ruleYears(planOf('prevention >= 35% * total', provision, streams, lines(199.99)))).toEqual([
      {
        row: 0,
        commitment: 'Safe',
        rule: 'prevention >= 35% * total',
        year: '2010/11',
        outcome: 'Kept',
        why: 'prevention £350 and total £1,000',
      },
      expect.objectContaining({
        year: '2011/12',
        outcome: 'Not kept',
        why: 'prevention £349.99 and total £999.99',
      }),
    ]));
  test('where that has none, in those of the allocations; money without a year is in no year', () => {
    const years = (commitments: string[], allocations: string[]) =>
      ruleYears(
        readPlan([
          [['Commitment', 'Rule', ...commitments], ['Safe', 'funded > 0']],
          [['Allocation', 'Commitment', ...allocations], ['', 'Safe', 1, 1, 1]],
        ]), // prettier-ignore
      ).map(({ year }) => year);
    expect(years(['2011/12', 'Undated', '2010/11'], ['2009/10'])).toEqual(['2010/11', '2011/12']);
    expect(years([], ['Undated', '2009/10'])).toEqual(['2009/10']);
    expect(years([], ['Undated'])).toEqual(['Undated']);
  });
  test('each commitment by its own money', () =>
    expect(
      ruleYears(readPlan([promises('funded > 199', 'funded > 199', ''), provision, streams, lines()])).map(
        ({ commitment, year, outcome }) => [commitment, year, outcome],
      ),
    ).toEqual([
      ['Safe', '2010/11', 'Kept'],
      ['Safe', '2011/12', 'Kept'],
      ['Well', '2010/11', 'Not kept'],
      ['Well', '2011/12', 'Not kept'],
    ]));
  test('under a scenario by what that leaves', () => {
    const cut: Grid = [['Scenario', 'Target', 'Name', 'Change', 'Value'], ['Cut', 'Stream', 'Sure Start', 'cut %', 0.5]]; // prettier-ignore
    const plan = planOf('funded >= 151', provision, streams, lines(), cut);
    expect(ruleYears(underScenario(plan, 'Cut')).map(({ why }) => why)).toEqual([
      'funded £150',
      'funded £100',
    ]);
    expect(commitmentSchedule(plan)?.[0]?.status).toBe('Kept');
  });
  test('it is exact to the penny at £40,000,000,000', () => {
    const large = (prevention: Cell): Grid => [
      ['Allocation', 'Service', '2010/11'],
      ['', 'Family support', prevention],
      ['', 'Placements', 26000000000],
    ];
    const rule = 'prevention / total >= 35%';
    expect(outcomes(rule, provision, streams, large(14000000000))[0]).toBe('Kept');
    expect(outcomes(rule, provision, streams, large(13999999999.99))[0]).toBe('Not kept');
  });
});

describe('what is not known', () => {
  test('an amount that nobody knows, that is a bound, or of a table that was not given', () => {
    expect(whys('funded >= 1', provision, streams, lines('tbc'))).toEqual([
      'funded £200',
      'The amount of funded is not known.',
    ]);
    expect(whys('prevention >= 1', provision, streams, lines('?'))[1]).toBe(
      'The amount of prevention is known only as at least £150.',
    );
    const bound: Grid = [['Evidence', 'Quality'], ['Base', 'bound']]; // prettier-ignore
    const base: Grid = [['Stream', 'Evidence', '2010/11'], ['Sure Start', 'Base', 300]]; // prettier-ignore
    expect(outcomes('funding >= 1', provision, base, lines(), bound)).toEqual(['Not known', 'Not kept']);
    expect(ruleYears(planOf('prevention > 0', streams, lines()))).toMatchObject([
      { year: '', outcome: 'Not known', why: 'None of the tables given has prevention.' },
    ]);
  });
  test('what divides by zero, in that year alone', () => {
    const one: Grid = [['Allocation', 'Commitment', '2010/11'], ['', 'Safe', 5]]; // prettier-ignore
    const plan = planOf('funded / total >= 35%', provision, streams, one);
    expect(ruleYears(plan).map(({ year, outcome }) => [year, outcome])).toEqual([
      ['2010/11', 'Kept'],
      ['2011/12', 'Not known'],
    ]);
    expect(ruleYears(plan)[1]?.why).toContain('divides by total, which comes to zero');
  });
});

describe('what is no rule', () => {
  test.each([
    ['funded >= £5', 'The rule holds £'],
    ['fundd >= 5', 'The rule uses fundd, which is not among the names: did you mean funded?'],
    ['funded = 5', 'One = sets a value'],
    ['0.35 * total', 'It is a calculation'],
    ['no child is left out', 'A sign is missing'],
  ])('%s: %s', (rule, why) =>
    expect(ruleYears(planOf(rule))).toEqual([
      expect.objectContaining({ year: '', outcome: 'No rule', why: expect.stringContaining(why) as string }),
    ]),
  );
  test('no rule, no allocations, or a second row of the same name: nothing', () => {
    expect(outcomes('')).toEqual([]);
    expect(outcomes('funded > 1', provision)).toEqual([]);
    const twice: Grid = [['Commitment', 'Rule', '2010/11'], ['Safe', ''], ['safe', 'funded > 1']]; // prettier-ignore
    expect(ruleYears(readPlan([twice, lines()]))).toEqual([]);
  });
});
