import {
  evidenceFault,
  evidenceHeadings,
  EVIDENCE_HEADINGS,
  evidenceRow,
  freeEvidenceName,
  namesEvidence,
  namingEvidence,
  type NewEvidence,
} from '../../../src/model/evidence/newEvidence';
import { readPlan } from '../../../src/model/plan/readPlan';

const plan = readPlan([[['Evidence'], ['E1'], ['COV-A3'], ['E2']]]);
const typed = (some: Partial<NewEvidence>): NewEvidence => ({
  ...{ Evidence: 'E3', Document: 'Cabinet report', Reference: '', Figure: '', Quality: '', Note: '' },
  ...some,
});
const faultOf = (some: Partial<NewEvidence>, headings = EVIDENCE_HEADINGS.slice()) =>
  evidenceFault(plan, headings, typed(some));

test('the next free name is the first number that no evidence has', () => {
  expect(freeEvidenceName(plan)).toBe('E3');
  expect(freeEvidenceName(readPlan([]))).toBe('E1');
});

test('headings are known whatever their case, in the table’s own order of columns', () => {
  expect(evidenceHeadings([['NOTE', 'Evidence', 'Found by']])).toEqual(['Evidence', 'Note']);
  expect(evidenceHeadings([])).toEqual([]);
});

describe('what is wrong with new evidence', () => {
  test('nothing where it has a free name and a document', () => expect(faultOf({})).toBeNull());
  test.each([
    [{ Evidence: '  ' }, 'Evidence', /^Give it a short name/],
    [{ Evidence: 'E3; E4' }, 'Evidence', /^Leave out the semicolon/],
    [{ Evidence: ' e2 ' }, 'Evidence', /has a row called E2: choose another name/],
    [{ Document: ' ' }, 'Document', /^Say which document/],
    [{ Note: ' =1+1' }, 'Note', /^It begins with =/],
  ] as const)('%j', (some, heading, says) => {
    expect(faultOf(some)).toMatchObject({ heading, says: expect.stringMatching(says) });
  });
  test('a document is asked for only where the table has that column, and = matters only in a column of it', () => {
    expect(faultOf({ Document: '', Note: '=1' }, ['Evidence'])).toBeNull();
  });
});

test('a row names new evidence beside what it names already, or in its place', () => {
  expect(namingEvidence(' COV-A3 ', ' E3 ', 'beside')).toBe('COV-A3; E3');
  expect(namingEvidence('COV-A3', 'E3', 'instead')).toBe('E3');
  expect(namingEvidence('  ', 'E3', 'beside')).toBe('E3');
});

test('a name is named when it is the whole of the cell or one of several', () => {
  expect(namesEvidence('COV-A3; E3', 'e3')).toBe(true);
  expect(namesEvidence('Plan; part 2', 'plan; PART 2')).toBe(true);
  expect(namesEvidence('E31', 'E3')).toBe(false);
});

test('a new row fills the columns that are known, trimmed, and leaves the others alone', () => {
  expect(evidenceRow([['Found by', 'note', 'Evidence']], typed({ Note: ' p. 3 ' }))).toEqual([
    null,
    'p. 3',
    'E3',
  ]);
  expect(evidenceRow([], typed({}))).toEqual([]);
});
