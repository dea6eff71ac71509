import { dayOf } from '../../../src/model/calendar/day';
import { checkPlan } from '../../../src/model/checks/checkPlan';
import { legalBasis } from '../../../src/model/checks/pools/legalBasis';
import { readPlan } from '../../../src/model/plan/readPlan';
import { lawRows } from '../../../src/model/pools/law/lawRows';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const find = (...grids: Grid[]) => legalBasis.find(readPlan(grids));
const sentences = (...grids: Grid[]) => find(...grids).map(({ sentence }) => sentence);

const S10 = 'Section 10 (Children Act 2004)';
const S75 = 'Section 75 (NHS Act 2006)';
const pool = (basis: string, starts: Cell, ends: Cell, host = 'Council', kind = 'Pooled fund'): Grid => [
  ['Pool', 'Kind', 'Legal basis', 'Host', 'Starts', 'Ends'],
  ['Disability', kind, basis, host, starts, ends],
];
const partners = (...rows: Cell[][]): Grid => [
  ['Partner', 'Type', 'From', 'To', 'Successor'],
  ['Council', 'Council', '', '', ''],
  ['PCT', 'NHS commissioner', '', '', ''],
  ...rows,
];
const contributions = (...names: string[]): Grid => [
  ['Contribution', 'Pool', 'Partner', '2006/07'],
  ...names.map((name) => ['', 'Disability', name, 1]),
];
const both = contributions('Council', 'PCT');

describe('Coventry, 2006 to 2010, under section 31', () => {
  const coventry = pool('Section 31 Health Act 1999', dayOf(2006, 4, 1), dayOf(2010, 3, 31));

  test('turns on 1 March 2007, once, with its successor', () =>
    expect(find(coventry, partners(), both)).toEqual([
      {
        severity: 'Warning',
        check: 'Legal basis',
        subject: 'Disability',
        year: '',
        amount: null,
        sentence:
          'Check: for Disability, from 1 March 2007 Section 31 (Health Act 1999) is replaced by Section 75 (NHS Act 2006) (NHS (Consequential Provisions) Act 2006), by the rules that ship with Poolbook: amend the agreement to rest on Section 75 (NHS Act 2006).',
        place: { table: 0, row: 1, column: 2 },
      },
    ]));
  test('on 28 February 2007 nothing is found', () =>
    expect(find(pool('s31', dayOf(2006, 4, 1), dayOf(2007, 2, 28)), partners(), both)).toEqual([]));
  test('under section 31 of the Local Government Act 2003 it rests on nothing that is known', () =>
    expect(
      sentences(
        pool('s31 Local Government Act 2003', dayOf(2006, 4, 1), dayOf(2007, 2, 28)),
        partners(),
        both,
      ),
    ).toEqual([
      'Check: for Disability, no rule says that s31 Local Government Act 2003 is a basis for pooling, by the rules that ship with Poolbook: it is not Section 31 (Health Act 1999).',
    ]));
  test.each(['Aligned', 'Own'])('a budget of kind %s is never tested', (kind) =>
    expect(
      find(pool('s31', dayOf(2006, 4, 1), '', 'Nobody', kind), partners(), contributions('School')),
    ).toEqual([]),
  );
  test('a pool that names a basis and no kind is asked for the kind', () => {
    expect(find(pool('s31', '', '', 'Council', ''), partners(), both)).toMatchObject([
      {
        severity: 'Note',
        place: { table: 0, row: 1, column: 1 },
        sentence: expect.stringMatching(/no kind/),
      },
    ]);
    expect(find(pool('', '', '', 'Council', ''), partners(), both)).toEqual([]);
  });
  test.each([
    ['', /^Check: Disability names no legal basis/],
    ['goodwill', /^Check: the legal basis of Disability, goodwill, names no section/],
  ])('a pooled fund on "%s" is asked for its section', (basis, sentence) =>
    expect(find(pool(basis, '', ''), partners(), both)).toMatchObject([
      {
        severity: 'Warning',
        sentence: expect.stringMatching(sentence),
        place: { table: 0, row: 1, column: 2 },
      },
    ]),
  );
});

describe('who contributes', () => {
  const schools = partners(['North', 'School'], ['South', 'School'], ['Force', 'Police']);
  const all = contributions('Council', 'North', 'PCT', 'South', 'Force');

  test('schools of 2006 are a check, in one sentence; from 12 January 2010 they are none', () => {
    expect(find(pool(S10, dayOf(2006, 4, 1), dayOf(2010, 3, 31)), schools, all)).toMatchObject([
      {
        sentence:
          'Check: North and South contribute to Disability, and a body of the type School is not among those that may contribute under Section 10 (Children Act 2004) on 1 April 2006; it applies from 12 January 2010 (Apprenticeships, Skills, Children and Learning Act 2009 s193, not verified), by the rules that ship with Poolbook.',
        place: { table: 2, row: 2, column: 2 },
      },
    ]);
    expect(find(pool(S10, dayOf(2010, 1, 12), dayOf(2011, 3, 31)), schools, all)).toEqual([]);
    expect(find(pool(S10, dayOf(2010, 1, 11), dayOf(2011, 3, 31)), schools, all)).toHaveLength(1);
  });
  test('a school that joins on that day is in order', () => {
    const joins = (day: Cell): Grid => [
      ['Contribution', 'Pool', 'Partner', 'Starts', '2009/10'],
      ['', 'Disability', 'Council', '', 1],
      ['', 'Disability', 'North', day, 1],
    ];
    const life = pool(S10, dayOf(2009, 4, 1), dayOf(2011, 3, 31));
    expect(find(life, schools, joins(dayOf(2010, 1, 12)))).toEqual([]);
    expect(find(life, schools, joins(dayOf(2010, 1, 11)))).toHaveLength(1);
  });
  test('what is given in kind counts, and so does what comes from a partner’s stream', () => {
    const given: Grid = [
      ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', '2006/07'],
      ['', 'Disability', 'Council', '', '', 1],
      ['Rooms', 'Disability', 'North', '', 'Yes', 1],
      ['', 'Disability', '', 'Standards Fund', '', 1],
    ];
    const streams: Grid = [
      ['Stream', 'Partner'],
      ['Standards Fund', 'South'],
    ];
    expect(find(pool(S10, '', ''), schools, given, streams).map(({ place }) => place)).toEqual([
      { table: 2, row: 3, column: 3 },
    ]);
    expect(sentences(pool(S10, '', ''), schools, given, streams)[0]).toMatch(
      /^Check: South and North contribute/,
    );
  });
  test('a host of the wrong type is told at the host, and a contributor at its contribution', () =>
    expect(find(pool('s75', dayOf(2008, 4, 1), '', 'Force'), schools, both)).toMatchObject([
      {
        sentence: expect.stringMatching(
          /^Check: Force hosts Disability, and no rule lets a body of the type Police .* ship with Poolbook; an aligned budget needs none\.$/,
        ),
        place: { table: 0, row: 1, column: 3 },
      },
    ]));
  test('partners without a type are named in a note', () => {
    const untyped = partners(['North', ''], ['South', '']);
    expect(
      find(
        pool(S10, dayOf(2006, 4, 1), dayOf(2007, 3, 31)),
        untyped,
        contributions('Council', 'North', 'Moon', 'South'),
      ),
    ).toMatchObject([
      {
        severity: 'Note',
        sentence:
          'The type of North, Moon and South is not given, so Disability is not compared with the law for them: choose one under Type in the Partner table.',
        place: { table: 1, row: 3, column: 1 },
      },
    ]);
  });
});

describe('who must contribute', () => {
  const life = pool(S75, dayOf(2008, 4, 1), dayOf(2010, 3, 31));
  test('section 75 needs an NHS body and a local authority', () => {
    expect(sentences(life, partners(), contributions('Council'))).toEqual([
      'Check: for Disability, on 1 April 2008 no NHS commissioner, NHS provider or Combined authority contributes, which Section 75 (NHS Act 2006) requires (NHS Act 2006 s75(2)(a)(i) and, for combined authorities, (7A)-(7L), read), by the rules that ship with Poolbook.',
    ]);
    expect(sentences(life, partners(), contributions('PCT'))).toEqual([
      expect.stringMatching(/no Council or District council contributes/),
    ]);
    expect(find(life, partners(), both)).toEqual([]);
  });
  test('a PCT that leaves leaves the fund without one from the next day', () => {
    const leaves: Grid = [
      ['Contribution', 'Pool', 'Partner', 'Ends'],
      ['', 'Disability', 'Council', ''],
      ['', 'Disability', 'PCT', dayOf(2009, 3, 31)],
    ];
    expect(sentences(life, partners(), leaves)).toEqual([
      expect.stringMatching(
        /^Check: for Disability, on 1 April 2009 no NHS commissioner, NHS provider or Combined authority contributes/,
      ),
    ]);
  });
  test('one whose type is not known may be the one', () =>
    expect(find(life, partners(['Trust', '']), contributions('Council', 'Trust'))).toMatchObject([
      { severity: 'Note' },
    ]));
  test('a fund without contributions is no matter of the law', () =>
    expect(find(life, partners())).toEqual([]));
  test('before 2010 a children’s fund needs the authority itself', () => {
    const police = partners(['Force', 'Police']);
    const force = contributions('PCT', 'Force');
    expect(sentences(pool(S10, dayOf(2006, 4, 1), dayOf(2010, 1, 11)), police, force)).toEqual([
      expect.stringMatching(/no Council contributes, which Section 10/),
    ]);
    expect(find(pool(S10, dayOf(2010, 1, 12), dayOf(2011, 3, 31)), police, force)).toEqual([]);
  });
});

describe('bodies that end', () => {
  const life = pool(S75, dayOf(2012, 4, 1), dayOf(2014, 3, 31));
  const ends = (successor: Cell): Grid =>
    partners(
      ['Teaching PCT', 'NHS commissioner', '', dayOf(2013, 3, 31), successor],
      ['CCG', 'NHS commissioner', dayOf(2013, 4, 1), '', ''],
    );
  const given = contributions('Council', 'Teaching PCT');

  test('by the partner table, with the successor that it names, at its last day', () =>
    expect(find(life, ends('CCG'), given)).toMatchObject([
      {
        severity: 'Warning',
        sentence:
          'Check: Teaching PCT contributes to Disability and ends on 31 March 2013: from 1 April 2013 name its successor, CCG, in the agreement.',
        place: { table: 1, row: 3, column: 3 },
      },
    ]));
  test('without one it is asked for', () =>
    expect(sentences(life, ends(''), given)).toEqual([
      expect.stringMatching(/from 1 April 2013 name its successor in the agreement\.$/),
    ]));
  test('a pool that ends on the same day is in order', () =>
    expect(find(pool(S75, dayOf(2012, 4, 1), dayOf(2013, 3, 31)), ends('CCG'), given)).toEqual([]));
  test('where the successor is in the pool as well, both are in order', () =>
    expect(find(life, ends('CCG'), contributions('Council', 'Teaching PCT', 'CCG'))).toEqual([]));
  test('a body that begins only after it has joined', () =>
    expect(find(life, ends(''), contributions('Council', 'PCT', 'CCG'))).toMatchObject([
      {
        sentence: expect.stringMatching(
          /^Check: CCG contributes to Disability and begins only on 1 April 2013/,
        ),
        place: { table: 1, row: 4, column: 2 },
      },
    ]));
  test('by its type, with the successors that the law names', () => {
    const lsc = partners(['LSC', 'Learning and Skills Council']);
    const found = sentences(
      pool(S10, dayOf(2010, 4, 1), dayOf(2011, 10, 31)),
      lsc,
      contributions('Council', 'LSC'),
    );
    expect(found).toEqual([
      expect.stringMatching(/^Check: LSC contributes .* is not among those that may contribute/),
      "Check: LSC contributes to Disability, and the Learning and Skills Council no longer exists on 1 April 2010: name its successor, Young People's Learning Agency, Skills Funding Agency or National Apprenticeship Service (ASCL Act 2009 s123), by the rules that ship with Poolbook.",
    ]);
  });
  test('what the partner table says of its end is not said again by its type', () => {
    const lsc = partners(['LSC', 'Learning and Skills Council', '', dayOf(2010, 3, 31), '']);
    expect(
      sentences(pool(S10, dayOf(2009, 4, 1), dayOf(2010, 10, 31)), lsc, contributions('Council', 'LSC')),
    ).toEqual([
      expect.stringMatching(/not among those .* on 12 January 2010/),
      expect.stringMatching(
        /ends on 31 March 2010: from 1 April 2010 name its successor, Young People's Learning Agency, .*, in the agreement/,
      ),
    ]);
  });
});

describe('days that are not given', () => {
  const given = (...years: string[]): Grid => [
    ['Contribution', 'Pool', 'Partner', ...years],
    ['', 'Disability', 'Council', ...years.map(() => 1)],
    ['', 'Disability', 'PCT', ...years.map(() => 'tbc')],
  ];
  test('are those of the first and last year of the contributions', () => {
    expect(find(pool('s75', '', ''), partners(), given('2007/08', '2008/09'))).toEqual([]);
    expect(find(pool('s75', '', ''), partners(), given('2006/07', '2008/09'))).toHaveLength(1);
    expect(find(pool('s31', dayOf(2006, 4, 1), ''), partners(), given('2005/06'))).toHaveLength(1);
    expect(find(pool('s31', '', dayOf(2007, 2, 28)), partners(), given('2006/07'))).toEqual([]);
  });
  test('where nothing is dated only what no day decides is said', () => {
    const undated = given('Undated');
    expect(find(pool('s31', '', ''), partners(), undated)).toEqual([]);
    expect(sentences(pool('s9', '', ''), partners(), undated)).toHaveLength(1);
    const police = partners(['Force', 'Police']);
    const force: Grid = [...undated, ['', 'Disability', 'Force', 1]];
    expect(sentences(pool('s31', '', ''), police, force)).toEqual([
      expect.stringMatching(/no rule lets a body of the type Police/),
    ]);
    expect(
      sentences(
        pool('s31', '', ''),
        partners(),
        contributions('Council').map((row) => row.slice(0, 3)),
      ),
    ).toEqual([
      expect.stringMatching(/^Check: for Disability, no NHS commissioner or NHS provider contributes/),
    ]);
  });
  test('a pool that ends before it starts is another check’s', () =>
    expect(find(pool('s31', dayOf(2008, 4, 1), dayOf(2006, 4, 1)), partners(), both)).toEqual([]));
});

describe('whose law', () => {
  const life = pool('s31', dayOf(2006, 4, 1), dayOf(2010, 3, 31));
  const headings = Object.keys(lawRows()[0]!) as (keyof ReturnType<typeof lawRows>[number])[];
  const law: Grid = [headings, ...lawRows().map((row) => headings.map((heading) => row[heading]))];

  test('the plan’s own Law table is used where there is one, and the sentence then does not speak of ours', () => {
    expect(sentences(life, partners(), both, law)).toEqual([
      expect.stringMatching(/^Check: for Disability, from 1 March 2007 .*Provisions\) Act 2006\): amend/),
    ]);
    expect(
      find(
        life,
        partners(),
        both,
        law
          .filter(([name]) => name !== 'Health Act repealed')
          .map((row) => row.map((cell) => (cell === dayOf(2007, 2, 28) ? '' : cell))),
      ),
    ).toEqual([]);
  });
  test('one without rows is none', () =>
    expect(sentences(life, partners(), both, [headings])).toEqual([
      expect.stringMatching(/by the rules that ship with Poolbook/),
    ]));
});

test('without pools, or without contributions, nothing is said', () => {
  expect(find([['Pool', 'Kind']])).toEqual([]);
  expect(find(pool('s75', dayOf(2008, 4, 1), ''))).toMatchObject([{ severity: 'Note' }]);
});

describe('bodies by the words that people type', () => {
  const bodies = (...rows: Cell[][]): Grid => [['Partner', 'Type'], ...rows];
  const council = ['Council', 'unitary authority'];

  test('an ICB and a unitary authority may pool under section 75, and no word is unknown', () => {
    const grids = [pool(S75, dayOf(2025, 4, 1), dayOf(2028, 3, 31)), bodies(council, ['PCT', 'ICB']), both];
    expect(sentences(...grids)).toEqual([]);
    expect(checkPlan(readPlan(grids)).filter(({ check }) => check === 'Unknown word')).toEqual([]);
  });
  test('a CCG in a pool of today is asked for its successor', () =>
    expect(sentences(pool(S75, dayOf(2025, 4, 1), ''), bodies(council, ['PCT', 'CCG']), both)[0]).toMatch(
      /PCT contributes to Disability, and the CCG no longer exists on 1 April 2025: name its successor, ICB/,
    ));
  test('a district is a partner of section 10 beside its county only', () => {
    const fund = pool(S10, dayOf(2025, 4, 1), '');
    expect(sentences(fund, bodies(['Council', 'district'], ['PCT', 'ICB']), both)).toEqual([
      expect.stringMatching(
        /no Council contributes, which .* requires beside a body of the type District council/,
      ),
    ]);
    expect(sentences(fund, bodies(['Council', 'county'], ['PCT', 'district']), both)).toEqual([]);
  });
  test('section 256 is a payment and no pool', () =>
    expect(
      sentences(pool('s256 NHS Act 2006', dayOf(2025, 4, 1), ''), bodies(council, ['PCT', 'ICB']), both),
    ).toEqual([expect.stringMatching(/Section 256 \(NHS Act 2006\) is no basis for a fund: a payment/)]));
});

describe('Scotland and Wales, as a first step', () => {
  const bodies = (...rows: Cell[][]): Grid => [['Partner', 'Type'], ...rows];
  const scotland = 'Section 1 of the Public Bodies (Joint Working) (Scotland) Act 2014';

  test('a council and a health board that integrate in Scotland give no finding, hosted by the joint board', () =>
    expect(
      sentences(
        pool(scotland, dayOf(2025, 4, 1), dayOf(2028, 3, 31), 'Joint board'),
        bodies(['Council', 'Council'], ['PCT', 'health board'], ['Joint board', 'integration joint board']),
        both,
      ),
    ).toEqual([]));
  test('without its health board it is asked for one', () =>
    expect(
      sentences(
        pool(scotland, dayOf(2025, 4, 1), ''),
        bodies(['Council', 'Council']),
        contributions('Council'),
      ),
    ).toEqual([expect.stringMatching(/no health board contributes, which .* requires .*not verified/)]));
  test('a health board and a council may pool in Wales', () =>
    expect(
      sentences(
        pool('s33 NHS (Wales) Act 2006', dayOf(2025, 4, 1), ''),
        bodies(['Council', 'unitary'], ['PCT', 'local health board']),
        both,
      ),
    ).toEqual([]));
});
