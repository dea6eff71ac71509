import { strFromU8, unzipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { IN_ORDER, OVERSPENT, planFile } from './planFile';
import { testMachine } from './testMachine';

const FILES = {
  'overspent.xlsx': planFile(OVERSPENT),
  'in order.xlsx': planFile(IN_ORDER),
  'no plan.xlsx': planFile({ Notes: [['Note'], ['Nothing here']] }),
  'text.xlsx': new TextEncoder().encode('Stream,2010/11\nABG,100\n'),
};

/** What a command line says, and how it ends. */
const poolbook = async (...args: readonly string[]) => {
  const machine = testMachine(FILES);
  const status = await run(args, machine);
  return { status, said: machine.said(), complained: machine.complained() };
};

describe('check', () => {
  test('£20 too much is an error with its cell, and the command ends with 1', async () => {
    const { status, said } = await poolbook('check', 'overspent.xlsx');
    expect(status).toBe(1);
    expect(said).toContain('Uses beyond a source');
    expect(said).toContain("'Streams'!E5");
    expect(said).toContain('£20 too much');
    expect(said).toMatch(/£20 too much\. \[.*Lower .+ to £\d+\]/);
  });

  test('as JSON it is a list of findings with exactly these fields, amounts in pounds', async () => {
    const { status, said } = await poolbook('check', 'overspent.xlsx', '--json');
    const list = JSON.parse(said) as Record<string, unknown>[];
    expect(status).toBe(1);
    for (const finding of list)
      expect(Object.keys(finding)).toEqual([
        'severity',
        'check',
        'subject',
        'year',
        'amount',
        'finding',
        'cell',
        'mends',
      ]);
    expect(list).toContainEqual(
      expect.objectContaining({
        severity: 'Error',
        check: 'Uses beyond a source',
        subject: 'ABG',
        year: '2010/11',
        amount: 20,
        cell: "'Streams'!E5",
      }),
    );
    const { mends } = list.find(({ check }) => check === 'Uses beyond a source') as { mends: object[] };
    expect(mends.at(-1)).toEqual({
      action: expect.stringMatching(/^Lower /) as string,
      cells: [
        {
          cell: expect.stringMatching(/^'Allocations'!/) as string,
          now: expect.any(Number) as number,
          after: expect.any(Number) as number,
        },
      ],
      rows: [],
    });
  });

  test('of several files each finding names its file, and what cannot be read does not hide the rest', async () => {
    const { status, said, complained } = await poolbook('check', '*.xlsx', '--json');
    const list = JSON.parse(said) as { readonly file: string }[];
    expect(status).toBe(2);
    expect(list.some(({ file }) => file === 'overspent.xlsx')).toBe(true);
    expect(complained).toMatch(/text\.xlsx: .*not an Excel workbook/);
    expect(complained).toMatch(/no plan\.xlsx: .*holds no plan/);
  });

  test('a formula of ours that shows #NAME? is a finding at its cell', async () => {
    const stuck = {
      ...{ sheet: 'Streams', row: 0, column: 0, formula: '=POOL.FUNDING("",T_Streams[#All])' },
      shows: { error: '#NAME?' },
    };
    const machine = testMachine({ 'stuck.xlsx': planFile(OVERSPENT, [stuck]) });
    await run(['check', 'stuck.xlsx', '--json'], machine);
    expect(JSON.parse(machine.said())).toContainEqual(
      expect.objectContaining({ check: 'Stuck formula', cell: "'Streams'!A1" }),
    );
  });

  test('the scenario that is asked for is checked instead of the plan as entered', async () => {
    const { said } = await poolbook('check', 'overspent.xlsx', '--scenario', 'Cuts', '--json');
    const broken = (JSON.parse(said) as { check: string; subject: string }[]).filter(
      ({ check }) => check === 'Commitment below its floor',
    );
    expect(broken.map(({ subject }) => subject)).toContain('More play');
  });
});

describe('a figure', () => {
  test('a scenario shows funding and commitments, and without a name the scenarios there are', async () => {
    expect((await poolbook('scenario', 'overspent.xlsx')).said).toBe('Cuts\n');
    const { said, status } = await poolbook('scenario', 'overspent.xlsx', 'Cuts', '--json');
    const { funding } = JSON.parse(said) as { funding: Record<string, unknown>[] };
    expect(status).toBe(0);
    expect(funding[0]).toMatchObject({ Stream: 'ABG', '2010/11': 50, '2011/12': 45 });
  });

  test('a cell is explained by what it is in the plan', async () => {
    const { said } = await poolbook('explain', 'overspent.xlsx', 'Streams!E6');
    expect(said).toContain('shows 250.5');
    expect(said).toContain('Stream table');
  });

  test('a cell of a workbook that holds no plan is explained too', async () => {
    const { status, said } = await poolbook('explain', 'no plan.xlsx', 'Notes!A5');
    expect(status).toBe(0);
    expect(said).toContain('shows Nothing here.');
  });

  test('an empty cell, a sheet that is not there and a word that is no cell are said', async () => {
    expect((await poolbook('explain', 'overspent.xlsx', 'Streams!Z99')).complained).toMatch(
      /nothing in that cell/,
    );
    expect((await poolbook('explain', 'overspent.xlsx', 'Budget!A1')).complained).toMatch(/no sheet Budget/);
    expect((await poolbook('explain', 'overspent.xlsx', 'E6')).complained).toMatch(/Streams!J6/);
  });
});

describe('statement', () => {
  test('both tables, how they agree, and the tests, in words and as JSON', async () => {
    const { said, status } = await poolbook('statement', 'overspent.xlsx');
    expect(status).toBe(0);
    for (const title of ['Where the money comes from', 'How the two agree', 'not merely aspirations'])
      expect(said).toContain(title);
    const json = JSON.parse((await poolbook('statement', 'overspent.xlsx', '--json')).said) as Record<
      string,
      Record<string, unknown>[]
    >;
    expect(json.agree).toContainEqual({ Item: 'Overdrawn', Of: 'ABG', '2010/11': 20, '2011/12': 0 });
    expect(json.agree!.at(-1)).toMatchObject({ Item: 'Difference', '2010/11': 0 });
  });

  test('under a scenario and in thousands', async () => {
    const { said } = await poolbook('statement', 'overspent.xlsx', '--scenario', 'Cuts', '--unit', '£k');
    expect(said).toContain('2010/11 £k');
  });
});

describe('report', () => {
  const drawn = async (...args: readonly string[]) => {
    const machine = testMachine(FILES);
    const status = await run(['report', 'overspent.xlsx', '--out', 'out.docx', ...args], machine);
    return { status, machine };
  };

  test('the statement as a Word document: headings, tables and the figures of the plan', async () => {
    const { status, machine } = await drawn();
    expect(status).toBe(0);
    const document = strFromU8(unzipSync(await machine.read('out.docx'))['word/document.xml']!);
    expect(document).toContain('Heading1');
    expect(document).toContain('Where the money comes from');
    expect(document).toContain('Overdrawn');
    expect(document.match(/<w:tbl>/g)!.length).toBeGreaterThanOrEqual(4);
    expect(document).toContain('w:tblHeader');
    // each table has its caption above it, and a description within it
    expect(document).toMatch(/w:val="Caption".*?Table 1\. Where the money comes from.*?<w:tbl>/s);
    expect(document).toContain('<w:tblCaption w:val="Where the money comes from"/><w:tblDescription w:val="');
    expect(document).toMatch(/\d+ rows under the headings Source, Certainty, Restriction, /);
    expect(document.match(/<w:tblDescription /g)).toHaveLength(document.match(/<w:tbl>/g)!.length);
    expect(document).not.toMatch(/undefined|NaN/);
  });

  test('another report, and a name that is none', async () => {
    const { machine } = await drawn('--report', 'summary for members');
    expect(strFromU8(unzipSync(await machine.read('out.docx'))['word/document.xml']!)).toContain(
      'What is at risk',
    );
    const { status, complained } = await poolbook(
      'report',
      'overspent.xlsx',
      '--out',
      'a.docx',
      '--report',
      'x',
    );
    expect([status, complained]).toEqual([2, expect.stringContaining('There is no report x')]);
  });

  test.each([
    ['Agreement schedule', ['--pool', 'CAMHS'], 'The plan has no pool for Agreement schedule.'],
    [
      'Summary for members',
      ['--year', '2040/41'],
      'The plan has no year 2040/41. Its years are 2010/11, 2011/12.',
    ],
    ['Summary for members', ['--year', 'next'], 'The plan has no year next.'],
    ['Commitments', ['--year', '2010/11'], 'Commitments goes by no year: leave --year out.'],
    [
      'Statement of resources',
      ['--pool', 'CAMHS'],
      'Statement of resources goes by no pool: leave --pool out.',
    ],
    ['Scenario comparison', ['--scenario', 'Cuts'], 'Scenario comparison goes by no scenario'],
    ['Tiers', ['--unit', '£k'], 'Tiers goes by no unit'],
  ])('%s with %j is refused, and nothing is written', async (name, args, sentence) => {
    const { status, machine } = await drawn('--report', name, ...args);
    expect([status, machine.complained()]).toEqual([2, expect.stringContaining(sentence)]);
    expect(await machine.exists('out.docx')).toBe(false);
  });

  const words = async (machine: ReturnType<typeof testMachine>) =>
    strFromU8(unzipSync(await machine.read('out.docx'))['word/document.xml']!)
      .replace(/<\/w:tr>/g, '\n')
      .replace(/<[^>]*>/g, ' ')
      .replace(/ +/g, ' ');

  test('one year of a report over several is shown alone', async () => {
    const { machine } = await drawn('--year', '2011-12');
    const document = await words(machine);
    expect(document).toContain('Source Certainty Restriction 2011/12 \n');
    expect(document).not.toContain('Restriction 2010/11');
  });

  test('a scenario comes about step by step: each step has its own amount', async () => {
    const steps = {
      Streams: [
        ['Stream', '2010/11', '2011/12'],
        ['ABG', 100, 100],
      ],
      Scenarios: [
        ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'From year'],
        ['Cuts', 1, 'Stream', 'ABG', 'cut £', 10, '2011/12'],
        ['Cuts', 2, 'Stream', 'ABG', 'cut %', 0.5, '2011/12'],
      ],
    };
    const machine = testMachine({ 'a.xlsx': planFile(steps) });
    await run(['report', 'a.xlsx', '--out', 'out.docx', '--report', 'Scenario comparison'], machine);
    const document = await words(machine);
    // the first year that a scenario changes; £100, £10 less, then half of £90 less
    expect(document).toContain('What there is to spend in 2011/12');
    expect(document).toMatch(/ £90\.00 £0\.00 £10\.00 £0\.00 \n .* £45\.00 £0\.00 £45\.00 £0\.00 \n/);
  });

  test('what could not be shown is said, and the command ends with 1', async () => {
    const machine = testMachine({
      'a.xlsx': planFile({
        Streams: [
          ['Stream', '2010/11'],
          ['ABG', 100],
        ],
      }),
    });
    expect(await run(['report', 'a.xlsx', '--out', 'out.docx'], machine)).toBe(1);
    expect(machine.complained()).toContain('Not shown: ');
  });
});

describe('compare', () => {
  test('£20 more for a grant is one change at its cell, and the totals that it moves', async () => {
    const [heading, abg, ...others] = OVERSPENT.Streams;
    const later = { ...OVERSPENT, Streams: [heading, [...abg.slice(0, 4), 120, 90], ...others] };
    const machine = testMachine({ 'a.xlsx': planFile(OVERSPENT), 'b.xlsx': planFile(later) });
    expect(await run(['compare', 'a.xlsx', 'b.xlsx', '--json'], machine)).toBe(1);
    const changes = JSON.parse(machine.said()) as { about: string; cell: string | null }[];
    expect(changes).toContainEqual(expect.objectContaining({ about: 'Stream table', cell: "'Streams'!E5" }));
    expect(changes.some(({ about }) => about === 'Totals')).toBe(true);
  });

  test('workbooks without a plan: a renamed sheet keeps its formulas, a row moves, an amount changes', async () => {
    const costs = [
      ['Line', 'Cost'],
      ['Rent', 10],
      ['Play', 20],
      ['Youth', 30],
      ['Sum', 60],
    ];
    const [head, rent, play, , sum] = costs;
    const later = [head!, play!, rent!, ['Youth', 35], sum!];
    const total = (sheet: string, formula: string) => [{ sheet, row: 7, column: 1, formula, shows: 60 }];
    const machine = testMachine({
      'a.xlsx': planFile({ Costs: costs }, total('Costs', '=SUM(B5:B7)')),
      'b.xlsx': planFile({ Costs_2011: later }, total('Costs_2011', '=SUM(B5:B6)')),
    });
    expect(await run(['compare', 'a.xlsx', 'b.xlsx', '--json'], machine)).toBe(1);
    expect(JSON.parse(machine.said())).toEqual([
      {
        ...{ about: 'Formulas', cell: "'Costs_2011'!B8" },
        sentence: 'Costs_2011 · B8: =SUM(B5:B7) → =SUM(B5:B6)',
      },
      { about: 'Costs_2011', cell: null, sentence: 'The sheet Costs is now called Costs_2011.' },
      { about: 'Costs_2011', cell: "'Costs_2011'!A5", sentence: 'Row 5, Play, was row 6 before.' },
      { about: 'Costs_2011', cell: "'Costs_2011'!B7", sentence: 'B7 (Youth, Cost): 30 → 35 (+5).' },
    ]);
  });

  test('a workbook and itself have no difference', async () => {
    expect(await poolbook('compare', 'overspent.xlsx', 'overspent.xlsx')).toMatchObject({
      status: 0,
      said: 'Nothing changed.\n',
    });
  });
});

describe('a mistake at the keyboard', () => {
  test.each([
    [['chek', 'overspent.xlsx'], 'was check meant?'],
    [['check'], 'check needs FILES…'],
    [['check', 'overspent.xlsx', '--jsn'], 'check has no option --jsn'],
    [['check', 'overspent.xlsx', '--scenario'], '--scenario needs a NAME'],
    [['check', 'plans/*.xlsx'], 'No file matches plans/*.xlsx'],
    [['check', 'gone.xlsx'], 'There is no file gone.xlsx'],
    [['compare', 'overspent.xlsx', 'gone.xlsx'], 'There is no file gone.xlsx'],
    [['compare', 'overspent.xlsx', 'text.xlsx'], 'text.xlsx: This is not an Excel workbook'],
    [['report', '--out', 'new.docx', 'gone.xlsx'], 'There is no file gone.xlsx'],
    [['statement', 'overspent.xlsx', '--unit', '£bn'], 'The unit is £bn: give one of £, £k, £m.'],
    [['statement', 'overspent.xlsx', '--unit', 'k'], 'The unit is k: give one of £, £k, £m.'],
    [['settle', 'overspent.xlsx', 'CAMHS'], 'settle needs FILE POOL YEAR'],
    [['settle', 'overspent.xlsx', 'CAMHS', '2010/11'], 'pool'],
    [['check', 'overspent.xlsx', '--scenario', 'Cutz'], 'Cuts'],
    [['roll-up', 'overspent.xlsx'], '--out FILE'],
  ])('%j is answered with a sentence and ends with 2', async (args, sentence) => {
    const { status, complained, said } = await poolbook(...args);
    expect(status).toBe(2);
    expect(complained).toContain(sentence);
    expect(complained).not.toMatch(/undefined|Error:|\bat \//);
    expect(said.replace('[]\n', '')).toBe('');
  });

  test('help lists every command, and each has a page', async () => {
    const { said, status } = await poolbook('help');
    expect(status).toBe(0);
    for (const name of [
      'check',
      'review',
      'compare',
      'explain',
      'scenario',
      'settle',
      'roll-up',
      'import',
      'serve-mcp',
    ]) {
      expect(said).toContain(`  ${name} `);
      expect((await poolbook('help', name)).said).toContain(`poolbook ${name}`);
      expect((await poolbook(name, '--help')).said).toContain(`poolbook ${name}`);
    }
  });
});
