import { type BookNode } from '../../../src/model/trace/bookNode';
import { evidencedWords, evidenceUnder } from '../../../src/model/trace/evidenceUnder';
import { type EvidenceStanding } from '../../../src/model/evidence/evidenceStanding';

const named = (name: string) => ({
  ...{ name, row: 0, document: '', reference: '', figure: '', quality: '', note: '', quote: '' },
});
const node = (evidence: string[], about: Partial<BookNode> = {}): BookNode => ({
  ...{ label: '', figure: { unit: 'words', words: '' }, rule: '', cell: null },
  evidence: evidence.map(named),
  children: () => [],
  ...about,
});
const of = (...children: BookNode[]) => node([], { children: () => children });

test('the evidence of a source is listed apart from that of the amount that it pays for', () => {
  const source = node(['A1'], { isSource: true, children: () => [node(['A2'])] });
  const found = evidenceUnder(of(node(['I1'], { entered: 'illustrative', children: () => [source] })));
  expect(found.evidence.map(({ name }) => name)).toEqual(['I1']);
  expect(found.ofSources.map(({ name }) => name)).toEqual(['A1', 'A2']);
  expect(found.entered).toEqual([{ standing: 'illustrative', figures: 1 }]);
  expect(evidencedWords(found)).toBe('The figure is illustrative: it is made up for the example.');
});

test('an amount without evidence of its own is not evidenced, whatever it is paid from', () => {
  const source = node(['A1'], { isSource: true });
  const found = evidenceUnder(of(node([], { entered: 'none', children: () => [source] })));
  expect(evidencedWords(found)).toBe('The figure is not evidenced.');
});

test('a table or a range that was not gone through says so', () => {
  expect(evidenceUnder(of(node([], { notAllSeen: true }))).more).toBe(true);
  expect(evidenceUnder(of(node([]))).more).toBe(false);
  expect(evidenceUnder(of(node([]), node([])), 2).more).toBe(true);
});

test.each<[EvidenceStanding[], string]>([
  [['exact', 'rounded'], 'All 2 figures have evidence.'],
  [['none', 'not found'], 'All 2 figures are not evidenced.'],
  [['exact', 'none'], '1 of 2 figures has evidence. The other one is not evidenced.'],
  [['illustrative', 'none', 'none'], '0 of 3 figures have evidence. 1 is illustrative, 2 are not evidenced.'],
  [[], ''],
])('%p: %s', (standings, words) =>
  expect(evidencedWords(evidenceUnder(of(...standings.map((entered) => node([], { entered })))))).toBe(words),
);
