import { dayOf } from '../../../../src/model/calendar/day';
import { legalChecks } from '../../../../src/model/pools/law/legalChecks';
import { SHIPPED_RULES } from '../../../../src/model/pools/law/shippedRules';

type Date = readonly [year: number, month: number, day: number];
type Question = readonly [body: string, basis: string, day: Date, answer: RegExp | 'OK', source: string];

/**
 * Fifty questions that finance officers ask: may this body pool its money on this basis on this day? The source says
 * what the answer rests on; where it ends in “memory” the text itself was not read.
 */
const S75 = 'Section 75 (NHS Act 2006)';
const S10 = 'Section 10 (Children Act 2004)';
const Z6 = 's65Z6 NHS Act 2006';
const APRIL_2025: Date = [2025, 4, 1];
const NONE = /no rule lets a body of the type/;
const DECIDES = /may take part in decisions .*no rule lets it contribute/;

const QUESTIONS: readonly Question[] = [
  ['ICB', S75, APRIL_2025, 'OK', 's75(2)(a)(i); SI 2000/617 for boards: memory'],
  ['integrated care board', S75, [2022, 7, 1], 'OK', 'Health and Care Act 2022: memory'],
  ['ICB', S75, [2022, 6, 30], /ICB does not exist yet on 30 June 2022/, 'the day of establishment: memory'],
  ['NHS England', S75, APRIL_2025, 'OK', 'SI 2012/3094 reg 12'],
  ['NHSE', S75, [2013, 3, 31], /NHSE does not exist yet on 31 March 2013/, 'SI 2012/3094 reg 12'],
  ['CCG', S75, [2013, 4, 1], 'OK', 'SI 2012/3094 reg 12'],
  ['CCG', S75, [2022, 6, 30], 'OK', 'SI 2012/3094 reg 12; the last day: memory'],
  ['CCG', S75, [2022, 7, 1], /no longer exists on 1 July 2022: name its successor, ICB/, 'memory'],
  ['PCT', S75, [2013, 3, 31], 'OK', 'SI 2000/617 until SI 2012/3094'],
  [
    'PCT',
    S75,
    [2013, 4, 1],
    /no longer exists on 1 April 2013: name its successor, CCG/,
    'SI 2012/3094 reg 12',
  ],
  ['primary care trust', 's31 Health Act 1999', [2006, 4, 1], 'OK', 'SI 2000/617 reg 3'],
  [
    'PCT',
    's31 Health Act 1999',
    [2007, 3, 1],
    /replaced by Section 75/,
    'NHS (Consequential Provisions) Act 2006',
  ],
  ['SHA', S10, [2012, 4, 1], 'OK', 's10(4); the life: memory'],
  ['SHA', S10, [2013, 4, 1], /SHA no longer exists on 1 April 2013/, 'memory'],
  ['NHS trust', S75, APRIL_2025, 'OK', 'SI 2000/617 reg 7(2), with consent'],
  ['NHS foundation trust', S75, APRIL_2025, 'OK', 's75(2)(a); reg 7(2) does not name them'],
  ['FT', S10, APRIL_2025, NONE, 's10(4) names no trust'],
  ['NHS trust', S10, APRIL_2025, NONE, 's10(4) names no trust'],
  ['NHS provider', Z6, APRIL_2025, 'OK', 's65Z6(3)'],
  ['ICB', Z6, APRIL_2025, 'OK', 's65Z6(3)'],
  ['ICB', Z6, [2022, 6, 30], /not in force on 30 June 2022/, 'Health and Care Act 2022 s71'],
  ['Council', Z6, APRIL_2025, DECIDES, 's65Z6(3); SI 2022/642 prescribes nobody'],
  ['unitary authority', Z6, APRIL_2025, DECIDES, 's65Z6(3); SI 2022/642'],
  ['District council', Z6, APRIL_2025, NONE, 's65Z5 by s2B: not a district in a county'],
  ['combined authority', Z6, APRIL_2025, DECIDES, 's65Z6(3); s65Z5'],
  [
    'ICB',
    's65Z5 NHS Act 2006',
    APRIL_2025,
    /65Z5 .*is no basis for a fund: functions are exercised jointly/,
    's65Z5',
  ],
  ['Council', 'Section 65Z5 (NHS Act 2006)', APRIL_2025, /is no basis for a fund/, 's65Z5'],
  ['county', S75, APRIL_2025, 'OK', 'SI 2000/617 reg 3'],
  ['county council', S75, [2007, 3, 1], 'OK', 'SI 2000/617 reg 3'],
  ['unitary authority', S75, APRIL_2025, 'OK', 'SI 2000/617 reg 3: a district'],
  ['metropolitan borough', S75, APRIL_2025, 'OK', 'SI 2000/617 reg 3: a district'],
  ['London borough', S75, APRIL_2025, 'OK', 'SI 2000/617 reg 3'],
  ['City Corporation', S75, APRIL_2025, 'OK', 'SI 2000/617 reg 3'],
  ['district', S75, APRIL_2025, 'OK', 'SI 2000/617 reg 3'],
  ['mayoral combined authority', S75, APRIL_2025, 'OK', 's75(7A)-(7F), for NHS functions that it exercises'],
  ['combined county authority', S75, APRIL_2025, 'OK', 's75(7G)-(7L), for NHS functions that it exercises'],
  [
    'combined authority',
    S75,
    [2015, 4, 1],
    /is not among those .* on 1 April 2015/,
    's75(7A); the day: memory',
  ],
  ['Police', S75, APRIL_2025, NONE, 'SI 2000/617 reg 3'],
  ['School', S75, APRIL_2025, NONE, 'SI 2000/617 reg 3'],
  ['charity', S75, APRIL_2025, NONE, 'SI 2000/617 reg 3'],
  ['GP federation', S75, APRIL_2025, NONE, 'SI 2000/617 reg 3'],
  ['PCC', S10, APRIL_2025, 'OK', 's10(4): local policing body'],
  ['PCC', S10, [2012, 11, 21], /PCC does not exist yet on 21 November 2012/, 'memory'],
  ['youth justice service', S10, APRIL_2025, 'OK', 's10(4)'],
  ['academy', S10, APRIL_2025, 'OK', 's10(4)(fc) since 12 January 2010'],
  ['academy', S10, [2009, 4, 1], /it applies from 12 January 2010/, 'ASCL Act 2009 s193; the day: memory'],
  [
    'ICB',
    's256 NHS Act 2006',
    APRIL_2025,
    /256 .*is no basis for a fund: a payment by an NHS body to a council/,
    's256',
  ],
  ['Council', 's76 NHS Act 2006', APRIL_2025, /76 .*is no basis for a fund: a payment by a council/, 's76'],
  ['ICB', 's223GA NHS Act 2006', APRIL_2025, /is no basis for a fund: .*rests on Section 75/, 's223GA'],
  [
    'ICBB',
    S75,
    APRIL_2025,
    /no rule knows a body of the type ICBB; type ICB if that is meant/,
    'no word for a body',
  ],
];

test('there are fifty', () => expect(QUESTIONS).toHaveLength(50));

test.each(QUESTIONS)('%s under %s on %j: %s (%s)', (body, basis, [year, month, day], answer) => {
  const on = dayOf(year, month, day);
  const found = legalChecks(SHIPPED_RULES, basis, body, { from: on, to: on });
  if (answer === 'OK') expect(found).toEqual([]);
  else expect(found.join(' ')).toMatch(answer);
});

test('no sentence says that anything is unlawful', () => {
  for (const [body, basis, [year, month, day]] of QUESTIONS) {
    const on = dayOf(year, month, day);
    expect(legalChecks(SHIPPED_RULES, basis, body, { from: on, to: on }).join(' ')).not.toMatch(
      /unlawful|illegal|must not|not allowed/i,
    );
  }
});
