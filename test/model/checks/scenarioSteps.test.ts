import { scenarioSteps } from '../../../src/model/checks/scenarios/scenarioSteps';
import { unknownNames } from '../../../src/model/checks/tables/unknownNames';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';

const streams: Grid = [
  ['Stream', '2010/11'],
  ['ABG', 100],
];
const find = (...rows: Grid) =>
  scenarioSteps.find(
    readPlan([streams, [['Scenario', 'Order', 'Based on', 'Target', 'Name', 'Change', 'Value'], ...rows]]),
  );

test('each thing that is wrong is a finding at its cell', () => {
  const findings = find(
    ['Cuts', 1, '', 'Stream', 'Sure Start', 'cut %', 0.1],
    ['Cuts', 2, '', 'Stream', 'ABG', 'cut %', 2.46],
    ['Cuts', 3, 'Cuts', '', '', '', ''],
    ['', 4, '', 'All', '', 'cut %', 0.1],
  );
  expect(findings.map(({ subject, place }) => [subject, place])).toEqual([
    ['', { table: 1, row: 4, column: 0 }],
    ['Cuts', { table: 1, row: 3, column: 2 }],
    ['Cuts', { table: 1, row: 1, column: 4 }],
    ['Cuts', { table: 1, row: 2, column: 6 }],
  ]);
});

test('what is inherited is told once, of the scenario in which it stands', () =>
  expect(
    find(
      ['Worse', 1, '', 'Stream', 'ABG', 'cut £', 101],
      ['Worst', 1, 'Worse', 'Stream', 'ABG', 'cut %', 0.1],
    ).map(({ subject, sentence }) => [subject, sentence]),
  ).toEqual([
    [
      'Worse',
      'Step 1 of Worse cannot be carried out. £101 is to be cut from ABG in 2010/11, which has £100.',
    ],
  ]));

test('nothing is said of steps that can be carried out, to the penny', () =>
  expect(find(['Cuts', 1, '', 'Stream', 'ABG', 'cut £', 100])).toEqual([]));

describe('what is entered and not read is said', () => {
  const said = (...rows: Grid) =>
    find(...rows).map(({ severity, sentence, place }) => [severity, sentence, place?.column]);

  test('a name beside All', () =>
    expect(said(['Cuts', 1, '', 'All', 'ABG', 'cut %', 0.1])).toEqual([
      ['Warning', 'Step 1 of Cuts acts on all streams, whatever its Name.', 4],
    ]));

  test('a tier to which a cut is to go, but none to which a shift goes', () => {
    const plan = readPlan([
      [['Stream', '2010/11'], ['ABG', 100]], // prettier-ignore
      [
        ['Service', 'Tier'],
        ['Care', 'Specialist'],
        ['Play', 'Universal'],
      ],
      [
        ['Allocation', 'Source', 'Service', '2010/11'],
        ['', 'ABG', 'Care', 60],
        ['', 'ABG', 'Play', 40],
      ],
      [
        ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'To tier'],
        ['Cuts', 1, 'Stream', 'ABG', 'cut %', 0.1, 'Universal'],
        ['Move', 1, 'Tier', 'Specialist', 'shift %', 0.1, 'Universal'],
      ],
    ]);
    expect(
      scenarioSteps.find(plan).map(({ severity, sentence, place }) => [severity, sentence, place]),
    ).toEqual([
      ['Warning', 'Step 1 of Cuts shifts nothing, whatever its To tier.', { table: 3, row: 1, column: 6 }],
    ]);
  });

  test('steps of a scenario called Base, which is the plan as entered', () =>
    expect(said(['base', 1, '', 'All', '', 'cut %', 0.1])).toEqual([
      [
        'Error',
        'The Scenario table, row 1, belongs to Base, the plan as entered: type another name under Scenario.',
        0,
      ],
    ]));

  test('to be based on Base, the plan as entered, is no fault', () => {
    const plan = readPlan([
      [
        ['Scenario', 'Order', 'Based on'],
        ['Cuts', 1, 'Base'],
        ['Worse', 1, 'Cutz'],
      ],
    ]);
    expect(unknownNames.find(plan).map(({ subject }) => subject)).toEqual(['Cutz']);
  });
});

test('a step on what the plan has and no money is of changes nothing, as one on a stream of £0 does', () => {
  const steps = (target: string, name: string, change = 'cut %', value = 0.1) => {
    const plan = readPlan([
      streams,
      [['Pool'], ['Care']],
      [['Contribution', 'Pool', '2010/11']],
      [
        ['Service', 'Tier'],
        ['Play', 'Universal'],
      ],
      [['Allocation', 'Service', '2010/11']],
      [
        ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
        ['Cuts', 1, target, name, change, value],
      ],
    ]);
    return scenarioSteps.find(plan).map(({ severity, sentence }) => [severity, sentence]);
  };
  const idle = (of: string) => [
    ['Warning', `Step 1 of Cuts acts on nothing: there is no money of ${of} in any year that it covers.`],
  ];
  expect(steps('Pool', 'Care')).toEqual(idle('Care'));
  expect(steps('Service', 'play')).toEqual(idle('play'));
  expect(steps('Tier', 'Universal')).toEqual(idle('the tier Universal'));
  expect(steps('Pool', 'Care', 'set £', 100)).toEqual([
    [
      'Error',
      'Step 1 of Cuts cannot be carried out. There is nothing of Care in 2010/11 to share the new sum by.',
    ],
  ]);
  expect(steps('Pool', 'Car')).toEqual([
    ['Error', 'Step 1 of Cuts acts on nothing: the plan has no money of the pool Car.'],
  ]);
  expect(steps('Pool', 'Cares')).toEqual([
    ['Error', 'Step 1 of Cuts acts on nothing: the plan has no money of the pool Cares; was Care meant?'],
  ]);
});
